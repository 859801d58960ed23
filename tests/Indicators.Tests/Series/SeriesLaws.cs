using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every series: its periods, its windows, its sums.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(Amounts)])]
public class SeriesLaws
{
    // Laws 68, 70: s.Lag(k).Lag(−k) = s, s.Lag(j).Lag(k) = s.Lag(j + k). Law 69: s.Lag(k)[p + k] = s[p] = s.Lead(k)[p − k].
    [Property]
    public bool A_lag_moves_each_value_by_so_many_periods(Series<Month, FlowMeasure, Money<Cny>> s, sbyte j, sbyte k) =>
        s.Lag(k).Lag(-k).ValueEquals(s)
        && s.Lag(j).Lag(k).ValueEquals(s.Lag(j + k))
        && s.Lead(k).ValueEquals(s.Lag(-k))
        && s.All(pair => s.Lag(k)[pair.Period + k] == pair.Observation);

    // Law 73: a + b = b + a, (a + b) + c = a + (b + c), values and marks, whatever the units.
    [Property]
    public bool Series_add_in_any_order(ThreeFlows s) =>
        (s.A + s.B).ValueEquals(s.B + s.A) && (s.A + s.B + s.C).ValueEquals(s.A + (s.B + s.C));

    // (a + b)[p] = a[p] + b[p] where both have a value, and else no value, with the reasons of both.
    [Property]
    public bool A_sum_has_a_value_where_both_have_one(ThreeFlows s) => (s.A + s.B).All(sum =>
        s.A.Levels[sum.Period] is { } left && s.B.Levels[sum.Period] is { } right
            ? (s.A + s.B).Levels[sum.Period] == left + right
            : !sum.Observation.HasValue && (sum.Observation.Status & ObservationStatuses.WithoutValue)
                == ((s.A[sum.Period].Status | s.B[sum.Period].Status) & ObservationStatuses.WithoutValue));

    // Law 74: (a + b) − b = a where both have a value; a − b = a + (−b).
    [Property]
    public bool What_was_added_is_taken_away(ThreeFlows s) =>
        (s.A - s.B).ValueEquals(s.A + -s.B)
        && (s.A + s.B - s.B).Levels.All(back => back.Level is null || back.Level == s.A.Levels[back.Period]);

    // k·(a + b) = k·a + k·b, (k·a)/k = a.
    [Property]
    public bool A_number_times_a_sum_is_the_sum_of_its_multiples(ThreeFlows s, NonZeroInt number)
    {
        Rational k = new(number.Get, 7);
        return (k * (s.A + s.B)).ValueEquals((k * s.A) + (s.B * k)) && (s.A * k / k).ValueEquals(s.A);
    }

    // Law 75: a + b throws if and only if the domains differ.
    [Property]
    public bool Series_of_other_periods_do_not_meet(TwoFlows s)
    {
        try
        {
            return (s.A + s.B).Domain == s.A.Domain && s.A.Domain == s.B.Domain;
        }
        catch (ArgumentException mismatch)
        {
            return s.A.Domain != s.B.Domain && mismatch is ICodedException { Code: "IND0601" }
                && mismatch.Message.Contains(s.B.Domain.ToString(), StringComparison.Ordinal);
        }
    }

    // Law 76: inner = ∩, outer = span, left = left; aligning twice changes nothing more.
    [Property]
    public bool Aligned_series_have_one_domain_and_the_same_observations_in_it(TwoFlows s) => Enum.GetValues<JoinKind>().All(join =>
    {
        if (join == JoinKind.Inner && s.A.Domain.Intersect(s.B.Domain) is null)
        {
            return Code(() => s.A.Align(s.B, join)) == "IND0683";
        }

        var (a, b) = s.A.Align(s.B, join);
        var again = a.Align(b, join);
        PeriodRange<Month> domain = join == JoinKind.Inner ? s.A.Domain.Intersect(s.B.Domain)!.Value
            : join == JoinKind.Outer ? s.A.Domain.Span(s.B.Domain)
            : s.A.Domain;
        return a.Domain == domain && b.Domain == domain
            && domain.All(p => a[p] == s.A[p] && b[p] == s.B[p])
            && again.Left.ValueEquals(a) && again.Right.ValueEquals(b);
    });

