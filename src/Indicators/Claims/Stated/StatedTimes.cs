using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated multiple: 2.5倍, 是上年的2.5倍 and 增加到2.5倍 (the ratio is 2.5), 增长2倍 (the change is 2 times the base).</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is as printed; <see cref="Ratio"/> is the ratio of the later value to the base. 到, 至 and 为 lead to a
/// level: 增加到3倍 and 增长2倍 are the same, ×3.
/// </remarks>
public sealed partial class StatedTimes : StatedResult, IReadText<StatedTimes>
{
    private StatedTimes(string text, StatedValue printed, bool isIncrease) : base(text, printed, sign: 1) => IsIncrease = isIncrease;

    /// <summary>Gets a value indicating whether the multiple is the change (增长2倍) and not the ratio (是…的2倍).</summary>
    public bool IsIncrease { get; }

    /// <summary>Gets the bounds of later ÷ base: one more than printed for an increase.</summary>
    public Bounds Ratio => IsIncrease ? Bounds + Rational.One : Bounds;

    /// <summary>Gets every growth that the multiple allows: 增长2倍 is [150, 250] %, 是…的2倍 is [50, 150] %.</summary>
    public Range<GrowthRate> Growth => GrowthRate.FromRatio(Ratio - Rational.One);

    /// <summary>Reads a stated multiple.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedTimes Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedTimes? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated multiple; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedTimes? result,
        [NotNullWhen(false)] out string? problem)
    {
        result = null;
        string printed = text.Trim().ToString();
        if (Plain(text) is { } plain && MultipleWords.Ratio(plain, printed) is { } ratio)
        {
            (result, problem) = (new(printed, ratio, isIncrease: false), null);
            return true;
        }

        ReadOnlySpan<char> rest = NumberOf(text, out bool isIncrease, out bool isDecrease);
        if (isDecrease)
        {
            problem = Decrease(text);
            return false;
        }

        if (TryReadValue(rest, unit => unit is Unit<Multiple>, "multiple, such as 2.5倍 or 增长2倍", out StatedValue? value, out problem))
        {
            isDecrease = isIncrease
                && value.Bounds.Upper + Rational.One is { Sign: < 0 }; // 增长-0.5倍 is a fall to a half, and 增长-2倍 says nothing
            problem = isDecrease ? Decrease(text) : null;
            result = isDecrease ? null : new(printed, value, isIncrease);
        }

        return result is not null;
    }

    private static string Decrease(ReadOnlySpan<char> text) =>
        $"'{FigureText.Shown(text)}' uses 倍 for a decrease, which has no meaning; state a share instead. (IND0521)";

    // The number with its unit, without the words that say what it is a multiple of.
    private static ReadOnlySpan<char> NumberOf(ReadOnlySpan<char> text, out bool isIncrease, out bool isDecrease)
    {
        (isIncrease, isDecrease) = (false, false);
        string? plain = Plain(text);
        if (PhraseForms.TryRead("timesUnder", plain, out ReadOnlySpan<char> number, out ReadOnlySpan<char> of) && IsName(of))
        {
            return string.Concat(HedgeWords.Printed(Hedge.Under, Language.Chinese, HedgePosition.Before)!.Word, number);
        }

        ReadOnlySpan<char> rest = plain is null ? text : Comparisons.Off(plain);
        if (PhraseForms.TryRead("times", plain, out number, out of))
        {
            if (!IsName(of))
            {
                return plain; // 是上年的2倍的3倍 is two statements, and read as neither
            }

            if (!plain.AsSpan().StartsWith(number))
            {
                return number; // 是上年的2.8倍
            }

            rest = number; // 2.8 times that of 2020; rose by 1.8 times the base
        }

        ReadOnlySpan<char> level = Level(rest, out int sign);
        if (level.Length < rest.Length)
        {
            isDecrease = sign < 0;
            return level;
        }

        ChangeText change = ChangeText.Of(rest);
        (isIncrease, isDecrease) = (change is { IsDirected: true, Sign: > 0 }, change.Sign < 0);
        return change.Number;
    }
}
