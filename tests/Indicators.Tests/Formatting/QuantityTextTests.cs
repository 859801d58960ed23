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
        Check.One(LawSeed.Throwing.WithMaxTest(100), (Property)law.Invoke(null, null)!);
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
            Assert.Contains("IND05", Mistake.Throws<FormatException>(() => Quantity<Money<Cny>>.Parse(text)).Message,
                StringComparison.Ordinal);
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
        Assert.Equal("0 1", default(QuantityPoint<Proportion>).ToString()); // in the coherent unit, which is 1
        Assert.True(
            TextOf.IsKept(default(QuantityPoint<Proportion>)) && TextOf.IsKept(default(Quantity<Proportion>))
                && TextOf.IsKept(default(QuantityPoint<Temperature>)));
        Assert.True(TextOf.IsKept(default(Quantity<Money<Cny>>)));
        Assert.True(TextOf.FitsAsItShould(default(AnyQuantity)));
        Assert.False(AnyQuantity.TryParse(default(AnyQuantity).ToString(), out _));
        Assert.True(TextOf.IsKept(default(GrowthRate)) && TextOf.IsKept(default(AverageGrowth)) && TextOf.IsKept(default(LogGrowth)));
        Assert.True(
            TextOf.IsKept(default(Bounds)) && TextOf.IsKept(default(RationalPower)) && TextOf.IsKept(default(Range<GrowthRate>))
                && TextOf.IsKept(default(RankChange)));
        Assert.True(
            TextOf.IsKept(default(Range<AverageGrowth>)) && TextOf.IsKept(default(Range<AverageGrowthByAccumulation>))
                && TextOf.FitsAsItShould(default(FrequencyId)));
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
    [InlineData("2^99999999999", true)] // an exponent of any size that is used; what is too long is not written out
    [InlineData("2^", false)]
    [InlineData("^2", false)]
    public void A_power_is_read_where_there_is_one(string text, bool isRead) => Assert.Equal(isRead, RationalPower.TryParse(text, out _));

    [Theory]
    [InlineData("(58/31)^(1/4) - 1", true)]
    [InlineData("2^0 - 1", false)] // a root of no degree
    [InlineData("2^(-1) - 1", false)]
    [InlineData("2^(1/4)", false)]
    public void An_average_is_read_where_there_is_one(string text, bool isRead) =>
        Assert.Equal(isRead, AverageGrowth.TryParse(text, out _));

    [Theory]
    [InlineData("[20, 25)%", true)]
    [InlineData("[20, ∞)%", true)]
    [InlineData("[-100, ∞)%", true)]
    [InlineData("[-101, 5]%", false)] // nothing falls by more than all of it
    [InlineData("(-∞, 5]%", false)]
    [InlineData("[20, 25)", false)]
    [InlineData("20%", false)]
    public void A_growth_range_is_read_in_per_cent(string text, bool isRead) =>
        Assert.Equal(isRead, Range<GrowthRate>.TryParse(text, out _));

    [Theory]
    [InlineData("[57/31, 59/31]^(1/4) - 1", true)]
    [InlineData("[57/31, 59/31]^1 - 1", true)]
    [InlineData("[0, ∞)^(12/5) - 1", true)]
    [InlineData("[-1, 2]^(1/4) - 1", false)] // a factor below zero has no root
    [InlineData("(-∞, 2]^(1/4) - 1", false)]
    [InlineData("[1, 2]^0 - 1", false)]
    [InlineData("[1, 2]^(-1/4) - 1", false)]
    [InlineData("[1, 2]^(1/99999999999) - 1", true)]
    [InlineData("[1, 2]^(1/4)", false)]
    public void A_range_of_averages_is_read_from_its_power(string text, bool isRead) =>
        Assert.Equal(isRead, Range<AverageGrowth>.TryParse(text, out _));

    [Theory]
    [InlineData("+53", 53, false)]
    [InlineData("53", 53, false)]
    [InlineData("-3?", -3, true)]
    [InlineData("0", 0, false)]
    [InlineData("", null, false)]
    [InlineData("?", null, false)]
    [InlineData(" 3", null, false)]
    [InlineData("3.0", null, false)]
    [InlineData("3000000000", null, false)]
    public void A_change_of_rank_is_read_from_its_places(string text, int? places, bool isUnknown)
    {
        Assert.Equal(places is not null, RankChange.TryParse(text, out RankChange change));
        Assert.Equal(places is { } moved ? new(moved, isUnknown) : default(RankChange), change);
    }

    [Theory]
    [InlineData("7.1元/美元, 2025-06-30", "expected an exchange rate")]
    [InlineData("7.1元/美元, 30.6.2025, x", "Got '30.6.2025'; expected a date")]
    [InlineData("7.1元/美元, 2025-06-30,  ", "names its source")]
    [InlineData("7.1元/人, 2025-06-30, x", "IND0502")]
    [InlineData("0元/美元, 2025-06-30, x", "above zero")]
    [InlineData("元/美元, 2025-06-30, x", "IND0510")]
    public void What_is_no_exchange_rate_is_refused_and_says_why(string text, string why)
    {
        Assert.Contains(why, Mistake.Throws<FormatException>(() => ExchangeRate<Usd, Cny>.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains(why, Mistake.Throws<FormatException>(() => AnyExchangeRate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_scopes_and_frequencies_print_in_generic_code()
    {
        Assert.Equal("亿元|100 million yuan", $"{HundredMillionYuan.As("zh")}|{HundredMillionYuan.As("en")}");
        Assert.Equal("36 区级综合医院|Q",
            string.Format(Language.English, "{0}|{1:G}", new Scope("36", "区级综合医院"), FrequencyId.Quarterly));
        Assert.True(
            TextOf.FitsAsItShould<Unit>(HundredMillionYuan) && TextOf.FitsAsItShould(new Scope("36"))
                && TextOf.FitsAsItShould(FrequencyId.Quarterly));
        Assert.Equal("7.1 yuan/US dollar, 2025-06-30, x",
            new ExchangeRate<Usd, Cny>(7.1m * (Yuan / UsDollars), new(2025, 6, 30), "x").ToString(null, Language.English));
    }

    [Fact]
    public void A_figure_in_generic_code_prints_as_it_was_printed_or_in_a_language()
    {
        var figure = Figure<Money<Cny>>.Parse("近9亿元");
        var level = PointFigure<Proportion>.Parse("96.93%");

        Assert.Equal("近9亿元|近9亿元|nearly 900 million yuan", $"{figure}|{figure.As("zh")}|{figure.As("en")}");
        Assert.Equal("96.93%|96.93%", $"{level:G}|{level.As("en")}");
        Assert.Equal(figure, Read<Figure<Money<Cny>>>("近9亿元"));
        Assert.Equal(level, Read<PointFigure<Proportion>>("96.93%"));
        Assert.Equal(figure.Printed, Read<StatedValue>("近9亿元"));
        Mistake.Throws<FormatException>(() => ((IFormattable)figure).ToString("fr", null));
    }

    [Theory]
    [InlineData("近9亿元", "zh")]
    [InlineData("近9亿元", "en")]
    [InlineData("96.93%", "")]
    public void A_figure_fits_a_span_of_its_own_size_and_no_smaller_one(string text, string format)
    {
        StatedValue value = StatedValue.Parse(text);
        string expected = value.As(format);
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(expected);
        var chars = new char[expected.Length];
        var bytes = new byte[utf8.Length];

        Assert.True(Dialect.TryFormat(value, chars, out int written, format));
        Assert.True(Dialect.TryFormat(value, bytes, out int writtenBytes, format));
        Assert.Equal((expected, expected.Length), (new string(chars), written));
        Assert.Equal(utf8, bytes);
        Assert.Equal(utf8.Length, writtenBytes);
        Assert.False(Dialect.TryFormat(value, chars.AsSpan(1), out int none, format));
        Assert.False(Dialect.TryFormat(value, bytes.AsSpan(1), out int noBytes, format));
        Assert.Equal((0, 0), (none, noBytes));
    }

    [Fact]
    public void A_format_that_is_none_is_refused() => Assert.All(
        new IFormattable[] { 1 * Yuan, 1 * Percent, new AnyQuantity(1, Yuan), default(GrowthRate), default(LogGrowth),
            default(AverageGrowth), default(Bounds), default(RationalPower),
            default(Range<GrowthRate>), default(Range<AverageGrowth>), default(RankChange), default(FrequencyId), Yuan, new Scope("36"),
            StatedGrowth.Parse("5%"), PeriodRef.Parse("2021") },
        value => Assert.All(["N2", "zh", "en"], format => Mistake.Throws<FormatException>(() => value.ToString(format, null))));

    // The interfaces that give a class its members are internal; the ones of .NET behind them are not.
    [Fact]
    public void A_program_of_somebody_else_reads_and_prints_in_generic_code() => Assert.Equal("增长5% 2021 9亿元 +3 元", UserCode.Run(
        """
        static T Read<T>(string text) where T : ISpanParsable<T>, IUtf8SpanParsable<T> => T.Parse(System.Text.Encoding.UTF8.GetBytes(text), null);
        static string Print<T>(T value) where T : ISpanFormattable, IUtf8SpanFormattable => value.ToString(null, null);
        return string.Join(" ", Print(Read<StatedGrowth>("增长5%")), Print(Read<PeriodRef>("2021")), Print(Read<Figure<Money<Cny>>>("9亿元")), Print(Read<RankChange>("3")), Print(Yuan));
        """,
        Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp13));

    [Fact]
    public void A_stated_result_prints_as_it_was_printed_whatever_the_language() =>
        Assert.Equal("增长87.1%", StatedGrowth.Parse("增长87.1%").As("en"));

    [Fact]
    public void Numbers_print_the_same_in_either_language() => Assert.All(Language.All, language =>
        Assert.Equal("1234.5 -2 0.5", string.Format(language, "{0} {1} {2}", 1234.5m, -2, 0.5)));

    [Fact]
    public void A_language_is_a_value_of_its_own()
    {
        Assert.Equal([Language.Chinese, Language.English], Language.All);
        Assert.NotEqual(Language.Chinese, Language.English);
        Assert.Equal(["元 Chinese", "yuan English"], Language.All.Select(language => $"{language.Say("元", "yuan")} {language}"));
    }

    [Fact]
    public void Configuration_and_property_grids_find_a_converter()
    {
        Assert.Equal(new Rational(27, 31), TypeDescriptor.GetConverter(typeof(Rational)).ConvertFromInvariantString("27/31"));
        Assert.Equal(new Year(2021), TypeDescriptor.GetConverter(typeof(Year)).ConvertFromInvariantString("2021"));
        Assert.Equal("2021-03-05", TypeDescriptor.GetConverter(typeof(Day)).ConvertToInvariantString(new Day(2021, 3, 5)));
        Assert.Equal(Bounds.MoreThan(40), TypeDescriptor.GetConverter(typeof(Bounds)).ConvertFromString("(40, ∞)"));
        Assert.False(TypeDescriptor.GetConverter(typeof(Year)).CanConvertFrom(typeof(int))); // a bare number is not a year
        Mistake.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Year)).ConvertFromInvariantString("21"));
        Assert.Equal(StatedGrowth.Parse("增长87.1%"),
            TypeDescriptor.GetConverter(typeof(StatedGrowth)).ConvertFromInvariantString("增长87.1%"));
        Assert.Equal(HundredMillionYuan, TypeDescriptor.GetConverter(typeof(Unit)).ConvertFromInvariantString("亿元"));
        Assert.Equal("亿元", TypeDescriptor.GetConverter(HundredMillionYuan).ConvertToInvariantString(HundredMillionYuan));
        Mistake.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Unit)).ConvertFromInvariantString("畸"));
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T> =>
        T.TryParse(text, null, out T? tried) && T.TryParse(text.AsSpan(), null, out _) && tried.Equals(T.Parse(text.AsSpan(), null))
            ? T.Parse(text, null)
            : throw new FormatException(text);
}
