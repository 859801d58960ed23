using System.Numerics;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>A number of periods, one to twenty.</summary>
public sealed record PeriodCount(int N);

/// <summary>The amounts of consecutive periods, all above zero.</summary>
public sealed record AmountPath(IReadOnlyList<Quantity<Money<Cny>>> Of)
{
    public int Periods => Of.Count - 1;

    public IReadOnlyList<GrowthRate> Growths => [.. Of.Zip(Of.Skip(1), (earlier, later) => Growth.Between(earlier, later).Value)];

    public AverageGrowth Average => AverageGrowth.Level(Of[0], Of[^1], Periods).Value;
}

/// <summary>Makes spans and paths for averages.</summary>
public static class AmountPaths
{
    public static Arbitrary<PeriodCount> Counts() => Arb.From(
        Gen.Choose(1, 20).Select(n => new PeriodCount(n)),
        count => new[] { 1, count.N / 2, count.N - 1 }.Where(n => n > 0 && n < count.N).Select(n => new PeriodCount(n)));

    public static Arbitrary<AmountPath> Paths() => Arb.From(
        from n in Gen.Choose(2, 8)
        from amounts in Amounts.AboveZero().Generator.ArrayOf(n)
        from growth in Amounts.Growths().Generator
        from isConstant in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(growth.Percent > -100)))
        select new AmountPath(
            [.. amounts.Select((amount, place) => isConstant ? amounts[0].Of * growth.Rate.Factor.Pow(place) : amount.Of)]),
        path =>
            Enumerable.Range(0, path.Of.Count).Where(_ => path.Of.Count > 2)
                .Select(left => new AmountPath([.. path.Of.Where((_, place) => place != left)]))
            .Concat(Enumerable.Range(0, path.Of.Count).SelectMany(place => Amounts.AboveZero().Shrinker(new Some(path.Of[place]))
                .Select(simpler => new AmountPath([.. path.Of.Select((amount, here) => here == place ? simpler.Of : amount)])))));
}

/// <summary>What is true of every average growth by level (水平法).</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths)])]
public class AverageGrowthLaws
{
    // L19: the same growth g in each of n periods has the average g, for every n.
    [Property]
    public bool Constant_growth_is_its_own_average(Some x, GrowthPercent g, PeriodCount n)
    {
        Quantity<Money<Cny>> last = Enumerable.Range(0, n.N).Aggregate(x.Of, (amount, _) => g.Rate.ApplyTo(amount));
        AverageGrowth average = AverageGrowth.Level(x.Of, last, n.N).Value;
        return average.TryToRational(out Rational rate) && rate == g.Rate.Ratio && average == AverageGrowth.Constant(g.Rate, n.N)
            && average.Total == Growth.Between(x.Of, last).Value;
    }

    // L20: (1 + c)^n = last ÷ base, exactly.
    [Property]
    public bool The_average_factor_to_the_number_of_periods_is_the_total_factor(Some x, SomeOrNone y, PeriodCount n)
    {
        AverageGrowth average = AverageGrowth.Level(x.Of, y.Of, n.N).Value;
        return average.TotalFactor == y.Of / x.Of && average.Periods == n.N
            && average.Power.Equals(new RationalPower(y.Of / x.Of, new Rational(1, n.N)))
            && (!average.TryToRational(out Rational rate) || (1 + rate).Pow(n.N) == y.Of / x.Of);
    }

    // L20: min g_i ≤ c ≤ max g_i.
    [Property]
    public bool The_average_lies_between_the_lowest_and_the_highest_growth_of_a_period(AmountPath path) =>
        OnePeriod(path.Growths.Min()) <= path.Average && path.Average <= OnePeriod(path.Growths.Max());

    // L21: c ≤ (g_1 + … + g_n) ÷ n, equal iff all are equal.
    [Property]
    public bool The_average_is_at_most_the_mean_of_the_growths(AmountPath path)
    {
#pragma warning disable IND002 // what the average is compared with
        GrowthRate mean = GrowthRate.FromRatio(path.Growths.Aggregate(Rational.Zero, (sum, growth) => sum + growth.Ratio) / path.Periods);
#pragma warning restore IND002
        int order = path.Average.CompareTo(OnePeriod(mean));
        return order <= 0 && (order == 0) == (path.Growths.Distinct().Count() == 1);
    }

