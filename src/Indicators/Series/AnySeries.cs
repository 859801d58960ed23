using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A series whose frequency, measure and kind are only known when it is read: the twin of
/// <see cref="Series{TPeriod, TMeasure, TKind}"/> for files and tools.</summary>
/// <remarks>
/// <para>A level is an exact number, or a printed figure with the range that it implies; both may have marks. Every result is a range, of
/// one value where the levels are exact, or the reason why there is none; and the marks of all that it rests on come with it.</para>
/// <para>What a typed series refuses to compile is here a reason: percentages change in points and have no growth
/// (<see cref="Reason.NotComparable"/>). Index numbers grow by their base: with a fixed one by division, with a moving one (上年=100) each
/// level states its growth.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// AnySeries firms = AnySeries.OfFigures(Measure.Stock, [
///     (AnyPeriod.Parse("2021"), StatedValue.Parse("31家"), ObservationStatus.Normal),
///     (AnyPeriod.Parse("2023"), StatedValue.Parse("超58家"), ObservationStatus.Provisional)]);
/// Console.WriteLine(string.Join(", ", firms.Gaps()));                                                   // → 2022
/// Console.WriteLine(firms.Growth(firms.First, firms.Last).Value.Lower!.Value.ToPercent(1, Rounding.HalfAwayFromZero));   // → 90.3%
/// Console.WriteLine(firms.YearOnYear()[2].Outcome.Reason);                                               // → MissingBase
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "a time series is called a series")]
public sealed partial class AnySeries : IReadOnlyCollection<(AnyPeriod Period, Observation Observation)>
{
    private readonly SeriesCore _core;

    private AnySeries(AnyPeriod first, SeriesCore core) => (First, _core) = (first, core);

    /// <summary>Gets the first period.</summary>
    public AnyPeriod First { get; }

    /// <summary>Gets the last period.</summary>
    public AnyPeriod Last => First.After(Count - 1);

    /// <summary>Gets the number of periods, those without a level among them.</summary>
    public int Count => _core.Count;

    /// <summary>Gets the frequency.</summary>
    public FrequencyId Frequency => First.Frequency;

    /// <summary>Gets how the levels behave over time.</summary>
    public Measure Measure => _core.Measure;

    /// <summary>Gets the unit of the levels (SDMX UNIT_MEASURE).</summary>
    public Unit UnitOfMeasure => _core.Unit;

    /// <summary>Gets the number of a period and its marks. Outside of the series it is a gap; nothing is thrown.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A number in <see cref="UnitOfMeasure"/>, or why there is none; of a printed figure the number that it prints.</returns>
    public Observation this[AnyPeriod period] =>
        IsOfThese(period) ? Observation.Of(_core.NumberAt(period.Ordinal) ?? default, _core.StatusAt(period.Ordinal)) : Observation.Gap;