    // Law 77: observations in any order make one series; a period that comes twice is refused.
    [Property]
    public bool The_order_of_observations_does_not_matter(Series<Month, FlowMeasure, Money<Cny>> s, int seed)
    {
        (Month, Observation)[] rows = [.. s];
        new Random(seed).Shuffle(rows);
        return Series.Flow(s.Unit, rows).ValueEquals(s)
            && Throws<ArgumentException>(() => Series.Flow(s.Unit, [.. rows, rows[0]]));
    }

    // A row that is left out is a gap in its period, and moves no other (a missing October).
    [Property]
    public Property A_row_left_out_is_a_gap_and_moves_nothing(Series<Month, FlowMeasure, Money<Cny>> s, PositiveInt at) =>
        (s.Count > 2).Implies(() =>
    {
        Month left = s.Domain[1 + (at.Get % (s.Count - 2))];
        var without = Series.Flow(s.Unit, s.Where(row => row.Period != left));
        return without[left].IsGap && without.Gaps().Contains(left)
            && s.All(row => row.Period == left || without[row.Period] == row.Observation);
    });

    // Law 78: s.Window(Domain) = s, s.Window(a).Window(b) = s.Window(a ∩ b); what is outside of a domain is a gap.
    [Property]
    public bool Windows_compose(TwoFlows s, sbyte more)
    {
        PeriodRange<Month> other = s.B.Domain, wider = new(s.A.Domain.First - 3, s.A.Domain.Last + Math.Abs((int)more));
        bool meets = s.A.Domain.Intersect(other) is not null;
        return s.A.Window(s.A.Domain).ValueEquals(s.A)
            && s.A.Window(wider).ValueEquals(s.A)
            && s.A.Extend(wider).Domain == wider && s.A.Extend(wider).Window(s.A.Domain).ValueEquals(s.A)
            && wider.All(p => s.A.Extend(wider)[p] == s.A[p])
            && s.A.Window(new(wider.First, wider.Last)).ValueEquals(s.A)
            && s.A.PeriodOnPeriod().Window(wider).ValueEquals(s.A.PeriodOnPeriod())
            && (meets
                ? s.A.Window(new(other.First, other.Last)).ValueEquals(s.A.Window(other))
                    && s.A.PeriodOnPeriod().Window(new(other.First, other.Last)) is var growths
                    && growths.Domain == s.A.Window(other).Domain
                    && growths.All(growth => growth.Outcome == s.A.PeriodOnPeriod()[growth.Period])
                : Code(() => s.A.PeriodOnPeriod().Window(other)) == "IND0684")
            && (meets
                ? s.A.Window(wider).Window(other).ValueEquals(s.A.Window(s.A.Domain.Intersect(other)!.Value))
                : Code(() => s.A.Window(other)) == "IND0684");
    }

    // Count = Gaps or other reasons + values; a complete series has no period without a value.
    [Property]
    public bool Every_period_has_a_value_or_a_reason(Series<Month, FlowMeasure, Money<Cny>> s) =>
        s.Count == s.Domain.Count && s.IsComplete == !s.MissingPeriods().Any()
        && s.Gaps().All(gap => !s[gap].HasValue) && s.Levels.Count(pair => pair.Level is null) == s.MissingPeriods().Count();

    // part ÷ whole: where the whole is not above zero there is no share.
    [Property]
    public bool A_share_is_the_part_divided_by_the_whole(ThreeFlows s) => s.A.ShareOf(s.B).All(share =>
        s.A.Levels[share.Period] is { } part && s.B.Levels[share.Period] is { } whole
            ? whole.Sign > 0
                ? share.Observation.Value == part / whole * 100
                : (share.Observation.Status & ObservationStatus.CannotExist) != 0
            : !share.Observation.HasValue);

    // A quotient that cannot exist marks itself alone: its operands stay what they were.
    [Property]
    public bool A_calculation_leaves_its_operands_as_they_were(ThreeFlows s)
    {
        (Month, Observation)[] a = [.. s.A], b = [.. s.B];
        _ = (s.A.ShareOf(s.B), s.B.ShareOf(s.A), s.A / s.B, s.A + s.B, s.A - s.B, -s.A);
        return s.A.SequenceEqual(a) && s.B.SequenceEqual(b);
    }

    // The unit of the result is the quotient of the units, and the levels are the quotients of the levels.
    [Property]
    public bool A_flow_over_a_stock_is_a_rate(Series<Month, FlowMeasure, Money<Cny>> flow, Series<Month, StockMeasure, Money<Cny>> stock)
    {
        var (above, below) = flow.Align(stock, JoinKind.Left);
        return (above / below).Levels.All(rate =>
            above.Levels[rate.Period] is { } a && below.Levels[rate.Period] is { } b && b.Sign != 0
                ? rate.Level == a.Per(b)
                : rate.Level is null);
    }

