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
    public void Write(ReportInput input, ComputeOptions options, Problems problems, TextWriter output, CancellationToken cancellation)
    {
        Scorecard card = Scorecard.Compute(input.Catalogue, input.Observations, input.Settings.Context, cancellation: cancellation);
        problems.Add(card.Observations.Problems.Except(input.Observations.Problems)); // those that only the report shows
        InputProblem[] setAside = [.. problems.InOrder.Where(problem => problem.Kind.Reach == ProblemReach.Row)];
        Language language = options.Language ?? input.Settings.Language ?? Language.Chinese;
        int decimals = options.Decimals ?? DefaultDecimals;
        if (options.Format == OutputFormat.Json)
        {
            JsonScorecard.Write(card, setAside, options.Rounding, decimals, language, output);
            return;
        }

        switch (options.Format)
        {
            case OutputFormat.Csv:
                new TidyScorecard(options.Rounding, decimals).Of(card).WriteCsv(output);
                break;
            case OutputFormat.Markdown:
                LocalText title = input.Settings.Title ?? new LocalText("报告", "Report"); // a page has a first heading
                new SheetScorecard(options.Rounding, decimals, language).Of(card, title, setAside).WriteMarkdown(output, language);
                break;
            default:
                (options.Out is null ? terminal : Output.Terminal.Redirected).Write(new SheetScorecard(options.Rounding, decimals, language).Of(card, input.Settings.Title, setAside), language, output);
                break;
        }
    }
}
