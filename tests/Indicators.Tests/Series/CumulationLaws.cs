using System.Text.Json;

using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every flow that is published from the beginning of the year; run by
/// <see cref="AggregationLawSuite"/>.</summary>
public static class CumulationLaws<TPeriod>
    where TPeriod : struct, ISubannual<TPeriod>
{
    private static Arbitrary<Series<TPeriod, FlowMeasure, Money<Cny>>> Flows => SeriesArbitraries.Flows<TPeriod>((TPeriod.PerYear * 2) + 3);

    private static Arbitrary<CumulativeSeries<TPeriod, Money<Cny>>> Cumulative => Flows.Convert(
        totals => new CumulativeSeries<TPeriod, Money<Cny>>(totals),
        cumulative => Series.Flow(cumulative.Unit, cumulative.Select(pair => (pair.Span.Last, pair.Observation))));

    // C[p] = s[first of the year] + … + s[p], where all of them are there; else their reasons.
    public static Property A_year_to_date_is_the_sum_since_the_beginning_of_the_year() =>
        Prop.ForAll(Flows, flow => flow.Cumulate().All(pair =>
    {
        Observation[] parts = [.. pair.Span.Parts.Select(part => flow[part])];
        return pair.Observation.Value == (parts.All(part => part.HasValue)
            ? parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value!.Value)
            : null)
            && pair.Observation.Status == parts.Aggregate(ObservationStatus.Normal,
                (marks, part) => ObservationStatuses.Join(marks, part.Status));
    }));

    // Laws 66, 67: Decumulate(Cumulate(s)) = s, as far as every period since the beginning of the year is there.
    public static Property What_was_cumulated_is_taken_apart_again() => Prop.ForAll(Flows, flow =>
    {
        var back = flow.Cumulate().Decumulate();
        return back.Domain == flow.Domain && back.All(pair =>
            pair.Observation.Value == (flow.Cumulate()[new(pair.Period)].HasValue ? flow[pair.Period].Value : null)
            && (pair.Observation.Status & flow[pair.Period].Status) == (flow[pair.Period].Status & ~(pair.Observation.HasValue
                ? 0
                : ObservationStatuses.WithValue)));
    });

    // The increments of a year abut from its beginning; those up to a cell add up to it.
    public static Property Increments_add_up_to_every_year_to_date_that_is_known() => Prop.ForAll(Cumulative, cumulative => cumulative
        .Where(pair => pair.Observation.HasValue)
        .All(pair =>
        {
            var runs = cumulative.Increments().Where(run => pair.Span.Parts.Contains(run.Periods)).ToArray();
            return runs[0].Periods.First == pair.Span.First && runs[^1].Periods.Last == pair.Span.Last
                && runs.Zip(runs.Skip(1)).All(two => two.First.Periods.Abuts(two.Second.Periods))
                && runs.Aggregate(Rational.Zero, (sum, run) => sum + run.Observation.Value!.Value) == pair.Observation.Value;
        }));

    // Decumulate has a value exactly for the increments that are one period long, and the same one.
    public static Property A_single_period_has_a_value_where_an_increment_is_that_period() =>
        Prop.ForAll(Cumulative, cumulative => cumulative.Decumulate().All(pair =>
        pair.Observation.Value == cumulative.Increments()
            .SingleOrDefault(run => run.Periods.Count == 1 && run.Periods.First.Equals(pair.Period)).Observation.Value));

    // A year has a total if and only if its last cell is there, and it is that cell.
    public static Property The_total_of_a_year_is_its_last_cell() => Prop.ForAll(Cumulative, cumulative => cumulative
        .Where(pair => pair.Span.IsFullYear)
        .All(pair => Total(cumulative, pair.Span.Parts, Completeness.All).Value == pair.Observation.Value));

    // The flow over any run of periods is that of Decumulate, where each has one; on request it is what increments within are known.
    public static Property A_flow_over_a_run_is_the_sum_of_what_is_within() =>
        Prop.ForAll(Cumulative, PeriodGen<TPeriod>.NearRange, (cumulative, near) =>
    {
        var run =
            new PeriodRange<TPeriod>(cumulative.Domain.First, cumulative.Domain.First + Math.Min(near.Count - 1, cumulative.Count - 1));
        Observation[] singles = [.. run.Select(period => cumulative.Decumulate()[period])];
        Observation all = Total(cumulative, run, Completeness.All), any = Total(cumulative, run, Completeness.AnyPresent);
        Rational[] within =
            [.. cumulative.Increments().Where(increment => run.Contains(increment.Periods) && increment.Observation.HasValue)
                .Select(increment => increment.Observation.Value!.Value)];
        return (!singles.All(single => single.HasValue)
            || all.Value == singles.Aggregate(Rational.Zero, (sum, single) => sum + single.Value!.Value))
            && any.Value == (within.Length > 0 ? within.Aggregate(Rational.Zero, (sum, next) => sum + next) : null)
            && (all.HasValue ? any == all : !any.HasValue || (any.Status & ObservationStatus.Estimated) != 0);
    });

    // 累计同比: C[1-m] ÷ C[1-m of the year before] − 1, or which of the two is missing, with its mark; a span between is not asked.
    public static Property A_year_to_date_grows_on_that_of_the_year_before() =>
        Prop.ForAll(Cumulative, cumulative => cumulative.YearOnYear().All(growth =>
    {
        var before = new YearToDate<TPeriod>(growth.Span.Last - TPeriod.PerYear);
        return (cumulative.LevelOf(before), cumulative.LevelOf(growth.Span)) switch
        {
            (_, null) =>
                growth.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {growth.Span}",
                    cumulative[growth.Span].Status),
            (null, _) => growth.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The value of {before}", cumulative[before].Status),
            ({ } earlier, { } later) => growth.Outcome == Growth.Between(earlier, later),
        };
    }));

    // C of the first part of a year is that part: 1月累计同比 is the growth of January.
    public static Property Growth_to_date_of_the_first_part_of_a_year_is_that_of_the_part() => Prop.ForAll(Flows, flow =>
    {
        ResultsToDate<TPeriod, GrowthRate> growths = flow.Cumulate().YearOnYear();
        ResultSeries<TPeriod, GrowthRate> single = flow.GrowthOver(TPeriod.PerYear);
        return growths.Count == flow.Count && growths.Where(growth => growth.Span.Last.Number == 1).All(growth =>
            growth.Outcome.HasValue
                ? growth.Outcome == single[growth.Span.Last]
                : growth.Outcome.Undefined.Name == single[growth.Span.Last].Undefined!.Name);
    });

    // JSON keeps the growths, and so does Then with no change.
    public static Property Growths_to_date_are_kept() => Prop.ForAll(Cumulative, cumulative => cumulative.YearOnYear() is var growths
        && JsonForm.RoundTrip(growths).ValueEquals(growths)
        && growths.Then<GrowthRate>(growth => growth).ValueEquals(growths)
        && growths.Values().Count() == growths.Count(growth => growth.Outcome.HasValue));

    // Law 83: Read(Write(c)) = c: years to date, values, marks and unit, and written anew the same text. It is not a flow of single
    // periods, nor is one a cumulative series.
    public static Property A_cumulative_series_is_kept_in_JSON_and_taken_for_no_flow() => Prop.ForAll(Cumulative, cumulative =>
    {
        string json = JsonForm.Of(cumulative), flow = JsonForm.Of(cumulative.Totals);
        var read = JsonForm.Read<CumulativeSeries<TPeriod, Money<Cny>>>(json);
        return read.Unit.Equals(cumulative.Unit) && read.SequenceEqual(cumulative) && JsonForm.Of(read) == json
            && Refused<Series<TPeriod, FlowMeasure, Money<Cny>>>(json) && Refused<CumulativeSeries<TPeriod, Money<Cny>>>(flow);
    });

    private static bool Refused<T>(string json) =>
        Mistake.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message.Contains("IND0641", StringComparison.Ordinal);

    private static Observation Total(CumulativeSeries<TPeriod, Money<Cny>> cumulative, PeriodRange<TPeriod> run,
        Completeness completeness) =>
        cumulative.SumOf(run.First - cumulative.Domain.First, run.Last - cumulative.Domain.First, completeness);
}

