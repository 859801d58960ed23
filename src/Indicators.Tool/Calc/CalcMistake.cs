using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>What is wrong with one item; it ends that item and no other.</summary>
/// <param name="code">The kind of mistake.</param>
/// <param name="message">What was found, what was expected, what to do.</param>
internal sealed class CalcMistake(ProblemCode code, string message) : Exception(message)
{
    /// <summary>Gets the kind of mistake.</summary>
    public ProblemCode Code { get; } = code;
}
