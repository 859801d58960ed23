namespace Indicators;

/// <summary>How a source computes and prints its results: rounding rule, decimals, basis of growth, method of averages.</summary>
/// <remarks>
/// <para>What a convention prints is what a source states, and so a <see cref="StatedGrowth"/>, a <see cref="StatedPoints"/> or a
/// <see cref="StatedAverageGrowth"/>: its text is the phrase, its bounds are those of the printed figure. Exact results have members that
/// no convention changes (<see cref="Indicators.Growth"/>).</para>
/// <para>Nothing uses a convention that is not named. Where an office publishes how it computes, that is taken; its rule for ties is stated
/// by none of them and <b>assumed</b> to be <see cref="Rounding.HalfAwayFromZero"/>, except in GB/T 8170, which is a standard of rounding.
/// What a source leaves open is an argument.</para>
/// <para><b>Rounding.</b> Levels once to what was published, where the basis is that; the result once, from its exact value.</para>
/// <para><b>Equality.</b> By everything that it consists of, its name included.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Convention.Nbs.Growth(Language.Chinese, 31 * Enterprises, 58 * Enterprises);   // → 增长87.1%
/// </code></example>
public sealed partial record Convention
{
    /// <summary>Makes a convention of your own.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="rounding">The rule by which levels and results are rounded.</param>
    /// <param name="decimals">Digits after the point of a growth in per cent and of points, zero or more.</param>
    /// <param name="basis">What growths are computed of.</param>
    /// <param name="average">The method of average growths.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or more than a figure has, or a rule or method
    /// is none.</exception>
    public Convention(string name, Rounding rounding, int decimals, GrowthLevels basis, AverageGrowthMethod average)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        RoundingRule.ThrowIfUndefined(rounding);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        ArgumentNullException.ThrowIfNull(basis);
        if (average is not (AverageGrowthMethod.Level or AverageGrowthMethod.Accumulation))
        {
            throw new ArgumentOutOfRangeException(nameof(average), average,
                $"Got {(int)average}; expected a method of average growth. Name one of the members of {nameof(AverageGrowthMethod)}.");
        }

        (Name, Rounding, Decimals, Basis, Average) = (name, rounding, decimals, basis, average);
    }

    /// <summary>The most decimals of a convention; no office prints as many.</summary>
    public const int MaxDecimals = 100;

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <summary>Gets the rule by which levels and results are rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets the digits after the point of a growth in per cent and of points.</summary>
    public int Decimals { get; }

    /// <summary>Gets what growths are computed of.</summary>
    public GrowthLevels Basis { get; }

    /// <summary>Gets the method of average growths.</summary>
    public AverageGrowthMethod Average { get; }

    /// <summary>The growth between two amounts as this convention prints it.</summary>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="language">The language of its phrase.</param>
    /// <param name="earlier">The base.</param>
    /// <param name="later">The later amount.</param>
    /// <returns>The printed growth, or the reason why there is none.</returns>
    public Outcome<StatedGrowth> Growth<TKind>(Language language, Quantity<TKind> earlier, Quantity<TKind> later)
        where TKind : IRatioKind =>
        Print(Indicators.Growth.Between(Published(earlier), Published(later)), language);

    /// <summary>The change of an index number relative to itself as this convention prints it.</summary>
    /// <typeparam name="TBase">The base, which stays.</typeparam>
    /// <param name="language">The language of its phrase.</param>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The printed growth, or the reason why there is none.</returns>
    public Outcome<StatedGrowth> Growth<TBase>(Language language, QuantityPoint<IndexNumber<TBase>> earlier,
        QuantityPoint<IndexNumber<TBase>> later)
        where TBase : IFixedBase => Print(Indicators.Growth.RelativeChange(Published(earlier), Published(later)), language);

    /// <summary>The difference of two percentages as this convention prints it.</summary>
    /// <param name="language">The language of its phrase.</param>
    /// <param name="earlier">The earlier percentage.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The printed points.</returns>
    public StatedPoints Points(Language language, QuantityPoint<Proportion> earlier, QuantityPoint<Proportion> later) =>
        StatedPoints.Parse(Indicators.Growth.PointsChange(Published(earlier), Published(later)).ToPhrase(language, Decimals, Rounding));

    /// <summary>The average growth of amounts as this convention prints it, per period of no name (平均增长).</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="language">The language of its phrase.</param>
    /// <param name="baseValue">The amount of the base period.</param>
    /// <param name="values">The amounts of the n periods after it, in order; by level the last one counts, by accumulation all do.</param>
    /// <returns>The printed average, or the reason why there is none.</returns>
    public Outcome<StatedAverageGrowth> AverageGrowth<TKind>(Language language, Quantity<TKind> baseValue,
        params ReadOnlySpan<Quantity<TKind>> values)
        where TKind : IExtensive => Averaged(null, language, baseValue, values);

    /// <summary>The average growth of amounts as this convention prints it, per period of the base's frequency (年均增长).</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="language">The language of its phrase.</param>
    /// <param name="basePeriod">The base period, which is not among the growing ones.</param>
    /// <param name="baseValue">Its amount.</param>
    /// <param name="values">The amounts of the n periods after it, in order; by level the last one counts, by accumulation all do.</param>
    /// <returns>The printed average, or the reason why there is none.</returns>
    public Outcome<StatedAverageGrowth> AverageGrowth<TKind, TPeriod>(
        Language language, TPeriod basePeriod, Quantity<TKind> baseValue, params ReadOnlySpan<Quantity<TKind>> values)
        where TKind : IExtensive
        where TPeriod : struct, IPeriod<TPeriod> => Averaged(basePeriod, language, baseValue, values);

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private Outcome<StatedAverageGrowth> Averaged<TKind>(IPeriod? basePeriod, Language language, Quantity<TKind> baseValue,
        ReadOnlySpan<Quantity<TKind>> values)
        where TKind : IExtensive
    {
        Quantity<TKind> from = Published(baseValue);
        var levels = new Quantity<TKind>[values.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = Published(values[i]);
        }

        if (Average == AverageGrowthMethod.Accumulation)
        {
            return Indicators.AverageGrowth.Accumulation(from, levels).Then<StatedAverageGrowth>(
                average => StatedAverageGrowth.Parse(average.Phrase(basePeriod, language, Decimals, Rounding)));
        }

        return Indicators.AverageGrowth.Level(from, levels.Length == 0 ? from : levels[^1], levels.Length).Then<StatedAverageGrowth>(
            average => StatedAverageGrowth.Parse(average.Phrase(basePeriod, language, Decimals, Rounding)));
    }

    private Quantity<TKind> Published<TKind>(Quantity<TKind> level)
        where TKind : IQuantityKind => Basis.Of(level.NumericalValue, Rounding) * level.Unit;

    private QuantityPoint<TKind> Published<TKind>(QuantityPoint<TKind> level)
        where TKind : IPointKind => Basis.Of(level.NumericalValue, Rounding) * level.Unit;

    private Outcome<StatedGrowth> Print(Outcome<GrowthRate> growth, Language language) =>
        growth.Then<StatedGrowth>(rate => StatedGrowth.Parse(rate.ToPhrase(language, Decimals, Rounding)));
}
