namespace Indicators.Tests;

/// <summary>Figures as reports print them, each with its value and bounds in the unit without magnitude.</summary>
/// <remarks>v is the value, u₀ the last printed place, u the place of the last digit that is not zero.</remarks>
public class FigureTests
{
    [Theory]
    // Without a hedge: v ± u₀/2, and exact for a bare count.
    [InlineData("58家", "58", "家", Hedge.None, "[58, 58]")]
    [InlineData("1,489", "1489", null, Hedge.None, "[1489, 1489]")]
    [InlineData("五十家", "50", "家", Hedge.None, "[50, 50]")] // small numbers in words count as well
    [InlineData("3倍", "3", "倍", Hedge.None, "[2.5, 3.5]")] // a measure
    [InlineData("3.0倍", "3", "倍", Hedge.None, "[2.95, 3.05]")]
    [InlineData("8042元", "8042", "元", Hedge.None, "[8041.5, 8042.5]")]
    [InlineData("87.1%", "87.1", "%", Hedge.None, "[87.05, 87.15]")]
    [InlineData("1.47亿元", "147000000", "元", Hedge.None, "[146500000, 147500000]")]
    [InlineData("114万亿元", "114000000000000", "元", Hedge.None, "[113500000000000, 114500000000000]")]
    [InlineData("246.87千米/平方公里", "246.87", "千米/平方公里", Hedge.None, "[246.865, 246.875]")]
    [InlineData("-2.5‰", "-2.5", "‰", Hedge.None, "[-2.55, -2.45]")]
    [InlineData("+9%", "9", "%", Hedge.None, "[8.5, 9.5]")]
    [InlineData("0.85个百分点", "0.85", "百分点", Hedge.None, "[0.845, 0.855]")]
    [InlineData("$25.7bn", "25700000000", "$", Hedge.None, "[25650000000, 25750000000]")]
    [InlineData("US$3 million", "3000000", "US$", Hedge.None, "[2500000, 3500000]")]
    [InlineData("RMB 5 billion", "5000000000", "RMB", Hedge.None, "[4500000000, 5500000000]")]
    [InlineData("5.6 million people", "5600000", "people", Hedge.None, "[5550000, 5650000]")]
    [InlineData("six months", "6", "months", Hedge.None, "[6, 6]")]
    [InlineData("twenty-five firms", "25", "firms", Hedge.None, "[25, 25]")]
    // Chinese numerals are one numeral with the magnitude behind them.
    [InlineData("五千万元", "50000000", "元", Hedge.None, "[45000000, 55000000]")]
    [InlineData("5000万元", "50000000", "元", Hedge.None, "[49995000, 50005000]")]
    [InlineData("三亿五千万元", "350000000", "元", Hedge.None, "[345000000, 355000000]")]
    [InlineData("三点五亿元", "350000000", "元", Hedge.None, "[345000000, 355000000]")]
    [InlineData("千万元", "10000000", "元", Hedge.None, "[5000000, 15000000]")]
    [InlineData("百分之七十八", "78", "%", Hedge.None, "[77.5, 78.5]")]
    [InlineData("百分之五点五", "5.5", "%", Hedge.None, "[5.45, 5.55]")]
    // Two magnitudes are one number.
    [InlineData("3亿5000万元", "350000000", "元", Hedge.None, "[349995000, 350005000]")]
    [InlineData("1万2千人", "12000", "人", Hedge.None, "[11500, 12500]")]
    // 近: [v − u, v).
    [InlineData("近9亿元", "900000000", "元", Hedge.Nearly, "[800000000, 900000000)")]
    [InlineData("近100亿元", "10000000000", "元", Hedge.Nearly, "[8000000000, 10000000000)")] // u is at most v/5
    [InlineData("nearly 900 million yuan", "900000000", "yuan", Hedge.Nearly, "[800000000, 900000000)")]
    [InlineData("almost 10 billion yuan", "10000000000", "yuan", Hedge.Nearly, "[8000000000, 10000000000)")]
    // 约: [v − u, v + u].
    [InlineData("约5.5%", "5.5", "%", Hedge.About, "[5.4, 5.6]")]
    [InlineData("约10%", "10", "%", Hedge.About, "[8, 12]")]
    [InlineData("十来个", "10", "个", Hedge.About, "[8, 12]")]
    [InlineData("some 36 million people", "36000000", "people", Hedge.About, "[35000000, 37000000]")]
    [InlineData("around 10 per cent", "10", "%", Hedge.About, "[8, 12]")]
    // 余: (v, v + u).
    [InlineData("1.9万余人", "19000", "人", Hedge.SlightlyOver, "(19000, 20000)")]
    [InlineData("1100余户", "1100", "户", Hedge.SlightlyOver, "(1100, 1200)")]
    [InlineData("960多万人", "9600000", "人", Hedge.SlightlyOver, "(9600000, 9700000)")]
    [InlineData("20余家", "20", "家", Hedge.SlightlyOver, "(20, 30)")]
    [InlineData("3亿多元", "300000000", "元", Hedge.SlightlyOver, "(300000000, 400000000)")]
    [InlineData("20-odd firms", "20", "firms", Hedge.SlightlyOver, "(20, 30)")]
    [InlineData("just over 1100 households", "1100", "households", Hedge.SlightlyOver, "(1100, 1200)")]
    // One end alone.
    [InlineData("90%以上", "90", "%", Hedge.AtLeast, "[90, ∞)")]
    [InlineData("90% or more", "90", "%", Hedge.AtLeast, "[90, ∞)")]
    [InlineData("超40亿元", "4000000000", "元", Hedge.Over, "(4000000000, ∞)")]
    [InlineData("more than 4 billion yuan", "4000000000", "yuan", Hedge.Over, "(4000000000, ∞)")]
    [InlineData("突破110亿元", "11000000000", "元", Hedge.Surpassed, "[11000000000, ∞)")]
    [InlineData("surpassed the 11 billion yuan mark", "11000000000", "yuan", Hedge.Surpassed, "[11000000000, ∞)")]
    [InlineData("72小时内", "72", "小时", Hedge.AtMost, "(-∞, 72]")]
    [InlineData("within 72 hours", "72", "hours", Hedge.AtMost, "(-∞, 72]")]
    [InlineData("不足5%", "5", "%", Hedge.Under, "(-∞, 5)")]
    [InlineData("fewer than 10 people", "10", "people", Hedge.Under, "(-∞, 10)")]
    public void A_number_has_a_value_and_bounds(string text, string value, string? unit, Hedge hedge, string bounds) =>
        Assert.Equal((value, unit, hedge, bounds), Read(text));

