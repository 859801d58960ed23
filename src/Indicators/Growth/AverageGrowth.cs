using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The growth per period over a span (年均增长), held as an exact power until it is printed.</summary>
/// <remarks>
/// <para><b>Definition.</b> By level (水平法): <c>(last ÷ base)^(1/n) − 1</c> for a base above zero, a last value of zero
/// or more, and n periods after the base. "1950-1992" has the base 1949 and n = 43: the label names the growing years, so
/// base and n are always asked for.</para>
/// <para><b>Unit.</b> None; a fraction per period.</para>
/// <para><b>Exactness.</b> <see cref="TotalFactor"/> and <see cref="Periods"/> are exact, and so is every comparison and
/// every rounding: a tie is found to be a tie.</para>
/// <para><b>Text.</b> The exact power, <c>(58/31)^(1/4) - 1</c>, without the names of its periods; the same in every
/// language.</para>
/// <para><b>Default value.</b> No growth over one period.</para>
/// <para><b>Source.</b> 国家统计局, 平均增长速度, 水平法.</para>
/// </remarks>
/// <example><code>
/// AverageGrowth average = AverageGrowth.Level(31 * Enterprises, 58 * Enterprises, periods: 4).Value;
/// average.Power;                                    // → (58/31)^(1/4)
/// average.ToPercent(1, Rounding.HalfAwayFromZero);  // → 17.0%
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<AverageGrowth>))]
public readonly partial record struct AverageGrowth : IRankable<AverageGrowth>, IComparisonOperators<AverageGrowth, AverageGrowth, bool>
{
    private readonly Rational _totalChange;
    private readonly Rational _periodsAfterFirst;

    private AverageGrowth(Rational totalFactor, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        (_totalChange, _periodsAfterFirst, BasePeriod, LastPeriod) =
            (totalFactor - Rational.One, periods - Rational.One, basePeriod, lastPeriod);

    /// <summary>Gets the growth factor of the whole span, <c>last ÷ base</c>.</summary>
    public Rational TotalFactor => Rational.One + _totalChange;

    /// <summary>Gets the number of periods n after the base, above zero; it need not be whole.</summary>
    public Rational Periods => Rational.One + _periodsAfterFirst;

    /// <summary>Gets the base period, where it was named.</summary>
    public IPeriod? BasePeriod { get; }

    /// <summary>Gets the last period, where it was named.</summary>
    public IPeriod? LastPeriod { get; }

    /// <summary>Gets the growth factor per period, exactly: <c>(last ÷ base)^(1/n)</c>.</summary>
    public RationalPower Power => new(TotalFactor, Periods.Reciprocal());

    /// <summary>Gets the growth of the whole span.</summary>
    public GrowthRate Total => new(_totalChange);

    /// <summary>The average growth between two amounts, n periods apart (水平法).</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The value of the base period, above zero.</param>
    /// <param name="lastValue">The value of the last period, zero or more.</param>
    /// <param name="periods">How many periods after the base the last one is; above zero, and 16.42 or 900m/365 are allowed.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The average growth, or the reason why there is none: <see cref="Reason.ShorterThanAYear"/> for n below one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is a fraction of more than 256 bits.</exception>
    public static Outcome<AverageGrowth> Level<TKind>(Quantity<TKind> baseValue, Quantity<TKind> lastValue, Rational periods,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
        where TKind : IRatioKind => Refused(periods, shortSpans) ?? Level(Growth.Between(baseValue, lastValue), periods, null, null);

    /// <summary>The average growth between the amounts of two periods (水平法); n is <c>lastPeriod − basePeriod</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses two different ones.</typeparam>
    /// <param name="basePeriod">The base period, which is not among the growing ones.</param>
    /// <param name="baseValue">Its value, above zero.</param>
    /// <param name="lastPeriod">The last period.</param>
    /// <param name="lastValue">Its value, zero or more.</param>
    /// <returns>The average growth per period of this frequency, or the reason why there is none.</returns>
    public static Outcome<AverageGrowth> Level<TKind, TPeriod>(
        TPeriod basePeriod, Quantity<TKind> baseValue, TPeriod lastPeriod, Quantity<TKind> lastValue)
        where TKind : IRatioKind
        where TPeriod : struct, IPeriod<TPeriod> =>
        Level(Growth.Between(baseValue, lastValue), lastPeriod - basePeriod, basePeriod, lastPeriod);

    /// <summary>The average growth between two printed figures, n periods apart: every average that they allow.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The figure of the base period.</param>
    /// <param name="lastValue">The figure of the last period.</param>
    /// <param name="periods">How many periods after the base the last one is; above zero.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The range, or the reason why there is none.</returns>
    public static Outcome<Range<AverageGrowth>> Level<TKind>(Figure<TKind> baseValue, Figure<TKind> lastValue, Rational periods,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(baseValue);
        ArgumentNullException.ThrowIfNull(lastValue);
        return Level(baseValue.Printed, lastValue.Printed, periods, shortSpans);
    }

    /// <summary>The average growth between two printed figures of a kind that only the data know.</summary>
    /// <param name="baseValue">The figure of the base period.</param>
    /// <param name="lastValue">The figure of the last period.</param>
    /// <param name="periods">How many periods after the base the last one is; above zero.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The range, or the reason why there is none.</returns>
    public static Outcome<Range<AverageGrowth>> Level(StatedValue baseValue, StatedValue lastValue, Rational periods,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
    {
        ArgumentNullException.ThrowIfNull(baseValue);
        ArgumentNullException.ThrowIfNull(lastValue);
        return Refused(periods, shortSpans) is { } reason
            ? reason
            : Growth.Between(baseValue, lastValue).Then<Range<AverageGrowth>>(growth =>
                new Range<AverageGrowth>(growth.Numbers + Bounds.Exactly(Rational.One), periods));
    }

    /// <summary>A stated average growth: the same growth in each of n periods.</summary>
    /// <param name="perPeriod">The growth per period.</param>
    /// <param name="periods">The number of periods, above zero.</param>
    /// <returns>The average growth, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    public static AverageGrowth Constant(GrowthRate perPeriod, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        return new(perPeriod.Factor.Pow(periods), periods, null, null);
    }

    internal static AverageGrowth Of(Rational totalFactor, Rational periods) => new(totalFactor, periods, null, null);

    /// <summary>Gets the rate in per cent: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Percent => new(Power, 100, -100);

    /// <summary>Prints the rate as a percentage; the one place where it is rounded, and ties are decided exactly.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>17.0%</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToPercent(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return Power.RoundAffine(100, -100, decimals, rounding).ToString(decimals, rounding) + "%";
    }

    /// <summary>Compares two average growths per period, exactly, whatever their spans.</summary>
    /// <param name="other">An average growth.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(AverageGrowth other) => Power.CompareTo(other.Power);

    /// <summary>Whether both grow by the same rate per period, exactly, whatever their spans.</summary>
    /// <param name="other">An average growth.</param>
    /// <returns>True for 10 % over two years and 10 % over five.</returns>
    public bool Equals(AverageGrowth other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => Power.GetHashCode();

    /// <summary>Whether the left rate is lower.</summary>
    /// <param name="left">An average growth.</param>
    /// <param name="right">An average growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(AverageGrowth left, AverageGrowth right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is higher.</summary>
    /// <param name="left">An average growth.</param>
    /// <param name="right">An average growth.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(AverageGrowth left, AverageGrowth right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is not higher.</summary>
    /// <param name="left">An average growth.</param>
    /// <param name="right">An average growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator <=(AverageGrowth left, AverageGrowth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is not lower.</summary>
    /// <param name="left">An average growth.</param>
    /// <param name="right">An average growth.</param>
    /// <returns>True when it is not.</returns>
    public static bool operator >=(AverageGrowth left, AverageGrowth right) => left.CompareTo(right) >= 0;

    internal static Outcome<AverageGrowth> Level(Outcome<GrowthRate> growth, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        CheckedPeriods(periods).Sign <= 0
            ? Undefined.Of(Reason.TooFewPeriods, basePeriod is null ? periods.ToString() : $"{basePeriod} to {lastPeriod}")
            : growth.Then<AverageGrowth>(total => new AverageGrowth(total.Factor, periods, basePeriod, lastPeriod));

    // By accumulation (累计法): what the values of all periods add up to.

    /// <summary>The average growth by accumulation (累计法): with it the base would have added up to the same sum.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="baseValue">The value of the base period x₀, above zero.</param>
    /// <param name="values">The values of the n periods after it; their order does not matter, their sum is above zero.</param>
    /// <returns>The average growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AverageGrowthByAccumulation.MaxPeriods"/>
    /// values.</exception>
    public static Outcome<AverageGrowthByAccumulation> Accumulation<TKind>(Quantity<TKind> baseValue,
        params ReadOnlySpan<Quantity<TKind>> values) where TKind : IExtensive
    {
        if (Refused(values.Length) is { } few)
            return few;
        Quantity<TKind> sum = values[0];
        foreach (Quantity<TKind> value in values[1..])
            sum += value;
        return baseValue.Sign <= 0 ? NoBase(baseValue.ToString())
            : AverageGrowthByAccumulation.TryCreate(sum.Sign > 0 ? sum / baseValue : default, values.Length,
                out AverageGrowthByAccumulation average) ? average
            : NoSum(sum.ToString());
    }

    /// <summary>The average growth by accumulation (累计法) over periods by name: n is <c>lastPeriod − basePeriod</c>.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="basePeriod">The base period, which is not among the growing ones.</param>
    /// <param name="lastPeriod">The last period.</param>
    /// <param name="values">The values, among them those of all periods from the base to the last.</param>
    /// <returns>The average growth, exact; <see cref="Reason.MissingBase"/> or <see cref="Reason.MissingCurrent"/> where a period has no
    /// value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AverageGrowthByAccumulation.MaxPeriods"/>
    /// periods.</exception>
    public static Outcome<AverageGrowthByAccumulation> Accumulation<TKind, TPeriod>(TPeriod basePeriod, TPeriod lastPeriod,
        IReadOnlyDictionary<TPeriod, Quantity<TKind>> values)
        where TKind : IExtensive
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Accumulation<TKind, TPeriod>(basePeriod, lastPeriod,
            period => values.TryGetValue(period, out Quantity<TKind> value) ? value : null);
    }

    internal static Outcome<AverageGrowthByAccumulation> Accumulation<TKind, TPeriod>(TPeriod basePeriod, TPeriod lastPeriod,
        Func<TPeriod, Quantity<TKind>?> level, Func<TPeriod, ObservationStatus>? status = null)
        where TKind : IExtensive
        where TPeriod : struct, IPeriod<TPeriod>
    {
        int n = lastPeriod - basePeriod;
        if (n <= 0)
            return Undefined.Of(Reason.TooFewPeriods, $"{basePeriod} to {lastPeriod}");
        if (level(basePeriod) is not { } baseValue)
            return Undefined.Of(Reason.MissingBase, PeriodComparison.ValueOf(basePeriod), StatusOf(basePeriod));
        var later = new List<Quantity<TKind>>();
        for (int i = 1; i <= n; i++)
        {
            if (level(basePeriod + i) is not { } value)
                return Undefined.Of(Reason.MissingCurrent, PeriodComparison.ValueOf(basePeriod + i), StatusOf(basePeriod + i));
            later.Add(value);
        }

        return Accumulation(baseValue, [.. later]);

        ObservationStatus StatusOf(TPeriod missing) => status?.Invoke(missing) ?? ObservationStatus.Gap;
    }

    /// <summary>The average growth by accumulation (累计法) of printed figures: every average that they allow.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="baseValue">The figure of the base period, surely above zero.</param>
    /// <param name="values">The figures of the n periods after it.</param>
    /// <returns>The range, sound and tight; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">A figure is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AverageGrowthByAccumulation.MaxPeriods"/>
    /// figures.</exception>
    public static Outcome<Range<AverageGrowthByAccumulation>> Accumulation<TKind>(Figure<TKind> baseValue,
        params IReadOnlyList<Figure<TKind>> values) where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(baseValue);
        values = Elements.NotNull(values, nameof(values));
        if (Refused(values.Count) is { } few)
            return few;
        if (!Growth.IsAboveZero(baseValue.Bounds))
            return NoBase($"{baseValue}, which allows {baseValue.Bounds},");
        Bounds sum = Rational.Zero;
        foreach (Figure<TKind> value in values)
            sum += value.BoundsIn(baseValue.Unit);
        return sum.Intersect(Bounds.MoreThan(Rational.Zero)) is { } possible
            ? new Range<AverageGrowthByAccumulation>(possible / baseValue.Bounds, values.Count)
            : NoSum(string.Join(" + ", values));
    }

    private static Undefined? Refused(int values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values, AverageGrowthByAccumulation.MaxPeriods);
        return values == 0 ? Undefined.Of(Reason.TooFewPeriods, "0") : null;
    }

    private static Undefined NoBase(string value) => Undefined.Of(Reason.NonPositive, value, "the base of an average growth");

    private static Undefined NoSum(string sum) =>
        Undefined.Of(Reason.NonPositive, $"The sum {sum}", "what an average growth by accumulation adds up to");
}
