using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>What a source claims about an indicator: 增长87.1%, 第24名, 翻一番. Neither a quantity nor a level.</summary>
/// <remarks>
/// A stated result has bounds like every printed figure, and is never mixed with the levels: it is set beside what the
/// levels give.
/// <para><b>Text.</b> As it was printed, which is the only format (G); a scope that was given to it is not part of it.</para>
/// <para><b>Equality.</b> By what is stated, its characters included, and the scope or basis that was given to it.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public abstract class StatedResult : IPrinted, IEquatable<StatedResult>
{
    private static readonly SearchValues<char> EndOfWords = SearchValues.Create("%‰倍番成,;。、");

    private protected StatedResult(string text, Hedge hedge, Bounds bounds) => (Text, Hedge, Bounds) = (text, hedge, bounds);

    private protected StatedResult(string text, StatedValue printed, int sign)
        : this(text, printed.Hedge, sign < 0 ? -printed.Bounds : printed.Bounds) =>
        (Number, Sign) = (printed, sign);

    private protected StatedResult(string text, StatedValue printed, Bounds limits)
        : this(text, printed.Hedge, Limited(printed.Bounds, limits)) =>
        (Number, Limits) = (printed, limits);

    private protected StatedResult(string text, StatedResult same) : this(text, same.Hedge, same.Bounds) =>
        (Number, Sign) = (same.Number, same.Sign);

    /// <summary>Gets the characters as printed.</summary>
    public string Text { get; }

    /// <summary>Gets how the number is meant.</summary>
    public Hedge Hedge { get; }

    /// <summary>Gets what the printed words allow, in the printed unit without magnitude: [87.05, 87.15] for 87.1%.</summary>
    public Bounds Bounds { get; }

    /// <summary>Gets with which period the change is compared; <see langword="null"/> where the words do not say.</summary>
    public ComparedPeriod? ComparedWith => BasisWords.Compared(Text) switch
    {
        "yearBefore" => ComparedPeriod.YearBefore,
        "periodBefore" => ComparedPeriod.PeriodBefore,
        _ => null,
    };

    /// <summary>Gets what the printed words allow if the source rounds by a known rule, in the printed unit without magnitude.</summary>
    /// <remarks>A word of direction is part of the number: 下降2.6% is −2.6, and <see cref="Rounding.Floor"/> makes it [−2.6, −2.5)
    /// %.</remarks>
    /// <param name="rule">The rule.</param>
    /// <returns>The bounds, exact; <see cref="Bounds"/> where nothing was rounded, as in a rank or behind a hedge.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined rule.</exception>
    public Bounds BoundsRoundedBy(Rounding rule)
    {
        RoundingRule.ThrowIfUndefined(rule);
        return Number is null ? Bounds : Limited(Number.BoundsRoundedBy(rule, negated: Sign < 0), Limits);
    }

    /// <summary>The number that was read, where the result is one number with a unit.</summary>
    internal StatedValue? Number { get; }

    /// <summary>−1 where a word of direction says down.</summary>
    internal int Sign { get; } = 1;

    /// <summary>Where the result usually lies, within <see cref="Bounds"/>.</summary>
    internal virtual Bounds UsualBounds => Number is null ? Bounds : Limited(Sign < 0 ? -Number.SoftBounds : Number.SoftBounds, Limits);

    /// <summary>What results of the kind can be at all.</summary>
    private Bounds Limits { get; } = Bounds.Everything;

    /// <summary>The bounds by the rule by which the source rounds, where that is known.</summary>
    internal Bounds BoundsBy(Rounding? rule) => rule is { } known ? BoundsRoundedBy(known) : Bounds;

    /// <summary>What was given to the result beside its text: a scope, a number of ranked units, a basis.</summary>
    private protected virtual object? Setting => null;

    /// <summary>Says whether two results are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both are of one kind and state the same, or both are null.</returns>
    public static bool operator ==(StatedResult? left, StatedResult? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two results differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are not the same.</returns>
    public static bool operator !=(StatedResult? left, StatedResult? right) => !(left == right);

    /// <summary>Says whether another result is the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether both are of one kind, with the same characters, bounds and scope.</returns>
    public bool Equals(StatedResult? other) => other is not null && GetType() == other.GetType()
        && (Text, Hedge, Bounds, Sign) == (other.Text, other.Hedge, other.Bounds, other.Sign) && Equals(Number, other.Number)
        && Equals(Setting, other.Setting);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as StatedResult);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Text, Hedge, Bounds, Setting);

    /// <summary>Returns the characters as printed.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public sealed override string ToString() => Text;

    string IPrinted.PrintAs(string? format, IFormatProvider? provider) => format is null or "" or "G"
        ? Text
        : throw new FormatException($"The format '{FigureText.Shown(format)}' is not known; a stated result prints as it was printed.");

    /// <summary>Ends what words allow where a kind ends; a number that was printed beyond it stays as it is, for a check to find.</summary>
    private protected static Bounds Limited(Bounds bounds, Bounds limits) => bounds.Intersect(limits) ?? bounds;

    /// <summary>A figure whose unit is one of those that a result is stated in.</summary>
    internal static bool TryReadValue(
        ReadOnlySpan<char> text, Func<Unit?, bool> accepts, string expected, [NotNullWhen(true)] out StatedValue? value,
        [NotNullWhen(false)] out string? problem)
    {
        if (!StatedValue.TryParse(text, UnitCatalog.Default, null, out value, out problem))
        {
            return false;
        }

        problem = accepts(value.Unit) ? null : $"Got '{FigureText.Shown(text)}'; expected a {expected}. (IND0520)";
        return problem is null;
    }

    /// <summary>The value behind words that lead to a level (增加到3倍), and −1 where they lead down.</summary>
    internal static ReadOnlySpan<char> Level(ReadOnlySpan<char> text, out int sign)
    {
        sign = 1;
        if (PhraseTable.Directions.AtStart(text) is { Label: "upTo" or "downTo" } phrase && phrase.Length < text.Length)
        {
            sign = phrase.Label == "downTo" ? -1 : 1;
            text = text[phrase.Length..];
            text = (text is ['了', ..] ? text[1..] : text).TrimStart();
        }

        return text;
    }

    /// <summary>No change, or hardly any, where a text in the plain form says so (持平, 基本持平); else null.</summary>
    internal static StatedValue? Unchanged(ReadOnlySpan<char> plain, string printed, Unit unit)
    {
        bool isUnchanged = PhraseForms.Is("unchanged", plain);
        if (!isUnchanged && !PhraseForms.Is("littleChanged", plain))
        {
            return null;
        }

        // 持平 is said of numbers rounded to whole per cent at the most; 基本持平 is within one, which every rule of rounding allows it.
        Rational half = isUnchanged ? new Rational(1, 2) : Rational.One;
        var bounds = Bounds.Closed(-half, half);
        var numeral = new Numeral(Rational.Zero, 0, Rational.One, Rational.One, IsWhole: false, bounds);
        return new(printed, isUnchanged ? Hedge.None : Hedge.About, numeral, unit, unit.OneSpelling, bounds);
    }

    /// <summary>Whether the words at the place of a base, a whole or a scope are its name and not a second statement (占前5%的10%,
    /// 是上年的2倍的3倍).</summary>
    private protected static bool IsName(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny(EndOfWords))
        {
            return false;
        }

        int place = words.IndexOf('第');
        return place < 0 || !StatedRank.IsPlace(words[place..]);
    }

    /// <summary>The plain form of a text that may be a phrase; null where it is longer than any.</summary>
    internal static string? Plain(ReadOnlySpan<char> text) => text.Length <= FigureText.MaxLength ? FigureText.Plain(text).Trim() : null;
}
