using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Traps of frequency conversion, named after what goes wrong elsewhere, and examples.</summary>
public class AggregationTests
{
    private static readonly Year Of2021 = new(2021);

    private static Month M(int month) => new(2021, month);

    // pandas: five months resample to a full year.
    [Fact]
    public void Trap_a_partial_year_is_summed()
    {
        var fiveMonths = Series.Flow(Yuan, M(1), 8, 9, 10, 11, 12);

        Assert.True(fiveMonths.Sum().To<Year>()[Of2021].IsGap);
        Assert.True(fiveMonths.Sum().To<Year>(Completeness.All)[Of2021].IsGap);
        Assert.Equal(new Observation(50, ObservationStatus.Estimated), fiveMonths.Sum().To<Year>(Completeness.AnyPresent)[Of2021]);
        Assert.Equal(Observation.Gap, fiveMonths.Sum().To<Quarter>()[new Quarter(2021, 2)]);
        Assert.Equal(new Observation(27), fiveMonths.Sum().To<Quarter>()[new Quarter(2021, 1)]);
    }

    // pandas: NaN counts as zero in a sum, and a year of nothing but NaN is zero.
    [Fact]
    public void Trap_a_missing_value_counts_as_zero()
    {
        var quarters =
            Series.Flow(Yuan,
                [(new Quarter(2021, 1), 25), (new Quarter(2021, 2), Observation.Missing(ObservationStatus.Suppressed)),
                    (new Quarter(2021, 3), 28), (new Quarter(2021, 4), 31)]);
        var nothing =
            Series.Flow(Yuan, new Quarter(2021, 1).Months.Select(month => (month, Observation.Missing(ObservationStatus.NotCollected))));

        Assert.Equal(Observation.Missing(ObservationStatus.Suppressed), quarters.Sum().To<Year>()[Of2021]);
        Assert.Equal(Observation.Missing(ObservationStatus.NotCollected),
            nothing.Sum().To<Quarter>(Completeness.AnyPresent)[new Quarter(2021, 1)]);
        Assert.False(Observation.TryParse("NaN", out _));
    }

    // SDMX calls a reporting year by its start, pandas and tsibble by its end: the same label lies twelve months apart.
    [Fact]
    public void Trap_a_fiscal_label_is_off_by_a_year()
    {
        var monthly = Series.Flow(Yuan, new Month(2020, 4), [.. Enumerable.Range(0, 24).Select(month => month < 12 ? (Rational)1 : 2)]);

        Assert.Equal(24, monthly.Sum().To<FiscalYear<AprilStart>>()[new(2021)].Value);
        Assert.Equal(12, monthly.Sum().To<FiscalYear<AprilByItsEnd>>()[new(2021)].Value);
        Assert.Equal(12, new FiscalYear<AprilStart>(2021).Months.First - new FiscalYear<AprilByItsEnd>(2021).Months.First);
        Assert.Equal(6, monthly.Sum().To<FiscalQuarter<AprilStart>>()[new(2021, 1)].Value);
    }

    // sdmx-dl: 2000-W53, which does not exist, is read as 2001-W01.
    [Fact]
    public void Trap_week_53_is_an_alias_of_week_1()
    {
        var days = Series.Flow(Yuan, new Day(2020, 12, 28), 1, 1, 1, 1, 1, 1, 1, 100);

        Assert.False(Week.TryParse("2000-W53", out _));
        Assert.Equal([(new Week(2020, 53), new Observation(7)), (new Week(2021, 1), Observation.Gap)], days.Sum().To<Week>());
        Assert.Equal(1, new Week(2021, 1) - new Week(2020, 53));
    }

    // The statistics bureau publishes January and February together (1-2月); half of it is not January's.
    [Fact]
    public void Trap_january_and_february_are_split()
    {
        var sales = Series.Cumulative(HundredMillionYuan, [
            (YearToDate<Month>.Parse("2021年1-2月"), 31), (YearToDate<Month>.Parse("2021年1-3月"), 50),
            (YearToDate<Month>.Parse("2021年1-4月"), 70)]);

        Assert.Equal([new(M(2), Observation.Gap), new(M(3), 19), new(M(4), 20)], sales.Decumulate());
        Assert.Equal(
            [(new PeriodRange<Month>(M(1), M(2)), new Observation(31)), (new(M(3), M(3)), 19), (new(M(4), M(4)), 20)], sales.Increments());
        Assert.Equal(50, sales.Sum().To<Quarter>()[new Quarter(2021, 1)].Value);
        Assert.Equal(50 * HundredMillionYuan, sales.LevelOf(new(M(3))));
        Assert.True(sales[new(M(1))].IsGap);
        Assert.Equal("cumulative 2021-02/2021-04, 亿元, 3 of 3", sales.ToString());
    }

