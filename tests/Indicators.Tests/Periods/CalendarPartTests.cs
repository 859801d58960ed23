using NodaTime;

namespace Indicators.Tests;

public class CalendarPartTests
{
    // All 119,988 months against NodaTime, and the parts of the year that they lie in.
    [Fact]
    public void Every_month_agrees_with_NodaTime_and_lies_in_its_quarter_trimester_half_and_year()
    {
        int ordinal = 0;
        foreach (Month month in new PeriodRange<Month>(Month.MinValue, Month.MaxValue))
        {
            int year = ordinal / 12 + 1, number = ordinal % 12 + 1;
            bool right = month.Year.Number == year && month.Number == number && new Month(year, number) == month
                && Quarter.Containing(month) == new Quarter(year, (number + 2) / 3)
                && Trimester.Containing(month) == new Trimester(year, (number + 3) / 4)
                && HalfYear.Containing(month) == new HalfYear(year, (number + 5) / 6)
                && Year.Containing(Quarter.Containing(month)) == Year.Containing(month)
                && Year.Containing(HalfYear.Containing(Quarter.Containing(month))) == month.Year
                && Month.From(month.ToYearMonth()) == month && month.ToYearMonth() == new YearMonth(year, number);
            Assert.True(right, month.ToString());
            ordinal++;
        }

        Assert.Equal(9999 * 12, ordinal);
    }

    // Interop: the unix epoch is the first of all of them.
    [Fact]
    public void The_unix_epoch_has_known_ordinals() => Assert.Equal(
        (719_162, 23_628, 7_876, 1_969),
        (new Day(1970, 1, 1).Ordinal, new Month(1970, 1).Ordinal, new Quarter(1970, 1).Ordinal, new Year(1970).Ordinal));

    [Fact]
    public void A_whole_lists_its_parts()
    {
        Assert.Equal([new HalfYear(2021, 1), new HalfYear(2021, 2)], new Year(2021).HalfYears);
        Assert.Equal([new Trimester(2021, 1), new Trimester(2021, 2), new Trimester(2021, 3)], new Year(2021).Trimesters);
        Assert.Equal((new Quarter(2021, 1), new Quarter(2021, 4)), (new Year(2021).Quarters.First, new Year(2021).Quarters.Last));
        Assert.Equal("2021-01/2021-12", new Year(2021).Months.ToString());
        Assert.Equal("2021-Q3/2021-Q4", new HalfYear(2021, 2).Quarters.ToString());
        Assert.Equal("2021-07/2021-12", new HalfYear(2021, 2).Months.ToString());
        Assert.Equal("2021-09/2021-12", new Trimester(2021, 3).Months.ToString());
        Assert.Equal("2021-10/2021-12", new Quarter(2021, 4).Months.ToString());
        Assert.Equal(29, new Month(2024, 2).Days.Count);
    }

    [Fact]
    public void A_part_outside_its_year_cannot_be_made()
    {
        Assert.Equal(5, Assert.Throws<ArgumentOutOfRangeException>(() => new Quarter(2021, 5)).ActualValue);
        Assert.Equal(0, Assert.Throws<ArgumentOutOfRangeException>(() => new Month(2021, 0)).ActualValue);
        Assert.Equal(10_000, Assert.Throws<ArgumentOutOfRangeException>(() => new HalfYear(10_000, 1)).ActualValue);
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => new Trimester(2021, 4)).ParamName);
    }

    [Fact]
    public void A_month_of_another_calendar_is_refused() => Mistake.Throws<ArgumentException>(
        () => Month.From(new YearMonth(1739, 6, CalendarSystem.Coptic)));

    [Fact]
    public void The_year_before_is_as_many_parts_before_as_a_year_has() => Assert.Equal(
        ("2020-Q3", "2020-03", "2020-S2", "2020-T3"),
        ((new Quarter(2021, 3) - Quarter.PerYear).ToString(), (new Month(2021, 3) - Month.PerYear).ToString(),
            (new HalfYear(2021, 2) - HalfYear.PerYear).ToString(), (new Trimester(2021, 3) - Trimester.PerYear).ToString()));
}