    /// <summary>Makes a series of exact levels.</summary>
    /// <param name="measure">How the levels behave over time.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="observations">Single periods of one frequency and their observations, in any order; at least one.</param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">
    /// There is no observation, or two of one period (IND0602), or periods are of two frequencies or runs (IND0603), or the measure cannot
    /// have the unit (IND0551).
    /// </exception>
    public static AnySeries Of(Measure measure, Unit unit, IEnumerable<(AnyPeriod Period, Observation Observation)> observations)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(observations);
        return Placed(measure, unit, [.. observations.Select(row => (row.Period, row.Observation, (StatedValue?)null))]);
    }

    /// <summary>Makes a series of printed figures; it has the unit of the first.</summary>
    /// <param name="measure">How the levels behave over time.</param>
    /// <param name="figures">
    /// Single periods of one frequency, in any order, at least one of them with a figure: their figures with a unit, or null where the
    /// source has only marks, and the marks of each.
    /// </param>
    /// <returns>The series, from the first period to the last.</returns>
    /// <exception cref="ArgumentException">As <see cref="Of(Measure, Unit, IEnumerable{ValueTuple{AnyPeriod, Observation}})"/>; or a figure
    /// has no unit, or one of another kind (IND0502).</exception>
    public static AnySeries OfFigures(Measure measure,
        IEnumerable<(AnyPeriod Period, StatedValue? Figure, ObservationStatus Status)> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        (AnyPeriod Period, StatedValue? Figure, ObservationStatus Status)[] known = [.. figures];
        StatedValue first = Array.Find(known, row => row.Figure is not null).Figure ?? throw SeriesBuilder.Empty(nameof(figures));
        Unit unit = first.Unit
            ?? throw new IndicatorArgumentException(
                $"Got the figure {first} without a unit; expected one with a unit, as 58家 has. (IND0502)", nameof(figures));
        return Placed(measure, unit, Array.ConvertAll(known, row =>
            (row.Period, row.Figure is { } figure ? new Observation(NumberOf(figure, unit), row.Status) : Observation.Missing(row.Status),
                row.Figure)));
    }

    /// <summary>Makes one of a typed series.</summary>
    /// <typeparam name="TPeriod">The frequency, one of the library's.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The series.</param>
    /// <returns>The same series.</returns>
    /// <exception cref="NotSupportedException">The period type is not one of the library.</exception>
    public static AnySeries From<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(AnyPeriod.From(series.Domain.First), series.Core);
    }

    /// <summary>Gives the series its type, where that is its type. Of printed figures the numbers are taken as exact.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="series">The same series, or null.</param>
    /// <returns>Whether frequency, measure and kind are those.</returns>
    public bool TryAs<TPeriod, TMeasure, TKind>([NotNullWhen(true)] out Series<TPeriod, TMeasure, TKind>? series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        series = First.TryAs(out TPeriod first) && Measure == MeasureOf<TMeasure>.Value && LevelUnit<TKind>.From(UnitOfMeasure) is { } unit
            ? new(new(first, first + (Count - 1)), _core.Cells, unit)
            : null;
        return series is not null;
    }

    /// <summary>Gives what the level of a period may be.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The range of the printed figure in <see cref="UnitOfMeasure"/>, of one number where the level is exact; null where there is
    /// none.</returns>
    public Bounds? BoundsOf(AnyPeriod period) => IsOfThese(period) ? _core.BoundsAt(period.Ordinal) : null;

    /// <summary>Gives the marks of what is computed from two periods: of both, and of a break between them; of a base that moves, of every
    /// level on the way.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The other period.</param>
    /// <returns>The marks; with <see cref="ObservationStatus.Gap"/> where one of the two has nothing.</returns>
    public ObservationStatus StatusOf(AnyPeriod from, AnyPeriod to) =>
        IsOfThese(from) && IsOfThese(to) ? MarksOf(from, to) : ObservationStatus.Gap;

    /// <summary>Returns the periods for which nothing was sent.</summary>
    /// <returns>The periods with the status <see cref="ObservationStatus.Gap"/>, in their order.</returns>
    public IEnumerable<AnyPeriod> Gaps() => this.Where(row => row.Observation.IsGap).Select(row => row.Period);

    /// <summary>Returns the periods without a level, whatever the reason.</summary>
    /// <returns>The periods, in their order; gaps are among them.</returns>
    public IEnumerable<AnyPeriod> MissingPeriods() => this.Where(row => !row.Observation.HasValue).Select(row => row.Period);

    /// <summary>Enumerates the periods in their order, each with its observation.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(AnyPeriod Period, Observation Observation)> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
        {
            yield return (First.After(place), _core.Cells[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what the series is, for logs: its periods, its unit, and how many of them have a level.</summary>
    /// <returns>Such as <c>2021/2025, 家, 4 of 5</c>.</returns>
    public override string ToString() => $"{First.Through(Last)}, {UnitOfMeasure}, {Count - MissingPeriods().Count()} of {Count}";

    private bool IsOfThese(AnyPeriod period) => !period.IsRange && period.PeriodsSince(First) is not null;

    private static Rational NumberOf(StatedValue figure, Unit unit)
    {
        if (figure.Unit is not { } own || own.KindCode != unit.KindCode || own.IsPoint != unit.IsPoint)
        {
            throw new IndicatorArgumentException(
                $"Got the figure {figure}; expected one that can be written in {unit}, as all figures of a series can. (IND0502)",
                nameof(figure));
        }

        return unit.Number(own.Coherently(figure.Value ?? figure.Bounds.Lower ?? figure.Bounds.Upper ?? Rational.Zero));
    }

    private static AnySeries Placed(Measure measure, Unit unit, (AnyPeriod Period, Observation Observation, StatedValue? Printed)[] rows)
    {
        if (MeasureFit.Problem(measure, unit) is { } problem)
        {
            throw new IndicatorArgumentException(
                $"Got the unit {unit} for the measure {measure}; expected {problem.Expected}; {problem.Hint}. (IND0551)", nameof(unit));
        }

        AnyPeriod first = rows.Length > 0 ? rows[0].Period : throw SeriesBuilder.Empty(nameof(rows)), last = first;
        foreach ((AnyPeriod period, _, _) in rows)
        {
            if (period.PeriodsSince(first) is not { } distance)
            {
                throw new IndicatorArgumentException(
                    $"Got {period} beside {first}; expected single periods of one frequency; make a series for each. (IND0603)",
                    nameof(rows));
            }

            first = distance < 0 ? period : first;
            last = period.PeriodsSince(last) > 0 ? period : last;
        }

        int start = first.Ordinal;
        var placed = new Observation[last.Ordinal - start + 1];
        var isTaken = new bool[placed.Length];
        Bounds?[]? printed = null; // null where every level is exact
        string?[]? texts = null;   // null where none is printed
        foreach ((AnyPeriod period, Observation observation, StatedValue? figure) in rows)
        {
            int place = period.Ordinal - start;
            if (isTaken[place])
            {
                throw SeriesBuilder.Twice(period.ToString(), placed[place], observation, nameof(rows));
            }

            (placed[place], isTaken[place]) = (observation, true);
            if (figure is null)
            {
                continue;
            }

            texts ??= new string?[placed.Length];
            texts[place] = figure.Text;
            if (!figure.Bounds.IsPoint) // a range may hold one whole number: 近17家 is 16
            {
                printed ??= new Bounds?[placed.Length];
                printed[place] = measure == Measure.Rate ? figure.BoundsIn(unit) : figure.PossibleIn(unit);
            }
        }

        return new(first, new(start, Cells.Of(placed), unit, measure, first.WithOrdinal, printed, texts));
    }
}
