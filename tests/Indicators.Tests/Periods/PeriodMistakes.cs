namespace Indicators.Tests;

/// <summary>Mistakes about time that the compiler refuses, each with the code one token away that is meant.</summary>
public class PeriodMistakes
{
    private const string To = "static void To<C, F>() where C : struct, IPartitioned<C, F> where F : struct, ITilingPeriod<F> { } ";

    private const string YearOnYear = "static void YearOnYear<P>(P p) where P : struct, ISubannual<P> { } ";

    [Theory]
    // Frequencies do not meet.
    [InlineData("default(Quarter) < default(Month)", "CS0019", "default(Quarter) < default(Quarter)")]
    [InlineData("default(Quarter) - default(Year)", "CS0019", "default(Quarter) - default(Quarter)")]
    [InlineData("default(Quarter) + default(Quarter)", "CS0019", "default(Quarter) + 1")]
    [InlineData("default(Month) == default(Week)", "CS0019", "default(Month) == default(Month)")]
    [InlineData("default(Month) == 3", "CS0019", "default(Month).Number == 3")]
    [InlineData("default(HalfYear) >= default(Trimester)", "CS0019", "default(HalfYear) >= default(HalfYear)")]
    [InlineData("new PeriodRange<Month>(default, default(Quarter))", "CS1503", "new PeriodRange<Month>(default, default(Month))")]
    [InlineData("default(Year).Months.Contains(default(Quarter))", "CS1503", "default(Year).Months.Contains(default(Month))")]
    [InlineData("new Quarter(2021)", "CS7036", "new Quarter(2021, 3)")]
    [InlineData("Quarter q = \"2021-Q3\";", "CS0029", "Quarter q = Quarter.Parse(\"2021-Q3\");")]
    [InlineData("Month m = new DateOnly(2021, 3, 5);", "CS0029", "Month m = Day.From(new DateOnly(2021, 3, 5)).Month;")]
    // Fiscal calendars do not meet, nor with the calendar.
    [InlineData("default(FiscalQuarter<AprilStart>) == default(Quarter)", "CS0019",
        "default(FiscalQuarter<AprilStart>) == default(FiscalQuarter<AprilStart>)")]
    [InlineData("default(FiscalYear<AprilStart>) < default(FiscalYear<OctoberUsFederal>)", "CS0019",
        "default(FiscalYear<AprilStart>) < default(FiscalYear<AprilStart>)")]
    [InlineData("default(FiscalYear<AprilStart>) - default(Year)", "CS0019", "default(FiscalYear<AprilStart>) - 1")]
    [InlineData("FiscalYear<AprilStart>.Containing(default(FiscalQuarter<JulyStart>))", "CS1503",
        "FiscalYear<AprilStart>.Containing(default(FiscalQuarter<AprilStart>))")]
    [InlineData("default(FiscalYear<Quarter>)", "CS0315", "default(FiscalYear<JulyStart>)")]
    // Only what is made of whole parts is put together from them.
    [InlineData("Month.Containing(default(Week))", "CS1503", "Month.Containing(default(Day))")]
    [InlineData(To + "To<Month, Week>();", "CS0315", To + "To<Month, Day>();")]
    [InlineData(To + "To<Quarter, Year>();", "CS0315", To + "To<Year, Quarter>();")]
    [InlineData(To + "To<Quarter, Trimester>();", "CS0315", To + "To<Year, Trimester>();")]
    [InlineData(YearOnYear + "YearOnYear(default(Week));", "CS0315", YearOnYear + "YearOnYear(default(Month));")] // 52 weeks are not a year
    [InlineData("Week.PerYear", "CS0117", "Month.PerYear")]
    [InlineData("default(Week).SameWeekLastYear()", "CS7036", "default(Week).SameWeekLastYear(Week53.NoCounterpart)")]
    // What overlaps or has holes indexes no series and makes no range.
    [InlineData("default(PeriodRange<YearToDate<Month>>)", "CS0315", "default(PeriodRange<Month>)")]
    [InlineData("AsSeries(default(YearToDate<Month>));", "CS0315", "AsSeries(default(Month));")]
    [InlineData("default(YearToDate<Month>) + 1", "CS0019", "default(YearToDate<Month>).Last + 1")]
    [InlineData("default(YearToDate<Month>) < default(YearToDate<Month>)", "CS0019",
        "default(YearToDate<Month>).Last < default(YearToDate<Month>).Last")]
    [InlineData("default(YearToDate<Week>)", "CS0315", "default(YearToDate<Quarter>)")]
    [InlineData("default(YearToDate<Month>) == default(YearToDate<Quarter>)", "CS0019",
        "AnyPeriod.From(default(YearToDate<Month>)) == AnyPeriod.From(default(YearToDate<Quarter>))")]
    // A time that is not placed, or whose frequency is not known, has no arithmetic.
    [InlineData("now.End", "CS1061", "now.Resolve(ReportContext.None).Years?.End")]
    [InlineData("now + 1", "CS0019", "now.Resolve(ReportContext.None).Year + 1")]
    [InlineData("now < now", "CS0019", "now == now")]
    [InlineData("now.Resolve()", "CS7036", "now.Resolve(ReportContext.None)")]
    [InlineData("default(AnyPeriod) + 1", "CS0019", "default(AnyPeriod).As<Quarter>() + 1")]
    [InlineData("default(AnyPeriod) < default(AnyPeriod)", "CS0019", "default(AnyPeriod) == default(AnyPeriod)")]
    [InlineData("default(AnyPeriod).As<AsOf>()", "CS0315", "default(AnyPeriod).As<Day>()")]
    public void What_cannot_be_meant_is_refused_and_its_twin_is_not(string mistake, string error, string twin)
    {
        Assert.Equal([error], UserCode.ErrorsIn(mistake).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(UserCode.ErrorsIn(twin));
    }

    [Theory]
    [InlineData("default(Quarter) < default(Month)", "Operator '<' cannot be applied to operands of type 'Quarter' and 'Month'")]
    [InlineData("default(FiscalYear<AprilStart>) < default(FiscalYear<OctoberUsFederal>)",
        "Operator '<' cannot be applied to operands of type 'FiscalYear<AprilStart>' and 'FiscalYear<OctoberUsFederal>'")]
    public void The_compiler_names_both_periods(string mistake, string message) => Assert.Equal(
        message, Assert.Single(UserCode.ErrorsIn(mistake)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
