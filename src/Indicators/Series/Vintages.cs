using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Indicators;

/// <summary>One series as it was published again and again: what was known of which period on which day (版本, 修订).</summary>
/// <remarks>
/// <para>A release overlays what stood before: an observation replaces the earlier one of its period, also where it says that there is no
/// value (suppressed, withdrawn). A period that the release does not have, or has as a gap, keeps what it had.</para>
/// <para><b>No look-ahead.</b> <see cref="AsOf"/> looks at no release after its date, neither for values nor for the unit or the periods;
/// so a calculation on it gives what it would have given that day.</para>
/// <para><b>Dates.</b> A release counts from its day on. Two of one day are refused: which one holds, is not for the library to
/// choose.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Source.</b> The two times are those of SDMX REST, <c>asOf</c> and <c>includeHistory</c>.</para>
/// </remarks>
/// <example><code>
/// var flash = Series.Flow(HundredMillionYuan, [(new Quarter(2024, 1), new Observation(25, ObservationStatus.Provisional))]);
/// var final = Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 26m, 28);
/// var output = Vintages.Of(new LocalDate(2024, 4, 16), flash).Release(new LocalDate(2024, 7, 15), final);
/// Console.WriteLine(output.AsOf(new LocalDate(2024, 5, 1))![new Quarter(2024, 1)]);   // → 25 P
/// Console.WriteLine(output.Latest()[new Quarter(2024, 1)]);                           // → 26
/// Console.WriteLine(output.Revision(new Quarter(2024, 1))!.Change);                   // → 1
/// </code></example>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "vintages are called vintages")]
public sealed partial class Vintages<TPeriod, TMeasure, TKind>
    : IReadOnlyCollection<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    private readonly (LocalDate On, Series<TPeriod, TMeasure, TKind> Series)[] _releases; // at least one, by date, no date twice

    internal Vintages((LocalDate On, Series<TPeriod, TMeasure, TKind> Series)[] releases) => _releases = releases;

    /// <summary>Gets the number of releases, at least one.</summary>
    public int Count => _releases.Length;

    /// <summary>Gets every period that a release has, from the first to the last.</summary>
    public PeriodRange<TPeriod> Domain => DomainOf(_releases);

    /// <summary>Gets the unit of the latest release. First values, histories and revisions are in it; <see cref="AsOf"/> is in that of its
    /// time.</summary>
    public Unit UnitOfMeasure => _releases[^1].Series.UnitOfMeasure;

    /// <summary>Adds a release, earlier or later than those there are.</summary>
    /// <param name="on">The day of the release, in any calendar.</param>
    /// <param name="series">What was released, in any unit of the kind; only the periods that it speaks of.</param>
    /// <returns>Vintages with the release; these are unchanged.</returns>
    /// <exception cref="ArgumentException">There is a release of that day (IND0640).</exception>
    public Vintages<TPeriod, TMeasure, TKind> Release(LocalDate on, Series<TPeriod, TMeasure, TKind> series) =>
        Vintages.Of([.. _releases, (on, series)]);

    /// <summary>The series as it stood at the end of a day.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>Each period as last released up to that day, in the unit of the last of these releases; null before the first
    /// release.</returns>
    public Series<TPeriod, TMeasure, TKind>? AsOf(LocalDate date)
    {
        LocalDate day = Vintages.Day(date);
        int count = _releases.Count(release => release.On <= day);
        return count == 0 ? null : Overlaid(_releases.AsSpan(..count), latestWins: true);
    }

    /// <summary>Each period as it was first released (初值), whenever that was.</summary>
    /// <returns>The series, in <see cref="UnitOfMeasure"/>.</returns>
    public Series<TPeriod, TMeasure, TKind> First() => Overlaid(_releases, latestWins: false);

    /// <summary>Each period as it was last released.</summary>
    /// <returns>The series, in <see cref="UnitOfMeasure"/>; what <see cref="AsOf"/> gives for the day of the last release.</returns>
    public Series<TPeriod, TMeasure, TKind> Latest() => Overlaid(_releases, latestWins: true);

    /// <summary>What was released of a period, one after the other; releases that do not speak of it are left out.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Days and observations in <see cref="UnitOfMeasure"/>, the first day first; also where nothing changed. Empty where no
    /// release has the period.</returns>
    public IReadOnlyList<(LocalDate On, Observation Observation)> History(TPeriod period) =>
    [
        .. _releases.Where(release => !IsAbsent(release.Series[period]))
            .Select(release => (release.On, InUnit(release.Series[period], release.Series.UnitOfMeasure))),
    ];

    /// <summary>Every change of a period that was released before: of its value, or of its marks alone.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The changes, the first one first; each begins with what the one before it ends with.</returns>
    public IReadOnlyList<Revision<TPeriod>> Revisions(TPeriod period)
    {
        IReadOnlyList<(LocalDate On, Observation Observation)> history = History(period);
        var revisions = new List<Revision<TPeriod>>();
        for (int i = 1; i < history.Count; i++)
        {
            if (history[i].Observation != history[i - 1].Observation)
            {
                revisions.Add(new(period, history[i - 1], history[i], UnitOfMeasure));
            }
        }

        return revisions;
    }

    /// <summary>Every change of every period, in the order of the periods, then of the days.</summary>
    /// <returns>The changes; a period's first release is none.</returns>
    public IEnumerable<Revision<TPeriod>> Revisions() => Domain.SelectMany(Revisions);

    /// <summary>The change of a period from its first release to its last, whatever lies between.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The change, which may be none; null where no release has the period.</returns>
    public Revision<TPeriod>? Revision(TPeriod period) =>
        History(period) is [var first, ..] and [.., var last] ? new(period, first, last, UnitOfMeasure) : null;

    /// <summary>Enumerates the releases, each as it was sent, the first day first.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> GetEnumerator() => _releases.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what the vintages are, for logs: how many, from when to when, of which periods, in which unit.</summary>
    /// <returns>Such as <c>2 releases from 2024-04-16 to 2024-07-15, 2024-Q1/2024-Q2, 亿元</c>.</returns>
    public override string ToString() =>
        $"{(Count == 1 ? $"1 release on {Vintages.Text(_releases[0].On)}" : $"{(Rational)Count} releases from {Vintages.Text(_releases[0].On)} to {Vintages.Text(_releases[^1].On)}")}, {Domain}, {UnitOfMeasure}";

    // What no source sent, and nothing else: a gap that was computed from a suppressed value says something.
    private static bool IsAbsent(Observation observation) => observation.Status == ObservationStatus.Gap;

    private static PeriodRange<TPeriod> DomainOf(ReadOnlySpan<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> releases)
    {
        PeriodRange<TPeriod> domain = releases[0].Series.Domain;
        foreach ((_, Series<TPeriod, TMeasure, TKind> series) in releases[1..])
        {
            domain = domain.Span(series.Domain);
        }

        return domain;
    }

    /// <summary>Each period as the first, or the last, of some releases has it; in the unit of the last of them.</summary>
    private static Series<TPeriod, TMeasure, TKind> Overlaid(ReadOnlySpan<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> releases,
        bool latestWins)
    {
        PeriodRange<TPeriod> domain = DomainOf(releases);
        Unit unit = releases[^1].Series.UnitOfMeasure;
        var placed = new Observation[domain.Count];
        foreach ((_, Series<TPeriod, TMeasure, TKind> series) in releases)
        {
            Cells cells = series.CellsIn(unit);
            int offset = series.Domain.First - domain.First;
            for (int i = 0; i < cells.Count; i++)
            {
                if (!IsAbsent(cells[i]) && (latestWins || IsAbsent(placed[offset + i])))
                {
                    placed[offset + i] = cells[i];
                }
            }
        }

        return new(domain, Cells.Of(placed), unit);
    }

    private Observation InUnit(Observation observation, Unit unit) =>
        observation.TryGetValue(out Rational value) && !unit.Equals(UnitOfMeasure)
        ? new(UnitOfMeasure.Number(unit.Coherently(value)), observation.Status)
        : observation;
}
