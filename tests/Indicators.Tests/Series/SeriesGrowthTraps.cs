using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Mistakes that tables of rows invite, each with the number that it would give.</summary>
public class SeriesGrowthTraps
{
    private static readonly PointUnit<IndexNumber<Of2020>> Prices = IndexNumber<Of2020>.Level;

    // A price index without October 2025. Twelve rows before December 2025 is November 2024: 103.1 ÷ 100.0 is 3.10 %, and on the year it is
    // 103.1 ÷ 100.4.
    [Fact]
    public void Trap_a_row_offset_is_no_period_a_missing_October()
    {
        decimal[] values =
            [98.4m, 98.6m, 98.9m, 99.1m, 99.2m, 99.2m, 99.4m, 99.5m, 99.7m, 99.8m, 100, 100.4m, 100.8m, 101.1m, 101.3m, 101.6m, 101.8m,
                101.9m, 102.2m, 102.4m, 102.6m, 102.7m, 102.9m, 103.1m];
        (Month Period, Observation Value)[] rows =
            [.. values.Select((value, n) => (new Month(2024, 1) + n, (Observation)value)).Where(row => row.Item1 != new Month(2025, 10))];
        var prices = Series.Index(Prices, rows);
        Month december = new(2025, 12);

        Outcome<GrowthRate> byRow =
            Growth.Between(rows[^13].Value.Value!.Value * Times, rows[^1].Value.Value!.Value * Times);

        Assert.Equal("3.10%", byRow.Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal("2.69%", prices.YearOnYear()[december].Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2025-10"), prices.YearOnYear()[new(2025, 10)].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2025-10"), prices.PeriodOnPeriod()[new(2025, 11)].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2023-12"), prices.YearOnYear()[new(2024, 12)].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2026-01"),
            prices.YearOnYear()[new(2026, 1)].Undefined); // outside of the series
    }

    // Twelve rows of quarters are three years.
    [Fact]
    public void Trap_a_quarterly_series_shifted_by_twelve_rows_is_no_growth_on_the_year()
    {
        var output =
            Series.Flow(Enumerable.Range(0, 16).Select(n => (new Quarter(2021, 1) + n, 100 * new Rational(101, 100).Pow(n) * Yuan)));
        Quarter last = output.Domain.Last;

        Assert.Equal("4.1%", output.YearOnYear()[last].Value.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("12.7%", output.GrowthOver(12)[last].Value.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    // 1963 to 1965 lie in no plan: the base of the third is 1965, not the last year of the second.
    [Fact]
    public void Trap_the_year_before_the_third_five_year_plan_is_1965_and_not_1962()
    {
        (Year, Observation)[] plans =
            [.. Enumerable.Range(1958, 5).Concat(Enumerable.Range(1966, 5)).Select(year => (new Year(year), (Observation)(Rational)year))];
        PlanGrowth without = Series.Flow(Yuan, plans).GrowthOver(FiveYearPlan.Nth(3)),
            with = Series.Flow(Yuan, plans.Append((new(1965), 985))).GrowthOver(FiveYearPlan.Nth(3));

        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 1965"), without.FromBaseYear.Average.Undefined);
        Assert.Equal((new Year(1966), 4), (without.FromFirstYear.BaseYear, without.FromFirstYear.Average.Value.Periods));
        Assert.Equal(GrowthRate.FromPercent(100), with.FromBaseYear.Total);
    }

    // 10, 12 and nothing: the average to 2020 is missing, and not that to the last value that is there (COINr gives 6.27 %).
    [Fact]
    public void Trap_an_average_to_a_missing_year_is_none_to_the_last_known_one()
    {
        var s = Series.Flow(Yuan, [(new Year(2015), 10), (new Year(2018), 12), (new Year(2020), Observation.Missing())]);

        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2020", ObservationStatus.Missing),
            s.AverageGrowth(basePeriod: new(2015), to: new(2020)).Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2016"),
            s.AverageGrowth(basePeriod: new(2016), to: new(2018)).Undefined);
        Assert.Equal("6.27%", s.AverageGrowth(basePeriod: new(2015), to: new(2018)).Value.ToPercent(2, Rounding.HalfAwayFromZero));
    }

    // "1950-1992" names 43 growing years: the base is 1949.
    [Fact]
    public void Trap_the_base_of_an_average_is_not_in_its_label()
    {
        var s = Series.Flow(Enumerable.Range(0, 44).Select(n => (new Year(1949) + n, new Rational(11, 10).Pow(n) * Yuan)));

        AverageGrowth average = s.AverageGrowth(basePeriod: new(1949), to: new(1992)).Value;

        Assert.Equal((43, new Year(1949), new Year(1992)), ((int)average.Periods.Numerator, average.BasePeriod, average.LastPeriod));
        Assert.Equal("10.0%", average.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    // 2020 has 53 weeks, 2019 and 2021 have 52: 52 weeks before 2021-W01 is 2020-W02.
    [Fact]
    public void Trap_52_weeks_before_are_no_year_before()
    {
        var sales = Series.Flow(Enumerable.Range(0, 160).Select(n => (new Week(2019, 1) + n, (100 + n) * Yuan)));

        Assert.Equal(Growth.Between(152 * Yuan, 205 * Yuan), sales.GrowthOverSameWeekLastYear(Week53.NoCounterpart)[new(2021, 1)]);
        Assert.Equal(Undefined.Of(Reason.NoCounterpart, "2020-W53", "2019"),
            sales.GrowthOverSameWeekLastYear(Week53.NoCounterpart)[new(2020, 53)].Undefined);
        Assert.Equal(Growth.Between(151 * Yuan, 204 * Yuan), sales.GrowthOverSameWeekLastYear(Week53.LastWeek)[new(2020, 53)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => sales.GrowthOverSameWeekLastYear((Week53)7));
        Assert.Equal(Undefined.Of(Reason.MissingBase, "A week of the year before for 0001-W01"),
            Series.Flow(Yuan, default(Week), 1).GrowthOverSameWeekLastYear(Week53.LastWeek)[default].Undefined);
    }

    [Fact]
    public void What_only_a_programmer_can_do_wrong_is_refused()
    {
        var s = Series.Flow(Yuan, new Quarter(2021, 1), 1, 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => s.GrowthOver(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s.Annualized(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Series.Rate(Percent, new Quarter(2021, 1), 1).PointsOver(0));
        Mistake.Throws<ArgumentException>(() => Series.Flow(Yuan, new HalfYear(2021, 1), 1, 2).CarryOver(new(2021)));
        Mistake.Throws<ArgumentException>(
            () => Series.Flow(Yuan, new FiscalQuarter<NovemberStart>(2021, 1), 1, 2, 3, 4, 5, 6).CarryOver(new(2021)));
        Assert.Equal(Undefined.Of(Reason.MissingBase, "A period 4 before 0001-Q2"),
            Series.Flow(Yuan, new Quarter(1, 2), 1).YearOnYear()[new(1, 2)].Undefined);
        Assert.Equal(Reason.NonPositive,
            Series.Index(IndexNumber<SamePeriodLastYear>.Level, new Month(2021, 1), -1).YearOnYear()[new(2021, 1)].Reason);
    }

    private sealed class NovemberStart : IFiscalCalendar
    {
        public static int StartMonth => 11;

        public static FiscalLabel Label => FiscalLabel.StartingYear;

        public static string Code => "nov";
    }

    // The stranger's case: a base that the source withholds is not to be had by adding it to the data.
    [Fact]
    public void A_suppressed_base_is_named_with_its_mark()
    {
        var output =
            Series.Flow(Yuan,
                [(new Year(2021), 1), (new Year(2022), Observation.Missing(ObservationStatus.Suppressed)), (new Year(2023), 3)]);
        Undefined why = output.YearOnYear()[new Year(2023)].Undefined!;

        Assert.Equal(
            "The value of 2022 is missing, and it is the base. The source marks it Q (suppressed). Name another period, or add the value "
                + "if you have it; nothing is filled in from neighbours.", why.Message);
        Assert.Equal("无可比数据（不予公布）", why.InWords(Language.Chinese));
        Assert.Equal(ObservationStatus.Suppressed, output.YearOnYear()[new Year(2022)].Undefined.StatusOf(Reason.MissingCurrent));
        Assert.Equal(ObservationStatus.Suppressed,
            output.AverageGrowthByAccumulation(new Year(2022), new Year(2023)).Undefined.StatusOf(Reason.MissingBase));
        Assert.Equal(ObservationStatus.Suppressed,
            output.AverageGrowthByAccumulation(new Year(2021), new Year(2023)).Undefined.StatusOf(Reason.MissingCurrent));
        Assert.Equal(ObservationStatus.Suppressed,
            output.TotalGrowth(new Year(2022), new Year(2023)).Undefined.StatusOf(Reason.MissingBase));
        Assert.Equal(
            ObservationStatus.Suppressed,
            Series.Flow(Yuan, [(new Quarter(2021, 1), Observation.Missing(ObservationStatus.Suppressed))])
                .CarryOver(new Year(2021)).Undefined.StatusOf(Reason.MissingBase));
    }

    [Fact]
    public void A_gap_among_the_marks_is_not_named() => Assert.Equal(
        Undefined.Of(Reason.MissingBase, "x", ObservationStatus.Suppressed),
        Undefined.Of(Reason.MissingBase, "x", ObservationStatus.Suppressed | ObservationStatus.Gap));

    [Fact]
    public void Week_53_without_a_counterpart_is_not_to_be_added_to_the_data() => Assert.Equal(
        "2020-W53 has no counterpart in 2019, which has only 52 weeks. Name another rule to compare week 53: Week53.LastWeek or "
            + "Week53.FiftyTwoWeeksBefore.",
        Series.Flow(Yuan, new Week(2020, 53), 1).GrowthOverSameWeekLastYear(Week53.NoCounterpart)[new(2020, 53)].Undefined!.Message);
}
