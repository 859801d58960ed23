using System.Numerics;

using Fractions;

using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every average growth by accumulation (累计法).</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths)])]
public class AccumulationLaws
{
    // A rate rounded to d digits is what one of the ends of a much narrower enclosure is rounded to.
    [Property]
    public bool A_rate_of_so_many_digits_is_what_its_enclosure_rounds_to(AmountPath path, Presentation printed)
    {
        int digits = printed.Decimals + 1;
        Bounds percent = Accumulated(path).Percent.Enclose(digits + 40);
        Rational rounded = Accumulated(path).Percent.RoundToSignificantDigits(digits, printed.Rule);
        return rounded == percent.Lower!.Value.RoundToSignificantDigits(digits, printed.Rule)
            || rounded == percent.Upper!.Value.RoundToSignificantDigits(digits, printed.Rule);
    }

    // L22: x + x² + … + x^n = (x₁ + … + xₙ) ÷ x₀ lies between the sums of the two ends of the enclosure.
    [Property]
    public bool With_the_average_the_base_adds_up_to_the_sum(AmountPath path, Presentation printed)
    {
        Bounds percent = Accumulated(path).Percent.Enclose(printed.Decimals + 3);
        Rational sum = path.Of.Skip(1).Sum() / path.Of[0];
        return percent.IsPoint
            ? Series(percent.Lower!.Value, path.Periods) == sum
            : Series(percent.Lower!.Value, path.Periods) < sum && sum < Series(percent.Upper!.Value, path.Periods);
    }

    // L23: the same growth g in each of n periods has the average g, by either method.
    [Property]
    public bool Constant_growth_has_the_same_average_by_accumulation_and_by_level(Some x, GrowthPercent g, PeriodCount n)
    {
        if (g.Rate.Factor.IsZero)
            return Guard.Unmet();
        Quantity<Money<Cny>>[] values = [.. Enumerable.Range(0, n.N + 1).Select(place => x.Of * g.Rate.Factor.Pow(place))];
        AverageGrowthByAccumulation average = AverageGrowth.Accumulation(values[0], values.AsSpan(1)).Value;
        return average.TryToRational(out Rational rate) && rate == g.Rate.Ratio && average.CompareTo(g.Rate) == 0
            && AverageGrowth.Level(values[0], values[^1], n.N).Value.TryToRational(out Rational level) && level == rate;
    }

    // L24: min_k (x_k ÷ x₀)^(1/k) − 1 ≤ average ≤ max_k, decided on enclosures of 40 digits.
    [Property]
    public bool The_average_lies_between_those_by_level_of_the_spans_that_begin_at_the_base(AmountPath path)
    {
        Bounds[] prefixes =
            [.. Enumerable.Range(1, path.Periods).Select(k => AverageGrowth.Level(path.Of[0], path.Of[k], k).Value.Percent.Enclose(40))];
        Bounds average = Accumulated(path).Percent.Enclose(40);
        return prefixes.Min(bounds => bounds.Lower!.Value) <= average.Upper && average.Lower <= prefixes.Max(bounds => bounds.Upper!.Value);
    }

    // L25: the sum has no order.
    [Property]
    public bool The_order_of_the_values_does_not_matter(AmountPath path) =>
        Accumulated(path) == AverageGrowth.Accumulation(path.Of[0], [.. path.Of.Skip(1).Reverse()]).Value;

    // L29: scaling all values, or writing them in other units, changes nothing.
    [Property]
    public bool An_average_by_accumulation_depends_on_neither_scale_nor_unit(AmountPath path, Some c, MoneyUnit u) =>
        Accumulated(
            path) == AverageGrowth.Accumulation(c.Of.NumericalValue * path.Of[0],
                [.. path.Of.Skip(1).Select(value => (c.Of.NumericalValue * value).To(u.Of))]).Value;

    // Over one period all averages are the growth.
    [Property]
    public bool Over_one_period_the_average_by_accumulation_is_the_growth(Some x, Some y) =>
        AverageGrowth.Accumulation(x.Of, [y.Of]).Value.TryToRational(out Rational rate) && rate == Growth.Between(x.Of, y.Of).Value.Ratio;

    // The average rises with each value and falls with the base.
    [Property]
    public bool The_average_rises_with_each_value_and_falls_with_the_base(AmountPath path, Some more)
    {
        AverageGrowthByAccumulation average = Accumulated(path);
        return AverageGrowth.Accumulation(path.Of[0], [.. path.Of.Skip(1).SkipLast(1), path.Of[^1] + more.Of]).Value > average
            && AverageGrowth.Accumulation(path.Of[0] + more.Of, [.. path.Of.Skip(1)]).Value < average;
    }

