using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What SDMX allows behind and after a date: a time zone, and lengths of more than one unit.</summary>
public class TimeOffsetTests
{
    // parse(p + offset) = p: a period is a run of calendar days, wherever it is written.
    [Property]
    public bool A_time_zone_behind_a_period_changes_nothing(ushort number, short minutes)
    {
        int offset = minutes % (14 * 60 + 1);
        string zone = offset == 0 ? "Z" : $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}";
        var month = Month.FromOrdinal(number);
        Quarter quarter = Quarter.Containing(month);
        Day day = month.Days.Last;
        return Month.Parse(month + zone) == month && Quarter.Parse(quarter + zone) == quarter && Day.Parse(day + zone) == day
            && Year.Parse(day.Year + zone) == day.Year && AnyPeriod.Parse($"{day}{zone}/P1D") == AnyPeriod.From(day);
    }

    [Theory]
    [InlineData("2021-Q1+14:01")] // the earth has no such zone
    [InlineData("2021-Q1+08:60")]
    [InlineData("2021-Q1+8:00")]
    [InlineData("2021-Q1z")]
    [InlineData("2021-Q1ZZ")]
    [InlineData("2021Q1Z")] // Eurostat's form has none
    [InlineData("2021年Z")]
    [InlineData("5 March 2021Z")]
    [InlineData("Z")]
    public void What_is_no_time_zone_or_stands_behind_another_form_is_refused(string text) => Assert.False(AnyPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2021-01-01/P1Y6M", "2021-01/2022-06")]
    [InlineData("2021-01-01/P18M", "2021-01/2022-06")]
    [InlineData("2021-01-01/P1Y6M10D", "2021-01-01/2022-07-10")]
    [InlineData("2021-01-04/P26W", "2021-W01/2021-W26")]
    [InlineData("2021-01-01Z/P5Y", "2021-01-01/P5Y")]
    [InlineData("2021-01-31/P1D", "2021-01-31")]
    public void A_length_may_have_several_units(string text, string same) => Assert.Equal(AnyPeriod.Parse(same), AnyPeriod.Parse(text));

    [Theory]
    [InlineData("2021-01-01/P")]
    [InlineData("2021-01-01/P0D")]
    [InlineData("2021-01-01/P6M1Y")] // the larger unit comes first
    [InlineData("2021-01-01/P2Q")] // quarters are no unit of ISO 8601
    [InlineData("2021-01-01/P1Y1Y")]
    [InlineData("2021-01-31/P1M")] // February has no such day
    [InlineData("9999-12-31/P2D")]
    [InlineData("9999-01-01/P1Y1D")]
    [InlineData("2021-01-01/PT5H")]
    public void A_length_that_is_none_is_refused(string text) => Assert.False(AnyPeriod.TryParse(text, out _));
}
