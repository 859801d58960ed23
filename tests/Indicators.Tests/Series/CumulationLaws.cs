using System.Text.Json;

using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every flow that is published from the beginning of the year; run by <see cref="AggregationLawSuite"/>.</summary>
public static class CumulationLaws<TPeriod>
    where TPeriod : struct, ISubannual<TPeriod>
{
    private static Arbitrary<Series<TPeriod, Flow<Money<Cny>>>> Flows => SeriesArbitraries.Flows<TPeriod>((TPeriod.PerYear * 2) + 3);

    private static Arbitrary<CumulativeSeries<TPeriod, Money<Cny>>> Cumulative => Flows.Convert(
        totals => new CumulativeSeries<TPeriod, Money<Cny>>(totals), cumulative => SeriesOf.Flow(cumulative.Unit, cumulative.Select(pair => (pair.Span.Last, pair.Observation))));

    // C[p] = s[first of the year] + … + s[p], where all of them are there; else their reasons.
    public static Property A_year_to_date_is_the_sum_since_the_beginning_of_the_year() => Prop.ForAll(Flows, flow => flow.Cumulate().All(pair =>
    {
        Observation[] parts = [.. pair.Span.Parts.Select(part => flow[part])];
        return pair.Observation.Value == (parts.All(part => part.HasValue) ? parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value!.Value) : null)
            && pair.Observation.Status == parts.Aggregate(ObservationStatus.Normal, (marks, part) => ObservationStatuses.Join(marks, part.Status));
    }));

    // Laws 66, 67: Decumulate(Cumulate(s)) = s, as far as every period since the beginning of the year is there.
    public static Property What_was_cumulated_is_taken_apart_again() => Prop.ForAll(Flows, flow =>
    {
        var back = flow.Cumulate().Decumulate();
        return back.Domain == flow.Domain && back.All(pair =>
            pair.Observation.Value == (flow.Cumulate()[new(pair.Period)].HasValue ? flow[pair.Period].Value : null)
            && (pair.Observation.Status & flow[pair.Period].Status) == (flow[pair.Period].Status & ~(pair.Observation.HasValue ? 0 : ObservationStatuses.WithValue)));
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
    public static Property A_single_period_has_a_value_where_an_increment_is_that_period() => Prop.ForAll(Cumulative, cumulative => cumulative.Decumulate().All(pair =>
        pair.Observation.Value == cumulative.Increments().SingleOrDefault(run => run.Periods.Count == 1 && run.Periods.First.Equals(pair.Period)).Observation.Value));

    // A year has a total if and only if its last cell is there, and it is that cell.
    public static Property The_total_of_a_year_is_its_last_cell() => Prop.ForAll(Cumulative, cumulative => cumulative
        .Where(pair => pair.Span.IsFullYear)
        .All(pair => Total(cumulative, pair.Span.Parts, Completeness.All).Value == pair.Observation.Value));

    // The flow over any run of periods is that of Decumulate, where each has one; on request it is what increments within are known.
    public static Property A_flow_over_a_run_is_the_sum_of_what_is_within() => Prop.ForAll(Cumulative, PeriodGen<TPeriod>.NearRange, (cumulative, near) =>
    {
        var run = new PeriodRange<TPeriod>(cumulative.Domain.First, cumulative.Domain.First + Math.Min(near.Count - 1, cumulative.Count - 1));
        Observation[] singles = [.. run.Select(period => cumulative.Decumulate()[period])];
        Observation all = Total(cumulative, run, Completeness.All), any = Total(cumulative, run, Completeness.AnyPresent);
        Rational[] within = [.. cumulative.Increments().Where(increment => run.Contains(increment.Periods) && increment.Observation.HasValue).Select(increment => increment.Observation.Value!.Value)];
        return (!singles.All(single => single.HasValue) || all.Value == singles.Aggregate(Rational.Zero, (sum, single) => sum + single.Value!.Value))
            && any.Value == (within.Length > 0 ? within.Aggregate(Rational.Zero, (sum, next) => sum + next) : null)
            && (all.HasValue ? any == all : !any.HasValue || (any.Status & ObservationStatus.Estimated) != 0);
    });

    // Law 83: Read(Write(c)) = c: years to date, values, marks and unit, and written anew the same text. It is no flow of single periods, nor is one a cumulative series.
    public static Property A_cumulative_series_is_kept_in_JSON_and_taken_for_no_flow() => Prop.ForAll(Cumulative, cumulative =>
    {
        string json = JsonForm.Of(cumulative), flow = JsonForm.Of(cumulative.Totals);
        var read = JsonForm.Read<CumulativeSeries<TPeriod, Money<Cny>>>(json);
        return read.Unit.Equals(cumulative.Unit) && read.SequenceEqual(cumulative) && JsonForm.Of(read) == json
            && Refused<Series<TPeriod, Flow<Money<Cny>>>>(json) && Refused<CumulativeSeries<TPeriod, Money<Cny>>>(flow);
    });

    private static bool Refused<T>(string json) =>
        Assert.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message.Contains("IND0641", StringComparison.Ordinal);

    private static Observation Total(CumulativeSeries<TPeriod, Money<Cny>> cumulative, PeriodRange<TPeriod> run, Completeness completeness) =>
        cumulative.SumOf(run.First - cumulative.Domain.First, run.Last - cumulative.Domain.First, completeness);
}
