namespace Indicators.Tests;

/// <summary>What real reports brought out at the edges of reading: magnitude words, per cent in words, counts that name their ones,
/// signs.</summary>
public class EdgeReadingTests
{
    [Theory]
    [InlineData("thousands")]
    [InlineData("thousand")]
    [InlineData("millions")]
    [InlineData("hundreds")]
    [InlineData("billions")]
    [InlineData("Thousands")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("k")]
    [InlineData("bn")]
    [InlineData("kh")] // no prefix stands before an hour
    [InlineData("kd")]
    [InlineData("kdays")]
    [InlineData("Mh")]
    [InlineData("Md")]
    [InlineData("khours")]
    [InlineData("thousandyuan")] // a word stands apart
    [InlineData("millionyuan")]
    [InlineData("bnyuan")]
    [InlineData("mnpeople")]
    [InlineData("billionm")]
    [InlineData("100 millionyuan")]
    public void A_magnitude_word_by_itself_or_glued_to_a_unit_is_not_a_unit(string text) =>
        Assert.False(UnitCatalog.Default.TryParse(text, out Unit? unit), $"{text} is read as {unit}");

    [Theory]
    [InlineData("thousand people", "千人")]
    [InlineData("thousands people", "千人")]
    [InlineData("thousands of people", "千人")]
    [InlineData("Thousands of persons", "千人")]
    [InlineData("millions of yuan", "百万元")]
    [InlineData("100 million yuan", "亿元")]
    [InlineData("million tonnes", "百万吨")]
    [InlineData("hundreds of households", "百户")]
    [InlineData("万人", "万人")]
    [InlineData("亿千瓦时", "亿千瓦时")]
    [InlineData("万kWh", "万千瓦时")]
    [InlineData("万km2", "万平方公里")]
    [InlineData("kt", "千吨")]
    [InlineData("Mt", "百万吨")]
    [InlineData("k yuan", "千元")]
    [InlineData("万小时", "万小时")]
    public void A_magnitude_word_before_a_unit_multiplies_it(string text, string unit) =>
        Assert.Equal(UnitCatalog.Default.Parse(unit), UnitCatalog.Default.Parse(text));

    [Theory]
    [InlineData("157,538 thousands", "[157537500, 157538500]")]
    [InlineData("3 hundreds", "[250, 350]")]
    [InlineData("3 millions", "[2500000, 3500000]")]
    [InlineData("2.5 billions", "[2450000000, 2550000000]")]
    public void A_number_with_a_magnitude_word_and_no_unit_is_a_plain_number(string text, string bounds)
    {
        StatedValue value = StatedValue.Parse(text);
        Assert.Equal((null, bounds), (value.Unit?.Symbol, value.Bounds.ToString()));
    }

