using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Numbers of visits, above zero and always there, on the periods of a flow.</summary>
public sealed record Weighed(Series<Month, FlowMeasure, Money<Cny>> Receipts, Series<Month, FlowMeasure, Count<Person>> Visits);

/// <summary>Makes flows with the denominators of their quotients.</summary>
public static class WeighedArbitraries
{
    public static Arbitrary<Weighed> Receipts() => Arb.From(
        from receipts in Wide.Series<Year, Month, FlowMeasure, Money<Cny>>(Yuan, TenThousandYuan).Generator
        from visits in PrintedNumber.AboveZero.ArrayOf(receipts.Count)
        select new Weighed(receipts, Series.Flow(Persons, receipts.Domain.First, visits)));

    public static Arbitrary<Rational> Numbers() => Arb.From(PrintedNumber.Signed, PrintedNumber.SimplerOrZero);
}

/// <summary>What is true of weighted means, filled gaps, and weeks that become months.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(WeighedArbitraries)])]
public class ConversionLaws
{
    private static readonly GapFilling[] Ways = [GapFilling.CarryForward, GapFilling.Linear, GapFilling.Constant(new Rational(1, 3))];

    // Σ w·(x/w) ÷ Σ w = Σ x ÷ Σ w: the mean of quotients, weighted by their denominators, is the quotient of the sums.
    [Property]
    public bool A_mean_weighted_by_the_denominators_is_the_quotient_of_the_sums(Weighed s) =>
        (s.Receipts / s.Visits).WeightedBy(s.Visits).To<Year>()
        .ValueEquals(s.Receipts.Sum().To<Year>() / s.Visits.Sum().To<Year>());

    // Equal weights are none, and only the ratios of weights count.
    [Property]
    public bool Equal_weights_weigh_nothing(Weighed s)
    {
        var rate = s.Receipts / s.Visits;
        var equal = Series.Stock(Households, rate.Domain.First, [.. rate.Select(_ => new Rational(5, 3))]);
        return Enum.GetValues<Completeness>().All(completeness =>
            rate.WeightedBy(equal).To<Quarter>(completeness).ValueEquals(rate.Mean().To<Quarter>(completeness))
            && rate.WeightedBy(s.Visits * new Rational(7, 9)).To<Quarter>(completeness)
                .ValueEquals(rate.WeightedBy(s.Visits).To<Quarter>(completeness)));
    }

    // Law 79: no value that is known changes; a filled one is marked; a constant leaves no gap; a line and a carried value only where they
    // know nothing.
    [Property]
    public bool Filling_changes_no_value_and_marks_its_own(Series<Month, FlowMeasure, Money<Cny>> s) => Ways.All(way =>
    {
        var filled = s.FillGaps(way);
        return filled.Domain == s.Domain && filled.All(pair => s[pair.Period] is var before && (before.HasValue || !before.IsGap
            ? pair.Observation == before
            : pair.Observation == before || (pair.Observation.Status & ObservationStatus.Imputed) != 0))
            && filled.FillGaps(way).ValueEquals(filled);
    }) && !s.FillGaps(GapFilling.Constant(0)).Gaps().Any();

    // A line between two known values without a break has the same step everywhere, and reaches both; before the first and behind the last
    // nothing is filled.
    [Property]
    public bool A_line_has_equal_steps_and_ends_where_values_end(Rational from, Rational to, PositiveInt missing)
    {
        int n = (missing.Get % 20) + 1;
        var known =
            Series.Stock(Yuan,
                [(new Month(2021, 1) - 1, Observation.Missing()), (new Month(2021, 1), from), (new Month(2021, 1) + n + 1, to),
                    (new Month(2021, 1) + n + 3, Observation.Missing(ObservationStatus.Suppressed))]);
        var line = known.FillGaps(GapFilling.Linear);
        Rational?[] steps =
            [.. Enumerable.Range(1, n + 1).Select(k => line[new Month(2021, 1) + k].Value - line[new Month(2021, 1) + k - 1].Value)];
        return steps.Distinct().Count() == 1 && steps[0] == (to - from) / (n + 1) && line[new Month(2021, 1) + n + 2].IsGap
            && known.FillGaps(GapFilling.CarryForward)[new Month(2021, 1) + n + 2].Value == to;
    }

    // Weeks become months by their days only: the total of whole weeks is kept.
    [Property]
    public bool Weeks_become_months_through_days(PositiveInt first, NonEmptyArray<PositiveInt> values)
    {
        var weekly = Series.Flow(Yuan, new Week(2015, 1) + (first.Get % 400), [.. values.Get.Select(value => (Rational)value.Get)]);
        var daily = weekly.Allocate(Allocation.ByDays<Day>());
        return daily.Sum().To<Week>().Select(week => week.Observation.Value).SequenceEqual(weekly.Select(week => week.Observation.Value))
            && daily.Sum().To<Month>(Completeness.AnyPresent).Aggregate(Rational.Zero, (sum, month) => sum + month.Observation.Value!.Value)
                == values.Get.Aggregate(Rational.Zero, (sum, value) => sum + value.Get);
    }

    // Of months 1-3月, 1-6月 … is what quarters cumulate.
    [Property]
    public bool The_last_month_of_a_quarter_has_the_year_to_date_of_the_quarter(Series<Month, FlowMeasure, Money<Cny>> s) =>
        s.Cumulate().Last<Quarter>()
            .All(pair => s.Sum().To<Quarter>().Cumulate()[pair.Span].Value is not { } value || pair.Observation.Value == value)
        && s.Cumulate().Last<Quarter>().Last<HalfYear>().ValueEquals(s.Cumulate().Last<HalfYear>());

    // A sum of what is cumulated has a value wherever the flow has one for all its parts.
    [Property]
    public bool What_is_cumulated_has_the_sums_of_its_flow(Series<Month, FlowMeasure, Money<Cny>> s) =>
        IsKept(s.Cumulate().Sum().To<Quarter>(), s.Cumulate().Decumulate().Sum().To<Quarter>())
        && IsKept(s.Cumulate().Sum().To<FiscalYear<OctoberUsFederal>>(), s.Cumulate().Decumulate().Sum().To<FiscalYear<OctoberUsFederal>>())
        && IsKept(s.Cumulate().Sum().To<Year>(), s.Sum().To<Year>());

    private static bool IsKept<TPeriod>(Series<TPeriod, FlowMeasure, Money<Cny>> all, Series<TPeriod, FlowMeasure, Money<Cny>> some)
        where TPeriod : struct, ITilingPeriod<TPeriod> =>
        all.Domain == some.Domain && some.All(pair => pair.Observation.Value is not { } value || all[pair.Period].Value == value);
}
