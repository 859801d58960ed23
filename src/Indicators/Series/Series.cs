using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>One indicator in one place over a run of periods: every period of the run has an observation, and a gap is one.</summary>
/// <remarks>
/// <para>A series is keyed by period and never by row: a missing October is a gap in October, and moves nothing. The frequency and
/// the measure are in its type, so that what cannot be meant does not compile: quarters with years, a flow with a stock, the sum of
/// a rate. What can be done with a measure stands in extension members: flows and stocks add (<see cref="Series"/>), levels
/// are asked for with their kind (<see cref="Series"/>).</para>
/// <para>It holds levels, exact, in one unit. Figures keep their printed digits themselves; growths and ranks are computed of a
/// series and are not cells of one.</para>
/// <para><b>Equality.</b> That of a reference. Two series with the same observations are <see cref="ValueEquals"/>.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var trade = Series.Flow(HundredMillionYuan, new Quarter(2021, 1), 25m, 26, 28, 31);
/// Console.WriteLine(trade[new Quarter(2021, 4)]);          // → 31
/// Console.WriteLine(trade.Levels[new Quarter(2021, 4)]);   // → 31亿元
/// Console.WriteLine(trade[new Quarter(2022, 1)]);          // → :
/// </code></example>
/// <typeparam name="TPeriod">The frequency; one whose periods tile the calendar.</typeparam>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "a time series is called a series")]
public sealed partial class Series<TPeriod, TMeasure, TKind> : IReadOnlyCollection<(TPeriod Period, Observation Observation)>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    internal Series(PeriodRange<TPeriod> domain, Cells cells, Unit unit)
        : this(domain, new SeriesCore(domain.First.Ordinal, cells, unit, MeasureOf<TMeasure>.Value, PeriodAt<TPeriod>.Ordinal))
    {
    }

    private Series(PeriodRange<TPeriod> domain, SeriesCore core) => (Domain, Core) = (domain, core);

    /// <summary>Gets the run of periods, from the first to the last; there is at least one.</summary>
    public PeriodRange<TPeriod> Domain { get; }

    /// <summary>Gets the number of periods, those without a value among them.</summary>
    public int Count => Domain.Count;

    /// <summary>Gets the unit of the values (SDMX UNIT_MEASURE); the property <c>Unit</c> is the same with its kind in the type.</summary>
    public Unit UnitOfMeasure => Core.Unit;

    /// <summary>Gets a value indicating whether every period has a value.</summary>
    public bool IsComplete => Cells.AreAllPresent;

    internal Cells Cells => Core.Cells;

    /// <summary>What this is a view on.</summary>
    internal SeriesCore Core { get; }

    /// <summary>Gets the observation of a period. Outside of the domain it is a gap; nothing is thrown.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A value in <see cref="UnitOfMeasure"/>, or why there is none; and the marks of the source.</returns>
    public Observation this[TPeriod period] => Domain.IndexOf(period) is >= 0 and var place ? Cells[place] : Observation.Gap;

    /// <summary>Returns the periods for which nothing was sent.</summary>
    /// <returns>The periods with the status <see cref="ObservationStatus.Gap"/>, in their order.</returns>
    public IEnumerable<TPeriod> Gaps() => Domain.Where((_, place) => (Cells.Status(place) & ObservationStatus.Gap) != 0);

    /// <summary>Returns the periods without a value, whatever the reason.</summary>
    /// <returns>The periods, in their order; gaps are among them.</returns>
    public IEnumerable<TPeriod> MissingPeriods() => Domain.Where((_, place) => !Cells.Has(place));

    /// <summary>Moves every value to a later period: <c>s.Lag(k)[p + k] = s[p]</c>, so <c>s.Lag(1)[p]</c> is what came before
    /// <c>p</c>.</summary>
    /// <param name="periods">By how many periods; below zero to earlier ones.</param>
    /// <returns>The moved series; its domain moves too.</returns>
    /// <exception cref="OverflowException">A period would be outside of its range.</exception>
    public Series<TPeriod, TMeasure, TKind> Lag(int periods) =>
        new(new(Domain.First + periods, Domain.Last + periods), Cells, UnitOfMeasure);

    /// <summary>Moves every value to an earlier period: <c>s.Lead(k)[p] = s[p + k]</c>.</summary>
    /// <param name="periods">By how many periods; below zero to later ones.</param>
    /// <returns>The moved series; its domain moves too.</returns>
    /// <exception cref="OverflowException">A period would be outside of its range.</exception>
    public Series<TPeriod, TMeasure, TKind> Lead(int periods) =>
        new(new(Domain.First - periods, Domain.Last - periods), Cells, UnitOfMeasure);

    /// <summary>Returns what lies in a window; a window that reaches beyond the series is cut to it, so no period is added.</summary>
    /// <remarks>Gaps for the periods that the series does not have: <c>series.Extend(window).Window(window)</c>.</remarks>
    /// <param name="window">The window.</param>
    /// <returns>The series on the periods that both have.</returns>
    /// <exception cref="ArgumentException">They have none in common (IND0684).</exception>
    public Series<TPeriod, TMeasure, TKind> Window(PeriodRange<TPeriod> window) =>
        On(Domain.Intersect(window) ?? throw DomainMismatch.OutsideWindow(window.ToString(), Domain.ToString()));

    /// <summary>Returns the series on a domain that covers another range too; added periods are gaps.</summary>
    /// <param name="range">What the domain shall cover.</param>
    /// <returns>The series, longer or as it is.</returns>
    public Series<TPeriod, TMeasure, TKind> Extend(PeriodRange<TPeriod> range) => On(Domain.Span(range));

    /// <summary>Whether another series has the same periods, and for each of them the same level and marks; its unit may be
    /// another.</summary>
    /// <param name="other">The other series.</param>
    /// <returns>True when it has.</returns>
    public bool ValueEquals(Series<TPeriod, TMeasure, TKind> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Domain == other.Domain && Cells.AreEqual(Cells, other.CellsIn(UnitOfMeasure));
    }

    /// <summary>Enumerates the periods of the domain in their order, each with its observation.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(TPeriod Period, Observation Observation)> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
        {
            yield return (Domain[place], Cells[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what the series is, for logs: its periods, its unit, and how many of them have a value.</summary>
    /// <returns>Such as <c>2021-Q1/2021-Q4, 亿元, 4 of 4</c>.</returns>
    public override string ToString() => $"{Domain}, {UnitOfMeasure}, {Count - MissingPeriods().Count()} of {Count}";

    /// <summary>The number of a period in the unit of the series, or null where there is none.</summary>
    internal Rational? NumberOf(TPeriod period) => this[period].Value;

    /// <summary>The marks of a period; a gap outside of the domain.</summary>
    internal ObservationStatus StatusOf(TPeriod period) => this[period].Status;

    /// <summary>The series on exactly these periods.</summary>
    internal Series<TPeriod, TMeasure, TKind> On(PeriodRange<TPeriod> domain) =>
        domain == Domain ? this : new(domain, Cells.Slice(domain.First - Domain.First, domain.Count), UnitOfMeasure);

    internal Series<TPeriod, TMeasure, TKind> With(Cells cells) => new(Domain, cells, UnitOfMeasure);

    /// <summary>The cells in another unit of the kind; exact.</summary>
    internal Cells CellsIn(Unit unit) => Core.In(unit).Cells;

    /// <summary>The series in another unit of the kind; exact.</summary>
    internal Series<TPeriod, TMeasure, TKind> In(Unit unit) => unit.Equals(UnitOfMeasure) ? this : new(Domain, Core.In(unit));

    internal void CheckDomain<TOther, TOtherKind>(Series<TPeriod, TOther, TOtherKind> other) where TOtherKind : IMeasuredKind<TOther>
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Domain != other.Domain)
        {
            throw DomainMismatch.Between(Domain.ToString(), other.Domain.ToString());
        }
    }
}
