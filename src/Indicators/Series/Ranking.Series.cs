namespace Indicators;

// Ranks of areas, period by period, and how they move over time.
/// <remarks>
/// <para>In each period the areas are ranked by <see cref="Ranking"/> among those that have a value for it; direction, tie rule and the
/// treatment of an area without a value are always asked for. An area whose series begins later or ends earlier has no value there, and is
/// treated so.</para>
/// <para>A change of rank is a number only where scope, number of ranked areas, tie rule and direction agree: where an area drops out, N
/// differs and the change is <see cref="Reason.NotComparable"/>.</para>
/// </remarks>
/// <example><code>
/// var output = new Dictionary&lt;string, Series&lt;Year, FlowMeasure, Money&lt;Cny&gt;&gt;&gt;
/// {
///     ["甲县"] = Series.Flow(HundredMillionYuan, new Year(2024), 98m, 112),
///     ["乙区"] = Series.Flow(HundredMillionYuan, new Year(2024), 110m, 111),
/// };
/// var ranks = Ranking.RankByPeriod(output, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse);
/// Console.WriteLine(ranks["甲县"][new Year(2025)]);                 // → 第1名
/// Console.WriteLine(ranks.Changes(lag: 1)["甲县"][new Year(2025)]);  // → +1
/// </code></example>
public static partial class Ranking
{
    /// <summary>Ranks areas by the levels of one measure, in each period.</summary>
    /// <typeparam name="TArea">The areas: <see cref="ReferenceArea"/>, a code, a name.</typeparam>
    /// <typeparam name="TPeriod">The frequency of all.</typeparam>
    /// <typeparam name="TMeasure">The measure of all.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="areas">A series for each area; units may differ.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get.</param>
    /// <param name="missing">How a period is treated in which an area has no value.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>A rank or a reason for each area and period; exact.</returns>
    /// <exception cref="ArgumentException">There is no area (IND0622).</exception>
    public static ResultsByArea<TArea, TPeriod, Rank> RankByPeriod<TArea, TPeriod, TMeasure, TKind>(
        IReadOnlyDictionary<TArea, Series<TPeriod, TMeasure, TKind>> areas, Direction direction, Ties ties, MissingValuePolicy missing,
        Scope? scope = null)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        TArea[] names = Names(areas);
        Unit unit = areas[names[0]].UnitOfMeasure;
        Series<TPeriod, TMeasure, TKind>[] series = Array.ConvertAll(names, area => areas[area].In(unit));
        return Ranked(names, Span(series.Select(one => one.Domain)), period => Entries.Of(series.Select(one => one.NumberOf(period))),
            direction, ties, missing, scope, (place, period) => series[place].StatusOf(period));
    }

    /// <summary>Ranks areas by what was computed of their series, in each period: by their growth, by a share.</summary>
    /// <typeparam name="TArea">The areas: <see cref="ReferenceArea"/>, a code, a name.</typeparam>
    /// <typeparam name="TPeriod">The frequency of all.</typeparam>
    /// <typeparam name="TResult">What was computed: growths, amounts of one kind, plain rationals.</typeparam>
    /// <param name="areas">The results of each area.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal results get.</param>
    /// <param name="missing">How a period is treated in which an area has no result; it keeps its reason.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>A rank or a reason for each area and period; exact.</returns>
    /// <exception cref="ArgumentException">There is no area (IND0622).</exception>
    public static ResultsByArea<TArea, TPeriod, Rank> RankByPeriod<TArea, TPeriod, TResult>(
        IReadOnlyDictionary<TArea, ResultSeries<TPeriod, TResult>> areas, Direction direction, Ties ties, MissingValuePolicy missing,
        Scope? scope = null)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TResult : struct, IRankable<TResult>
    {
        TArea[] names = Names(areas);
        ResultSeries<TPeriod, TResult>[] results = Array.ConvertAll(names, area => areas[area]);
        return Ranked(names, Span(results.Select(one => one.Domain)), period => Entries.Of(results.Select(one => one[period])), direction,
            ties, missing, scope, (place, period) => results[place].StatusOf(period));
    }

    /// <summary>The places that the figures of areas allow, in each period: as printed, hedged or rounded, they are ranges.</summary>
    /// <typeparam name="TArea">The areas: <see cref="ReferenceArea"/>, a code, a name.</typeparam>
    /// <typeparam name="TPeriod">The frequency of all.</typeparam>
    /// <typeparam name="TRange">Printed figures of one kind, bounds, ranges of growth.</typeparam>
    /// <param name="rows">What is known of an area and a period, in any order; at least one row.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="separation">When one range is surely beyond another.</param>
    /// <param name="missing">How a period is treated in which an area has no row.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <param name="ties">Which place equal values get; null where that is not known, for the places by any rule from competition to
    /// maximum.</param>
    /// <returns>The best and the worst place, or a reason, for each area and period.</returns>
    /// <exception cref="ArgumentException">There is no row (IND0622), or two of one area and period (IND0623).</exception>
    public static ResultsByArea<TArea, TPeriod, RankInterval> IntervalByPeriod<TArea, TPeriod, TRange>(
        IEnumerable<(TArea Area, TPeriod Period, TRange Range)> rows, Direction direction, Separation separation,
        MissingValuePolicy missing, Scope? scope = null, Ties? ties = null)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TRange : IRankableRange<TRange>
    {
        ArgumentNullException.ThrowIfNull(rows);
        var ranges = new Dictionary<(TArea, TPeriod), TRange>();
        var areas = new OrderedDictionary<TArea, PeriodRange<TPeriod>>();
        foreach ((TArea area, TPeriod period, TRange range) in rows)
        {
            if (!ranges.TryAdd((area, period), range))
            {
                throw new IndicatorArgumentException(
                    $"There are two rows of {FigureText.Shown(area.ToString())} in {period}: {ranges[(area, period)]} and {range}. Keep "
                        + "the one that holds. (IND0623)", nameof(rows));
            }

            var here = new PeriodRange<TPeriod>(period, period);
            areas[area] = areas.TryGetValue(area, out PeriodRange<TPeriod> known) ? known.Span(here) : here;
        }

        TArea[] names = Names(areas);
        return ByPeriod(names, Span(areas.Values), period =>
        {
            var entries = new Entries<TRange>();
            foreach (TArea area in names)
            {
                if (ranges.TryGetValue((area, period), out TRange? range))
                {
                    entries.Add(range);
                }
                else
                {
                    entries.AddMissing(null);
                }
            }

            return Ranking.Interval(entries, direction, separation, missing, scope, ties?.AsArgument(), NameOf(names));
        });
    }

    /// <summary>How many places each area won since so many periods before.</summary>
    /// <typeparam name="TArea">The areas.</typeparam>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="ranks">The ranks.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>
    /// A change or a reason for each area and period: <see cref="Reason.MissingBase"/> and <see cref="Reason.MissingCurrent"/> where a rank
    /// is missing, <see cref="Reason.NotComparable"/> where another number of areas is ranked.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static ResultsByArea<TArea, TPeriod, RankChange> Changes<TArea, TPeriod>(this ResultsByArea<TArea, TPeriod, Rank> ranks, int lag)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(ranks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return new(ranks.Areas, ranks.Domain,
            (place, period) => Change(ranks, ranks.Areas[place], PeriodComparison.Before(period, lag), period),
            (place, period) => ComparedMarks.Of(ranks[ranks.Areas[place]].StatusOf, period, PeriodComparison.Before(period, lag)));
    }

    /// <summary>How many places each area won from one period to another.</summary>
    /// <typeparam name="TArea">The areas.</typeparam>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <param name="ranks">The ranks.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <returns>The areas in their order, each with its change or the reason why there is none.</returns>
    public static IReadOnlyList<(TArea Area, Outcome<RankChange> Change)> ChangesBetween<TArea,
        TPeriod>(this ResultsByArea<TArea, TPeriod, Rank> ranks, TPeriod from, TPeriod to)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(ranks);
        return [
            .. ranks.Areas.Select(
                area => (area, Change(ranks, area, from, to).Marked(ComparedMarks.Of<TPeriod>(ranks[area].StatusOf, to, from))))];
    }

    private static Outcome<RankChange> Change<TArea, TPeriod>(ResultsByArea<TArea, TPeriod, Rank> ranks, TArea area, Outcome<TPeriod> from,
        TPeriod to)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ResultSeries<TPeriod, Rank> own = ranks[area];
        return !own[to].TryGetValue(out Rank later) ? Undefined.Of(Reason.MissingCurrent, RankOf(to))
            : !from.TryGetValue(out TPeriod basePeriod) ? from.Undefined!
            : !own[basePeriod].TryGetValue(out Rank earlier) ? Undefined.Of(Reason.MissingBase, RankOf(basePeriod))
            : Ranking.Change(earlier, later);

        string RankOf(TPeriod period) => $"The rank of {FigureText.Shown(area.ToString())} in {period}";
    }

    private static ResultsByArea<TArea, TPeriod, Rank> Ranked<TArea, TPeriod, T>(
        TArea[] areas, PeriodRange<TPeriod> domain, Func<TPeriod, Entries<T>> entries, Direction direction, Ties ties,
        MissingValuePolicy missing, Scope? scope, Func<int, TPeriod, ObservationStatus> status)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(ties);
        Ties rule = ties.AsArgument();
        return ByPeriod(areas, domain, period => Ranking.Rank(entries(period), direction, rule, missing, scope, NameOf(areas), null),
            OfAll);

        // What the ranked values say together, and of an area without a value why it has none.
        ObservationStatus OfAll(int place, TPeriod period) => Enumerable.Range(0, areas.Length).Select(other => status(other, period))
            .Where(other => (other & ObservationStatuses.WithoutValue) == 0).Aggregate(status(place, period), ObservationStatuses.Join);
    }

    // Every period is ranked once, for all areas.
    private static ResultsByArea<TArea, TPeriod, TResult> ByPeriod<TArea, TPeriod, TResult>(
        TArea[] areas, PeriodRange<TPeriod> domain, Func<TPeriod, Outcome<TResult>[]> answer,
        Func<int, TPeriod, ObservationStatus>? marks = null)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        Outcome<TResult>[][] answers = [.. domain.Select(answer)];
        return new(areas, domain, (place, period) => answers[domain.IndexOf(period)][place], marks);
    }

    private static TArea[] Names<TArea, T>(IReadOnlyDictionary<TArea, T> areas)
        where TArea : notnull
    {
        ArgumentNullException.ThrowIfNull(areas);
        return areas.Count > 0
            ? [.. areas.Keys]
            : throw new IndicatorArgumentException("A ranking needs at least one area. (IND0622)", nameof(areas));
    }

    private static PeriodRange<TPeriod> Span<TPeriod>(IEnumerable<PeriodRange<TPeriod>> domains)
        where TPeriod : struct, ITilingPeriod<TPeriod> => domains.Aggregate((one, other) => one.Span(other));

    private static Func<int, string> NameOf<TArea>(TArea[] areas) => unit => FigureText.Shown(areas[unit]!.ToString());
}