    // printed(x) is that of bisection on fractions of another library, for every rule.
    [Property(MaxTest = 300)]
    public bool The_printed_average_agrees_with_bisection_on_fractions(AmountPath path, Presentation printed)
    {
        Rational sum = path.Of.Skip(1).Sum() / path.Of[0];
        return Accumulated(path).Percent.Round(printed.Decimals, printed.Rule) == AccumulationOracle.Round(sum, path.Periods,
            printed.Decimals, printed.Rule);
    }

    // As above where it is decided: the sum of a tie, and its two neighbours 10^−30 away.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(43)]
    public void Ties_and_their_neighbours_are_rounded_as_each_rule_says(int n)
    {
        var random = new System.Random(n); // fixed: every run sees the same ties
        Rational nudge = new Rational(10).Pow(-30);
        for (int decimals = 0; decimals <= 3; decimals++)
        {
            int scale = 100 * (int)Math.Pow(10, decimals);
            foreach (int k in new[] { random.Next(-scale, 0), random.Next(0, scale), -1, 0 })
            {
                Rational tie = Series(new Rational((2 * k) + 1, 2 * scale) * 100, n);
                foreach (Rational sum in new[] { tie, tie * (1 - nudge), tie * (1 + nudge) })
                {
                    AverageGrowthByAccumulation average =
                        AverageGrowth.Accumulation(1 * Units.Yuan, [sum * Units.Yuan, .. Enumerable.Repeat(0 * Units.Yuan, n - 1)]).Value;
                    Assert.All(Enum.GetValues<Rounding>(),
                        rule => Assert.Equal(AccumulationOracle.Round(sum, n, decimals, rule), average.Percent.Round(decimals, rule)));
                }
            }
        }
    }

    // average_m < average_n iff the first lies below the second on the line: same rates over different spans are equal and hash alike.
    [Property]
    public bool Averages_over_different_spans_are_ordered_by_their_rates(AmountPath path, AmountPath other)
    {
        AverageGrowthByAccumulation a = Accumulated(path), b = Accumulated(other);
        (Bounds left, Bounds right) = (a.Percent.Enclose(40), b.Percent.Enclose(40));
        int order = left.Upper < right.Lower ? -1 : right.Upper < left.Lower ? 1 : left == right ? 0 : a.CompareTo(b);
        return Math.Sign(a.CompareTo(b)) == order && Math.Sign(b.CompareTo(a)) == -order && (a < b) == (order < 0) && (a > b) == (order > 0)
            && (a <= b) == (order <= 0) && (a >= b) == (order >= 0) && (a == b) == (order == 0)
            && (order != 0 || a.GetHashCode() == b.GetHashCode());
    }

    // Rational rates over m and n periods are equal iff the rates are.
    [Property]
    public bool The_same_rate_over_other_spans_is_the_same_average(GrowthPercent g, GrowthPercent h, PeriodCount m, PeriodCount n)
    {
        if (g.Rate.Factor.IsZero || h.Rate.Factor.IsZero)
            return Guard.Unmet();
        AverageGrowthByAccumulation a = OfRate(g.Rate, m.N), b = OfRate(h.Rate, n.N), same = OfRate(g.Rate, n.N);
        return a == same && a.GetHashCode() == same.GetHashCode() && a.CompareTo(b) == g.Rate.CompareTo(h.Rate)
            && a.CompareTo(h.Rate) == g.Rate.CompareTo(h.Rate);
    }

    // Two polynomials have their root above zero in common iff the average is the same.
    [Property(MaxTest = 50)]
    public bool Polynomials_have_a_common_root_exactly_when_the_rates_are_equal(GrowthPercent g, GrowthPercent h, PeriodCount m,
        PeriodCount n) =>
        g.Rate.Factor.IsZero || h.Rate.Factor.IsZero
        ? Guard.Unmet()
        : AccumulationRoot.HaveCommonRoot(OfRate(g.Rate, m.N).SumFactor, m.N, OfRate(h.Rate, n.N).SumFactor, n.N) == (g.Rate == h.Rate);

