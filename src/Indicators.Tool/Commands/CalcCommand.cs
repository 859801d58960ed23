using Indicators.Tool.Calc;
using Indicators.Tool.Input;
using Indicators.Tool.Output;

namespace Indicators.Tool.Commands;

/// <summary>Runs <c>indicators calc</c>: reads all items, computes each, delivers at the end.</summary>
/// <param name="terminal">What standard output is, for tables.</param>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class CalcCommand(Terminal terminal, Stream input, TextWriter output, TextWriter error)
{
    /// <summary>Runs the command and returns the exit code: 1 where an item has an error.</summary>
    public int Run(CalcOptions options, CancellationToken cancellation)
    {
        var problems = new Problems();
        AtomicFile.Check(options.Out, problems);
        SourceText? source = options.Path == CalcOptions.StandardInput
            ? TextFile.Read(input, "standard input", TextLimits.Json, problems, cancellation)
            : TextFile.Read(options.Path, TextLimits.Json, problems, cancellation: cancellation);
        if (source is null || CalcFile.Read(source, problems) is not { } requests || problems.Any)
        {
            problems.Print(error);
            return ExitCode.Refused;
        }

        var calculator = new Calculator(options.Rounding);
        var outcomes = new List<CalcOutcome>(requests.Count);
        foreach (CalcRequest request in requests)
        {
            cancellation.ThrowIfCancellationRequested();
            outcomes.Add(calculator.Compute(request));
        }

        if (!Delivery.Write(result => Write(outcomes, options, result), options.Out, output, problems, cancellation))
        {
            problems.Print(error);
            return ExitCode.Refused;
        }

        problems.Print(error);
        return outcomes.Exists(outcome => outcome.Mistake is not null) ? ExitCode.DoneBut : ExitCode.Done;
    }

    private void Write(IReadOnlyList<CalcOutcome> outcomes, CalcOptions options, TextWriter result)
    {
        switch (options.Format)
        {
            case OutputFormat.Json:
                CalcDocument.WriteJson(outcomes, options.Rounding, result);
                break;
            case OutputFormat.Csv:
                CalcDocument.Rows(outcomes).WriteCsv(result);
                break;
            case OutputFormat.Markdown:
                CalcDocument.Rows(outcomes).WriteMarkdown(result);
                break;
            default:
                (options.Out is null ? terminal : Terminal.Redirected).Write(CalcDocument.Rows(outcomes), Language.English, result);
                break;
        }
    }
}