    [Theory]
    [InlineData("十几个", "[11, 19]")]
    [InlineData("二十几个", "[21, 29]")]
    [InlineData("十几万人", "[110000, 190000]")]
    [InlineData("几个", "[2, 9]")]
    [InlineData("几十家", "[20, 99]")]
    [InlineData("数十家", "[20, 99]")]
    [InlineData("数百人", "[200, 999]")]
    [InlineData("几千人", "[2000, 9999]")]
    [InlineData("几万亩", "[20000, 99999]")]
    [InlineData("数十亿元", "[2000000000, 9999999999]")]
    [InlineData("两三个", "[2, 3]")]
    [InlineData("三五个", "[3, 5]")]
    [InlineData("两三千人", "[2000, 3000]")]
    [InlineData("七八成", "[70, 80]")]
    [InlineData("several firms", "[3, 9]")]
    [InlineData("dozens of firms", "[20, 99]")]
    [InlineData("hundreds of people", "[200, 999]")]
    [InlineData("thousands of people", "[2000, 9999]")]
    public void Number_words_that_name_no_number_have_bounds_alone(string text, string bounds)
    {
        (string? value, _, Hedge hedge, string read) = Read(text);
        Assert.Equal((null, Hedge.Vague, bounds), (value, hedge, read));
    }

