using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The bound in the name of a class: 千万元 of 纳税千万元企业 is at least 10 million yuan each.</summary>
/// <remarks>Without a hedge word a threshold is the least value of its class: [v, ∞).</remarks>
public sealed partial class StatedThreshold : StatedResult, IReadText<StatedThreshold>
{
    private StatedThreshold(string text, StatedValue printed)
        : base(text, printed.Hedge == Hedge.None ? Hedge.AtLeast : printed.Hedge,
            printed.Hedge == Hedge.None ? Bounds.AtLeast(printed.Value!.Value) : printed.Bounds) => Unit = printed.Unit;

    /// <summary>Gets the unit without magnitude, or <see langword="null"/> where none is printed.</summary>
    public Unit? Unit { get; }

    /// <summary>Reads a threshold.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedThreshold Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedThreshold? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a threshold; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedThreshold? result,
        [NotNullWhen(false)] out string? problem)
    {
        bool read = TryReadValue(text, _ => true, "threshold, such as 千万元 or 5亿元以上", out StatedValue? value, out problem);
        result = read ? new(text.Trim().ToString(), value!) : null;
        return result is not null;
    }
}