    // L25: c depends on the two ends alone.
    [Property]
    public bool What_happened_in_between_changes_no_average(AmountPath path) =>
        path.Average == AverageGrowth.Level(path.Of[0], path.Of[^1], path.Periods).Value
        && path.Average == new AmountPath([path.Of[0], .. path.Of.Skip(1).SkipLast(1).Reverse(), path.Of[^1]]).Average;

    // L26: (1 + c_ab)^(b−a) × (1 + c_bc)^(c−b) = (1 + c_ac)^(c−a).
    [Property]
    public bool The_totals_of_two_spans_chain_to_that_of_both(Some x, Some y, Some z, PeriodCount m, PeriodCount n)
    {
        AverageGrowth first = AverageGrowth.Level(x.Of, y.Of, m.N).Value, second = AverageGrowth.Level(y.Of, z.Of, n.N).Value;
        AverageGrowth both = AverageGrowth.Level(x.Of, z.Of, m.N + n.N).Value;
        return first.Total.Then(second.Total) == both.Total && first.Periods + second.Periods == both.Periods
            && (first < both) == (both < second) && (first == both) == (both == second);
    }

    // L29: scaling both ends, or writing them in other units, changes nothing.
    [Property]
    public bool An_average_depends_on_neither_scale_nor_unit(Some x, SomeOrNone y, Some c, PeriodCount n, MoneyUnit u) =>
        AverageGrowth.Level(c.Of.NumericalValue * x.Of, (c.Of.NumericalValue * y.Of).To(u.Of), n.N) == AverageGrowth.Level(x.Of, y.Of, n.N);

    // Over one period the average is the growth.
    [Property]
    public bool Over_one_period_the_average_is_the_growth(Some x, SomeOrNone y, Presentation printed)
    {
        AverageGrowth average = AverageGrowth.Level(x.Of, y.Of, 1).Value;
        GrowthRate growth = Growth.Between(x.Of, y.Of).Value;
        return average.TryToRational(out Rational rate) && rate == growth.Ratio
            && average.ToPercent(printed.Decimals, printed.Rule) == growth.ToPercent(printed.Decimals, printed.Rule);
    }

    // Sign: c and the growth of the whole span rise, stay or fall together.
    [Property]
    public bool An_average_has_the_sign_of_the_total(Some x, SomeOrNone y, PeriodCount n) =>
        AverageGrowth.Level(x.Of, y.Of, n.N).Value.CompareTo(default) == y.Of.CompareTo(x.Of);

    // c_m < d_n ⇔ (last ÷ base)_c^n < (last ÷ base)_d^m: rates over different spans compare exactly, and equal ones hash alike.
    [Property]
    public bool Averages_over_different_spans_are_ordered_by_their_rates(Some x, Some y, Some z, PeriodCount m, PeriodCount n)
    {
        AverageGrowth a = AverageGrowth.Level(x.Of, y.Of, m.N).Value, b = AverageGrowth.Level(x.Of, z.Of, n.N).Value;
        int order = (y.Of / x.Of).Pow(n.N).CompareTo((z.Of / x.Of).Pow(m.N));
        AverageGrowth twice = AverageGrowth.Level(x.Of, (y.Of / x.Of) * y.Of, 2 * m.N).Value;
        return Math.Sign(a.CompareTo(b)) == order && (a < b) == (order < 0) && (a > b) == (order > 0) && (a <= b) == (order <= 0)
            && (a >= b) == (order >= 0) && (a == b) == (order == 0) && (a != b) == (order != 0)
            && a == twice && a.GetHashCode() == twice.GetHashCode();
    }

    // printed(c) is that of whole-number bisection, for every rule and up to twenty periods.
    [Property]
    public bool The_printed_average_agrees_with_integer_bisection(Some x, SomeOrNone y, PeriodCount n, Presentation printed) =>
        Agrees(y.Of / x.Of, n.N, printed.Decimals, printed.Rule);

