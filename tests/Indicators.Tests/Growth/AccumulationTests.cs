using static Indicators.Units;

namespace Indicators.Tests;

public class AccumulationTests
{
    // 100, then 110 + 121 + 133.1 = 364.1: 10 % in each of three years, and exactly so.
    [Fact]
    public void Ten_percent_a_year_is_found_exactly_from_the_sum()
    {
        AverageGrowthByAccumulation average = AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan, 121 * Yuan, 133.1m * Yuan).Value;

        Assert.Equal((new Rational(3641, 1000), 3), (average.SumFactor, average.Periods));
        Assert.True(average.TryToRational(out Rational rate));
        Assert.Equal(new Rational(1, 10), rate);
        Assert.Equal(Bounds.Exactly(10), average.Percent.Enclose(5));
    }

    // 100, 110, 121, 100: by level nothing came of three years, by accumulation 5 % a year did.
    [Fact]
    public void What_was_built_in_between_counts_by_accumulation_and_not_by_level()
    {
        AverageGrowthByAccumulation average = AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan, 121 * Yuan, 100 * Yuan).Value;

        Assert.Equal("5.0%", average.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.False(average.TryToRational(out _));
        Assert.Equal("0.0%", AverageGrowth.Level(100 * Yuan, 100 * Yuan, 3).Value.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.True(average > default(AverageGrowthByAccumulation) && average.CompareTo(GrowthRate.FromPercent(5)) < 0);
    }

    // x + x² = 1 has the golden section for its root: 0.6180339887…
    [Fact]
    public void The_root_is_known_to_as_many_digits_as_are_asked_for()
    {
        AverageGrowthByAccumulation average = AverageGrowth.Accumulation(2 * Yuan, 1 * Yuan, 1 * Yuan).Value;

        Assert.Equal(
            Bounds.Open(Rational.Parse("-38.1966011250105151795413165634361882280"),
                Rational.Parse("-38.1966011250105151795413165634361882279")), average.Percent.Enclose(39));
        Assert.Equal("-38.19660112501051517954%", average.ToPercent(20, Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void Periods_by_name_must_all_have_a_value()
    {
        var investment =
            new Dictionary<Year, Quantity<Money<Cny>>> { [new(2020)] = 100 * Yuan, [new(2021)] = 110 * Yuan, [new(2022)] = 121 * Yuan };

        Assert.True(
            AverageGrowth.Accumulation(new Year(2020), new Year(2022), investment).Value.TryToRational(out Rational rate)
                && rate == new Rational(1, 10));
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2023"),
            AverageGrowth.Accumulation(new Year(2020), new Year(2023), investment).Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2019"),
            AverageGrowth.Accumulation(new Year(2019), new Year(2022), investment).Undefined);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Accumulation(new Year(2022), new Year(2022), investment).Reason);
    }

    [Fact]
    public void Without_values_or_above_zero_there_is_no_average()
    {
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Accumulation<Money<Cny>>(1 * Yuan).Reason);
        Assert.Equal("0元 is not surely above zero, as the base of an average growth must be. State the absolute change instead.",
            AverageGrowth.Accumulation(0 * Yuan, 1 * Yuan).Undefined!.Message);
        Assert.Equal(Reason.NonPositive, AverageGrowth.Accumulation(1 * Yuan, 0 * Yuan, 0 * Yuan).Reason);
        Assert.Equal(Reason.NonPositive,
            AverageGrowth.Accumulation(Figure<Money<Cny>>.Parse("约0元"), Figure<Money<Cny>>.Parse("1元")).Reason);
        Assert.Equal(Reason.NonPositive,
            AverageGrowth.Accumulation(Figure<Money<Cny>>.Parse("1元"), Figure<Money<Cny>>.Parse("-1元")).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => AverageGrowth.Accumulation(1 * Yuan, [.. Enumerable.Repeat(1 * Yuan, AverageGrowthByAccumulation.MaxPeriods + 1)]));
    }

    [Fact]
    public void Printed_figures_have_a_range_of_averages_by_accumulation()
    {
        Range<AverageGrowthByAccumulation> counts =
            AverageGrowth.Accumulation(Figure<Count<Enterprise>>.Parse("100家"), Figure<Count<Enterprise>>.Parse("110家"),
                Figure<Count<Enterprise>>.Parse("121家")).Value;
        Range<AverageGrowthByAccumulation> money =
            AverageGrowth.Accumulation(Figure<Money<Cny>>.Parse("100亿元"), Figure<Money<Cny>>.Parse("1.1亿元"),
                Figure<Money<Cny>>.Parse("超121亿元")).Value;

        Assert.Equal(new Rational(1, 10), counts.Single!.Value.TryToRational(out Rational rate) ? rate : 0);
        Assert.Null(money.Single);
        Assert.Equal(Bounds.MoreThan(new Rational(12_205, 10_050)), money.SumFactor);
        Assert.Null(money.EnclosePercent(5).Upper);
    }

    // The longest span, and sums beyond a double: the answer is still found, and quickly.
    [Fact]
    public void Long_spans_and_long_numbers_are_no_harder()
    {
        AverageGrowthByAccumulation months =
            AverageGrowth.Accumulation(1 * Yuan, [.. Enumerable.Repeat(2 * Yuan, AverageGrowthByAccumulation.MaxPeriods)]).Value;
        AverageGrowthByAccumulation large = AverageGrowth.Accumulation(1 * Yuan, new Rational(10).Pow(400) * Yuan).Value,
            small = AverageGrowth.Accumulation(new Rational(10).Pow(400) * Yuan, 1 * Yuan, 1 * Yuan).Value;

        Assert.Equal("0.1047%", months.ToPercent(4, Rounding.HalfAwayFromZero));
        Assert.Equal(new Rational(10).Pow(402) - 100, large.Percent.Round(0, Rounding.Floor));
        Assert.Equal("-100.0%", small.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.True(small.Percent.Round(1, Rounding.Ceiling) == -99.9m && large > small);
    }
}
