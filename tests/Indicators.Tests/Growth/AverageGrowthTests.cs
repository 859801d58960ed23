using static Indicators.Units;

namespace Indicators.Tests;

public class AverageGrowthTests
{
    // Source: 国家统计局, two-year averages of 2021 over 2019; published figures.
    [Theory]
    [InlineData("10.3", "5.0%")] // 一季度GDP
    [InlineData("45.5", "20.6%")] // 上半年工业利润
    [InlineData("42.5", "19.4%")] // 二季度工业利润
    [InlineData("72.1", "31.2%")] // 1-2月工业利润
    public void Published_two_year_growths_have_their_published_average(string totalPercent, string average)
    {
        GrowthRate total = GrowthRate.FromPercent(Rational.Parse(totalPercent));

        Assert.Equal(average, AverageGrowth.Level(1 * Yuan, total.ApplyTo(1 * Yuan), 2).Value.ToPercent(1, Rounding.HalfAwayFromZero));
    }

    // 31 enterprises in 2021 and 58 in 2025.
    [Fact]
    public void From_31_to_58_enterprises_in_four_years_is_17_percent_a_year()
    {
        AverageGrowth average = AverageGrowth.Level(31 * Enterprises, 58 * Enterprises, 4).Value;

        Assert.Equal("17.0%", average.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(new Rational(27, 31), average.Total.Ratio);
        Assert.False(average.TryToRational(out _));
    }

    // The two readings of 十四五 年均增长 on 100 in 2020, 104 in 2021 and 146.9 in 2025 (8 % in each year is 146.93).
    [Fact]
    public void The_growth_of_a_plan_has_two_readings_and_they_differ()
    {
        FiveYearPlan plan = FiveYearPlan.Nth(14);
        Quantity<Money<Cny>> in2020 = 100 * Yuan, in2021 = 104 * Yuan, in2025 = 146.9m * Yuan;

        AverageGrowth fromBaseYear = AverageGrowth.Level(plan.BaseYear, in2020, plan.Years.Last, in2025).Value;
        AverageGrowth fromFirstYear = AverageGrowth.Level(plan.Years.First, in2021, plan.Years.Last, in2025).Value;

        Assert.Equal((5, "8.00%"), (fromBaseYear.Periods, fromBaseYear.ToPercent(2, Rounding.HalfAwayFromZero)));
        Assert.Equal((4, "9.02%"), (fromFirstYear.Periods, fromFirstYear.ToPercent(2, Rounding.HalfAwayFromZero)));
        Assert.Equal((new Year(2020), new Year(2025)), (fromBaseYear.BasePeriod, fromBaseYear.LastPeriod));
        Assert.True(fromFirstYear > fromBaseYear);
    }

    // L33: a label such as 1950-1992 names the growing years, so its base is 1949 and n is 43.
    [Fact]
    public void A_label_of_growing_years_starts_after_its_base()
    {
        AverageGrowth average = AverageGrowth.Level(new Year(1949), 1 * Yuan, new Year(1992), 43 * Yuan).Value;

        Assert.Equal(43, average.Periods);
    }

    [Fact]
    public void Periods_are_counted_in_the_frequency_of_the_two_periods()
    {
        var day = new Day(2025, 1, 1);

        Assert.Equal(31, AverageGrowth.Level(day, 1 * Yuan, day + 31, 2 * Yuan).Value.Periods);
        Assert.Equal(1, AverageGrowth.Level(FiveYearPlan.Nth(13), 1 * Yuan, FiveYearPlan.Nth(14), 2 * Yuan).Value.Periods);
    }

    [Fact]
    public void Without_a_period_after_the_base_there_is_no_average()
    {
        Undefined none = AverageGrowth.Level(1 * Yuan, 2 * Yuan, 0).Undefined!;
        Undefined back = AverageGrowth.Level(new Year(2025), 1 * Yuan, new Year(2020), 2 * Yuan).Undefined!;

        Assert.Equal(("TooFewPeriods", "IND0313", "期数不足"), (none.Name, none.Code, none.InWords(Language.Chinese)));
        Assert.Equal("Got 2025 to 2020; expected at least one period after the base.", back.Message);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Level(1 * Yuan, 2 * Yuan, -1).Reason);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Level(new Year(2025), 1 * Yuan, new Year(2025), 2 * Yuan).Reason);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Level(StatedValue.Parse("1元"), StatedValue.Parse("2元"), 0).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Constant(default, 0));
    }

    [Theory]
    [InlineData(-1, 2, "LossToProfit")]
    [InlineData(0, 2, "FromZero")]
    [InlineData(2, -1, "ProfitToLoss")]
    public void What_has_no_growth_has_no_average_for_the_same_reason(int first, int last, string reason) =>
        Assert.Equal(reason, AverageGrowth.Level(first * Yuan, last * Yuan, 5).Undefined!.Name);

    [Fact]
    public void To_nothing_in_any_number_of_years_is_minus_one_hundred_percent_a_year() =>
        Assert.Equal("-100.0%", AverageGrowth.Level(3 * Yuan, 0 * Yuan, 7).Value.ToPercent(1, Rounding.HalfAwayFromZero));

    // The number of periods need not be whole: 1000 to 1500 in 16.42 years is 2.5 % a year.
    [Fact]
    public void Part_of_a_period_counts_as_a_part()
    {
        AverageGrowth average = AverageGrowth.Level(1000 * Yuan, 1500 * Yuan, 16.42m).Value;

        Assert.Equal("2.5%", average.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(new Rational(821, 50), average.Periods);
    }

    [Fact]
    public void Twenty_one_percent_in_two_years_is_exactly_ten_percent_a_year()
    {
        AverageGrowth average = AverageGrowth.Level(100 * Yuan, 121 * Yuan, 2).Value;

        Assert.True(average.TryToRational(out Rational rate));
        Assert.Equal(new Rational(1, 10), rate);
        Assert.Equal(AverageGrowth.Constant(GrowthRate.FromPercent(10), 5), average);
        Assert.Equal(Bounds.Exactly(10), average.Percent.Enclose(5));
    }

    // Figures as printed: 31家 and 58家 are exact, 100亿元 and 146.9亿元 are not.
    [Fact]
    public void Printed_figures_have_a_range_of_averages()
    {
        Range<AverageGrowth> counts = AverageGrowth.Level(StatedValue.Parse("100家"), StatedValue.Parse("121家"), 2).Value;
        Range<AverageGrowth> money = AverageGrowth.Level(Figure<Money<Cny>>.Parse("100亿元"), Figure<Money<Cny>>.Parse("146.9亿元"), 5).Value;

        Assert.True(counts.Contains(GrowthRate.FromPercent(10)) && !counts.Contains(GrowthRate.FromPercent(10.0001m)));
        Assert.True(
            money.Contains(GrowthRate.FromPercent(8)) && money.Contains(GrowthRate.FromPercent(7.9m))
                && !money.Contains(GrowthRate.FromPercent(8.2m)));
        Assert.Equal(Bounds.Closed(new Rational(14_685, 10_050), new Rational(14_695, 9_950)), money.TotalFactor);
    }

    [Fact]
    public void The_default_is_no_growth_over_one_period()
    {
        Assert.Equal((1, 1, default), (default(AverageGrowth).TotalFactor, default(AverageGrowth).Periods, default(AverageGrowth).Total));
        Assert.Equal("0.0%", default(AverageGrowth).ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(default, AverageGrowth.Level(5 * Yuan, 5 * Yuan, 9).Value);
    }

    [Fact]
    public void A_rounding_rule_is_always_named_and_decimals_are_never_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(AverageGrowth).ToPercent(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(AverageGrowth).ToPercent(-1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(AverageGrowth).Percent.Enclose(0));
    }

    [Fact]
    public void Both_figures_must_be_there()
    {
        Figure<Money<Cny>> figure = Figure<Money<Cny>>.Parse("90亿元");

        Assert.Throws<ArgumentNullException>(() => AverageGrowth.Level(figure, null!, 5));
        Assert.Throws<ArgumentNullException>(() => AverageGrowth.Level(null!, figure.Printed, 5));
    }
}
