namespace Indicators;

// How the levels change: by growth, or in points.
public sealed partial class AnySeries
{
    /// <summary>Gets a value indicating whether the levels change by growth rates: amounts, quotients and index numbers do, percentages and
    /// temperatures change in points.</summary>
    public bool Grows => IndexBase is not null || !UnitOfMeasure.IsPoint;

    private string? IndexBase => IndexBases.CodeOf(UnitOfMeasure);

    /// <summary>Gives the period that is 100 for the level of another one: of index numbers whose base moves (上年=100, 上期=100) each states
    /// its growth over that.</summary>
    /// <param name="period">The period of the level.</param>
    /// <returns>The base; <see langword="null"/> where the base stays, where the levels are not index numbers, and where it is not a period
    /// of the series' frequency.</returns>
    public AnyPeriod? BaseOf(AnyPeriod period) =>
        IsOfThese(period) && IndexBases.IsMoving(IndexBase) && StepOf(IndexBase!) is { } step && period.Ordinal >= step
            ? period.After(-step)
            : null;

    /// <summary>Every growth from one period to another that what is printed allows: <c>x of to ÷ x of from − 1</c>.</summary>
    /// <remarks>Of index numbers whose base moves, what each level states is multiplied; the level of the base itself is not
    /// needed.</remarks>
    /// <param name="from">The base.</param>
    /// <param name="to">The other end; before the base it is the growth of the way back.</param>
    /// <returns>
    /// The range, sound and tight; or <see cref="Reason.MissingBase"/>, <see cref="Reason.MissingCurrent"/>, the reason of the signs, and
    /// <see cref="Reason.NotComparable"/> for percentages, for a period of another frequency, and for a moving base that does not lead from
    /// the one period to the other.
    /// </returns>
    public Outcome<Range<GrowthRate>> Growth(AnyPeriod from, AnyPeriod to) =>
        !IsOfThese(from) || !IsOfThese(to)
            ? Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(), $"both must be single periods of frequency {Frequency}")
        : !Grows
        ? Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(),
            "percentages and their differences change in points, not by a growth rate")
        : IndexBases.IsMoving(IndexBase) ? Chained(from, to).Marked(MarksOf(from, to))
        : _core.GrowthRange(from.Ordinal, to.Ordinal).Marked(StatusOf(from, to));

    /// <summary>The average growth per period that what is printed allows: <c>(x of to ÷ x of from)^(1/n) − 1</c>, n = to − from
    /// (水平法).</summary>
    /// <param name="from">The base; it is not among the growing periods.</param>
    /// <param name="to">The last period.</param>
    /// <returns>The range; <see cref="Reason.TooFewPeriods"/> where the base is not the earlier one, else the reasons of
    /// <see cref="Growth"/>.</returns>
    public Outcome<Range<AverageGrowth>> AverageGrowth(AnyPeriod from, AnyPeriod to) =>
        Growth(from, to).Then<Range<AverageGrowth>>(growth =>
        to.Ordinal <= from.Ordinal
            ? Undefined.Of(Reason.TooFewPeriods, $"{from} to {to}")
            : new Range<AverageGrowth>(growth.Numbers + Rational.One, to.Ordinal - from.Ordinal));

    /// <summary>The difference in points from one period to another: <c>x of to − x of from</c>, of percentages and other levels of a
    /// scale.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The other end.</param>
    /// <returns>
    /// The range of the difference in points (个百分点, 点), each as large as <see cref="UnitOfMeasure"/>; <see cref="Reason.NotComparable"/>
    /// for amounts, which grow, else <see cref="Reason.MissingBase"/> or <see cref="Reason.MissingCurrent"/>.
    /// </returns>
    public Outcome<Bounds> Points(AnyPeriod from, AnyPeriod to) =>
        !IsOfThese(from) || !IsOfThese(to)
            ? Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(), $"both must be single periods of frequency {Frequency}")
        : !UnitOfMeasure.IsPoint
        ? Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(), "amounts change by a growth rate, not in points")
        : _core.Difference(from.Ordinal, to.Ordinal).Marked(StatusOf(from, to));

    /// <summary>The growth of each period on the one before it (环比).</summary>
    /// <returns>A result for each period; the first has <see cref="Reason.MissingBase"/>.</returns>
    public IReadOnlyList<PeriodResult<Range<GrowthRate>>> PeriodOnPeriod() => GrowthOver(1);

    /// <summary>The growth of each period on the one so many periods before.</summary>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A result for each period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public IReadOnlyList<PeriodResult<Range<GrowthRate>>> GrowthOver(int lag)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return Each(period => period.Ordinal < lag ? null : period.After(-lag), period => $"A period {lag} before {period}", Growth);
    }

    /// <summary>The growth of each period on the same one a year before (同比).</summary>
    /// <returns>A result for each period; <see cref="Reason.MissingBase"/> too where the year before has no such period, as of
    /// weeks.</returns>
    public IReadOnlyList<PeriodResult<Range<GrowthRate>>> YearOnYear() =>
        Each(static period => period.YearEarlier, static period => $"A year before {period}", Growth);

    /// <summary>The difference of each period to the same one a year before, in points.</summary>
    /// <returns>A result for each period, as <see cref="Points"/> gives it.</returns>
    public IReadOnlyList<PeriodResult<Bounds>> PointsOnYear() =>
        Each(static period => period.YearEarlier, static period => $"A year before {period}", Points);

    private PeriodResult<T>[] Each<T>(Func<AnyPeriod, AnyPeriod?> baseOf, Func<AnyPeriod, string> baseText,
        Func<AnyPeriod, AnyPeriod, Outcome<T>> compare)
    {
        var results = new PeriodResult<T>[Count];
        for (int place = 0; place < results.Length; place++)
        {
            AnyPeriod period = First.After(place);
            results[place] = baseOf(period) is { } from
                ? new(period, from, compare(from, period), MarksOf(from, period))
                : new(period, null, Undefined.Of(Reason.MissingBase, baseText(period)),
                    _core.Marks(period.Ordinal, Undefined.Of(Reason.MissingBase, baseText(period))));
        }

        return results;
    }

    // Of a moving base only the levels after the base are used, and only their marks count.
    private ObservationStatus MarksOf(AnyPeriod from, AnyPeriod to)
    {
        if (!IndexBases.IsMoving(IndexBase))
        {
            return _core.Marks(to.Ordinal, from.Ordinal);
        }

        ObservationStatus joined = ObservationStatus.Normal;
        for (int ordinal = to.Ordinal,
            step = StepOf(IndexBase!) ?? int.MaxValue; ordinal > from.Ordinal; ordinal -= Math.Min(step, ordinal))
        {
            joined = ObservationStatuses.Join(joined, _core.StatusAt(ordinal));
        }

        return joined;
    }

    private Outcome<Range<GrowthRate>> Chained(AnyPeriod from, AnyPeriod to)
    {
        if (StepOf(IndexBase!) is not { } step || (to.Ordinal - from.Ordinal) % step != 0)
        {
            return Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(),
                $"index numbers {UnitOfMeasure} do not lead from the one to the other");
        }

        if (to.Ordinal <= from.Ordinal)
        {
            return Undefined.Of(Reason.TooFewPeriods, $"{from} to {to}");
        }

        Bounds factor = Bounds.Exactly(Rational.One);
        for (int ordinal = from.Ordinal + step; ordinal <= to.Ordinal; ordinal += step)
        {
            Outcome<Range<GrowthRate>> stated = _core.StatedRange(ordinal);
            if (!stated.TryGetValue(out Range<GrowthRate> growth))
            {
                return stated;
            }

            factor *= growth.Numbers + Rational.One;
        }

        return new Range<GrowthRate>(factor - Rational.One);
    }

    // How many periods lie between a level and what is 100 for it; null where that is not a number of periods.
    private int? StepOf(string indexBase) => indexBase == IndexBases.Of<PreviousPeriod>() ? 1
        : indexBase == IndexBases.Of<PreviousYear>() && Frequency.Code != FrequencyId.Annual.Code
        ? null // the mean of a year is not a period of these
        : First.YearEarlier is { } earlier ? First.PeriodsSince(earlier)
        : null;
}
