namespace Indicators;

/// <summary>Amounts keyed by period, from the first key to the last; what has no amount between them is missing.</summary>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
internal sealed class PeriodLevels<TPeriod, TKind>
    where TPeriod : struct, IPeriod<TPeriod>
    where TKind : IQuantityKind
{
    private readonly TPeriod _first;
    private readonly Quantity<TKind>?[] _levels;

    private PeriodLevels(TPeriod first, Quantity<TKind>?[] levels) => (_first, _levels) = (first, levels);

    /// <summary>Takes the amounts of all periods between the first and the last key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="Trends.MaxObservations"/>.</exception>
    public static PeriodLevels<TPeriod, TKind> Of(IReadOnlyDictionary<TPeriod, Quantity<TKind>?> levels) =>
        Of(levels.Keys, period => levels.GetValueOrDefault(period));

    /// <inheritdoc cref="Of(IReadOnlyDictionary{TPeriod, Quantity{TKind}?})"/>
    public static PeriodLevels<TPeriod, TKind> Of(IReadOnlyDictionary<TPeriod, Quantity<TKind>> levels) =>
        Of(levels.Keys, period => levels.TryGetValue(period, out Quantity<TKind> level) ? level : null);

    /// <summary>The observations, with the number of periods after the first key for their times.</summary>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <param name="unit">The unit of the levels; null for that of the first one.</param>
    public Outcome<Sample> Sampled(TrendCoverage coverage, Unit<TKind>? unit = null)
    {
        unit ??= _levels.FirstOrDefault(level => level is not null)?.Unit;
        return Sample.Of(
            [.. Enumerable.Range(0, _levels.Length).Select(step => (Rational)step)],
            [.. _levels.Select(level => level is { } there ? there.In(unit!) : (Rational?)null)],
            coverage,
            place => $"The level of {PeriodAt(place)}");
    }

    /// <summary>The period at a place.</summary>
    public TPeriod PeriodAt(int place) => _first + place;

    /// <summary>An observation in words.</summary>
    public string Shown(int place) => $"The level {_levels[place]} of {PeriodAt(place)}";

    private static PeriodLevels<TPeriod, TKind> Of(IEnumerable<TPeriod> keys, Func<TPeriod, Quantity<TKind>?> level)
    {
        TPeriod[] there = [.. keys];
        if (there.Length == 0)
            return new(default, []);
        TPeriod first = there.Min();
        int steps = there.Max() - first;
        if (steps >= Trends.MaxObservations)
            throw new ArgumentOutOfRangeException(nameof(keys), steps, $"A trend is fitted to at most {Trends.MaxObservations} periods.");
        return new(first, [.. Enumerable.Range(0, steps + 1).Select(step => level(first + step))]);
    }
}
