using System.Diagnostics;

namespace Indicators;

/// <summary>Every growth, average growth or share that printed figures allow: an enclosure of the one between the hidden true
/// values.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>{ f(x, y) : x and y in the bounds of the figures }</c>. Sound: the true value lies inside. Tight: each
/// closed end is the value of figures that are allowed; an open end is approached and not reached.</para>
/// <para><b>Exactness.</b> Both ends are exact values, irrational ones too; nothing is rounded but by <see cref="EnclosePercent"/>,
/// outward, and by <see cref="ToPercent"/>, once.</para>
/// <para><b>Text.</b> Exact: of growths and shares in per cent, <c>[20, 25)%</c>; of averages the power, <c>[57/31, 59/31]^(1/4) - 1</c>,
/// or the equation, <c>root(x + ... + x^3 = [3.29, 3.33]) - 1</c>. The same in every language.</para>
/// <para><b>Equality.</b> Of the ends as they are held; averages over other numbers of periods are other ranges.</para>
/// <para><b>Default value.</b> The default of the values alone: no change, no part.</para>
/// </remarks>
/// <example><code>
/// Range&lt;GrowthRate&gt; range = Growth.Between(Figure&lt;Count&lt;Enterprise&gt;&gt;.Parse("31家"), Figure&lt;Count&lt;Enterprise&gt;&gt;.Parse("超58家")).Value;
/// range.Lower!.Value.ToPercent(1, Rounding.HalfAwayFromZero);   // → 90.3%
/// range.Upper is null;                                          // → True
/// </code></example>
/// <typeparam name="T">The values.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Range<T>
    where T : struct, IRangeEnd<T>
{
    // So that the default is that of the values, over one period.
    private readonly Bounds _fromOrigin;
    private readonly Rational _periodsAfterFirst;

    internal Range(Bounds numbers) : this(numbers, Rational.One)
    {
    }

    internal Range(Bounds numbers, Rational periods) => (_fromOrigin, _periodsAfterFirst) = (numbers - T.Origin, periods - Rational.One);

    /// <summary>Gets the lower end, or <see langword="null"/> where there is none.</summary>
    public T? Lower => Numbers.Lower is { } end ? T.End(end, PeriodCount) : null;

    /// <summary>Gets the upper end, or <see langword="null"/> where there is none.</summary>
    public T? Upper => Numbers.Upper is { } end ? T.End(end, PeriodCount) : null;

    /// <summary>Gets a value indicating whether the lower end is one of the values.</summary>
    public bool LowerClosed => _fromOrigin.LowerClosed;

    /// <summary>Gets a value indicating whether the upper end is one of the values.</summary>
    public bool UpperClosed => _fromOrigin.UpperClosed;

    /// <summary>Gets a value indicating whether there is one value only, as of exact figures.</summary>
    public bool IsSingle => _fromOrigin.IsPoint;

    /// <summary>Gets the one value there is, or <see langword="null"/> where there are several.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720",
        Justification = "one value, as in Enumerable.Single; not the type of numbers")]
    public T? Single => IsSingle ? Lower : null;

    /// <summary>The bounds of the number of which the values are made.</summary>
    internal Bounds Numbers => _fromOrigin + T.Origin;

    /// <summary>The number of periods of an average; else one.</summary>
    internal Rational PeriodCount => _periodsAfterFirst + Rational.One;

    /// <summary>Whether a value is one of the range; decided exactly.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(T value) =>
        (Lower is not { } lower || Inside(T.Compare(value, lower), LowerClosed))
            && (Upper is not { } upper || Inside(T.Compare(upper, value), UpperClosed));

    /// <summary>Whether every value of another range is one of this; decided exactly.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(Range<T> other) =>
        (Lower is not { } lower || (other.Lower is { } from && Inside(T.Compare(from, lower), LowerClosed || !other.LowerClosed)))
        && (Upper is not { } upper || (other.Upper is { } to && Inside(T.Compare(upper, to), UpperClosed || !other.UpperClosed)));

    /// <summary>Whether two ranges have a value in common; decided exactly.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when they have.</returns>
    public bool Overlaps(Range<T> other) => ReachesUpTo(this, other) && ReachesUpTo(other, this);

    /// <summary>The values that two ranges have in common.</summary>
    /// <param name="other">The other range; of averages one over as many periods.</param>
    /// <returns>The common range, or <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentException">The averages are over different numbers of periods.</exception>
    public Range<T>? Intersect(Range<T> other)
    {
        if (PeriodCount != other.PeriodCount)
            throw new ArgumentException(
                $"Got averages over {PeriodCount} and {other.PeriodCount} periods; expected one number of periods; ask {nameof(Overlaps)} "
                    + "whether they meet.", nameof(other));
        return Numbers.Intersect(other.Numbers) is { } common ? new(common, PeriodCount) : null;
    }

    /// <summary>Encloses the range in per cent between rationals.</summary>
    /// <param name="significantDigits">Digits of an irrational end, above zero.</param>
    /// <returns>Bounds that contain the range, rounded outward; a rational end is itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    public Bounds EnclosePercent(int significantDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(significantDigits);
        Rational? lower = Lower is { } from ? T.PercentOf(from).Enclose(significantDigits).Lower : null;
        Rational? upper = Upper is { } to ? T.PercentOf(to).Enclose(significantDigits).Upper : null;
        return Bounds.Between(lower, lower is not null && LowerClosed, upper, upper is not null && UpperClosed);
    }

    /// <summary>Prints the percentage to which every value of the range rounds, if that is one.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>87.1%</c>; <see langword="null"/> where the values round to several.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is not defined.</exception>
    public string? ToPercent(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        RoundingRule.ThrowIfUndefined(rounding);
        if (Lower is not { } lower || Upper is null)
            return null;

        // What lies just above an open end may round to the next number, where the end itself does not.
        Rational place = new Rational(1, PowersOfTen.Of(decimals)), first = T.PercentOf(lower).Round(decimals, rounding);
        return IsWithin(RoundingBounds.Of(first, place, rounding)) ? Text(first)
            : IsWithin(RoundingBounds.Of(first + place, place, rounding)) ? Text(first + place)
            : null;

        string Text(Rational percent) => percent.ToString(decimals, rounding) + "%";
    }

    // Of a range with two ends, in bounds with two ends.
    private bool IsWithin(Bounds percent) =>
        Inside(T.PercentOf(Lower!.Value).CompareTo(percent.Lower!.Value), percent.LowerClosed || !LowerClosed)
        && Inside(-T.PercentOf(Upper!.Value).CompareTo(percent.Upper!.Value), percent.UpperClosed || !UpperClosed);

    // Whether the lower end of the left range lies no further up than the upper end of the right one.
    private static bool ReachesUpTo(Range<T> left, Range<T> right) =>
        left.Lower is not { } from || right.Upper is not { } to || Inside(T.Compare(to, from), left.LowerClosed && right.UpperClosed);

    private static bool Inside(int comparison, bool closed) => comparison > 0 || (closed && comparison == 0);
}