    // pandas reads 2021-M03 as a second.
    [Fact]
    public void Trap_m03_is_a_second()
    {
        Assert.Equal(M(3), Month.Parse("2021-M03"));
        Assert.Equal((M(3).Start, M(3).End), (AnyPeriod.Parse("2021-M03").Start, AnyPeriod.Parse("2021-M03").End));
    }

    // No law: over parts of unequal length a mean of means is another figure (law 62).
    [Fact]
    public void Trap_a_mean_of_means_is_the_mean()
    {
        var days =
            Series.Rate(Percent, new Day(2021, 1, 1), [.. new Quarter(2021, 1).Days.Select(day => day.Month == M(2) ? (Rational)90 : 0)]);
        var gappy = Series.Rate(Percent, [(M(1), 90), (M(2), 90), (M(3), 90), (M(4), 0), (M(6), Observation.Missing())]);

        Assert.Equal(28, days.Mean().To<Quarter>()[new(2021, 1)].Value);
        Assert.Equal(30, days.Mean().To<Month>().Mean().To<Quarter>()[new(2021, 1)].Value);
        Assert.Equal(new Rational(135, 2), gappy.Mean().To<HalfYear>(Completeness.AnyPresent)[new(2021, 1)].Value);
        Assert.Equal(45, gappy.Mean().To<Quarter>(Completeness.AnyPresent).Mean().To<HalfYear>()[new(2021, 1)].Value);
    }

    // A year ends with December, not with the last month that was sent.
    [Fact]
    public void Trap_the_last_known_month_is_the_end_of_the_year()
    {
        var firms = Series.Stock(Enterprises, M(1), 31, 32, 36);

        Assert.True(firms.End().To<Year>()[Of2021].IsGap);
        Assert.Equal(new Observation(36, ObservationStatus.Estimated), firms.End().To<Year>(Completeness.AnyPresent)[Of2021]);
        Assert.Equal(36, firms.End().To<Quarter>()[new(2021, 1)].Value);
        Assert.Equal(33, firms.Average().To<Quarter>()[new(2021, 1)].Value);
    }

    [Fact]
    public void A_break_within_a_year_breaks_the_yearly_series()
    {
        var firms =
            Series.Stock(Enterprises,
                [.. Of2021.Months.Select(
                    month => (month, new Observation(month.Number, month.Number == 6 ? ObservationStatus.Break : 0)))]);

        Assert.Equal(new Observation(12, ObservationStatus.Break), firms.End().To<Year>()[Of2021]);
    }

    [Fact]
    public void Nothing_is_filled_across_a_break()
    {
        var firms =
            Series.Stock(Enterprises,
                [(M(1), 31), (M(3), new Observation(40, ObservationStatus.Break)),
                    (M(5), new Observation(44, ObservationStatus.Provisional))]);

        Assert.True(firms.FillGaps(GapFilling.Linear)[M(2)].IsGap);
        Assert.Equal(new Observation(31, ObservationStatus.Imputed), firms.FillGaps(GapFilling.CarryForward)[M(2)]);
        Assert.Equal(new Observation(42, ObservationStatus.Imputed | ObservationStatus.Provisional),
            firms.FillGaps(GapFilling.Linear)[M(4)]);
        Assert.Equal(("linear", "carry forward", "constant 3"),
            (GapFilling.Linear.ToString(), GapFilling.CarryForward.ToString(), GapFilling.Constant(3).ToString()));
    }

    [Fact]
    public void What_a_source_says_is_missing_is_filled_on_request_only()
    {
        var firms = Series.Stock(Enterprises, [(M(1), 31), (M(2), Observation.Missing(ObservationStatus.NotCollected)), (M(3), 35)]);

        Assert.Equal(firms[M(2)], firms.FillGaps(GapFilling.Linear)[M(2)]);
        Assert.Equal(new Observation(33, ObservationStatus.Imputed),
            firms.FillGaps(GapFilling.Linear, ObservationStatus.Gap | ObservationStatus.NotCollected)[M(2)]);
        Assert.Contains("IND0610",
            Mistake.Throws<ArgumentException>(() => firms.FillGaps(GapFilling.Linear, ObservationStatus.Provisional)).Message,
            StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => firms.FillGaps(GapFilling.Linear, ObservationStatus.Normal));
    }