/// <summary>Growth of what is published from January on, as releases state it.</summary>
public class CumulativeGrowthTests
{
    // Source: 国家统计局, 社会消费品零售总额: 2023年1-2月 77067亿元, 2024年1-2月 81307亿元, 增长5.5%.
    [Fact]
    public void Retail_sales_of_January_and_February_together_grow_by_5_5_percent()
    {
        var sales = Series.Cumulative(HundredMillionYuan, [
            (YearToDate<Month>.Parse("2023年1-2月"), 77067), (YearToDate<Month>.Parse("2024年1-2月"), 81307),
            (YearToDate<Month>.Parse("2024年1-3月"), 120327)]);
        ResultsToDate<Month, GrowthRate> growth = sales.YearOnYear();

        Assert.Equal("5.5%", growth[YearToDate<Month>.Parse("2024年1-2月")].Value.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2024-01/2024-01"),
            growth[YearToDate<Month>.Parse("2024年1月")].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2023-01/2023-03"),
            growth[YearToDate<Month>.Parse("2024年1-3月")].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The value of 2025-01/2025-02"),
            growth[YearToDate<Month>.Parse("2025年1-2月")].Undefined);
        Assert.Equal("cumulative 2023-02/2024-03, 1 of 14", growth.ToString());
        Assert.Contains("| 2024年1-2月 | 5.5% |  |", growth.ToTable().Rounded(1, Rounding.HalfAwayFromZero).ToMarkdown(),
            StringComparison.Ordinal);
        Assert.Contains("| January to March 2024 | 120327 |  |", sales.ToTable().ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_year_of_the_calendar_has_none_before_it() => Assert.Equal(
        Undefined.Of(Reason.MissingBase, "A year before 0001-Q1/0001-Q2"),
        Series.Cumulative(Yuan, [(YearToDate<Quarter>.Parse("0001-Q1/0001-Q2"), 1)]).YearOnYear().Single().Outcome.Undefined);
}
