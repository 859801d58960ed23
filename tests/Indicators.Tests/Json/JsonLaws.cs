using System.Text.Json;

using FsCheck;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of the JSON of every value: nothing is lost on the way there and back.</summary>
[Properties(
    Arbitrary = [typeof(Numbers), typeof(ValueArbitraries), typeof(Amounts), typeof(FigureArbitraries), typeof(ReferenceArbitraries),
        typeof(RankingArbitraries)], MaxTest = 100)]
public class JsonLaws
{
    // Read(Write(x)) = x.
    [Property]
    public bool A_number_is_kept(Any number) => JsonForm.RoundTrip(number.Of) == number.Of;

    [Property]
    public bool A_range_is_kept(AnyBounds bounds) => JsonForm.RoundTrip(bounds.Of) == bounds.Of;

    [Property]
    public bool An_amount_is_kept_with_its_unit(AnyAmount amount) =>
        JsonForm.RoundTrip(amount.Of) is var read && read.NumericalValue == amount.Of.NumericalValue && read.Unit.Equals(amount.Of.Unit);

    [Property]
    public bool A_growth_is_kept(AnyGrowth growth) => JsonForm.RoundTrip(growth.Of) == growth.Of;

    [Property]
    public bool A_log_growth_is_kept(Positive factor) => JsonForm.RoundTrip(new LogGrowth(factor.Of)) == new LogGrowth(factor.Of);

    [Property]
    public bool A_growth_range_is_kept(AnyGrowthRange range) => JsonForm.RoundTrip(range.Of) == range.Of;

    [Property]
    public bool An_average_is_kept(AnyAverage average) =>
        JsonForm.RoundTrip(average.Of) is var read && (read.TotalFactor, read.Periods) == (average.Of.TotalFactor, average.Of.Periods);

    [Property]
    public bool An_average_range_is_kept(AnyAverageRange range) => JsonForm.RoundTrip(range.Of) == range.Of;

    [Property]
    public bool An_average_by_accumulation_is_kept(AnyAccumulated average) =>
        JsonForm.RoundTrip(average.Of) is var read && (read.SumFactor, read.Periods) == (average.Of.SumFactor, average.Of.Periods);

    [Property]
    public bool A_range_of_averages_by_accumulation_is_kept(PrintedMoney a, PrintedMoney b) =>
        !AverageGrowth.Accumulation(a.Of, b.Of).TryGetValue(out Range<AverageGrowthByAccumulation> range)
            ? Guard.Unmet()
            : JsonForm.RoundTrip(range) == range;

    // g = r − 1 = k = 2^n − 1: a growth is read from the words of 倍 and 番 too.
    [Property]
    public bool A_growth_in_times_and_doublings_is_read(AnyGrowth growth) =>
        Read("times", growth.Of.Factor) == growth.Of && Read("increaseTimes", growth.Of.Ratio) == growth.Of
        && (growth.Of.Factor.IsZero || Read("doublingsTo", growth.Of.Factor) == growth.Of);

    private static GrowthRate Read(string member, Rational number) =>
        JsonSerializer.Deserialize<GrowthRate>($$"""{"{{member}}":{{JsonSerializer.Serialize(number)}}}""");

    [Property]
    public bool A_share_and_a_contribution_are_kept(Any part, Positive whole, Any change) =>
        JsonForm.RoundTrip(new Share(part.Of, whole.Of)) == new Share(part.Of, whole.Of)
        && JsonForm.RoundTrip(new Contribution(part.Of, whole.Of, change.Of)) == new Contribution(part.Of, whole.Of, change.Of);

    [Property]
    public bool A_range_of_shares_is_kept(AnyBounds bounds) =>
        JsonForm.RoundTrip(new Range<Share>(bounds.Of)) == new Range<Share>(bounds.Of);

    [Property]
    public bool An_average_keeps_the_periods_that_it_names(Year first, PositiveInt more)
    {
        Year last = first.Number + more.Get > 9999 ? Year.MaxValue : first + more.Get;
        return last == first
            ? Guard.Unmet()
            : (AverageGrowth.Level(first, 1 * Units.Yuan, last, 2 * Units.Yuan).Value is var average
                && JsonForm.RoundTrip(average) is var read && read.BasePeriod!.Equals(first) && read.LastPeriod!.Equals(last)
                && read.Periods == last - first);
    }