    // The same units by largest remainder as Apportionment gives of 100: 1000 in 31, 28 and 31 parts of 90.
    [Fact]
    public void Printed_totals_are_allocated_to_the_last_digit()
    {
        var quarter = Series.Flow(Yuan, new Quarter(2021, 1), 100);
        var loss = quarter * -1;

        Assert.Equal([34.5m, 31.1m, 34.4m],
            quarter.Allocate(Allocation.ByDays<Month>(), 1).Select(month => month.Observation.Value!.Value));
        Assert.Equal([-34.5m, -31.1m, -34.4m],
            loss.Allocate(Allocation.ByDays<Month>(), 1).Select(month => month.Observation.Value!.Value));
        Assert.Equal(Apportionment.LargestRemainder([31, 28, 31], 1).Value,
            quarter.Allocate(Allocation.ByDays<Month>(), 1).Select(month => month.Observation.Value!.Value));
        Assert.Contains("IND0611", Mistake.Throws<ArgumentException>(() => (quarter / 3).Allocate(Allocation.Equal<Month>(), 2)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => quarter.Allocate(Allocation.Equal<Month>(), -1));
    }

    [Fact]
    public void An_indicator_of_nothing_or_below_zero_allocates_nothing()
    {
        var quarter = Series.Flow(Yuan, new Quarter(2021, 1), 100);

        Assert.Equal([20, 30, 50],
            quarter.Allocate(Allocation.ByIndicator(Series.Flow(Persons, M(1), 2, 3, 5))).Select(month => month.Observation.Value!.Value));
        Assert.All(quarter.Allocate(Allocation.ByIndicator(Series.Flow(Persons, M(1), 0, 0, 0))),
            month => Assert.Equal(ObservationStatus.CannotExist, month.Observation.Status));
        Assert.All(quarter.Allocate(Allocation.ByIndicator(Series.Flow(Persons, M(1), 2, -1, 5))),
            month => Assert.Equal(ObservationStatus.CannotExist, month.Observation.Status));
        Assert.All(quarter.Allocate(Allocation.ByIndicator(Series.Flow(Persons, M(1), 2, 3))),
            month => Assert.True(month.Observation.IsGap));
        Assert.Equal(("equally", "by days", "by indicator"),
            (Allocation.Equal<Month>().ToString(), Allocation.ByDays<Month>().ToString(), Allocation.ByIndicator(quarter).ToString()));
    }

    [Fact]
    public void Weights_below_zero_and_of_nothing_give_no_mean()
    {
        var rate = Series.Rate(Percent, M(1), 10, 20, 30);

        Assert.Equal(23, rate.WeightedBy(Series.Stock(Persons, M(1), 2, 3, 5)).To<Quarter>()[new(2021, 1)].Value);
        Assert.Equal(ObservationStatus.CannotExist,
            rate.WeightedBy(Series.Stock(Persons, M(1), 2, -3, 5)).To<Quarter>()[new(2021, 1)].Status);
        Assert.Equal(ObservationStatus.CannotExist,
            rate.WeightedBy(Series.Stock(Persons, M(1), 0, 0, 0)).To<Quarter>()[new(2021, 1)].Status);
        Mistake.Throws<ArgumentException>(() => rate.WeightedBy(Series.Stock(Persons, M(2), 0, 0, 0)));
    }

    [Fact]
    public void An_index_with_a_fixed_base_has_a_mean()
    {
        var prices = Series.Index(IndexNumber<Of2020>.Level, M(1), 101, 102, 106);

        Assert.Equal(103 * IndexNumber<Of2020>.Level, prices.Mean().To<Quarter>().Levels[new(2021, 1)]);
        Assert.Equal(104 * IndexNumber<Of2020>.Level,
            prices.WeightedBy(Series.Flow(Yuan, M(1), 1, 0, 1.5m)).To<Quarter>().Levels[new(2021, 1)]);
        Assert.Equal("mean of 2021-01/2021-03, (2020=100)", prices.Mean().ToString());
    }

    [Fact]
    public void What_is_cumulated_by_calendar_years_is_not_by_fiscal_ones()
    {
        var monthly = Series.Flow(Yuan, new Month(2021, 1), [.. Enumerable.Repeat((Rational)1, 15)]).Cumulate();

        Assert.Contains("IND0612", Mistake.Throws<InvalidOperationException>(monthly.Last<FiscalQuarter<AprilStart>>).Message,
            StringComparison.Ordinal);
        Assert.Equal(12, monthly.Sum().To<FiscalYear<AprilStart>>()[new(2021)].Value);
        Assert.Equal(6, monthly.Last<Quarter>()[new(new Quarter(2021, 2))].Value);
        Assert.Equal(6, monthly.Last<FiscalQuarter<JanuaryStart>>()[new(new(2021, 2))].Value);
    }

    [Fact]
    public void A_completeness_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Series.Flow(Yuan, M(1), 1).Sum().To<Year>(default));

    private sealed class Of2020 : IFixedBase
    {
        public static string Code => "2020";
    }

    private sealed class AprilByItsEnd : IFiscalCalendar
    {
        public static int StartMonth => 4;

        public static FiscalLabel Label => FiscalLabel.EndingYear;

        public static string Code => "april-by-its-end";
    }
}