    [Theory]
    [InlineData("5—8%", "[5, 8]")]
    [InlineData("5%—8%", "[5, 8]")]
    [InlineData("3至5所", "[3, 5]")]
    [InlineData("三至五所", "[3, 5]")]
    [InlineData("5 to 8 per cent", "[5, 8]")]
    [InlineData("between 5 and 8", "[5, 8]")]
    [InlineData("5-8倍", "[5, 8]")]
    [InlineData("二三成", "[20, 30]", Hedge.Vague)] // no sign between the ends: words
    [InlineData("2—3成", "[20, 30]")]
    [InlineData("百分之五至百分之八", "[5, 8]")]
    [InlineData("3至5万人", "[30000, 50000]")] // the magnitude at the end is that of both
    [InlineData("1000—2000亿元", "[100000000000, 200000000000]")]
    [InlineData("二百至三百万元", "[2000000, 3000000]")]
    [InlineData("5 to 8 million yuan", "[5000000, 8000000]")]
    [InlineData("9000至1万人", "[9000, 10000]")] // or the first end would be the higher
    [InlineData("1.2亿元—1.5亿元", "[120000000, 150000000]")]
    [InlineData("5000元至1万元", "[5000, 10000]")]
    [InlineData("-2至3%", "[-2, 3]")]
    [InlineData("-5—-3%", "[-5, -3]")]
    [InlineData("负5%至负3%", "[-5, -3]")]
    [InlineData("零下5℃至零下3℃", "[-5, -3]")]
    [InlineData("零下5度至零上3度", "[-5, 3]")]
    [InlineData("零下5至3℃", "[-5, 3]")]
    public void A_range_has_the_printed_ends(string text, string bounds, Hedge hedge = Hedge.Range)
    {
        (string? value, _, Hedge read, string ends) = Read(text);
        Assert.Equal((null, hedge, bounds), (value, read, ends));
    }

    [Theory]
    [InlineData("上百家", "100", Hedge.AtLeast, "[100, ∞)")]
    [InlineData("上千户", "1000", Hedge.AtLeast, "[1000, ∞)")]
    [InlineData("过半", "0.5", Hedge.Over, "(0.5, ∞)")]
    [InlineData("over half", "0.5", Hedge.Over, "(0.5, ∞)")]
    [InlineData("一半", "0.5", Hedge.None, "[0.475, 0.525]")]
    [InlineData("三成", "30", Hedge.None, "[25, 35]")]
    [InlineData("近九成", "90", Hedge.Nearly, "[80, 90)")]
    [InlineData("约三成", "30", Hedge.About, "[24, 36]")] // u = 10 is capped at v/5
    [InlineData("超八成", "80", Hedge.Over, "(80, ∞)")]
    [InlineData("三分之一", "1/3", Hedge.None, "[19/60, 0.35]")]
    [InlineData("约三分之一", "1/3", Hedge.About, "[0.3, 11/30]")]
    [InlineData("近三分之一", "1/3", Hedge.Nearly, "[0.3, 1/3)")]
    [InlineData("a third", "1/3", Hedge.None, "[19/60, 0.35]")]
    [InlineData("about a third", "1/3", Hedge.About, "[0.3, 11/30]")]
    [InlineData("nearly a third", "1/3", Hedge.Nearly, "[0.3, 1/3)")]
    [InlineData("one in five", "0.2", Hedge.None, "[0.19, 0.21]")]
    [InlineData("two out of 10", "0.2", Hedge.None, "[0.19, 0.21]")]
    public void Words_that_are_number_and_hedge_in_one_have_both(string text, string value, Hedge hedge, string bounds)
    {
        (string? read, _, Hedge said, string found) = Read(text);
        Assert.Equal((value, hedge, bounds), (read, said, found));
    }

    [Theory]
    [InlineData("零下5℃", "-5", "℃")]
    [InlineData("零下五度", "-5", "℃")] // 度 alone is a kilowatt-hour
    [InlineData("零下 5.5 摄氏度", "-5.5", "℃")]
    [InlineData("约零下20℃", "-20", "℃")]
    [InlineData("零上3度", "3", "℃")]
    [InlineData("零下40℉", "-40", "℉")]
    [InlineData("零下5", "-5", null)] // a table may have the unit in its head
    [InlineData("5度", "5", "千瓦时")]
    [InlineData("零", "0", null)]
    public void Below_zero_is_a_minus_of_temperatures(string text, string value, string? unit)
    {
        StatedValue figure = StatedValue.Parse(text);

        Assert.Equal((Rational.Parse(value), unit), (figure.Value, figure.Unit?.Symbol));
        Assert.Equal((figure.Bounds, figure.Unit),
            (StatedValue.Parse(figure.Print(Language.English)).Bounds, StatedValue.Parse(figure.Print(Language.Chinese)).Unit));
    }

