using NodaTime;
using NodaTime.Calendars;

namespace Indicators.Tests;

public class WeekTests
{
    // Every day that has a week, against WeekYearRules.Iso.
    [Fact]
    public void Every_day_lies_in_the_week_that_NodaTime_gives_it()
    {
        IWeekYearRule rule = WeekYearRules.Iso;
        int wrong = 0, days = 0;
        LocalDate date = new(1, 1, 1);
        for (Week week = Week.MinValue; ; week += 1)
        {
            int year = week.IsoYear, number = week.Number;
            if (date.DayOfWeek != IsoDayOfWeek.Monday || week.Start != date || new Week(year, number) != week)
                wrong++;
            for (int day = 0; day < 7; day++, days++)
            {
                if (rule.GetWeekYear(date) != year || rule.GetWeekOfWeekYear(date) != number
                    || Week.Containing(Day.FromOrdinal(days)) != week)
                    wrong++;
                date = date.PlusDays(1);
            }

            if (week == Week.MaxValue)
                break;
        }

        Assert.Equal((0, 3_652_054), (wrong, days));
    }

    // The Gregorian calendar repeats after 400 years: 20871 weeks, and 71 of the years have 53.
    [Theory]
    [InlineData(1)]
    [InlineData(1600)]
    [InlineData(1979)]
    public void Of_400_years_71_have_53_weeks(int first)
    {
        Assert.Equal(71, Enumerable.Range(first, 400).Count(year => Week.WeeksInYear(year) == 53));
        Assert.All(Enumerable.Range(first, 400), year => Assert.Equal(20_871, new Week(year + 400, 7) - new Week(year, 7)));
    }

    // 4 January is in week 1, 28 December in the last; a week 53 is read iff the year has one.
    [Fact]
    public void Every_year_has_its_first_and_its_last_week() => Assert.All(new PeriodRange<Year>(Year.MinValue, new Year(9998)), year =>
    {
        int last = Week.WeeksInYear(year.Number);
        Assert.Equal(new Week(year.Number, 1), Week.Containing(new Day(year.Number, 1, 4)));
        Assert.Equal(new Week(year.Number, last), Week.Containing(new Day(year.Number, 12, 28)));
        Assert.Equal(last == 53, Week.TryParse($"{year}-W53", out _));
        Assert.Equal(DateTime.IsLeapYear(year.Number), Day.TryParse($"{year}-D366", out _));
    });

    // A week starts on the Monday nearest to the first of January that begins week 1: SDMX with a start of --01-01.
    [Theory]
    [InlineData(2018, "2018-01-01")] // a Monday
    [InlineData(2019, "2018-12-31")]
    [InlineData(2020, "2019-12-30")]
    [InlineData(2021, "2021-01-04")] // 1 January was a Friday
    public void Week_1_starts_on_the_monday_nearest_to_new_year(int year, string monday) =>
        Assert.Equal(Day.Parse(monday), new Week(year, 1).Days.First);

    [Fact]
    public void The_last_week_is_51_of_9999_and_later_days_have_none()
    {
        Assert.Equal((new Week(9999, 51), new Day(9999, 12, 26)), (Week.MaxValue, Week.MaxValue.Days.Last));
        Assert.Throws<ArgumentOutOfRangeException>(() => Week.Containing(new Day(9999, 12, 27)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Week(9999, 52));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Week(2021, 53));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Week(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Week(0, 1));
    }

    [Theory]
    [InlineData("2021-W05", Week53.NoCounterpart, "2020-W05")]
    [InlineData("2021-W52", Week53.NoCounterpart, "2020-W52")] // not W53 of 2020, which is 52 weeks before W52 of 2021
    [InlineData("2020-W53", Week53.NoCounterpart, null)]
    [InlineData("2020-W53", Week53.LastWeek, "2019-W52")]
    [InlineData("2020-W53", Week53.FiftyTwoWeeksBefore, "2020-W01")]
    public void The_same_week_of_last_year_is_asked_for_with_a_policy(string week, Week53 policy, string? expected) =>
        Assert.Equal(expected, Week.Parse(week).SameWeekLastYear(policy)?.ToString());

    [Fact]
    public void Before_the_first_year_there_is_no_last_year() =>
        Assert.Throws<OverflowException>(() => new Week(1, 7).SameWeekLastYear(Week53.LastWeek));
}
