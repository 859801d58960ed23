using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Spans that are not whole numbers of years.</summary>
public class SpanTests
{
    // 100 to 150 over a span: 1.5^(1/n) − 1, to four decimals (bc, 40 digits).
    [Theory]
    [InlineData("180/73", "17.8731")]
    [InlineData("2.4657534246575342465753424658", "17.8731")] // 900m / 365
    [InlineData("2.4657534246575343", "17.8731")]             // the digits of a double
    [InlineData("2.46575342465753424657534246575342465753424657534246575342465753424657534", "17.8731")]
    [InlineData("16.42", "2.5001")]
    [InlineData("1", "50.0000")]
    [InlineData("1.0", "50.0000")]
    [InlineData("366/365", "49.8339")]
    [InlineData("1.0027397260273973", "49.8339")]             // 366 ÷ 365 in double
    [InlineData("10/3", "12.9347")]
    [InlineData("3.3333333333333335", "12.9347")]
    public void A_span_of_a_year_or_more_is_taken_exactly(string years, string percent)
    {
        Rational span = Rational.Parse(years);

        Assert.Equal(percent + "%", AverageGrowth.Level(100 * Yuan, 150 * Yuan, span).Value.ToPercent(4, Rounding.HalfAwayFromZero));
        Assert.Equal(span, AverageGrowth.Level(100 * Yuan, 150 * Yuan, span).Value.Periods);
        Assert.Equal(percent + "%",
            AverageGrowth.FromTotal(GrowthRate.FromPercent(50), span).Value.ToPercent(4, Rounding.HalfAwayFromZero));
        Assert.Equal(percent + "%", AverageGrowth.ToReach(100 * Yuan, 150 * Yuan, span).Value.ToPercent(4, Rounding.HalfAwayFromZero));
        Assert.Equal(percent + "%",
            Growth.Annualized(GrowthRate.FromPercent(50), span * 12, 12).Value.ToPercent(4, Rounding.HalfAwayFromZero));
        Assert.Equal(AverageGrowth.Level(100 * Yuan, 150 * Yuan, span).Value,
            AverageGrowth.Parse(AverageGrowth.Level(100 * Yuan, 150 * Yuan, span).Value.ToString()));
    }

    [Theory]
    [InlineData("1/2")]
    [InlineData("0.5")]
    [InlineData("1/3")]
    [InlineData("0.9999")]
    [InlineData("364/365")]
    [InlineData("0.99726027397260273972602739726")]
    [InlineData("0.0027397260273972603")]
    public void A_span_of_less_than_a_year_asks_for_the_choice_by_every_door(string years)
    {
        Rational span = Rational.Parse(years);
        Quantity<Money<Cny>> from = 100 * Yuan, to = 150 * Yuan;
        Figure<Money<Cny>> printed = Figure<Money<Cny>>.Parse("100元"), later = Figure<Money<Cny>>.Parse("150元");
        GrowthRate total = GrowthRate.FromPercent(50);
        Range<GrowthRate> range = GrowthRate.FromRatio(Bounds.Exactly(new Rational(1, 2)));

        Assert.All([
            AverageGrowth.Level(from, to, span).Reason, AverageGrowth.Level(printed, later, span).Reason,
            AverageGrowth.Level(printed.Printed, later.Printed, span).Reason,
            AverageGrowth.FromTotal(total, span).Reason, AverageGrowth.FromTotal(range, span).Reason,
            AverageGrowth.ToReach(from, to, span).Reason, AverageGrowth.ToReach(printed, later, span).Reason,
            Growth.Annualized(total, span * 4, 4).Reason, AverageGrowth.FromTotal(total, 1).Value.Annualized(span.Reciprocal()).Reason],
            reason => Assert.Equal(Reason.ShorterThanAYear, reason));

        AverageGrowth asked = AverageGrowth.Level(from, to, span, ShortSpanPolicy.Extrapolate).Value;
        Assert.Equal((span, new Rational(3, 2)), (asked.Periods, asked.TotalFactor));
        Assert.Equal(asked, AverageGrowth.FromTotal(total, span, ShortSpanPolicy.Extrapolate).Value);
        Assert.Equal(asked, AverageGrowth.ToReach(from, to, span, ShortSpanPolicy.Extrapolate).Value);
        Assert.Equal(asked, AverageGrowth.FromTotal(total, 1).Value.Annualized(span.Reciprocal(), ShortSpanPolicy.Extrapolate).Value);
        Assert.Equal(asked, AverageGrowth.FromTotal(range, span, ShortSpanPolicy.Extrapolate).Value.Single);
        Assert.True(AverageGrowth.Level(printed, later, span, ShortSpanPolicy.Extrapolate).Value.Contains(asked));
        Assert.True(AverageGrowth.ToReach(printed, later, span, ShortSpanPolicy.Extrapolate).Value.Contains(asked));
    }

    [Fact]
    public void A_span_that_is_too_fine_names_the_fraction_to_write()
    {
        Rational fine = new Rational(180, 73) + ((Rational)2).Pow(-300);

        Assert.Contains("write 180/73.",
            Mistake.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Level(1 * Yuan, 2 * Yuan, fine)).Message,
            StringComparison.Ordinal);
        Assert.Contains("write 180/73.", Mistake.Throws<ArgumentOutOfRangeException>(() => new RationalPower(2, fine)).Message,
            StringComparison.Ordinal);
        Assert.Contains("write 180/73.", Mistake.Throws<ArgumentOutOfRangeException>(
            () => AverageGrowth.DoublingTime(AverageGrowth.Level(1 * Yuan, 2 * Yuan, 2.4657534246575343m).Value)).Message,
            StringComparison.Ordinal);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Level(1 * Yuan, 2 * Yuan, 0).Reason);
        Assert.Equal(Reason.TooFewPeriods, AverageGrowth.Level(1 * Yuan, 2 * Yuan, -1).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Level(1 * Yuan, 2 * Yuan, 2, default));
    }
}
