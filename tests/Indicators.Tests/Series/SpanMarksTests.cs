using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.ObservationStatus;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A result over several periods has the marks of all that it rests on.</summary>
/// <remarks>The first run of an independent table of cases: 21 of 22 rows.</remarks>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(AmountPaths)], MaxTest = 200)]
public class SpanMarksTests
{
    // Years from 2020 on: a number with its marks, or ':' where it is missing.
    [Theory]
    [InlineData("31 36 40", "total 2020 2022", "A")]
    [InlineData("31 36 40P", "total 2020 2022", "P")]
    [InlineData("31E 36 40P", "total 2020 2022", "EP")]
    [InlineData("31E 36 40P", "average 2020 2022", "EP")]
    [InlineData("31 36P 40", "average 2020 2022", "A")]        // rests on the ends alone
    [InlineData("31 36B 40", "average 2020 2022", "B")]        // the ends are not comparable
    [InlineData("31 36 40B", "total 2020 2022", "B")]
    [InlineData("31B 36 40", "total 2020 2022", "A")]          // what broke before the base is not compared
    [InlineData("31B 36 40", "total 2022 2020", "A")]
    [InlineData("31 36B 40", "total 2022 2020", "B")]          // the way back crosses it too
    [InlineData("31 36 :", "total 2020 2022", "O")]            // no growth: why the end is missing
    [InlineData("31E 36 :", "total 2020 2022", "O")]           // what only a value has, goes
    [InlineData("31 36P 40", "accumulation 2020 2022", "P")]   // rests on all years
    [InlineData("31P 36 40", "accumulation 2020 2022", "P")]
    [InlineData("31 36B 40E", "accumulation 2020 2022", "BE")]
    [InlineData("31B 36 40", "accumulation 2020 2022", "A")]
    [InlineData("30E 31 36 40 41 42P", "plan base", "EP")]
    [InlineData("30E 31 36 40 41 42P", "plan first", "P")]     // 2020 is not in this reading
    [InlineData("30 31B 36 40 41 42", "plan base", "B")]
    [InlineData("30 31B 36 40 41 42", "plan first", "A")]
    [InlineData("103P 102 104E", "links 2019 2022", "EP")]     // of links each level counts, the base's does not
    [InlineData("103P 102B 104E", "links 2020 2022", "BE")]
    public void A_result_over_a_span_has_the_marks_of_what_it_rests_on(string levels, string calculation, string marks)
    {
        var rows = levels.Split(' ').Select((text, place) => (new Year(2020 + place), Read(text))).ToArray();
        var flow = Series.Flow(HundredMillionYuan, rows);
        string[] words = calculation.Split(' ');

        ObservationStatus status = words[0] switch
        {
            "total" => flow.TotalGrowth(Year(1), Year(2)).Status,
            "average" => flow.AverageGrowth(Year(1), Year(2)).Status,
            "accumulation" => flow.AverageGrowthByAccumulation(Year(1), Year(2)).Status,
            "links" => Series.Index(IndexNumber<PreviousYear>.Level, rows).AverageGrowth(Year(1), Year(2)).Status,
            _ => words[1] == "base"
                ? flow.GrowthOver(FiveYearPlan.Nth(14)).FromBaseYear.Average.Status
                : flow.GrowthOver(FiveYearPlan.Nth(14)).FromFirstYear.Average.Status,
        };

        Assert.Equal(marks, status.Codes);

        Year Year(int word) => new(int.Parse(words[word], System.Globalization.CultureInfo.InvariantCulture));
    }

