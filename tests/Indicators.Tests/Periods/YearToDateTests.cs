using FsCheck;
using FsCheck.Xunit;

using NodaTime;

namespace Indicators.Tests;

public class YearToDateTests
{
    private static readonly string[] Formats = ["G", "S", "E", "P", "zh", "en"];

    [Theory]
    [InlineData("2021年1-9月")]
    [InlineData("2021年1—9月")]
    [InlineData("2021年1～9月份")]
    [InlineData("2021年1月至9月")]
    [InlineData("2021年1月份到9月份")]
    [InlineData("2021 年 1-9 月")]
    [InlineData("２０２１年１—９月")]
    [InlineData("二〇二一年一至九月")]
    [InlineData("2021年前三季度")]
    [InlineData("2021年前3季度")]
    [InlineData("2021年前三个季度")]
    [InlineData("2021年前九个月")]
    [InlineData("2021年前9个月")]
    [InlineData("January to September 2021")]
    [InlineData("January–September 2021")]
    [InlineData("2021-01/2021-09")]
    [InlineData("2021M01/2021M09")]
    [InlineData("2021-01-01/P9M")]
    [InlineData("2021年1月至2021年9月")]
    public void Every_dialect_says_the_first_nine_months(string text)
    {
        Assert.Equal(new YearToDate<Month>(new Month(2021, 9)), YearToDate<Month>.Parse(text));
        Assert.Equal(AnyPeriod.From(new YearToDate<Quarter>(new Quarter(2021, 3))), AnyPeriod.From(YearToDate<Month>.Parse(text)));
    }

    // 上半年, 1-6月 and 前二季度 are one value, and it is the half-year.
    [Theory]
    [InlineData("2021年上半年")]
    [InlineData("2021年1-6月")]
    [InlineData("2021年前二季度")]
    [InlineData("2021年前两季度")]
    [InlineData("2021年前两个季度")]
    [InlineData("2021-S1")]
    [InlineData("H1 2021")]
    public void The_first_half_is_one_value_however_it_is_called(string text)
    {
        YearToDate<Month> months = YearToDate<Month>.Parse(text);
        YearToDate<Quarter> quarters = YearToDate<Quarter>.Parse(text);

        Assert.Equal(new YearToDate<Month>(new Month(2021, 6)), months);
        Assert.True(months.TryTo(out HalfYear half) && half == new HalfYear(2021, 1));
        Assert.True(quarters.TryTo(out half) && half == new HalfYear(2021, 1));
        Assert.False(months.TryTo(out Quarter _));
        Assert.Equal((half.Start, half.End), (months.Start, months.End));
    }

    [Theory]
    [InlineData("2021年9月")] // one month, not the year to it
    [InlineData("2021年2-9月")]
    [InlineData("2021年下半年")]
    [InlineData("2021年第三季度")]
    [InlineData("2021年前五季度")]
    [InlineData("2021年前十三个月")]
    [InlineData("2021年1-13月")]
    [InlineData("2021年9-1月")]
    [InlineData("1-9月")]
    [InlineData("前三季度")]
    [InlineData("2021-01/2022-02")]
    [InlineData("2021-02-01/P9M")]
    [InlineData("September to January 2021")]
    [InlineData("0000年1-9月")]
    public void What_does_not_begin_a_year_is_refused(string text) => Assert.False(YearToDate<Month>.TryParse(text, out _));

    [Fact]
    public void A_year_to_date_is_written() => Assert.Equal(
        ["2021-01/2021-09", "2021-01-01/P9M", "2021-01/2021-09", "2021M01/2021M09", "2021年1-9月", "January to September 2021"],
        Formats.Select(format => new YearToDate<Month>(new Month(2021, 9)).As(format)));

    [Fact]
    public void Of_fiscal_quarters_it_begins_with_the_fiscal_year()
    {
        var span = new YearToDate<FiscalQuarter<AprilStart>>(new(2021, 3));

        Assert.Equal((new LocalDate(2021, 4, 1), new LocalDate(2021, 12, 31)), (span.Start, span.End));
        Assert.Equal("2021财年第一季度至2021财年第三季度", span.ToString(null, Language.Chinese));
        Assert.All(Formats, format => Assert.Equal(span, YearToDate<FiscalQuarter<AprilStart>>.Parse(span.As(format))));
    }

    // Parse(y.ToString(f)) = y, also in full width.
    [Property(Arbitrary = [typeof(YearToDateTests)])]
    public bool What_it_prints_it_reads_back(Month last, Quarter quarter) => Formats.All(format =>
        RoundTrips(new YearToDate<Month>(last), format) && RoundTrips(new YearToDate<Quarter>(quarter), format));

    // The parts abut from 1 January; to December it is the year.
    [Property(Arbitrary = [typeof(YearToDateTests)])]
    public bool It_begins_with_the_year_and_to_december_is_the_year(Month last)
    {
        var span = new YearToDate<Month>(last);
        return span.Start == last.Year.Start && span.End == last.End && span.Parts.Count == last.Number
            && span.IsFullYear == (last.Number == 12) && span.IsFullYear == (span.End == last.Year.End)
            && span.TryTo(out Year year) == span.IsFullYear && (!span.IsFullYear || year == last.Year);
    }

    // Equal ⇔ the same dates ⇒ the same any period, whatever the parts.
    [Property(Arbitrary = [typeof(YearToDateTests)])]
    public bool It_is_equal_by_the_dates_it_covers(Quarter quarter, Month month)
    {
        var quarters = new YearToDate<Quarter>(quarter);
        var months = new YearToDate<Month>(quarter.Months.Last);
        return AnyPeriod.From(quarters) == AnyPeriod.From(months)
            && (new YearToDate<Month>(month) == months) == ((month.Year.Start, month.End) == (months.Start, months.End));
    }

    public static Arbitrary<Month> Months() => PeriodGen<Month>.Any;

    public static Arbitrary<Quarter> Quarters() => PeriodGen<Quarter>.Any;

    private static bool RoundTrips<T>(YearToDate<T> span, string format)
        where T : struct, ISubannual<T> => YearToDate<T>.Parse(span.As(format)) == span
        && YearToDate<T>.Parse(FullWidth.Of(span.As(format))) == span;
}
