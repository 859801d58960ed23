namespace Indicators;

// Parts and wholes over time, keyed by period.
public static partial class Contributions
{
    /// <summary>The share of a part in its whole (比重), period by period, with both of them kept: <c>part ÷ whole</c>.</summary>
    /// <remarks>As a series of percentages it is
    /// <see cref="Series.ShareOf{TPeriod, TMeasure, TKind}(Series{TPeriod, TMeasure, TKind}, Series{TPeriod, TMeasure, TKind})"/>.</remarks>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TMeasure">The measure of both; a flow is not part of a stock.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero where there is to be a share.</param>
    /// <returns>A share, in the unit of the whole, or a reason for each period; exact.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static ResultSeries<TPeriod, Share> Share<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        Func<TPeriod, Outcome<Share>> at = SharesOf(part, whole, NoCurrent);
        return new(whole.Domain, at) { Marks = ComparedMarks.Both<TPeriod>(part.StatusOf, whole.StatusOf) };
    }

    /// <summary>The change of a share over so many periods, in percentage points: <c>s₁ − s₀</c>.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero at both ends.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>Points or a reason for each period; exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static ResultSeries<TPeriod, Quantity<Proportion>> ShareChange<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        Func<TPeriod, Outcome<Share>> later = SharesOf(part, whole, NoCurrent), earlier = SharesOf(part, whole, NoBase);
        return new(whole.Domain, period => later(period).Then(now =>
            PeriodComparison.Before(period, lag).Then(earlier).Then<Quantity<Proportion>>(before => ShareChange(before, now))))
        {
            Marks = Compared(part, whole, lag),
        };
    }

    /// <summary>What a part contributed to the growth of its whole over so many periods: points (拉动) and share in the change
    /// (贡献率).</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TMeasure">The measure of both: levels of one basis, so that nominal parts never meet a real growth.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero in the base period.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: 4 for quarters on the year. Periods and never
    /// rows.</param>
    /// <returns>A contribution, in the unit of the whole, or a reason for each period; exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static ResultSeries<TPeriod, Contribution> Of<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        CheckPart(part, whole);
        (SeriesCore of, SeriesCore all) = (part.Core.In(whole.UnitOfMeasure), whole.Core);
        return new(whole.Domain,
            period =>
                SeriesCore.PartsOf<Rational>(all, [of], all.Before(period.Ordinal, lag), period.Ordinal,
                    static (series, ordinal) => series.NumberAt(ordinal))
            .Then(found => Of(found, whole.UnitOfMeasure)))
        {
            Marks = Compared(part, whole, lag),
        };
    }

    /// <summary>Names all parts of a whole, to compute with all of them at once and to see what they leave.</summary>
    /// <typeparam name="TPeriod">The frequency of all.</typeparam>
    /// <typeparam name="TMeasure">The measure of all.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts with their names, at least one; together they need not be the whole.</param>
    /// <returns>The parts; <see cref="Breakdown{TPeriod, TMeasure, TKind}.Remainder"/> is what they leave.</returns>
    /// <exception cref="ArgumentException">There is no part, or a name is blank or stands twice (IND0620).</exception>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Breakdown<TPeriod, TMeasure, TKind> Parts<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> whole,
        params IEnumerable<(string Name, Series<TPeriod, TMeasure, TKind> Part)> parts)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure> => new(whole, parts);

    private static Func<TPeriod, ObservationStatus> Compared<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        Func<TPeriod, ObservationStatus> both = ComparedMarks.Both<TPeriod>(part.StatusOf, whole.StatusOf);
        return period => ComparedMarks.Of(both, period, PeriodComparison.Before(period, lag));
    }

    private static Undefined NoCurrent(string what, ObservationStatus status) => Undefined.Of(Reason.MissingCurrent, what, status);

    private static Undefined NoBase(string what, ObservationStatus status) => Undefined.Of(Reason.MissingBase, what, status);

    private static Func<TPeriod, Outcome<Share>> SharesOf<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole, Func<string, ObservationStatus, Undefined> missing)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        CheckPart(part, whole);
        Series<TPeriod, TMeasure, TKind> some = part.In(whole.UnitOfMeasure);
        return period => some.NumberOf(period) is not { } of ? missing($"The part in {period}", some.StatusOf(period))
            : whole.NumberOf(period) is not { } all ? missing($"The whole in {period}", whole.StatusOf(period))
            : all.Sign > 0 ? new Share(of, all)
            : NoWhole(new AnyQuantity(all, whole.UnitOfMeasure).ToString());
    }

    private static void CheckPart<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> part, Series<TPeriod, TMeasure, TKind> whole)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(part);
        part.CheckDomain(whole);
    }
}
