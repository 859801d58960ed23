using System.ComponentModel;
using System.Globalization;
using System.Reflection;

using FsCheck;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

public class QuantityTextTests
{
    public static TheoryData<string> EveryKind => [.. KindList.All.Select(KindList.NameOf)];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Amounts_of_a_kind_are_read_as_they_are_written(string kind)
    {
        Type type = KindList.All.Single(candidate => KindList.NameOf(candidate) == kind);
        MethodInfo law = typeof(QuantityTextLaws<>).MakeGenericType(type).GetMethod("An_amount_is_read_as_it_is_written")!;
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40), (Property)law.Invoke(null, null)!);
    }

    [Property]
    public bool A_level_is_read_as_it_is_written(int thousandths, bool isPercent)
    {
        QuantityPoint<Proportion> level = new Rational(thousandths, 1000) * (isPercent ? Percent : PerMille);
        return TextOf.IsKept(level) && JsonForm.RoundTrip(level).Unit.Equals(level.Unit) && JsonForm.RoundTrip(level) == level;
    }

    [Theory]
    [InlineData("110亿元", "110亿元")]
    [InlineData("110 亿元", "110亿元")]
    [InlineData("11 billion yuan", "11十亿元")]
    [InlineData("-0.5元", "-0.5元")]
    [InlineData("5CNY", "5CNY")] // the coherent unit keeps its code
    [InlineData("1e3元", null)] // no exponents
    [InlineData("近9亿元", null)] // a hedge belongs to a figure
    [InlineData("1,489元", null)]
    [InlineData("１元", null)]
    [InlineData("110", null)]
    [InlineData("亿元", null)]
    [InlineData("", null)]
    [InlineData(" 110元", null)]
    [InlineData("110元 ", null)]
    [InlineData("110  元", null)]
    [InlineData("110家", null)] // another kind
    [InlineData("1/0元", null)]
    [InlineData("110%", null)]
    public void An_amount_of_money_is_an_exact_number_and_a_unit(string text, string? read)
    {
        Assert.Equal(read is not null, Quantity<Money<Cny>>.TryParse(text, out Quantity<Money<Cny>> amount));
        if (read is not null)
            Assert.Equal(read, amount.ToString());
        else
            Assert.Contains("IND05", Assert.Throws<FormatException>(() => Quantity<Money<Cny>>.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fractions_that_no_decimal_ends_are_read_back()
    {
        Quantity<Area> area = (14.86m * TenThousandMu).To(SquareKilometre);

        Assert.Equal("1486/15平方公里", area.ToString());
        Assert.Equal(area, Quantity<Area>.Parse("1486/15平方公里"));
    }

    [Fact]
    public void The_default_amount_prints_and_is_read_back()
    {
        Assert.Equal("0CNY", default(Quantity<Money<Cny>>).ToString());
        Assert.True(TextOf.IsKept(default(Quantity<Money<Cny>>)));
        Assert.True(TextOf.FitsAsItShould(default(AnyQuantity)));
        Assert.False(AnyQuantity.TryParse(default(AnyQuantity).ToString(), out _));
        Assert.True(TextOf.IsKept(default(GrowthRate)) && TextOf.IsKept(default(AverageGrowth)) && TextOf.IsKept(default(LogGrowth)));
        Assert.True(TextOf.IsKept(default(Bounds)) && TextOf.IsKept(default(RationalPower)));
    }

    [Theory]
    [InlineData("[8, 9)", "[8, 9)")]
    [InlineData("[8,9)", "[8, 9)")]
    [InlineData("(40, ∞)", "(40, ∞)")]
    [InlineData("(40, inf)", "(40, ∞)")]
    [InlineData("(-inf, 72]", "(-∞, 72]")]
    [InlineData("(-∞, +∞)", "(-∞, ∞)")]
    [InlineData("[27/31, 0.5e1]", "[27/31, 5]")]
    [InlineData("[9, 8]", null)]
    [InlineData("(8, 8]", null)]
    [InlineData("[-∞, 8]", null)]
    [InlineData("(8, ∞]", null)]
    [InlineData("(∞, 8)", null)]
    [InlineData("8, 9", null)]
    [InlineData("[8]", null)]
    [InlineData("[8, 9, 10]", null)]
    [InlineData("", null)]
    public void A_range_is_read_in_interval_notation(string text, string? read)
    {
        Assert.Equal(read is not null, Bounds.TryParse(text, out Bounds bounds));
        if (read is not null)
            Assert.Equal(read, bounds.ToString());
    }

    [Theory]
    [InlineData("27/31", true)]
    [InlineData("-1", true)]
    [InlineData("-1.01", false)] // nothing falls by more than all of it
    [InlineData("87.1%", false)] // a rounded growth is a stated one
    public void A_growth_is_read_from_its_ratio(string text, bool isRead) => Assert.Equal(isRead, GrowthRate.TryParse(text, out _));

    [Theory]
    [InlineData("2^3", true)]
    [InlineData("(58/31)^(1/4)", true)]
    [InlineData("58/31^(1/4)", false)]
    [InlineData("0^(-1)", false)]
    [InlineData("(-2)^2", false)]
    [InlineData("2^99999999999", false)]
    [InlineData("2^", false)]
    [InlineData("^2", false)]
    public void A_power_is_read_where_there_is_one(string text, bool isRead) => Assert.Equal(isRead, RationalPower.TryParse(text, out _));

    [Theory]
    [InlineData("(58/31)^(1/4) - 1", true)]
    [InlineData("2^0 - 1", false)] // a root of no degree
    [InlineData("2^(-1) - 1", false)]
    [InlineData("2^(1/4)", false)]
    public void An_average_is_read_where_there_is_one(string text, bool isRead) => Assert.Equal(isRead, AverageGrowth.TryParse(text, out _));

    [Fact]
    public void A_figure_in_generic_code_prints_as_it_was_printed_or_in_a_language()
    {
        var figure = Figure<Money<Cny>>.Parse("近9亿元");
        var level = PointFigure<Proportion>.Parse("96.93%");

        Assert.Equal("近9亿元|近9亿元|nearly 900 million yuan", string.Format(CultureInfo.InvariantCulture, "{0}|{0:zh}|{0:en}", figure));
        Assert.Equal("96.93%|96.93%", string.Format(CultureInfo.InvariantCulture, "{0:G}|{0:en}", level));
        Assert.Equal(figure, Read<Figure<Money<Cny>>>("近9亿元"));
        Assert.Equal(level, Read<PointFigure<Proportion>>("96.93%"));
        Assert.Equal(figure.Printed, Read<StatedValue>("近9亿元"));
        Assert.Throws<FormatException>(() => ((IFormattable)figure).ToString("fr", null));
    }

    [Theory]
    [InlineData("近9亿元", "zh")]
    [InlineData("近9亿元", "en")]
    [InlineData("96.93%", "")]
    public void A_figure_fits_a_span_of_its_own_size_and_no_smaller_one(string text, string format)
    {
        StatedValue value = StatedValue.Parse(text);
        string expected = ((IFormattable)value).ToString(format, null);
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(expected);
        var chars = new char[expected.Length];
        var bytes = new byte[utf8.Length];

        Assert.True(((ISpanFormattable)value).TryFormat(chars, out int written, format, null));
        Assert.True(((IUtf8SpanFormattable)value).TryFormat(bytes, out int writtenBytes, format, null));
        Assert.Equal((expected, expected.Length), (new string(chars), written));
        Assert.Equal(utf8, bytes);
        Assert.Equal(utf8.Length, writtenBytes);
        Assert.False(((ISpanFormattable)value).TryFormat(chars.AsSpan(1), out int none, format, null));
        Assert.False(((IUtf8SpanFormattable)value).TryFormat(bytes.AsSpan(1), out int noBytes, format, null));
        Assert.Equal((0, 0), (none, noBytes));
    }

    [Fact]
    public void A_format_that_is_none_is_refused() => Assert.All(
        new IFormattable[] { 1 * Yuan, 1 * Percent, new AnyQuantity(1, Yuan), default(GrowthRate), default(LogGrowth), default(AverageGrowth), default(Bounds), default(RationalPower) },
        value => Assert.Throws<FormatException>(() => value.ToString("N2", null)));

    [Fact]
    public void Configuration_and_property_grids_find_a_converter()
    {
        Assert.Equal(new Rational(27, 31), TypeDescriptor.GetConverter(typeof(Rational)).ConvertFromInvariantString("27/31"));
        Assert.Equal(new Year(2021), TypeDescriptor.GetConverter(typeof(Year)).ConvertFromInvariantString("2021"));
        Assert.Equal("2021-03-05", TypeDescriptor.GetConverter(typeof(Day)).ConvertToInvariantString(new Day(2021, 3, 5)));
        Assert.Equal(Bounds.MoreThan(40), TypeDescriptor.GetConverter(typeof(Bounds)).ConvertFromString("(40, ∞)"));
        Assert.False(TypeDescriptor.GetConverter(typeof(Year)).CanConvertFrom(typeof(int))); // a bare number is no year
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Year)).ConvertFromInvariantString("21"));
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T> =>
        T.TryParse(text, null, out T? tried) && T.TryParse(text.AsSpan(), null, out _) && tried.Equals(T.Parse(text.AsSpan(), null)) ? T.Parse(text, null) : throw new FormatException(text);
}