    [Fact]
    public void A_unit_that_is_only_a_magnitude_says_what_is_missing()
    {
        string message = Assert.ThrowsAny<FormatException>(() => UnitCatalog.Default.Parse("thousands")).Message;
        Assert.Contains("thousand people", message, StringComparison.Ordinal);
        Assert.Contains("IND0501", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("百分之百", "[99.5, 100.5]")]
    [InlineData("百分之一百", "[99.5, 100.5]")]
    [InlineData("百分之五十", "[49.5, 50.5]")]
    [InlineData("百分之七十", "[69.5, 70.5]")]
    [InlineData("百分之二十", "[19.5, 20.5]")]
    [InlineData("百分之十", "[9.5, 10.5]")]
    [InlineData("百分之三", "[2.5, 3.5]")]
    [InlineData("百分之七十八", "[77.5, 78.5]")]
    [InlineData("百分之三点五", "[3.45, 3.55]")]
    [InlineData("百分之九十九点九五", "[99.945, 99.955]")]
    [InlineData("百分之一百二十", "[119.5, 120.5]")]
    [InlineData("百分之三百", "[299.5, 300.5]")]
    [InlineData("百分之50", "[49.5, 50.5]")]
    [InlineData("one hundred percent", "[99.5, 100.5]")]
    [InlineData("one hundred per cent", "[99.5, 100.5]")]
    [InlineData("a hundred per cent", "[99.5, 100.5]")]
    [InlineData("two hundred percent", "[199.5, 200.5]")]
    [InlineData("fifty percent", "[49.5, 50.5]")]
    [InlineData("twenty-five per cent", "[24.5, 25.5]")]
    [InlineData("seventy per cent", "[69.5, 70.5]")]
    [InlineData("十成", "[95, 105]")]
    [InlineData("五成", "[45, 55]")]
    [InlineData("六成五", "[64.5, 65.5]")]
    [InlineData("九成八", "[97.5, 98.5]")]
    [InlineData("近百分之七十", "[60, 70)")]
    [InlineData("超百分之五十", "(50, ∞)")]
    public void Per_cent_in_words_is_as_exact_as_in_digits(string text, string bounds)
    {
        StatedValue value = StatedValue.Parse(text);
        Assert.Equal(("%", bounds), (value.Unit?.Symbol, value.Bounds.ToString()));
    }

    [Theory]
    [InlineData("千分之五", "[4.5, 5.5]")]
    [InlineData("千分之三点二", "[3.15, 3.25]")]
    [InlineData("千分之二十", "[19.5, 20.5]")]
    public void Per_mille_in_words_is_as_exact_as_in_digits(string text, string bounds)
    {
        StatedValue value = StatedValue.Parse(text);
        Assert.Equal(("‰", bounds), (value.Unit?.Symbol, value.Bounds.ToString()));
    }

    [Theory]
    [InlineData("占百分之百", "[99.5, 100]")]
    [InlineData("占十成", "[95, 100]")]
    [InlineData("占99.9%", "[99.85, 99.95]")]
    [InlineData("占100%", "[99.5, 100]")]
    public void A_share_ends_at_100_per_cent(string text, string bounds) => Assert.Equal(bounds, StatedShare.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("一万零一十二人", 10012)]
    [InlineData("一万零十二人", 10012)]
    [InlineData("一千零一十七人", 1017)]
    [InlineData("一千零十七人", 1017)]
    [InlineData("三千零五家", 3005)]
    [InlineData("十二万三千四百五十六人", 123456)]
    [InlineData("一亿零二百零三户", 100000203)]
    [InlineData("两万五千零一家", 25001)]
    [InlineData("3万4000人", 34000)]
    [InlineData("3万4567人", 34567)]
    [InlineData("190万3971人", 1903971)]
    [InlineData("2亿3456万7890人", 234567890)]
    [InlineData("1千零1人", 1001)]
    [InlineData("10012人", 10012)]
    [InlineData("10,012人", 10012)]
    public void A_count_that_names_its_ones_is_exact(string text, long count) =>
        Assert.Equal(Bounds.Exactly(count), StatedValue.Parse(text).Bounds);

    [Theory]
    [InlineData("五千万人", "[45000000, 55000000]")]
    [InlineData("2万人", "[15000, 25000]")]
    [InlineData("3亿5000万人", "[349995000, 350005000]")]
    [InlineData("三亿五千万人", "[345000000, 355000000]")]
    [InlineData("5000万人", "[49995000, 50005000]")]
    [InlineData("3万2元", "[31500, 32500]")] // 3万2 is spoken for 32 000
    [InlineData("1亿零500万元", "[104995000, 105005000]")]
    [InlineData("1.2亿3千万元", "[145000000, 155000000]")]
    [InlineData("2千零30万人", "[20295000, 20305000]")]
    [InlineData("十七八家", "[17, 18]")]
    [InlineData("二十七八家", "[27, 28]")]
    [InlineData("两倍半", "[2.25, 2.75]")]
    public void A_count_that_ends_with_a_magnitude_is_known_to_its_last_place(string text, string bounds) =>
        Assert.Equal(bounds, StatedValue.Parse(text).Bounds.ToString());

    [Theory]
    [InlineData("下降-5.0%")]
    [InlineData("下降 -5.0%")]
    [InlineData("下降负5%")]
    [InlineData("减少-3%")]
    [InlineData("同比下降-5.0%")]
    [InlineData("down -5%")]
    [InlineData("fell by -5 per cent")]
    [InlineData("declined -0.5%")]
    [InlineData("下降−2.3%")] // a minus sign of print
    [InlineData("下降了-2.3%")]
    public void A_fall_by_a_negative_growth_is_refused(string text)
    {
        Assert.False(StatedGrowth.TryParse(text, out StatedGrowth? read, out string? problem), $"read as {read?.Bounds}");
        Assert.Contains("IND0522", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("下降-0.5个百分点")]
    [InlineData("回落-0.5个百分点")]
    [InlineData("收窄-1.2个百分点")]
    [InlineData("down -0.5 percentage points")]
    [InlineData("fell by -2 percentage points")]
    [InlineData("下拉-0.3个百分点")]
    [InlineData("subtracted -0.3 percentage points")]
    public void A_fall_by_negative_points_is_refused(string text)
    {
        Assert.False(StatedPoints.TryParse(text, out StatedPoints? read, out string? problem), $"read as {read?.Bounds}");
        Assert.Contains("IND0522", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年均下降-5%")]
    [InlineData("down -5% a year")]
    public void A_yearly_fall_by_a_negative_growth_is_refused(string text)
    {
        Assert.False(StatedAverageGrowth.TryParse(text, out StatedAverageGrowth? read, out string? problem), $"read as {read?.Bounds}");
        Assert.Contains("IND0522", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("增长-0.5%", "[-0.55, -0.45]")]
    [InlineData("增长负0.5%", "[-0.55, -0.45]")]
    [InlineData("-0.5%", "[-0.55, -0.45]")]
    [InlineData("up -0.5%", "[-0.55, -0.45]")]
    [InlineData("下降5.0%", "[-5.05, -4.95]")]
    [InlineData("下降+5.0%", "[-5.05, -4.95]")]
    [InlineData("下降0%", "[-0.5, 0.5]")]
    public void A_sign_that_a_word_of_direction_allows_is_read(string text, string bounds) =>
        Assert.Equal(bounds, StatedGrowth.Parse(text).Bounds.ToString());
}