    // x_i ∈ bounds(figure_i) ⇒ the average lies in the range of the figures.
    [Property]
    public bool Amounts_that_the_figures_allow_have_an_average_inside_the_range(PrintedMoney a, PrintedMoney b, PrintedMoney c, Place at,
        Place there)
    {
        if (!AverageGrowth.Accumulation(a.Of, b.Of, c.Of).TryGetValue(out Range<AverageGrowthByAccumulation> range))
            return Guard.Unmet();
        Rational x = at.In(a.Of.Bounds), y = there.In(b.Of.Bounds), z = at.In(c.Of.Bounds);
        if (!AverageGrowth.Accumulation(x * Units.Yuan, y * Units.Yuan, z * Units.Yuan)
            .TryGetValue(out AverageGrowthByAccumulation average))
            return y + z <= 0;
        Bounds percent = range.EnclosePercent(10), exact = average.Percent.Enclose(30);
        return range.SumFactor.Contains(average.SumFactor) && range.Periods == 2
            && (percent.Lower is not { } lower || lower <= exact.Upper!.Value)
            && (percent.Upper is not { } upper || upper >= exact.Lower!.Value);
    }

    // A rate per period g is allowed iff its sum of factors is.
    [Property]
    public bool A_stated_rate_is_allowed_exactly_when_its_sum_is(PrintedMoney a, PrintedMoney b, PrintedMoney c, GrowthPercent g) =>
        !AverageGrowth.Accumulation(a.Of, b.Of, c.Of).TryGetValue(out Range<AverageGrowthByAccumulation> range)
        ? Guard.Unmet()
        : range.Contains(g.Rate) == range.SumFactor.Contains(Series(g.Percent, 2));

    // There is an average iff the base and the sum are above zero.
    [Property]
    public bool There_is_an_average_exactly_when_base_and_sum_are_above_zero(ProfitOrLoss x, ProfitOrLoss y, ProfitOrLoss z) =>
        AverageGrowth.Accumulation(x.Of, y.Of, z.Of) is var average
        && average.HasValue == (x.Of.Sign > 0 && (y.Of + z.Of).Sign > 0) && (average.HasValue || average.Reason is Reason.NonPositive);

    internal static Rational Series(Rational percent, int n) =>
        Enumerable.Range(0, n).Aggregate(Rational.Zero, (sum, _) => (sum + 1) * (1 + (percent / 100)));

    private static AverageGrowthByAccumulation Accumulated(AmountPath path) =>
        AverageGrowth.Accumulation(path.Of[0], [.. path.Of.Skip(1)]).Value;

    private static AverageGrowthByAccumulation OfRate(GrowthRate rate, int n) =>
        AverageGrowth.Accumulation(1 * Units.Yuan, [.. Enumerable.Range(1, n).Select(place => rate.Factor.Pow(place) * Units.Yuan)]).Value;
}

/// <summary>The average growth by accumulation in per cent by the fractions of another library: bisection on sums of powers, and then the
/// words of the rule.</summary>
internal static class AccumulationOracle
{
    /// <summary>Rounds 100(x − 1), where x + … + x^n is the sum.</summary>
    public static Rational Round(Rational sum, int n, int decimals, Rounding rule)
    {
        var target = new Fraction(sum.Numerator, sum.Denominator);
        BigInteger scale = 100 * BigInteger.Pow(10, decimals);

        // (S + k) ÷ S is the factor whose growth prints as k units.
        int Compare(BigInteger halves)
        {
            Fraction factor = Fraction.One + new Fraction(halves, 2 * scale), value = Fraction.Zero;
            for (int i = 0; i < n; i++)
                value = (value + Fraction.One) * factor;
            return value.CompareTo(target);
        }

        BigInteger low = -2 * scale, high = 2 * scale;
        while (Compare(high) <= 0)
            high *= 2;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) >> 1;
            if (Compare(middle) <= 0)
                low = middle;
            else
                high = middle;
        }

        // In halves of a unit: exactly low, or strictly between low and low + 1.
        bool exact = Compare(low) == 0;
        BigInteger floor = low >> 1;
        bool isWhole = exact && low.IsEven, isTie = exact && !low.IsEven, isUpperHalf = !exact && !low.IsEven, negative = low.Sign < 0;
        bool up = !isWhole && rule switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.TowardZero => negative,
            Rounding.AwayFromZero => !negative,
            Rounding.HalfAwayFromZero => isUpperHalf || (isTie && !negative),
            Rounding.HalfToEven => isUpperHalf || (isTie && !floor.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        return new Rational(up ? floor + 1 : floor, BigInteger.Pow(10, decimals));
    }
}
