using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Joins reading and delivery: computes the scorecard and writes it in the form that was asked for.</summary>
/// <param name="terminal">What standard output is, for tables.</param>
internal sealed class ComputeScorecard(Output.Terminal terminal) : IScorecard
{
    /// <summary>The decimals of percentages where nobody says.</summary>
    public const int DefaultDecimals = 1;

    /// <inheritdoc/>
    public void Write(ReportInput input, ComputeOptions options, Problems problems, TextWriter output, CancellationToken cancellation)
    {
        if (ScorecardBuilder.Build(input, problems, cancellation) is not { } card)
        {
            return;
        }

        string language = options.Language ?? input.Settings.Language ?? "zh";
        int decimals = options.Decimals ?? DefaultDecimals;
        if (options.Format == OutputFormat.Json)
        {
            JsonScorecard.Write(card, options.Rounding, decimals, language, output);
            return;
        }

        var sheets = new SheetScorecard(options.Rounding, decimals, language);
        switch (options.Format)
        {
            case OutputFormat.Csv:
                Output.CsvTable.Write(new TidyScorecard(options.Rounding, decimals).Of(card), output);
                break;
            case OutputFormat.Markdown:
                sheets.WriteMarkdown(card, output);
                break;
            default:
                sheets.WriteTables(card, options.Out is null ? terminal : Output.Terminal.Redirected, output);
                break;
        }
    }
}
