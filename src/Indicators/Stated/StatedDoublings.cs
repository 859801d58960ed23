using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Stated doublings: 翻一番 is the double, 翻两番 four times the base.</summary>
/// <remarks>
/// 番 are powers of two and 倍 is arithmetic: 翻两番 is ×4, 增加两倍 is ×3. <see cref="StatedResult.Bounds"/> is of the ratio,
/// [0.975 × 2^n, ∞).
/// <para><b>Source.</b> 国家统计局, 统计知识: 番与倍.</para>
/// </remarks>
public sealed partial record StatedDoublings : StatedResult, IReadText<StatedDoublings>
{
    private StatedDoublings(string text, int doublings)
        : base(text, Hedge.None, Bounds.AtLeast(new Rational(39, 40) * Indicators.Doublings.FromCount(doublings).Ratio)) => Doublings = doublings;

    /// <summary>Gets n: how often the value doubled.</summary>
    public int Doublings { get; }

    /// <summary>Gets the stated doublings as a value, with their conversions to growth and times.</summary>
    public Doublings Stated => Indicators.Doublings.FromCount(Doublings);

    /// <summary>Gets the stated ratio of the later value to the base, 2^n.</summary>
    public Rational Ratio => Stated.Ratio;

    /// <summary>Gets where the ratio usually lies: 2^n to one part in forty, [1.95, 2.05] for 翻一番.</summary>
    public Bounds SoftBounds => Bounds.Closed(Ratio * new Rational(39, 40), Ratio * new Rational(41, 40));

    internal override Bounds UsualBounds => SoftBounds;

    /// <summary>Reads stated doublings.</summary>
    /// <param name="text">The result as printed: 翻番, 翻一番, 翻两番, 翻了3番, doubled, quadrupled.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedDoublings Parse(ReadOnlySpan<char> text) => TryParse(text, out StatedDoublings? result, out string? problem) ? result : throw new FormatException(problem);

    /// <summary>Reads stated doublings; never throws.</summary>
    /// <param name="text">The result as printed.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedDoublings? result, [NotNullWhen(false)] out string? problem)
    {
        ReadOnlySpan<char> rest = text.Trim();
        int? count = rest switch
        {
            "翻番" or "翻了番" or "翻一番" or "翻了一番" => 1,
            _ when rest.Equals("doubled", StringComparison.OrdinalIgnoreCase) => 1,
            _ when rest.Equals("quadrupled", StringComparison.OrdinalIgnoreCase) => 2,
            _ => Counted(rest),
        };
        result = count is { } n ? new(rest.ToString(), n) : null;
        problem = result is null ? $"'{FigureText.Shown(text)}' states no doublings, such as 翻一番 or 翻两番. (IND0520)" : null;
        return result is not null;
    }

    private static int? Counted(ReadOnlySpan<char> text)
    {
        if (text.Length > FigureText.MaxLength || !text.StartsWith("翻") || !text.EndsWith("番"))
        {
            return null;
        }

        string middle = FigureText.Plain(text[1..^1].Trim('了').Trim());
        int length = DigitNumeral.Read(middle, out Numeral numeral);
        length = length > 0 ? length : ChineseNumeral.Read(middle, out numeral);
        return length > 0 && length == middle.Length && numeral is { IsWhole: true, Value: { } value } && value >= Rational.One && value <= 60
            ? (int)value.Numerator
            : null;
    }
}
