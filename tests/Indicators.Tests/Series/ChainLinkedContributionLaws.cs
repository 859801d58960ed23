using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of contributions to the rates of a chain-linked index, whatever its components.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Factors), typeof(ChainedIndices)])]
public class ChainLinkedContributionLaws
{
    // L42: Σ (T + Y) = I_t ÷ I_(t−12) − 1, exactly, in every month.
    [Property]
    public bool Contributions_by_Ribe_add_to_the_annual_rate(ChainedIndex c) =>
        c.Total() is var total
            && total.YearOnYear().Values()
                .All(rate =>
                    Sum(c,
                        which => Annual(c, which, AnnualContributionMethod.Ribe)[rate.Period]) == rate.Value.Ratio * 100 * PercentagePoint);

    // Σ (u_t ÷ u_(t−1) − 1) s u_(t−1) ÷ U_(t−1) = I_t ÷ I_(t−1) − 1, exactly, in every month.
    [Property]
    public bool Monthly_contributions_add_to_the_monthly_rate(ChainedIndex c) =>
        c.Total() is var total
            && total.PeriodOnPeriod().Values()
                .All(rate => Sum(c, which => Monthly(c, which)[rate.Period]) == rate.Value.Ratio * 100 * PercentagePoint);

    // In December both methods are (u − 1) s.
    [Property]
    public bool In_December_both_annual_methods_are_the_weighted_change_since_the_last(ChainedIndex c)
    {
        var december = new Month(2022, 12);
        return Enumerable.Range(0, c.Components)
            .All(which =>
                Annual(c, which, AnnualContributionMethod.Kirchner)[december] == Annual(c, which, AnnualContributionMethod.Ribe)[december]
            && Annual(c, which, AnnualContributionMethod.Ribe)[december].Value
                == (c.Component(which).GrowthOver(12)[december].Value.Ratio * c.Weight(which).Levels[new Year(2022)]!.Value.In(Percent)
                    * PercentagePoint));
    }

    // s = 1 and u = U: T + Y = (u − 1) u′_Dec ÷ u′ + u′_Dec ÷ u′ − 1.
    [Property]
    public bool A_component_that_is_all_of_it_contributes_the_rate_by_Ribe(ChainedIndex c)
    {
        ChainedIndex one = new([c.Links[0]], [[1], [1]]);
        return one.Component(0).YearOnYear().Values()
            .All(rate => Annual(one, 0, AnnualContributionMethod.Ribe)[rate.Period].Value == rate.Value.Ratio * 100 * PercentagePoint);
    }

    // L41, L59: c x and X on other bases have the same rates and contributions.
    [Property]
    public bool The_bases_do_not_matter(ChainedIndex c, Small k)
    {
        Series<Month, IndexMeasure, IndexNumber<Of2020>> rebased = c.Total().Rebase().To<Of2020>(new Month(2021, 6)).Value;
        var component =
            Series.Index(IndexNumber<Of2015>.Level, ChainedIndex.Start,
                [.. c.Component(0).Select(one => k.Of * one.Observation.Value!.Value)]);
        return component.MonthlyContributionTo(rebased, c.Weight(0)).ValueEquals(Monthly(c, 0))
            && Enum.GetValues<AnnualContributionMethod>()
                .All(method => component.AnnualContributionTo(rebased, c.Weight(0), method).ValueEquals(Annual(c, 0, method)));
    }

    // A component that has not moved for a year contributes nothing by Ribe.
    [Property]
    public bool A_component_that_does_not_move_contributes_nothing(ChainedIndex c)
    {
        ChainedIndex still = c with { Links = [Enumerable.Repeat(Rational.One, 24).ToArray(), .. c.Links.Skip(1)] };
        return Monthly(still, 0).Values().All(one => one.Value.Sign == 0)
            && Annual(still, 0, AnnualContributionMethod.Ribe).Values().All(one => one.Value.Sign == 0);
    }

    // L16: a missing month costs itself and what is compared with it: the next month and the one of the next year. A December costs all
    // that rest on it.
    [Property]
    public bool A_missing_month_costs_what_is_compared_with_it_and_moves_nothing(ChainedIndex c, Small any)
    {
        int gap = 1 + ((int)any.Of.Numerator % 23);
        Month missing = ChainedIndex.Start + gap;
        var component =
            Series.Index(IndexNumber<Of2015>.Level,
                [.. c.Component(0).Select(one => (one.Period, one.Period == missing ? Observation.Gap : one.Observation))]);
        var total =
            Series.Index(IndexNumber<Of2020>.Level,
                [.. c.Total().Select(one => (one.Period, one.Period == missing ? Observation.Gap : one.Observation))]);
        bool isDecember = missing.Number == 12;
        bool Resting(Month month, params int[] back) => back.Any(lag => month == missing + lag) || (isDecember && month > missing);
        return Agree(Monthly(c, 0), component.MonthlyContributionTo(c.Total(), c.Weight(0)), month => Resting(month, 0, 1))
            && Agree(Monthly(c, 0), c.Component(0).MonthlyContributionTo(total, c.Weight(0)), month => Resting(month, 0, 1))
            && Enum.GetValues<AnnualContributionMethod>().All(method =>
                Agree(Annual(c, 0, method), component.AnnualContributionTo(c.Total(), c.Weight(0), method), month => Resting(month, 0, 12))
                && Agree(Annual(c, 0, method), c.Component(0).AnnualContributionTo(total, c.Weight(0), method),
                    month => Resting(month, 0, 12)));

        bool Agree(ResultSeries<Month, Quantity<Proportion>> whole, ResultSeries<Month, Quantity<Proportion>> holed,
            Func<Month, bool> lost) =>
            whole.Domain.All(
                month => lost(month)
                    ? holed[month].Reason is Reason.MissingBase or Reason.MissingCurrent
                    : holed[month].HasValue == whole[month].HasValue
                && (!whole[month].HasValue || holed[month] == whole[month]));
    }

    private static ResultSeries<Month, Quantity<Proportion>> Annual(ChainedIndex index, int which, AnnualContributionMethod method) =>
        index.Component(which).AnnualContributionTo(index.Total(), index.Weight(which), method);

    private static ResultSeries<Month, Quantity<Proportion>> Monthly(ChainedIndex index, int which) =>
        index.Component(which).MonthlyContributionTo(index.Total(), index.Weight(which));

    private static Quantity<Proportion> Sum(ChainedIndex index, Func<int, Outcome<Quantity<Proportion>>> contribution) =>
        Enumerable.Range(0, index.Components).Select(which => contribution(which).Value).Aggregate((sum, one) => sum + one);
}
