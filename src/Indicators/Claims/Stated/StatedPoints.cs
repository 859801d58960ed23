using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated difference of two percentages: 提高3.2个百分点, down 0.5 percentage points, 拉动1.2个百分点.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is in points and below zero for a fall, also for one that a part caused (下拉). 持平 is [−0.5, 0.5], as
/// for a <see cref="StatedGrowth"/>.
/// </remarks>
public sealed partial class StatedPoints : StatedResult, IReadText<StatedPoints>
{
    private StatedPoints(string text, StatedValue printed, int sign) : base(text, printed, sign) => Unit = (Unit<Proportion>)printed.Unit!;

    /// <summary>Gets the unit, 个百分点 or 个千分点.</summary>
    public Unit<Proportion> Unit { get; }

    /// <summary>Reads a stated difference in points.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedPoints Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedPoints? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated difference in points; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedPoints? result,
        [NotNullWhen(false)] out string? problem)
    {
        (result, problem) = (null, null);
        string printed = text.Trim().ToString();
        string? plain = Plain(text);
        if (plain is not null && Unchanged(Comparisons.Off(plain), printed, Units.PercentagePoint) is { } unchanged)
        {
            result = new(unchanged.Text, unchanged, sign: 1);
            return true;
        }

        bool isDrag = PhraseForms.TryRead("drag", plain, out ReadOnlySpan<char> points),
            isPull = !isDrag && PhraseForms.TryRead("pull", plain, out points);
        ChangeText change = isDrag || isPull || plain is null ? default : ChangeText.Of(plain);
        ReadOnlySpan<char> rest = isDrag || isPull ? points : plain is null ? text : change.Number;
        if (TryReadValue(rest, unit => unit is Unit<Proportion>, "difference in points, such as 3.2个百分点", out StatedValue? value,
            out problem)
            && (problem = isDrag ? DragProblem(text, value) : change.SignProblem(text, value)) is null)
        {
            result = new(printed, value, isDrag ? -1 : change.Sign);
        }

        return result is not null;
    }

    private static string? DragProblem(ReadOnlySpan<char> text, StatedValue value) =>
        (value.Value ?? value.Bounds.Lower) is { Sign: < 0 } ? ChangeText.SignProblem(text) : null;
}
