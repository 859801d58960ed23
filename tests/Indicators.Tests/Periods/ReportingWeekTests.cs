using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using NodaTime;

namespace Indicators.Tests;

/// <summary>Weeks of SDMX reporting years: 2021-W05 where the year starts on another day than 1 January.</summary>
[Properties(Arbitrary = [typeof(ReportingWeekTests)])]
public class ReportingWeekTests
{
    // Every day on which each year can start; 29 February is none.
    private static readonly AnnualDate[] Starts =
        [.. Enumerable.Range(0, 365).Select(day => new LocalDate(2021, 1, 1).PlusDays(day))
            .Select(date => new AnnualDate(date.Month, date.Day))];

    // |W01.Start − start day| ≤ 3 days, and W01 starts on a Monday.
    [Property]
    public bool Week_1_starts_on_the_monday_nearest_to_the_start_day(Year year, AnnualDate start) =>
        year == Year.MaxValue
        ? Guard.Unmet()
        : (Week.InReportingYear(year.Number, 1, start).Days.First is var monday && monday.ToLocalDate().DayOfWeek == IsoDayOfWeek.Monday
            && Math.Abs(monday - DayOf(year.Number, start)) <= 3);

    // The other definition of the standard: W01 has the first Thursday on or after the start day.
    [Property]
    public bool Week_1_has_the_first_thursday_of_the_reporting_year(Year year, AnnualDate start) =>
        year == Year.MaxValue
        ? Guard.Unmet()
        : (Week.InReportingYear(year.Number, 1, start).Days[3] is var thursday
            && thursday >= DayOf(year.Number, start) && thursday - DayOf(year.Number, start) < 7);

    // W(last of y) + 1 = W01 of y + 1; the last is 52 or 53, and there is none after it.
    [Property]
    public bool The_weeks_of_one_reporting_year_run_on_into_the_next(Year year, AnnualDate start)
    {
        int last = Week.WeeksInReportingYear(year.Number, start);
        return last is 52 or 53
            && (year.Number >= 9998
                || (Week.InReportingYear(year.Number, last, start) + 1 == Week.InReportingYear(year.Number + 1, 1, start)
                    && Record.Exception(() => Week.InReportingYear(year.Number, last + 1, start)) is ArgumentOutOfRangeException));
    }

    // parse("yyyy-Www[--mm-dd]") = the week iff there is one; as any period and as a run the same; and it prints as its ISO week.
    [Property]
    public bool A_reporting_week_is_read_with_the_start_behind_it_iff_there_is_one(Year year, AnnualDate start, byte number)
    {
        string text = $"{year}-W{number % 56:D2}[--{start.Month:D2}-{start.Day:D2}]";
        Week? week = null;
        bool exists = Record.Exception(() => week = Week.InReportingYear(year.Number, number % 56, start)) is null;
        return Week.TryParse(text, out Week read) == exists && AnyPeriod.TryParse(text, out AnyPeriod any) == exists
            && (!exists || (read == week && any == AnyPeriod.From(read) && Week.Parse(read.ToString()) == read
                && PeriodRange<Week>.Parse($"{text}/{text}") == new PeriodRange<Week>(read, read)));
    }

    // From 1 January: InReportingYear(y, n, --01-01) = W(y, n), and as many in every year.
    [Fact]
    public void A_reporting_year_from_january_has_the_iso_weeks() => Assert.All(new PeriodRange<Year>(Year.MinValue, Year.MaxValue), year =>
    {
        int weeks = Week.WeeksInYear(year.Number), last = year == Year.MaxValue ? 51 : weeks;
        Assert.Equal(weeks, Week.WeeksInReportingYear(year.Number, new AnnualDate(1, 1)));
        Assert.Equal(new Week(year.Number, 1), Week.InReportingYear(year.Number, 1, new AnnualDate(1, 1)));
        Assert.Equal(new Week(year.Number, last), Week.InReportingYear(year.Number, last, new AnnualDate(1, 1)));
    });