    // Law 84: s.To(u).To(unit(s)) = s, and a unit (UNIT_MULT) changes no sum: Σ(s.To(u)) = (Σ s).To(u).
    [Property]
    public bool Another_unit_changes_no_level_and_no_sum_of_levels(Series<Month, FlowMeasure, Money<Cny>> s, MoneyUnit unit,
        Series<Month, RateMeasure, Proportion> shares) =>
        s.To(unit.Of).ValueEquals(s) && s.To(unit.Of).Unit.Equals(unit.Of)
        && s.To(unit.Of).To(s.Unit).Select(row => row.Observation).SequenceEqual(s.Select(row => row.Observation))
        && s.Domain.All(p => s.To(unit.Of).Levels[p] == s.Levels[p])
        && s.To(unit.Of).Sum().To<Quarter>().ValueEquals(s.Sum().To<Quarter>().To(unit.Of))
        && shares.To(PerMille).ValueEquals(shares) && shares.Domain.All(p => shares.To(PerMille).Levels[p] == shares.Levels[p]);

    private static string Code(Func<object> action) =>
        Assert.IsAssignableFrom<ICodedException>(Mistake.Throws<ArgumentException>(() => action())).Code;

    private static bool Throws<TException>(Func<object> action) where TException : Exception
    {
        try
        {
            _ = action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}

/// <summary>What is said of series that do not meet.</summary>
public class SeriesApartTests
{
    private static readonly Series<Year, FlowMeasure, Money<Cny>> In2024 = Series.Flow(Yuan, new Year(2024), 1),
        In2025 = Series.Flow(Yuan, new Year(2025), 2);

    [Fact]
    public void An_inner_join_of_nothing_says_what_to_do_and_not_to_join() => Assert.Equal(
        "A series of 2024/2024 and one of 2025/2025 have no period in common, so nothing is left of them. Move one of them so that the "
            + "periods to compare meet, by Lag, or take JoinKind.Outer, which fills with gaps. (IND0683)",
        Mistake.Throws<ArgumentException>(() => In2024.Align(In2025, JoinKind.Inner)).Message);

    [Fact]
    public void A_window_that_lies_outside_is_named_as_a_window() => Assert.Equal(
        "The window 2030/2031 lies outside of 2024/2024, so nothing is in it. Take a window that meets those periods; Extend adds periods "
            + "as gaps. (IND0684)",
        Mistake.Throws<ArgumentException>(() => In2024.Window(new(new(2030), new(2031)))).Message);

    [Fact]
    public void What_it_says_to_do_does_it()
    {
        var (before, now) = In2024.Lag(1).Align(In2025, JoinKind.Inner);
        Assert.Equal("1", (now - before)[new Year(2025)].ToString());
        Assert.Equal(2, In2024.Align(In2025, JoinKind.Outer).Left.Count);
        Mistake.Throws<ArgumentException>(() => In2024.Window(new(new(2025), new(2024))));
    }
}

/// <summary>Examples of series.</summary>
public class SeriesTests
{
    [Fact]
    public void Values_of_many_digits_add_exactly()
    {
        var large = Series.Flow(Yuan, new Year(2021), long.MaxValue, 0.1m);
        var small = Series.Flow(Yuan, new Year(2021), 1, new Rational(1, 3));

        Assert.Equal((Rational)long.MaxValue + 1, (large + small)[new Year(2021)].Value);
        Assert.Equal(new Rational(13, 30), (large + small)[new Year(2022)].Value);
        Assert.Equal(((Rational)long.MaxValue + 1) * 100_000_000,
            (large + small + Series.Flow(HundredMillionYuan, new Year(2021), 0, 0)).Levels[new Year(2021)]!.Value.In(Yuan) * 100_000_000);
    }

    [Fact]
    public void A_series_says_what_it_is() => Assert.Equal(
        "2021-01/2021-03, 亿元, 2 of 3",
        Series.Flow(HundredMillionYuan, [(new Month(2021, 3), 9.5m), (new Month(2021, 1), 8)]).ToString());

    [Fact]
    public void A_series_has_at_least_one_period() => Mistake.Throws<ArgumentException>(() => Series.Flow(Yuan, new Year(2021)));
}