    // marks of x(to) ÷ x(from) = those of both ends, without a break at the earlier one, and of a break after it; of the typed series and
    // its twin.
    [Property]
    public bool A_growth_from_one_period_to_another_has_the_marks_of_both_and_of_a_break_between(Series<Month, FlowMeasure, Money<Cny>> s,
        PeriodCount lag)
    {
        AnySeries any = AnySeries.From(s);
        return s.Domain.All(p => s.TotalGrowth(p - lag.N, p).Status == s.GrowthOver(lag.N).StatusOf(p)
            && s.GrowthOver(lag.N)[p].Status == s.GrowthOver(lag.N).StatusOf(p)
            && s.AverageGrowth(p - lag.N, p).Status == s.GrowthOver(lag.N).StatusOf(p)
            && any.Growth(AnyPeriod.From(p - lag.N), AnyPeriod.From(p)).Status == s.GrowthOver(lag.N).StatusOf(p)
            && any.AverageGrowth(AnyPeriod.From(p - lag.N), AnyPeriod.From(p)).Status == s.GrowthOver(lag.N).StatusOf(p));
    }

    // A change in amounts has the marks of the growth: s[p] − s[p − lag] and s[p] ÷ s[p − lag] rest on the same.
    [Property]
    public bool A_change_has_the_marks_of_the_growth(Series<Month, FlowMeasure, Money<Cny>> s, PeriodCount lag) =>
        s.Domain.All(p => s.Change(lag.N)[p].Status == s.GrowthOver(lag.N).StatusOf(p));

    // marks of Σ = ∪ marks of its terms.
    [Property]
    public bool A_sum_and_a_mean_have_the_marks_of_all_parts(Series<Month, FlowMeasure, Money<Cny>> s)
    {
        var quarters = s.Sum().To<Quarter>();
        return quarters.All(row =>
        {
            ObservationStatus all =
                Enumerable.Range(0, 3).Aggregate(Normal, (joined, part) => joined | s[row.Period.Months.First + part].Status);
            return row.Observation.Status == ((all & ObservationStatuses.WithoutValue) == 0 ? all : all & ~ObservationStatuses.WithValue);
        });
    }

    // Then joins: what follows from two results has the marks of both; equality does not ask for marks.
    [Fact]
    public void What_follows_from_a_result_has_its_marks()
    {
        Outcome<int> one = ((Outcome<int>)1).Marked(Provisional), two = ((Outcome<int>)2).Marked(Break);

        Assert.Equal(Provisional | Break, one.Then(first => two.Then<int>(second => first + second)).Status);
        Assert.Equal(Estimated, one.Then<int>(_ => Undefined.Of(Reason.TooFewPeriods, "0")).Marked(Estimated).Status & Estimated);
        Assert.Equal((Outcome<int>)1, one);
        Assert.Equal(Normal, ((Outcome<int>)1).Status);
        Assert.Equal(Suppressed, one.Marked(Suppressed).Status); // what only a value has, goes where one is missing
        Assert.Equal(Normal, default(Outcome<int>).Status);
    }

    [Fact]
    public void Tables_print_the_marks_of_growths()
    {
        var firms =
            Series.Flow(HundredMillionYuan,
                [(new Year(2021), 100), (new Year(2022), new Observation(110, Break)),
                    (new Year(2023), new Observation(121, Provisional))]);

        string growths = firms.PeriodOnPeriod().ToTable().Rounded(1, Rounding.HalfAwayFromZero).ToMarkdown(Language.English);
        string sheet = Table.Of(("output", firms)).WithGrowth().Rounded(1, Rounding.HalfAwayFromZero).ToText(Language.English);

        Assert.Contains("| 2022 | 10.0% | break in the series |", growths, StringComparison.Ordinal);
        Assert.Contains("| 2023 | 10.0% | provisional |", growths, StringComparison.Ordinal);
        Assert.Contains("21.0 BP", sheet, StringComparison.Ordinal);
    }

    private static Observation Read(string text)
    {
        string number = text.TrimEnd('A', 'B', 'E', 'P');
        return number == ":" ? Observation.Missing()
            : ObservationStatuses.TryParse(text.Length == number.Length ? "A" : text[number.Length..], out ObservationStatus status)
            ? new(Rational.Parse(number), status)
            : throw new InvalidOperationException(text);
    }
}