    // Every start day in each of the 400 years after which the calendar repeats, against the steps of the standard: a start on a Friday,
    // Saturday or Sunday goes on by 3, 2 or 1 days, one on Monday to Thursday goes back by 0 to 3. Source: SDMX 3.0, section 6.
    [Fact]
    public void Every_start_day_of_400_years_has_the_first_week_that_the_standard_computes()
    {
        int wrong = 0, checks = 0;
        foreach (AnnualDate start in Starts)
        {
            for (int year = 1801; year <= 2200; year++, checks++)
            {
                LocalDate day = start.InYear(year);
                int weekday = (int)day.DayOfWeek;
                if (Week.InReportingYear(year, 1, start).Start != day.PlusDays(weekday >= 5 ? 8 - weekday : 1 - weekday))
                    wrong++;
            }
        }

        Assert.Equal((0, 146_000), (wrong, checks));
    }

    // 400 years are 20871 weeks, which is 400 · 52 + 71.
    [Fact]
    public void Of_400_reporting_years_71_have_53_weeks_whatever_their_start() => Assert.All(Starts, start =>
        Assert.Equal(71, Enumerable.Range(9600, 400).Count(year => Week.WeeksInReportingYear(year, start) == 53)));

    // The worked example of the standard: SDMX 2.1 and 3.0, section 6.
    [Fact]
    public void The_example_of_the_standard() => Assert.Equal(
        new PeriodRange<Day>(new Day(2012, 3, 5), new Day(2012, 3, 11)), Week.Parse("2011-W36[--07-01]").Days);

    [Theory]
    [InlineData("2021-W05[--07-01]", "2021-W30")] // 1 July 2021 was a Thursday
    [InlineData("2021-W01[--04-06]", "2021-W14")] // a tax year from the middle of a month
    [InlineData("2021-W01[--12-31]", "2022-W01")] // a Friday: the Monday after
    [InlineData("2021-W53[--07-01]", "2022-W26")] // the reporting year has 53, though 2021 has 52
    [InlineData("2020-W53[--01-01]", "2020-W53")]
    [InlineData("２０２１－Ｗ０５［－－０７－０１］", "2021-W30")]
    public void A_week_is_read_under_its_reporting_year(string text, string week) => Assert.Equal(Week.Parse(week), Week.Parse(text));

    [Theory]
    [InlineData("2020-W53[--07-01]")] // it has 52 from 1 July, though 2020 has 53
    [InlineData("2021-W00[--07-01]")]
    [InlineData("2021-W05[--02-29]")] // most years have no such day
    [InlineData("2021-W05[--02-30]")]
    [InlineData("2021-W05[--13-01]")]
    [InlineData("2021-W05[--00-01]")]
    [InlineData("2021-W05[--07-00]")]
    [InlineData("2021-W05[--07-1]")]
    [InlineData("2021-W05[07-01]")]
    [InlineData("2021-W05[--07-01")]
    [InlineData("2021-W05[--07-01]]")]
    [InlineData("2021W05[--07-01]")] // Eurostat's form has no start
    [InlineData("9999-W52[--01-01]")]
    [InlineData("9999-W01[--12-31]")] // it would start after the calendar
    public void What_is_no_reporting_week_is_refused(string text)
    {
        Assert.False(Week.TryParse(text, out _));
        Assert.False(AnyPeriod.TryParse(text, out _));
    }

    [Fact]
    public void A_week_that_is_none_says_which_there_are()
    {
        Assert.StartsWith(
            "The reporting year 2020 from --07-01 has the weeks 1 to 52.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Week.InReportingYear(2020, 53, new AnnualDate(7, 1))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "A reporting year cannot start on 29 February: most years have none.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Week.InReportingYear(2020, 1, new AnnualDate(2, 29))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The last week is 9999-W51, which ends on 9999-12-26.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Week.InReportingYear(9999, 52, new AnnualDate(1, 1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Week.InReportingYear(0, 1, new AnnualDate(7, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Week.WeeksInReportingYear(10_000, new AnnualDate(7, 1)));
    }

    public static Arbitrary<Year> Years() => PeriodGen<Year>.Any;

    public static Arbitrary<AnnualDate> StartDays() => Arb.From(
        Gen.Elements(Starts), start => start == Starts[0] ? [] : new[] { Starts[0], Starts[Array.IndexOf(Starts, start) / 2] }.Distinct());

    private static Day DayOf(int year, AnnualDate start) => new(year, start.Month, start.Day);
}
