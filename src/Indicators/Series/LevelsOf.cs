using System.Collections;

namespace Indicators;

/// <summary>The levels of a series with their kind in the type, keyed by period.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TLevel">What a level is: an amount of a kind, or a point on a scale.</typeparam>
public sealed class LevelsOf<TPeriod, TLevel> : IEnumerable<(TPeriod Period, TLevel? Level)>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TLevel : struct
{
    private readonly PeriodRange<TPeriod> _domain;
    private readonly Cells _cells;
    private readonly Func<Rational, Unit, TLevel> _level;
    private readonly Unit _unit;

    internal LevelsOf(PeriodRange<TPeriod> domain, Cells cells, Unit unit, Func<Rational, Unit, TLevel> level) =>
        (_domain, _cells, _unit, _level) = (domain, cells, unit, level);

    /// <summary>Gets the level of a period, or null where there is none or the period is outside of the series.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The level.</returns>
    public TLevel? this[TPeriod period] => At(_domain.IndexOf(period));

    /// <summary>Enumerates the periods in their order, each with its level, or null where there is none.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(TPeriod Period, TLevel? Level)> GetEnumerator()
    {
        for (int place = 0; place < _cells.Count; place++)
        {
            yield return (_domain[place], At(place));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TLevel? At(int place) => place >= 0 && _cells.Has(place) ? _level(_cells.Value(place), _unit) : null;
}