    [Property]
    public bool A_power_is_kept(AnyPower power) =>
        JsonForm.RoundTrip(power.Of) is var read && (read.Base, read.Exponent) == (power.Of.Base, power.Of.Exponent);

    [Property]
    public bool A_figure_is_kept(Stating stating) => stating.In(Language.Chinese) is var value && JsonForm.RoundTrip(value).Equals(value)
        && stating.In(Language.English) is var english && JsonForm.RoundTrip(english).Equals(english);

    [Property]
    public bool A_figure_without_a_printed_unit_is_kept(Stating stating, MoneyUnit unit)
    {
        StatedValue value = (stating with { Unit = null }).In(Language.Chinese).WithUnit(unit.Of), read = JsonForm.RoundTrip(value);
        return read.Equals(value) && read.Value == value.Value;
    }

    [Property]
    public bool A_figure_of_a_kind_is_kept(PrintedMoney money) => JsonForm.RoundTrip(money.Of) == money.Of;

    [Property]
    public bool A_rank_is_kept(Ranked ranked) => JsonForm.RoundTrip(ranked.Rank) == ranked.Rank;

    [Property]
    public bool A_computed_rank_is_kept(Scores scores, AnyTies ties, AnyDirection direction, Ranked in_a_scope) =>
        Ranking.Rank(scores.Of, direction.Of, ties.Of, in_a_scope.Scope).All(rank => JsonForm.RoundTrip(rank) == rank)
        && Ranking.RankAgainst(scores.Of, [0, 1], direction.Of, Ties.Max).All(rank => JsonForm.RoundTrip(rank) == rank)
        && JsonForm.RoundTrip(ties.Of) == ties.Of;

    [Property]
    public bool A_rank_interval_is_kept(Ranges ranges, AnyDirection direction, Ranked in_a_scope) =>
        Enum.GetValues<Separation>()
            .All(rule => Ranking.Interval(ranges.Of, direction.Of, rule, MissingValuePolicy.Refuse, in_a_scope.Scope)
            .All(places => JsonForm.RoundTrip(places.Value) == places.Value));

    [Property]
    public bool A_rank_or_the_reason_why_there_is_none_is_kept(Gaps scores, AnyDirection direction, AnyTies ties) =>
        Enum.GetValues<MissingValuePolicy>()
            .All(missing => Ranking.Rank(scores.Of, direction.Of, ties.Of, missing).All(rank => JsonForm.RoundTrip(rank) == rank))
        && new Undefined[] { Undefined.Of(Reason.TooFewRanked, "two are needed", 1), Undefined.Of(Reason.TieNotBroken, "A"),
            Undefined.Of(Reason.NotAmongRanked, "5"), Undefined.Of(Reason.PartsDoNotAddUp, "108亿元 in 2025", "0.1亿元") }
            .All(reason => JsonForm.RoundTrip((Outcome<Rank>)reason).Undefined == reason);

    [Property]
    public bool A_value_or_a_place_beyond_every_value_is_kept(Any number) =>
        new[] { number.Of, Extended<Rational>.AboveEvery, Extended<Rational>.BelowEvery }.All(value => JsonForm.RoundTrip(value) == value);

    [Property]
    public bool A_stated_growth_per_year_is_kept(YearlyRate rate) => JsonForm.RoundTrip(rate.Growth) == rate.Growth;

    [Property]
    public bool A_period_is_kept_also_as_a_key(Year year, AsOf day)
    {
        var years = new PeriodRange<Year>(year, Year.MaxValue);
        var table = new Dictionary<Year, AsOf> { [year] = day };
        return JsonForm.RoundTrip(years) == years && JsonForm.RoundTrip(day) == day && JsonForm.RoundTrip(table)[year] == day;
    }

    [Property]
    public bool An_outcome_is_kept_whether_it_is_a_result_or_a_reason(ProfitOrLoss earlier, ProfitOrLoss later) =>
        Growth.Between(earlier.Of, later.Of) is var growth && JsonForm.RoundTrip(growth) == growth;
}