    // As above where it is decided: the factor of a tie, and its two neighbours 10^−30 away.
    [Theory]
    [MemberData(nameof(EveryDegree))]
    public void Ties_and_their_neighbours_are_rounded_as_each_rule_says(int n)
    {
        var random = new System.Random(n); // fixed: every run sees the same ties
        Rational nudge = new Rational(10).Pow(-30);
        for (int decimals = 0; decimals <= 3; decimals++)
        {
            int scale = 100 * (int)Math.Pow(10, decimals);
            foreach (int k in new[] { random.Next(-scale, 0), random.Next(0, scale), -1, 0 })
            {
                Rational tie = new Rational((2 * scale) + (2 * k) + 1, 2 * scale).Pow(n);
                foreach (Rational total in new[] { tie, tie * (1 - nudge), tie * (1 + nudge) })
                    Assert.All(Enum.GetValues<Rounding>(),
                        rule => Assert.True(Agrees(total, n, decimals, rule), $"{total}, n = {n}, {decimals} decimals, {rule}"));
            }
        }
    }

    public static TheoryData<int> EveryDegree() => [.. Enumerable.Range(2, 59)];

    // |enclosure| holds c, narrower with more digits: lower ≤ 100c ≤ upper, decided by whole powers.
    [Property]
    public bool An_enclosure_holds_the_average(Some x, Some y, PeriodCount n, Presentation printed)
    {
        Bounds percent = AverageGrowth.Level(x.Of, y.Of, n.N).Value.Percent.Enclose(printed.Decimals + 3);
        return (1 + (percent.Lower!.Value / 100)).Pow(n.N) <= y.Of / x.Of && y.Of / x.Of <= (1 + (percent.Upper!.Value / 100)).Pow(n.N);
    }

    // x ∈ bounds(a), y ∈ bounds(b) ⇒ their average lies in the range of the figures, and in its enclosure.
    [Property]
    public bool Amounts_that_the_figures_allow_have_an_average_inside_the_range(PrintedMoney a, PrintedMoney b, Place at, Place there,
        PeriodCount n)
    {
        if (!AverageGrowth.Level(a.Of, b.Of, n.N).TryGetValue(out Range<AverageGrowth> range))
            return Guard.Unmet();
        Rational x = at.In(a.Of.Bounds), y = there.In(b.Of.Bounds.Intersect(Bounds.AtLeast(0))!.Value);
        Bounds percent = range.EnclosePercent(10),
            average = AverageGrowth.Level(x * Units.Yuan, y * Units.Yuan, n.N).Value.Percent.Enclose(30);
        return range.TotalFactor.Contains(y / x) && range.Periods == n.N
            && (percent.Lower is not { } lower || lower <= average.Upper!.Value)
            && (percent.Upper is not { } upper || upper >= average.Lower!.Value);
    }

    // A rate per period g is allowed iff (1 + g)^n is a factor that is.
    [Property]
    public bool A_stated_rate_is_allowed_exactly_when_its_power_is(PrintedMoney a, PrintedMoney b, GrowthPercent g, PeriodCount n) =>
        !AverageGrowth.Level(a.Of, b.Of, n.N).TryGetValue(out Range<AverageGrowth> range)
        ? Guard.Unmet()
        : range.Contains(g.Rate) == range.TotalFactor.Contains(g.Rate.Factor.Pow(n.N));

    // The average that is stated from the true ends is allowed by the printed ends.
    [Property]
    public bool A_rate_that_leads_from_one_allowed_amount_to_another_is_allowed(PrintedMoney a, GrowthPercent g, PeriodCount n, Place at)
    {
        if (!Growth.Between(a.Of, a.Of).HasValue)
            return Guard.Unmet();
        Rational x = at.In(a.Of.Bounds), y = x * g.Rate.Factor.Pow(n.N);
        StatedValue later = StatedValue.Create(y.Round(2, Rounding.HalfAwayFromZero), 2, Units.Yuan);
        return AverageGrowth.Level(a.Of.Printed, later, n.N).Value.Contains(g.Rate);
    }

    private static AverageGrowth OnePeriod(GrowthRate growth) => AverageGrowth.Constant(growth, 1);

    private static bool Agrees(Rational total, int n, int decimals, Rounding rule)
    {
        AverageGrowth average = AverageGrowth.Level(1 * Units.Yuan, total * Units.Yuan, n).Value;
        BigInteger expected = AverageGrowthOracle.Round(total.Numerator, total.Denominator, n, decimals, rule);
        Rational percent = expected / new Rational(10).Pow(decimals);
        return average.Percent.Round(decimals, rule) == percent
            && average.ToPercent(decimals, rule) == percent.ToString(decimals, Rounding.TowardZero) + "%";
    }
}
