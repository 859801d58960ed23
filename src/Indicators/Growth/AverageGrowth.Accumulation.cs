namespace Indicators;

// By accumulation (累计法): what the values of all periods add up to.
public readonly partial record struct AverageGrowth
{
    /// <summary>The average growth by accumulation (累计法): with it the base would have added up to the same sum.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="baseValue">The value of the base period x₀, above zero.</param>
    /// <param name="values">The values of the n periods after it; their order does not matter, their sum is above zero.</param>
    /// <returns>The average growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AccumulatedGrowth.MaxPeriods"/> values.</exception>
    public static Outcome<AccumulatedGrowth> Accumulation<TKind>(Quantity<TKind> baseValue, params ReadOnlySpan<Quantity<TKind>> values) where TKind : IExtensive
    {
        if (Refused(values.Length) is { } few)
            return few;
        Quantity<TKind> sum = values[0];
        foreach (Quantity<TKind> value in values[1..])
            sum += value;
        return baseValue.Sign <= 0 ? NoBase(baseValue.ToString())
            : AccumulatedGrowth.TryCreate(sum.Sign > 0 ? sum / baseValue : default, values.Length, out AccumulatedGrowth average) ? average
            : NoSum(sum.ToString());
    }

    /// <summary>The average growth by accumulation (累计法) over periods by name: n is <c>lastPeriod − basePeriod</c>.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="basePeriod">The base period, which is not among the growing ones.</param>
    /// <param name="lastPeriod">The last period.</param>
    /// <param name="values">The values, among them those of all periods from the base to the last.</param>
    /// <returns>The average growth, exact; <see cref="Reason.MissingBase"/> or <see cref="Reason.MissingCurrent"/> where a period has no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AccumulatedGrowth.MaxPeriods"/> periods.</exception>
    public static Outcome<AccumulatedGrowth> Accumulation<TKind, TPeriod>(TPeriod basePeriod, TPeriod lastPeriod, IReadOnlyDictionary<TPeriod, Quantity<TKind>> values)
        where TKind : IExtensive
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Accumulation<TKind, TPeriod>(basePeriod, lastPeriod, period => values.TryGetValue(period, out Quantity<TKind> value) ? value : null);
    }

    internal static Outcome<AccumulatedGrowth> Accumulation<TKind, TPeriod>(TPeriod basePeriod, TPeriod lastPeriod, Func<TPeriod, Quantity<TKind>?> level, Func<TPeriod, ObservationStatus>? status = null)
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
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="AccumulatedGrowth.MaxPeriods"/> figures.</exception>
    public static Outcome<Range<AccumulatedGrowth>> Accumulation<TKind>(Figure<TKind> baseValue, params IReadOnlyList<Figure<TKind>> values) where TKind : IExtensive
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
            ? new Range<AccumulatedGrowth>(possible / baseValue.Bounds, values.Count)
            : NoSum(string.Join(" + ", values));
    }

    private static Undefined? Refused(int values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values, AccumulatedGrowth.MaxPeriods);
        return values == 0 ? Undefined.Of(Reason.TooFewPeriods, "0") : null;
    }

    private static Undefined NoBase(string value) => Undefined.Of(Reason.NonPositive, value, "the base of an average growth");

    private static Undefined NoSum(string sum) => Undefined.Of(Reason.NonPositive, $"The sum {sum}", "what an average growth by accumulation adds up to");
}
