namespace Indicators.Tests;

public class FiveYearPlanTests
{
    // Source: the titles of the plans as adopted (第一个五年计划 1953—1957 … 第十四个五年规划 2021—2025).
    [Theory]
    [InlineData(1, 1953, 1957)]
    [InlineData(2, 1958, 1962)]
    [InlineData(3, 1966, 1970)]
    [InlineData(4, 1971, 1975)]
    [InlineData(5, 1976, 1980)]
    [InlineData(6, 1981, 1985)]
    [InlineData(7, 1986, 1990)]
    [InlineData(8, 1991, 1995)]
    [InlineData(9, 1996, 2000)]
    [InlineData(10, 2001, 2005)]
    [InlineData(11, 2006, 2010)]
    [InlineData(12, 2011, 2015)]
    [InlineData(13, 2016, 2020)]
    [InlineData(14, 2021, 2025)]
    [InlineData(15, 2026, 2030)]
    [InlineData(99, 2446, 2450)] // the rule goes on to the last plan that has a number of two digits
    public void A_plan_has_its_years(int number, int first, int last) =>
        Assert.Equal(new PeriodRange<Year>(new(first), new(last)), FiveYearPlan.Nth(number).Years);

    // 年均 over a plan: the plan convention has base 2020 and n = 5, the literal reading base 2021 and n = 4.
    [Fact]
    public void Both_bases_of_average_growth_can_be_reached()
    {
        FiveYearPlan plan = FiveYearPlan.Nth(14);

        Assert.Equal(5, plan.Years.Last - plan.BaseYear);
        Assert.Equal(4, plan.Years.Last - plan.Years.First);
    }

    // BaseYear + 1 = Years.First, |Years| = 5, Start and End are those of the years.
    [Fact]
    public void Every_plan_has_five_years_after_its_base_year() => Assert.All(EveryPlan(), plan =>
    {
        Assert.Equal(plan.Years.First, plan.BaseYear + 1);
        Assert.Equal(5, plan.Years.Count);
        Assert.Equal((plan.Years.Start, plan.Years.End), (plan.Start, plan.End));
    });

    // Years(n) abuts Years(n + 1), but for n = 2.
    [Fact]
    public void Plans_abut_but_for_the_gap_after_the_second() => Assert.All(EveryPlan().SkipLast(1), plan =>
        Assert.Equal(plan.Number != 2, plan.Years.Abuts((plan + 1).Years)));

    // TryContaining(y, p) ⇔ there is a plan with y ∈ p.Years, and then it is that one.
    [Fact]
    public void A_year_lies_in_the_plan_that_has_it_and_else_in_none() => Assert.All(
        new PeriodRange<Year>(Year.MinValue, new Year(2600)),
        year =>
        {
            FiveYearPlan[] holding = [.. EveryPlan().Where(plan => plan.Years.Contains(year))];
            Assert.Equal(holding.Length == 1, FiveYearPlan.TryContaining(year, out FiveYearPlan found));
            Assert.Equal(holding.SingleOrDefault(), found);
        });

    [Theory]
    [InlineData(1952)]
    [InlineData(1963)]
    [InlineData(1964)]
    [InlineData(1965)]
    [InlineData(2451)]
    public void Years_outside_the_plans_have_none(int year) =>
        Assert.False(FiveYearPlan.TryContaining(new Year(year), out _));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void There_are_plans_1_to_99(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FiveYearPlan.Nth(number));

    [Theory]
    [InlineData("“十四五”", 14)]
    [InlineData("十四五", 14)]
    [InlineData("\"十四五\"", 14)]
    [InlineData("「十四五」", 14)]
    [InlineData("“十四五”时期", 14)]
    [InlineData("“十四五”期间", 14)]
    [InlineData("十四五时期", 14)]
    [InlineData("“十四五”规划期间", 14)]
    [InlineData("第十四个五年规划", 14)]
    [InlineData("第一个五年计划时期", 1)]
    [InlineData("14th five-year plan", 14)]
    [InlineData("the 14th Five-Year Plan period", 14)]
    [InlineData("Fourteenth Five-Year Plan", 14)]
    [InlineData("the fourth five-year plan", 4)]
    [InlineData("2021/2025", 14)]
    [InlineData("2021—2025年", 14)]
    [InlineData("2021-01-01/P5Y", 14)]
    [InlineData("一五", 1)]
    [InlineData("五五", 5)]
    [InlineData("九五", 9)]
    [InlineData("十五", 10)] // the tenth plan, not the number fifteen
    [InlineData("十五五", 15)]
    [InlineData("二十五", 20)]
    [InlineData("二十五五", 25)]
    [InlineData("九十九五", 99)]
    public void A_plan_is_read(string text, int number) => Assert.Equal(FiveYearPlan.Nth(number), FiveYearPlan.Parse(text));

    [Theory]
    [InlineData("十四")]
    [InlineData("五")]
    [InlineData("“十四五")]
    [InlineData("十四五”")]
    [InlineData("四十五十五")]
    [InlineData("一四五")]
    [InlineData("145")]
    [InlineData("14")]
    [InlineData("14五")]
    [InlineData("两五")] // an ordinal is 二, never 两
    [InlineData("第十四五")]
    [InlineData("第两个五年计划")]
    [InlineData("14st five-year plan")]
    [InlineData("0th five-year plan")]
    [InlineData("fourteen five-year plan")]
    [InlineData("2020/2024")]
    [InlineData("2021/2024")]
    [InlineData("2022-01-01/P5Y")]
    [InlineData("2021-01-02/P5Y")]
    [InlineData("1963/1967")]
    public void What_is_no_plan_is_refused(string text) => Assert.False(FiveYearPlan.TryParse(text, out _));

    [Theory]
    [InlineData("G", "14th five-year plan")]
    [InlineData("S", "2021-01-01/P5Y")]
    [InlineData("E", "2021/2025")]
    [InlineData("zh", "“十四五”")]
    [InlineData("en", "14th five-year plan")]
    public void A_plan_is_written(string format, string text) => Assert.Equal(text, FiveYearPlan.Nth(14).As(format));

    [Theory]
    [InlineData(1, "1st five-year plan", "“一五”")]
    [InlineData(2, "2nd five-year plan", "“二五”")]
    [InlineData(3, "3rd five-year plan", "“三五”")]
    [InlineData(10, "10th five-year plan", "“十五”")]
    [InlineData(11, "11th five-year plan", "“十一五”")]
    [InlineData(22, "22nd five-year plan", "“二十二五”")]
    [InlineData(90, "90th five-year plan", "“九十五”")]
    public void The_number_of_a_plan_is_written_in_words(int number, string english, string chinese) => Assert.Equal(
        (english, chinese), (FiveYearPlan.Nth(number).As("en"), FiveYearPlan.Nth(number).As("zh")));

    private static PeriodRange<FiveYearPlan> EveryPlan() => new(FiveYearPlan.MinValue, FiveYearPlan.MaxValue);
}
