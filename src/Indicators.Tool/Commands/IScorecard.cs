using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>The seam between the edge of the tool and what computes: takes what was read, gives what can be written.</summary>
internal interface IScorecard
{
    /// <summary>Computes the scorecard; nothing is written yet.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="options">Format, language, rounding.</param>
    /// <param name="problems">Takes the mistakes of rows whose text has no meaning; under <see cref="OnError.Stop"/> they undo the
    /// result.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The result, in the form that the options ask for.</returns>
    Computed Compute(ReportInput input, ComputeOptions options, Problems problems, CancellationToken cancellation);
}

/// <summary>A scorecard that is computed and not yet written.</summary>
/// <param name="Findings">How much of the report does not stand.</param>
/// <param name="Write">Writes it, straight to where it goes: a large one is never held whole in memory.</param>
internal sealed record Computed(Findings Findings, Action<TextWriter> Write);

/// <summary>How much of a report does not stand.</summary>
/// <param name="Inconsistent">How many stated results contradict their levels.</param>
/// <param name="Implausible">How many warnings there are.</param>
/// <param name="Missing">How many results were asked for and could not be computed.</param>
internal readonly record struct Findings(int Inconsistent, int Implausible, int Missing)
{
    /// <summary>What ends the command with exit code 1, in words; nothing where nothing does.</summary>
    public IEnumerable<string> Over(FailOn failOn)
    {
        if (failOn <= FailOn.Inconsistent && Inconsistent > 0)
            yield return $"{Inconsistent} stated {(Inconsistent == 1 ? "result contradicts" : "results contradict")} the levels";
        if (failOn <= FailOn.Implausible && Implausible > 0)
            yield return $"{Implausible} {(Implausible == 1 ? "figure is" : "figures are")} implausible";
        if (failOn <= FailOn.Missing && Missing > 0)
            yield return $"{Missing} {(Missing == 1 ? "result" : "results")} could not be computed";
    }
}
