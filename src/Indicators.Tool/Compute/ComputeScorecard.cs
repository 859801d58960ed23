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
        if (ScorecardBuilder.Build(input, problems, cancellation) is not { } card)
        {
            return;
        }

        Language language = options.Language ?? input.Settings.Language ?? Language.Chinese;
        int decimals = options.Decimals ?? DefaultDecimals;
        if (options.Format == OutputFormat.Json)
        {
            JsonScorecard.Write(card, options.Rounding, decimals, language, output);
            return;
        }

        switch (options.Format)
        {
            case OutputFormat.Csv:
                new TidyScorecard(options.Rounding, decimals).Of(card).ToCsv(output);
                break;
            case OutputFormat.Markdown:
                new SheetScorecard(options.Rounding, decimals, language).Of(card).ToMarkdown(output, language);
                break;
            default:
                (options.Out is null ? terminal : Output.Terminal.Redirected).Write(new SheetScorecard(options.Rounding, decimals, language).Of(card), language, output);
                break;
        }
    }
}
