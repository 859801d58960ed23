using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using NodaTime;

namespace Indicators.Tests;

public class FiscalTests
{
    // The same words, 2021-Q1, by three calendars. Sources: SDMX 2.1 section 6 (reporting year by its start);
    // 31 U.S.C. § 1102 (the fiscal year of the Treasury ends on 30 September, by which it is called).
    [Fact]
    public void The_label_moves_a_quarter_by_a_year()
    {
        Assert.Equal(new LocalDate(2021, 4, 1), new FiscalQuarter<AprilStart>(2021, 1).Start);
        Assert.Equal(new LocalDate(2021, 7, 1), new FiscalQuarter<JulyStart>(2021, 1).Start);
        Assert.Equal(new LocalDate(2020, 10, 1), new FiscalQuarter<OctoberUsFederal>(2021, 1).Start);
        Assert.Equal(new LocalDate(2020, 4, 1), new FiscalQuarter<AprilByItsEnd>(2021, 1).Start);
        Assert.Equal(new LocalDate(2021, 9, 30), new FiscalYear<OctoberUsFederal>(2021).End);
    }

    // start-labelled number + 1 = end-labelled number of the same dates; from January the two are one.
    [Property(Arbitrary = [typeof(FiscalTests)])]
    public bool The_two_labels_differ_by_one_but_from_january(FiscalYear<AprilStart> year, Year calendar) =>
        FiscalYear<AprilByItsEnd>.FromOrdinal(year.Ordinal) is var other && other.Number == year.Number + 1
        && (other.Start, other.End) == (year.Start, year.End)
        && FiscalYear<JanuaryByItsEnd>.FromOrdinal(calendar.Ordinal).Number == calendar.Number
        && FiscalYear<JanuaryStart>.FromOrdinal(calendar.Ordinal).Number == calendar.Number;

    // FiscalQuarter<JanuaryStart> = Quarter, by dates, numbers and as any period.
    [Property(Arbitrary = [typeof(FiscalTests)])]
    public bool A_fiscal_quarter_from_january_is_a_quarter(Quarter quarter) =>
        FiscalQuarter<JanuaryStart>.FromOrdinal(quarter.Ordinal) is var fiscal
        && (fiscal.Start, fiscal.End, fiscal.Number, fiscal.FiscalYear.Number) == (quarter.Start, quarter.End, quarter.Number,
            quarter.Year.Number)
        && AnyPeriod.From(fiscal) == AnyPeriod.From(quarter);

    [Fact]
    public void The_frequency_says_start_and_label() => Assert.Equal(
        ("A[--04-01]", "Q[--10-01]", FiscalLabel.EndingYear, FrequencyId.Quarterly),
        (FiscalYear<AprilStart>.Frequency.ToString(), FiscalQuarter<OctoberUsFederal>.Frequency.ToString(),
            FiscalQuarter<OctoberUsFederal>.Frequency.Label, FiscalQuarter<JanuaryStart>.Frequency));

    [Fact]
    public void Only_whole_fiscal_years_are_periods()
    {
        Assert.Equal((new LocalDate(1, 4, 1), new LocalDate(9999, 3, 31)),
            (FiscalYear<AprilStart>.MinValue.Start, FiscalYear<AprilStart>.MaxValue.End));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear<AprilStart>.Containing(new LocalDate(1, 3, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalQuarter<AprilStart>.Containing(new LocalDate(9999, 4, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear<AprilStart>(9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear<OctoberUsFederal>(1)); // it would start in the year 0
        Assert.Equal(FiscalYear<OctoberUsFederal>.MinValue, new FiscalYear<OctoberUsFederal>(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalQuarter<AprilStart>(2021, 5));
    }

    [Fact]
    public void A_calendar_of_the_users_own_may_not_start_in_a_thirteenth_month() => Assert.StartsWith(
        "The fiscal calendar 'thirteen' starts in month 13",
        Mistake.Throws<InvalidOperationException>(() => new FiscalYear<Thirteen>(2021)).Message,
        StringComparison.Ordinal);

    public static Arbitrary<FiscalYear<AprilStart>> FiscalYears() => PeriodGen<FiscalYear<AprilStart>>.Any;

    public static Arbitrary<Year> Years() => PeriodGen<Year>.Any;

    public static Arbitrary<Quarter> Quarters() => PeriodGen<Quarter>.Any;

    private sealed class AprilByItsEnd : IFiscalCalendar
    {
        public static int StartMonth => 4;

        public static FiscalLabel Label => FiscalLabel.EndingYear;

        public static string Code => "april-by-its-end";
    }

    private sealed class JanuaryByItsEnd : IFiscalCalendar
    {
        public static int StartMonth => 1;

        public static FiscalLabel Label => FiscalLabel.EndingYear;

        public static string Code => "january-by-its-end";
    }

    private sealed class Thirteen : IFiscalCalendar
    {
        public static int StartMonth => 13;

        public static FiscalLabel Label => FiscalLabel.EndingYear;

        public static string Code => "thirteen";
    }
}
