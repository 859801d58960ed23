using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>What a source claims about an indicator: 增长87.1%, 第24名, 翻一番. Neither a quantity nor a level.</summary>
/// <remarks>
/// A stated result has bounds like every printed figure, and is never mixed with the levels: it is set beside what the
/// levels give.
/// <para><b>Text.</b> As it was printed, which is the only format (G); a scope that was given to it is no part of it.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public abstract record StatedResult : IPrinted
{
    private protected StatedResult(string text, Hedge hedge, Bounds bounds) => (Text, Hedge, Bounds) = (text, hedge, bounds);

    private protected StatedResult(string text, StatedValue printed, int sign) : this(text, printed.Hedge, sign < 0 ? -printed.Bounds : printed.Bounds) =>
        (Number, Sign) = (printed, sign);

    /// <summary>Gets the characters as printed.</summary>
    public string Text { get; }

    /// <summary>Gets how the number is meant.</summary>
    public Hedge Hedge { get; }

    /// <summary>Gets what the printed words allow, in the printed unit without magnitude: [87.05, 87.15] for 87.1%.</summary>
    public Bounds Bounds { get; }

    /// <summary>Gets what the printed words allow if the source rounds by a known rule, in the printed unit without magnitude.</summary>
    /// <remarks>A word of direction is part of the number: 下降2.6% is −2.6, and <see cref="Rounding.Floor"/> makes it [−2.6, −2.5) %.</remarks>
    /// <param name="rule">The rule.</param>
    /// <returns>The bounds, exact; <see cref="Bounds"/> where nothing was rounded, as in a rank or behind a hedge.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined rule.</exception>
    public Bounds BoundsRoundedBy(Rounding rule)
    {
        RoundingRule.ThrowIfUndefined(rule);
        return Number?.BoundsRoundedBy(rule, negated: Sign < 0) ?? Bounds;
    }

    /// <summary>The number that was read, where the result is one number with a unit.</summary>
    internal StatedValue? Number { get; }

    /// <summary>−1 where a word of direction says down.</summary>
    internal int Sign { get; } = 1;

    /// <summary>Where the result usually lies, within <see cref="Bounds"/>.</summary>
    internal virtual Bounds UsualBounds => Number is null ? Bounds : Sign < 0 ? -Number.SoftBounds : Number.SoftBounds;

    /// <summary>The bounds by the rule by which the source rounds, where that is known.</summary>
    internal Bounds BoundsBy(Rounding? rule) => rule is { } known ? BoundsRoundedBy(known) : Bounds;

    /// <summary>Returns the characters as printed.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;

    string IPrinted.PrintAs(string? format) => format is null or "" or "G"
        ? Text
        : throw new FormatException($"The format '{FigureText.Shown(format)}' is not known; a stated result prints as it was printed.");

    /// <summary>A figure whose unit is one of those that a result is stated in.</summary>
    internal static bool TryReadValue(
        ReadOnlySpan<char> text, Func<Unit?, bool> accepts, string expected, [NotNullWhen(true)] out StatedValue? value, [NotNullWhen(false)] out string? problem)
    {
        if (!StatedValue.TryParse(text, UnitCatalog.Default, null, out value, out problem))
        {
            return false;
        }

        problem = accepts(value.Unit) ? null : $"'{FigureText.Shown(text)}' is no {expected}. (IND0520)";
        return problem is null;
    }

    /// <summary>The value behind a word of direction (下降2.6%), and −1 where the word or a sign says down.</summary>
    internal static ReadOnlySpan<char> Direction(ReadOnlySpan<char> text, out int sign)
    {
        text = text.Trim();
        sign = 1;
        if (PhraseTable.Directions.AtStart(text) is { Label: "up" or "down" } phrase && phrase.Length < text.Length)
        {
            sign = phrase.Label == "down" ? -1 : 1;
            text = text[phrase.Length..].TrimStart();
        }

        return text;
    }
}
