using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Joins reading and delivery: computes the scorecard and writes it in the form that was asked for.</summary>
/// <param name="terminal">What standard output is, for tables.</param>
internal sealed class ComputeScorecard(Output.Terminal terminal) : IScorecard
{
    /// <summary>The decimals of percentages unless others are asked for.</summary>
    public const int DefaultDecimals = 1;

    /// <inheritdoc/>
    public Computed Compute(ReportInput input, ComputeOptions options, Problems problems, CancellationToken cancellation)
    {
        Scorecard card =
            Scorecard.Compute(input.Catalogue, input.Observations, input.Settings.Context, new() { RankedIn = input.RankedIn },
                cancellation);
        problems.Add(card.Observations.Problems.Except(input.Observations.Problems)); // those that only the report shows
        InputProblem[] setAside = [.. problems.InOrder.Where(problem => problem.Kind.Reach == ProblemReach.Row)];
        Findings findings = new(
            card.Indicators.Sum(indicator => indicator.Statements.Count(statement => statement.Verdict == Verdict.Inconsistent)),
            card.Indicators.Sum(indicator => indicator.Warnings.Count),
            card.Indicators.Sum(indicator => indicator.NotComputed.Count));
        return new(findings, output => Write(card, setAside, input.Settings, options, output, cancellation));
    }

    private void Write(Scorecard card, InputProblem[] setAside, ReportSettings settings, ComputeOptions options, TextWriter output,
        CancellationToken cancellation)
    {
        Language language = options.Language ?? settings.Language ?? Language.Chinese;
        int decimals = options.Decimals ?? DefaultDecimals;
        switch (options.Format)
        {
            case OutputFormat.Json:
                JsonScorecard.Write(card, setAside, options.Rounding, decimals, language, output, cancellation);
                break;
            case OutputFormat.Csv:
                card.ToTidyTable(decimals, options.Rounding).WriteCsv(output, language);
                break;
            case OutputFormat.Markdown:
                LocalText title = settings.Title ?? new LocalText("报告", "Report"); // a page has a first heading
                Tables(card, setAside, title, options, decimals).WriteMarkdown(output, language);
                break;
            default:
                Output.Terminal width = options.Width is { } asked ? new(asked)
                    : options.Out is null ? terminal
                    : Output.Terminal.Redirected;
                width.Write(Tables(card, setAside, settings.Title, options, decimals), language, output);
                break;
        }
    }

    private static TableSet Tables(Scorecard card, InputProblem[] setAside, LocalText? title, ComputeOptions options, int decimals)
    {
        TableSet tables = card.ToTable();
        if (setAside.Length > 0)
        {
            tables =
                new(tables.Tables.Append(
                    new Table([new("搁置的行", "Rows set aside")], setAside.Select(problem => (TableCell[])[problem.ToString()])).Titled("搁置的行",
                        "Rows set aside")));
        }

        tables = tables.Rounded(decimals, options.Rounding).WithRanges(options.Ranges).WithThousands(options.Thousands);
        return title is null ? tables : tables.Titled(title.Text, title.English);
    }
}
