using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Which whole numbers a percentage can be a part of.</summary>
[Properties(Arbitrary = [typeof(DenominatorLaws)], MaxTest = 200)]
public class DenominatorLaws
{
    public sealed record Printed(int Digits, int Decimals, Rounding Rule)
    {
        public Rational Percent => Digits / new Rational(10).Pow(Decimals);
    }

    public static Arbitrary<Printed> Percentages() => Arb.From(
        from decimals in Gen.Choose(0, 2)
        from digits in Gen.Frequency((1, Gen.Elements(0, 100 * (int)Math.Pow(10, decimals))),
            (9, Gen.Choose(-10, 101 * (int)Math.Pow(10, decimals))))
        from rule in Gen.Elements(Enum.GetValues<Rounding>())
        select new Printed(digits, decimals, rule),
        printed =>
            new[] { printed with { Digits = printed.Digits / 2 }, printed with { Decimals = 0, Digits = printed.Digits / 10 },
                printed with { Rule = Rounding.HalfAwayFromZero } }
            .Where(simpler => simpler != printed));

    // n is reachable ⇔ some k of n prints so; by trying every k.
    [Property]
    public bool Reachable_numbers_are_those_of_which_some_part_prints_so(Printed printed) =>
        Agreement.ReachableDenominators(printed.Percent, printed.Decimals, 60, printed.Rule).SequenceEqual(
            Enumerable.Range(1, 60)
                .Where(
                    n => Enumerable.Range(0, n + 1)
                        .Any(k => new Rational(100 * k, n).Round(printed.Decimals, printed.Rule) == printed.Percent)));

    // 0 ≤ p ≤ 100 and n ≥ 10^(d + 2) ⇒ n is reachable: a last place is as wide as one of n.
    [Property]
    public bool From_ten_to_the_decimals_and_two_every_number_is_reachable(Printed printed, NonNegativeInt more)
    {
        int first = (int)Math.Pow(10, printed.Decimals + 2);
        return printed.Percent < 0 || printed.Percent > 100
            ? Guard.Unmet()
            : Agreement.IsReachable(printed.Percent, printed.Decimals, first + (more.Get % 10 == 0 ? more.Get % (3 * first) : more.Get),
                printed.Rule);
    }

    // What is printed of k of n is reachable from n.
    [Property]
    public bool The_number_that_was_counted_is_reachable(PositiveInt n, NonNegativeInt k, Printed form) => Agreement.IsReachable(
        new Rational(100L * (k.Get % (n.Get + 1)), n.Get).Round(form.Decimals, form.Rule), form.Decimals, n.Get, form.Rule);

    // 87.1 % of firms: of 31, 62, 70, 85, 93 … and of no fewer than 31.
    [Fact]
    public void With_one_decimal_87_1_percent_is_a_share_of_31_and_not_of_fewer()
    {
        Assert.Equal([31, 62, 70, 85, 93], Agreement.ReachableDenominators(87.1m, 1, 99, Rounding.HalfAwayFromZero));
        Assert.Empty(Agreement.ReachableDenominators(87.1m, 1, 30, Rounding.HalfAwayFromZero));
        Assert.True(Agreement.IsReachable(87.1m, 1, 1_999_999_999, Rounding.HalfToEven)); // decided at once, whatever its size
        Assert.True(Agreement.IsReachable(12.5m, 1, 8, Rounding.Floor));
    }

    [Fact]
    public void A_number_that_is_not_printed_so_is_refused()
    {
        Mistake.Throws<ArgumentException>(() => Agreement.ReachableDenominators(87.15m, 1, 10, Rounding.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.ReachableDenominators(87.1m, -1, 10, Rounding.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.ReachableDenominators(87.1m, 1, 0, Rounding.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.IsReachable(87.1m, 1, 0, Rounding.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.IsReachable(87.1m, 1, 10, default));
    }
}
