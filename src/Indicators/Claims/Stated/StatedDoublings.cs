using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Stated doublings: 翻一番 is the double, 翻两番 four times the base, 翻了近两番 nearly that.</summary>
/// <remarks>
/// 番 are powers of two and 倍 is arithmetic: 翻两番 is ×4, 增加两倍 is ×3. <see cref="StatedResult.Bounds"/> is of the ratio r = 2^n:
/// [0.975 r, ∞), and behind a hedge 近 [0.8 r, r), 约 [0.8 r, 1.2 r], 多 (r, 2r), 超 (r, ∞), 以上 [r, ∞), 以下 (0, r], 不足 (0, r).
/// <para><b>Source.</b> 国家统计局, 统计知识: 番与倍.</para>
/// </remarks>
public sealed partial class StatedDoublings : StatedResult, IReadText<StatedDoublings>
{
    private StatedDoublings(string text, int doublings, Hedge hedge)
        : base(text, hedge, Of(hedge, GrowthRate.FromDoublings(doublings).Factor)) => Doublings = doublings;

    /// <summary>Gets n: how often the value doubled.</summary>
    public int Doublings { get; }

    /// <summary>Gets the stated doublings as a growth, <c>2^n − 1</c>.</summary>
    public GrowthRate Stated => GrowthRate.FromDoublings(Doublings);

    /// <summary>Gets the stated ratio of the later value to the base, 2^n.</summary>
    public Rational Ratio => Stated.Factor;

    /// <summary>Gets where the ratio usually lies: 2^n to one part in forty, [1.95, 2.05] for 翻一番; [0.9, 1) of it for 近, [0.9, 1.1] for
    /// 约.</summary>
    public Bounds SoftBounds => Hedge switch
    {
        Hedge.None => Bounds.Closed(Ratio * new Rational(39, 40), Ratio * new Rational(41, 40)),
        Hedge.Nearly => Bounds.ClosedOpen(Ratio * new Rational(9, 10), Ratio),
        Hedge.About => Bounds.Closed(Ratio * new Rational(9, 10), Ratio * new Rational(11, 10)),
        _ => Bounds,
    };

    internal override Bounds UsualBounds => SoftBounds;

    /// <summary>Reads stated doublings.</summary>
    /// <param name="text">The result as printed: 翻番, 翻一番, 再翻两番, 翻了近3番, 翻一番多, doubled, nearly quadrupled.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedDoublings Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedDoublings? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads stated doublings; never throws.</summary>
    /// <param name="text">The result as printed.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedDoublings? result,
        [NotNullWhen(false)] out string? problem)
    {
        result = Plain(text) is { } plain && DoublingWords.Read(plain) is (int count, Hedge hedge)
            ? new(text.Trim().ToString(), count, hedge)
            : null;
        problem = result is null ? $"'{FigureText.Shown(text)}' states no doublings, such as 翻一番 or 翻两番. (IND0520)" : null;
        return result is not null;
    }

    private static Bounds Of(Hedge hedge, Rational ratio) => hedge switch
    {
        Hedge.None => Bounds.AtLeast(ratio * new Rational(39, 40)),
        Hedge.Nearly => Bounds.ClosedOpen(ratio * new Rational(4, 5), ratio),
        Hedge.About => Bounds.Closed(ratio * new Rational(4, 5), ratio * new Rational(6, 5)),
        Hedge.SlightlyOver => Bounds.Open(ratio, ratio * 2),
        Hedge.Over => Bounds.MoreThan(ratio),
        Hedge.AtMost => Bounds.OpenClosed(Rational.Zero, ratio),
        Hedge.Under => Bounds.Open(Rational.Zero, ratio),
        _ => Bounds.AtLeast(ratio), // 以上, and 突破 as a level that was passed
    };
}
