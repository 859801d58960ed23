using System.Collections;

namespace Indicators;

/// <summary>The levels of a series with their kind in the type, keyed by period.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TLevel">What a level is: an amount of a kind, or a point on a scale.</typeparam>
public sealed partial class Levels<TPeriod, TLevel> : IEnumerable<(TPeriod Period, TLevel? Level)>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TLevel : struct
{
    private readonly PeriodRange<TPeriod> _domain;
    private readonly Func<int, TLevel?> _levels;

    internal Levels(PeriodRange<TPeriod> domain, Cells cells, Unit unit, Func<Rational, Unit, TLevel> level)
        : this(domain, place => cells.Has(place) ? level(cells.Value(place), unit) : null)
    {
    }

    /// <summary>Takes the level of each place of the domain.</summary>
    internal Levels(PeriodRange<TPeriod> domain, Func<int, TLevel?> levels) => (_domain, _levels) = (domain, levels);

    /// <summary>Gets the level of a period, or null where there is none or the period is outside of the series.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The level.</returns>
    public TLevel? this[TPeriod period] => _domain.IndexOf(period) is >= 0 and var place ? _levels(place) : null;

    /// <summary>Enumerates the periods in their order, each with its level, or null where there is none.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(TPeriod Period, TLevel? Level)> GetEnumerator()
    {
        for (int place = 0; place < _domain.Count; place++)
        {
            yield return (_domain[place], _levels(place));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
