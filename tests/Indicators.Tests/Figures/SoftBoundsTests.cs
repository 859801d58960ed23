using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Where a value usually lies: what readers expect of a hedge, within what it allows.</summary>
[Properties(Arbitrary = [typeof(FigureArbitraries)])]
public class SoftBoundsTests
{
    // soft(f) ⊆ bounds(f): an unusual wording may be true, a usual one is never false.
    [Property]
    public bool What_is_usual_is_allowed(Stating stating)
    {
        StatedValue figure = stating.In(Language.Chinese);
        return figure.Bounds.Contains(figure.SoftBounds);
    }

    [Theory]
    [InlineData("超40亿元", "(4000000000, 5000000000)")]
    [InlineData("突破110亿元", "[11000000000, 12000000000)")]
    [InlineData("不足100人", "[0, 100)")]
    [InlineData("近9亿元", "[850000000, 900000000)")]
    [InlineData("近100亿元", "[9000000000, 10000000000)")]
    [InlineData("约10%", "[9, 11]")]
    [InlineData("约5.5%", "[5.45, 5.55]")]
    [InlineData("about 5.5%", "[5.45, 5.55]")]
    [InlineData("近-9%", "(-9, -8.5]")]
    [InlineData("1.9万余人", "(19000, 20000)")]
    [InlineData("90%以上", "[90, ∞)")]
    [InlineData("58家", "[58, 58]")]
    [InlineData("数十家", "[20, 99]")]
    public void The_usual_range_of_a_hedge_is_that_of_the_table(string text, string soft) =>
        Assert.Equal(soft, StatedValue.Parse(text).SoftBounds.ToString());

    [Fact]
    public void A_doubling_is_usually_within_a_fortieth_of_the_double()
    {
        Assert.Equal(Bounds.Closed(1.95m, 2.05m), StatedDoublings.Parse("翻一番").SoftBounds);
        Assert.True(StatedDoublings.Parse("翻两番").Bounds.Contains(StatedDoublings.Parse("翻两番").SoftBounds));
    }

    [Theory]
    [InlineData("$5m", "5000000", "美元")]
    [InlineData("about $1.9m", "1900000", "美元")]
    [InlineData("$5M", "5000000", "美元")]
    [InlineData("5M people", "5000000", "人")]
    [InlineData("5 M", "5000000", null)]
    [InlineData("5M€", "5000000", "欧元")]
    [InlineData("5MW", "5", "兆瓦")]
    [InlineData("5Mtce", "5000000", "吨标准煤")]
    [InlineData("5 m", "5", "米")]
    [InlineData("5m以上", "5", "米")]
    [InlineData("5m2", "5", "平方米")]
    [InlineData("MOP$5", "5", "澳门元")]
    [InlineData("MOP$5.5 million", "5500000", "澳门元")]
    public void M_is_a_million_and_m_is_one_behind_a_sign_of_money(string text, string value, string? unit)
    {
        StatedValue figure = StatedValue.Parse(text);

        Assert.Equal((Rational.Parse(value), unit), (figure.Value, figure.Unit?.Symbol));
    }
}
