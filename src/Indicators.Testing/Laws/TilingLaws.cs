using FsCheck;
using FsCheck.Fluent;

using NodaTime;

namespace Indicators.Testing;

/// <summary>What is true of every period type whose neighbours touch.</summary>
internal static class TilingLaws<T>
    where T : struct, ITilingPeriod<T>
{
    private static Arbitrary<T> Any => PeriodGen<T>.Any;

    // Weeks end five days before the calendar does; fiscal years that begin in April begin three months after it.
    private static Arbitrary<LocalDate> Dates => StepGen.Between(T.MinValue.Start, T.MaxValue.End);

    [Formula("p.End + 1 day = (p + 1).Start")]
    public static Property The_next_one_starts_on_the_next_day() => Prop.ForAll(Any, p =>
        p.Equals(T.MaxValue) || p.End.PlusDays(1) == (p + 1).Start);

    [Formula("Containing(p.Start) = Containing(p.End) = p")]
    public static Property Its_first_and_its_last_day_lie_in_it() => Prop.ForAll(Any, p =>
        T.Containing(p.Start).Equals(p) && T.Containing(p.End).Equals(p));

    [Formula("d ≤ e ⇒ Containing(d) ≤ Containing(e)")]
    public static Property A_later_date_lies_in_no_earlier_period() => Prop.ForAll(Dates, Dates, (d, e) =>
        d <= e ? T.Containing(d) <= T.Containing(e) : T.Containing(e) <= T.Containing(d));

    [Formula("For every date d there is exactly one p with p.Start ≤ d ≤ p.End")]
    public static Property Every_date_lies_in_exactly_one_period() => Prop.ForAll(Dates, d =>
    {
        T period = T.Containing(d);
        return Holds(period, d)
            && (period.Equals(T.MinValue) || !Holds(period - 1, d))
            && (period.Equals(T.MaxValue) || !Holds(period + 1, d));
    });

    [Formula("Containing(d) throws ArgumentOutOfRangeException iff d < Min.Start or d > Max.End")]
    public static Property A_date_outside_every_period_is_refused() => Prop.ForAll(Edges, d =>
        d < T.MinValue.Start || d > T.MaxValue.End
            ? Thrown.Is<ArgumentOutOfRangeException>("Containing(d)", () => T.Containing(d))
            : Thrown.By(() => T.Containing(d)) is null);

    [Formula("A date in another calendar lies where its ISO twin lies")]
    public static Property The_calendar_of_a_date_does_not_matter() => Prop.ForAll(Any, p =>
        p.Start < new LocalDate(2, 1, 1) || // the Julian calendar of NodaTime has not all our dates
        p.Start > new LocalDate(9000, 1, 1) || T.Containing(p.Start.WithCalendar(CalendarSystem.Julian)).Equals(p));

    [Formula("Σ days(p), p in range = days from First.Start to Last.End")]
    public static Property The_days_of_a_range_add_up() => Prop.ForAll(PeriodGen<T>.Range, range =>
        range.Sum(Days) == DaysFrom(range.Start, range.End));

    // NodaTime has no later one.
    private static LocalDate LastDay => new(9999, 12, 31);

    private static Arbitrary<LocalDate> Edges => Arb.From(Gen.OneOf(
        Gen.Choose(-400, 400).Select(days => T.MinValue.Start.PlusDays(days)),
        Gen.Choose(-400, 400).Select(days => LocalDate.Min(LastDay.PlusDays(-400), T.MaxValue.End).PlusDays(days)),
        Gen.Choose(0, 400).Select(days => LastDay.PlusDays(-days))));

    private static bool Holds(T period, LocalDate date) => period.Start <= date && date <= period.End;

    private static int Days(T period) => DaysFrom(period.Start, period.End);

    private static int DaysFrom(LocalDate first, LocalDate last) => NodaTime.Period.DaysBetween(first, last) + 1;
}
