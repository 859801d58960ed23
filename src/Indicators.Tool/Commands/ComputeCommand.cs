using Indicators.Tool.Input;
using Indicators.Tool.Output;

namespace Indicators.Tool.Commands;

/// <summary>Runs <c>indicators compute</c>: reads everything, computes, delivers at the end or not at all.</summary>
/// <param name="scorecard">What computes.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class ComputeCommand(IScorecard scorecard, TextWriter output, TextWriter error)
{
    /// <summary>Runs the command and returns the exit code.</summary>
    public int Run(ComputeOptions options, CancellationToken cancellation)
    {
        var problems = new Problems();
        AtomicFile.Check(options.Out, problems);
        ReportInput? input = ReportFolder.Open(options.Paths, problems, options.Encoding, options.DecimalSign, cancellation);
        if (input is not null && options.Out is { } file && input.Files.Any(read => SamePath(read, file)))
            problems.Add(ProblemCodes.OutputRefused, file, "a file of the input", "another file to write to");
        if (input is null || problems.SpoilInput)
            return Refuse(problems);

        // Computed even where rows could not be read: the mistakes of the others are to be reported with theirs.
        Computed result = scorecard.Compute(input, options, problems, cancellation);
        if (problems.SpoilInput || Stops(options, problems))
            return Refuse(problems);

        cancellation.ThrowIfCancellationRequested();
        if (!Delivery.Write(result.Write, options.Out, output, problems, cancellation))
            return Refuse(problems);

        string[] failures = [.. result.Findings.Over(options.FailOn)];
        foreach (string failure in failures)
            problems.Note($"{failure} (--fail-on {options.FailOn.ToString().ToLowerInvariant()})");
        problems.Print(error);
        return problems.Any || failures.Length > 0 ? ExitCode.DoneBut : ExitCode.Done;
    }

    private static bool Stops(ComputeOptions options, Problems problems) => options.OnError == OnError.Stop && problems.Any;

    private static bool SamePath(string a, string b) => Path.GetFullPath(a) == Path.GetFullPath(b);

    private int Refuse(Problems problems)
    {
        problems.Print(error);
        return ExitCode.Refused;
    }
}
