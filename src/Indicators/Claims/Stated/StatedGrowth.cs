using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated growth: 增长87.1%, 下降2.6%, up 5 per cent.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is in per cent (or ‰) and below zero for a fall: 下降2.6% is [−2.65, −2.55] %. Without a digit the precision
/// is not known: 持平 is [−0.5, 0.5] %, the widest that rounds to no change, and 基本持平 is [−1, 1] %.
/// <para>增加到 and 增至 lead to a level; what stands behind them is not a growth.</para>
/// </remarks>
public sealed partial record StatedGrowth : StatedResult, IReadText<StatedGrowth>
{
    private StatedGrowth(string text, StatedValue printed, int sign) : base(text, printed, sign)
    {
        Unit = printed.Unit!;
        Value = printed.Value * (sign * Unit.Factor);
    }

    /// <summary>Gets the printed growth as a fraction of the base; <see langword="null"/> for a range and for vague words.</summary>
    public Rational? Value { get; }

    /// <summary>Gets the unit, % or ‰.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the bounds of the growth as a fraction of the base.</summary>
    public Bounds Ratio => Bounds * Unit.Factor;

    /// <summary>Gets every growth that the words allow, −100 % or more; <see cref="Reason.DeclineOver100Percent"/> for 下降120%, where all of it lies below.</summary>
    /// <remarks>A source that prints such a fall had a profit and has a loss: its two values say so, a growth does not.</remarks>
    public Outcome<Range<GrowthRate>> Growth => Ratio.Overlaps(Bounds.AtLeast(Rational.MinusOne)) ? GrowthRate.FromRatio(Ratio) : Undefined.Of(Reason.DeclineOver100Percent, Text, null);

    /// <summary>Reads a stated growth.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedGrowth Parse(ReadOnlySpan<char> text) => TryParse(text, out StatedGrowth? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated growth; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedGrowth? result, [NotNullWhen(false)] out string? problem)
    {
        result = null;
        problem = null;
        if (Plain(text) is { } plain && Unchanged(plain, text.Trim().ToString(), Units.Percent) is { } unchanged)
        {
            result = new(unchanged.Text, unchanged, sign: 1);
            return true;
        }

        ReadOnlySpan<char> rest = Direction(text, out int sign);
        if (TryReadValue(rest, unit => unit is { IsPoint: true }, "growth, such as 87.1% or 下降2.6%", out StatedValue? value, out problem)
            && (problem = SignProblem(text, sign, value)) is null)
        {
            result = new(text.Trim().ToString(), value, sign);
        }

        return result is not null;
    }
}
