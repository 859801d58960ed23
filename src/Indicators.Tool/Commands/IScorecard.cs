using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>The seam between the edge of the tool and what computes: takes what was read, writes the result.</summary>
internal interface IScorecard
{
    /// <summary>Computes the scorecard and writes it in the form that the options ask for.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="options">Format, language, rounding.</param>
    /// <param name="problems">Takes the mistakes of rows whose text has no meaning; under <see cref="OnError.Stop"/> they undo the result.</param>
    /// <param name="output">Takes the result; nothing reaches the user before this method has returned.</param>
    /// <param name="cancellation">Ends the work early.</param>
    void Write(ReportInput input, ComputeOptions options, Problems problems, TextWriter output, CancellationToken cancellation);
}