    [Theory]
    [InlineData("零下5元", "is in '元'; only temperatures are above or below zero by 零上 and 零下. (IND0502)")]
    [InlineData("零上5%", "(IND0502)")]
    [InlineData("零下5开尔文", "(IND0502)")] // a difference
    [InlineData("零下", "(IND0510)")]
    [InlineData("零下-5℃", "(IND0510)")]
    public void Nothing_else_is_below_zero(string text, string why) =>
        Assert.Contains(why, Mistake.Throws<FormatException>(() => StatedValue.Parse(text)).Message, StringComparison.Ordinal);

    // What other readers of numbers got wrong: a blank or a comma inside a number, magnitudes upon magnitudes, 两三, X分之Y.
    [Theory]
    [InlineData("12.5 亿元", "1250000000", "元")]
    [InlineData("3.4 %", "3.4", "%")]
    [InlineData("10 000 yuan", "10000", "yuan")]
    [InlineData("1,100万人", "11000000", "人")]
    [InlineData("12,345,678人", "12345678", "人")]
    [InlineData("3万4000人", "34000", "人")]
    [InlineData("二十万亿元", "20000000000000", "元")]
    [InlineData("一万五千亿元", "1500000000000", "元")]
    [InlineData("三十万多亿元", "30000000000000", "元")]
    [InlineData("二百三十余万人", "2300000", "人")]
    [InlineData("16.4亿元", "1640000000", "元")]
    [InlineData("三分之二", "2/3", null)]
    [InlineData("百分之七十", "70", "%")]
    [InlineData("2.35个千分点", "2.35", "千分点")]
    [InlineData("72小时", "72", "小时")]
    public void What_other_readers_misread_is_read(string text, string value, string? unit)
    {
        (string? read, string? spelled, _, _) = Read(text);
        Assert.Equal((value, unit), (read, spelled));
    }

    [Theory]
    [InlineData("两点半")] // a time of day
    [InlineData("统一零售价")]
    [InlineData("百分之七十百分位")]
    [InlineData("经过5年")]
    [InlineData("一把手")]
    [InlineData("一线")]
    [InlineData("1万5千米")]
    [InlineData("3千5百万元")]
    [InlineData("亿万")]
    [InlineData("一亿二万亿")]
    [InlineData("3至几十家")]
    [InlineData("8%—5%")]
    [InlineData("-3%—-5%")]
    [InlineData("5元至8家")]
    [InlineData("5 and 8 per cent")] // a list of two
    [InlineData("between 5 firms")]
    [InlineData("三分之零")]
    [InlineData("$5元")]
    [InlineData("1,48家")]
    [InlineData("1 10家")]
    public void What_is_no_figure_is_refused_and_not_guessed(string text) =>
        Assert.False(StatedValue.TryParse(text, out StatedValue? value), value?.Bounds.ToString());

    // 千瓦 is a unit of the catalogue and 瓦 is none: the magnitude is part of the unit.
    [Theory]
    [InlineData("一千瓦", "1")]
    [InlineData("三千瓦以上", "3")]
    [InlineData("5千瓦", "5")]
    [InlineData("五万千瓦", "50000")]
    public void A_unit_that_begins_with_a_magnitude_keeps_it(string text, string value)
    {
        UnitCatalog catalog = UnitCatalog.Default.With(Unit<Kilowatt>.Create("千瓦", "kW", 1));
        Assert.Equal(value, StatedValue.Parse(text, catalog).Value.ToString());
    }

    [Theory]
    [InlineData("109.4", "[10935000000, 10945000000]")]
    [InlineData("超40", "(4000000000, ∞)")]
    [InlineData("近9", "[800000000, 900000000)")]
    [InlineData("3—5", "[300000000, 500000000]")]
    [InlineData("1.5—2", "[150000000, 200000000]")]
    [InlineData("数十", "[2000000000, 9900000000]")]
    [InlineData("109.4亿", "[10935000000, 10945000000]")] // it brings its own magnitude
    [InlineData("3—5亿", "[300000000, 500000000]")]
    [InlineData("五千万", "[45000000, 55000000]")]
    public void A_unit_in_the_head_of_a_table_is_implied(string text, string bounds)
    {
        StatedValue bare = StatedValue.Parse(text, UnitCatalog.Default, Units.HundredMillionYuan),
            read = bare.WithUnit(Units.HundredMillionYuan);

        Assert.Null(bare.Unit);
        Assert.Equal((text, bounds, Units.Yuan), (read.Text, read.Bounds.ToString(), read.Unit));
        Assert.All(Language.All,
            language => Assert.Equal(read.Bounds, Figure<Money<Cny>>.Parse(read.Print(language)).Bounds));
        Mistake.Throws<InvalidOperationException>(() => read.WithUnit(Units.Yuan));
    }

    [Theory]
    [InlineData("三分之一", "[95/3, 35]")]
    [InlineData("过半", "(50, ∞)")]
    [InlineData("87.1", "[87.05, 87.15]")]
    public void A_part_in_words_is_written_in_per_cent(string text, string bounds)
    {
        StatedValue read = StatedValue.Parse(text).WithUnit(Units.Percent);
        Assert.Equal((bounds, "%"), (read.Bounds.ToString(), read.UnitText));
    }

    [Fact]
    public void A_word_of_many_kinds_is_of_the_kind_that_is_asked_for()
    {
        Assert.Equal(KindCodes.Of<Count<Item>>(), StatedValue.Parse("73个").Unit!.KindCode);
        Assert.Equal(Units.Projects, Figure<Count<Project>>.Parse("73个").Unit);
    }

    [Theory]
    [InlineData("58", "IND0503")] // no unit is printed, and none is assumed
    [InlineData("58家", "IND0502")]
    [InlineData("58%", "IND0502")]
    public void A_figure_of_another_kind_is_refused(string text, string code)
    {
        Assert.False(Figure<Money<Cny>>.TryParse(text, UnitCatalog.Default, out _, out string? problem));
        Assert.Contains(code, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_figure_has_its_bounds_in_any_unit_of_its_kind()
    {
        Figure<Money<Cny>> funds = Figure<Money<Cny>>.Parse("近9亿元");

        Assert.Equal("[800000000, 900000000)", funds.Bounds.ToString());
        Assert.Equal("[8, 9)", funds.BoundsIn(Units.HundredMillionYuan).ToString());
        Assert.Equal(9 * Units.HundredMillionYuan, funds.Stated);
    }

    [Fact]
    public void A_typed_level_is_a_point_of_its_scale()
    {
        PointFigure<Proportion> coverage = PointFigure<Proportion>.Parse("96.93%");

        Assert.Equal("[96.925, 96.935]", coverage.Bounds.ToString());
        Assert.Equal("[969.25, 969.35]", coverage.BoundsIn(Units.PerMille).ToString());
        Assert.False(PointFigure<Proportion>.TryParse("0.85个百分点", out _));
        Assert.False(Figure<Proportion>.TryParse("96.93%", out _));
    }

    private static (string? Value, string? Unit, Hedge Hedge, string Bounds) Read(string text)
    {
        StatedValue value = StatedValue.Parse(text);
        return (value.Value?.ToString(), value.UnitText, value.Hedge, value.Bounds.ToString());
    }

    // 36.5℃ printed with one decimal is 36.45 to 36.55, and × 9/5 + 32 in ℉.
    [Fact]
    public void Levels_on_scales_with_another_zero_keep_their_bounds()
    {
        StatedValue fever = StatedValue.Parse("36.5℃");

        Assert.Equal(Bounds.Closed(97.61m, 97.79m), fever.BoundsIn(UnitCatalog.Default.Parse("℉")));
        Assert.Equal(fever.Bounds, fever.BoundsIn(fever.Unit));
    }

    private sealed class Kilowatt : IExtensive
    {
        public static string Code => "kW";
    }
}
