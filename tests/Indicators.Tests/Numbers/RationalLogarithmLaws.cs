using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>A base of logarithms: above zero, not one, and sometimes very near it.</summary>
public sealed record LogBase(Rational Of);

/// <summary>A whole number of small size, of either sign.</summary>
public sealed record SmallWhole(int Of);

/// <summary>Makes bases of logarithms and exponents.</summary>
public static class LogBases
{
    public static Arbitrary<LogBase> Bases() => Arb.From(
        Gen.Frequency(
            (5, Numbers.PositiveValues().Generator.Select(positive => positive.Of)),
            (3, Gen.Choose(2, 30).Select(whole => (Rational)whole)),
            (2, Gen.Choose(-999, 999).Select(permille => 1 + (new Rational(permille, 1000) / 1000))))
            .Where(number => number != 1).Select(number => new LogBase(number)),
        radix => radix.Of == 2 ? [] : [new LogBase(2), new LogBase(new Rational(1, 2))]);

    public static Arbitrary<SmallWhole> Wholes() => Arb.From(
        Gen.Choose(-12, 12).Select(whole => new SmallWhole(whole)),
        whole => whole.Of == 0 ? [] : [new SmallWhole(whole.Of / 2), new SmallWhole(whole.Of - Math.Sign(whole.Of))]);
}

/// <summary>What is true of every logarithm of a fraction to a fraction.</summary>
[Properties(Arbitrary = [typeof(Numbers), typeof(LogBases), typeof(Amounts)], MaxTest = 200)]
public class RationalLogarithmLaws
{
    // log_b(b^n) = n, found exactly, for every whole n.
    [Property]
    public bool The_logarithm_of_a_power_is_its_exponent(LogBase b, SmallWhole n) =>
        new RationalLogarithm(b.Of.Pow(n.Of), b.Of).TryToRational(out Rational exact) && exact == n.Of;

    // log_{c^q}(c^p) = p/q, for every p and q other than zero.
    [Property]
    public bool The_logarithm_of_one_power_to_another_is_the_quotient_of_the_exponents(LogBase c, SmallWhole p, SmallWhole q) =>
        q.Of == 0 ? Guard.Unmet() : (new RationalLogarithm(c.Of.Pow(p.Of), c.Of.Pow(q.Of)) is var logarithm
            && logarithm.TryToRational(out Rational exact) && exact == new Rational(p.Of, q.Of)
            && logarithm.Enclose(5) == Bounds.Exactly(exact) && logarithm.CompareTo(exact) == 0 && logarithm.Sign == exact.Sign);

    // lower < log_b a < upper ⇔ b^lower and b^upper lie on either side of a, for a fraction that is not a rational power.
    [Property]
    public bool An_enclosure_holds_the_logarithm(Positive a, LogBase b, Presentation printed)
    {
        var logarithm = new RationalLogarithm(a.Of, b.Of);
        Bounds bounds = logarithm.Enclose(printed.Decimals + 2);
        if (bounds.IsPoint)
            return new RationalPower(b.Of, bounds.Lower!.Value) == a.Of;
        return logarithm.CompareTo(bounds.Lower!.Value) > 0 && logarithm.CompareTo(bounds.Upper!.Value) < 0
            && AgreesWithFloatingPoint(a.Of, b.Of, bounds);
    }

    // |rounded − log_b a| ≤ half a place, and less than a place by any rule.
    [Property]
    public bool A_rounded_logarithm_is_the_nearest_one(Positive a, LogBase b, Presentation printed)
    {
        var logarithm = new RationalLogarithm(a.Of, b.Of);
        Rational place = new Rational(10).Pow(-printed.Decimals), nearest = logarithm.Round(printed.Decimals, Rounding.HalfToEven),
            any = logarithm.Round(printed.Decimals, printed.Rule);
        return logarithm.CompareTo(nearest - (place / 2)) >= 0 && logarithm.CompareTo(nearest + (place / 2)) <= 0
            && logarithm.CompareTo(any - place) > 0 && logarithm.CompareTo(any + place) < 0
            && logarithm.ToString(printed.Decimals, printed.Rule) == any.ToString(printed.Decimals, printed.Rule);
    }

    // log_b(1/a) = −log_b a = log_{1/b} a.
    [Property]
    public bool Turning_argument_or_base_over_changes_the_sign(Positive a, LogBase b, Presentation printed) =>
        new RationalLogarithm(a.Of.Reciprocal(), b.Of).Round(printed.Decimals,
            Rounding.HalfToEven) == -new RationalLogarithm(a.Of, b.Of).Round(printed.Decimals, Rounding.HalfToEven)
        && new RationalLogarithm(a.Of, b.Of.Reciprocal()).Round(printed.Decimals,
            Rounding.HalfToEven) == -new RationalLogarithm(a.Of, b.Of).Round(printed.Decimals, Rounding.HalfToEven);

    private static bool AgreesWithFloatingPoint(Rational a, Rational b, Bounds bounds)
    {
        double logarithm = Math.Log(a.RoundToDouble()) / Math.Log(b.RoundToDouble()), near = Math.Log(b.RoundToDouble());
        double slack = 1e-9 * (1 + Math.Abs(logarithm)) * (1 + (1e-3 / Math.Abs(near)));
        return !double.IsFinite(logarithm)
            || (bounds.Lower!.Value.RoundToDouble() <= logarithm + slack && logarithm - slack <= bounds.Upper!.Value.RoundToDouble());
    }
}

public class RationalLogarithmTests
{
    // 8 % a year doubles in nine years and two days: the rule of 72 says 9.
    [Fact]
    public void Eight_percent_a_year_doubles_in_nine_years()
    {
        RationalLogarithm years = AverageGrowth.DoublingTime(GrowthRate.FromPercent(8)).Value;

        Assert.Equal("9.006", years.ToString(3, Rounding.HalfAwayFromZero));
        Assert.Equal("ln(2)/ln(1.08)", years.ToString());
        Assert.False(years.TryToRational(out _));
        Assert.Equal(Bounds.Open(Rational.Parse("9.0064"), Rational.Parse("9.0065")), years.Enclose(5));
    }

    [Fact]
    public void A_growth_of_one_hundred_percent_doubles_in_one_period_and_trebles_in_no_fraction_of_them()
    {
        Assert.True(AverageGrowth.DoublingTime(GrowthRate.FromPercent(100)).Value.TryToRational(out Rational one) && one == 1);
        Assert.True(
            AverageGrowth.TimeToReach(GrowthRate.FromPercent(300), 8).Value.TryToRational(out Rational exact)
                && exact == new Rational(3, 2));
        Assert.True(
            AverageGrowth.TimeToReach(GrowthRate.FromPercent(-50), new Rational(1, 4)).Value.TryToRational(out Rational halved)
                && halved == 2);
        Assert.True(AverageGrowth.TimeToReach(default(GrowthRate), 1).Value.TryToRational(out Rational none) && none == 0);
        Assert.False(AverageGrowth.TimeToReach(GrowthRate.FromPercent(100), 3).Value.TryToRational(out _));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-8, 2)]
    [InlineData(-100, 2)]
    [InlineData(8, 0)]
    public void What_does_not_grow_that_way_never_comes_there(int percent, int multiple)
    {
        Undefined reason = AverageGrowth.TimeToReach(GrowthRate.FromPercent(percent), multiple).Undefined!;

        Assert.Equal(("NeverReached", "IND0316", "无法达到"), (reason.Name, reason.Code, reason.InWords(Language.Chinese)));
        Assert.Equal(
            $"With a growth of {new Rational(percent, 100)} per period a value never reaches {multiple} times its base. Ask for a growth "
                + "in the other direction.", reason.Message);
    }

    [Fact]
    public void What_has_no_logarithm_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(3, 2).ToString(-1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(3, 2).Round(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RationalLogarithm(3, 2).Enclose(0));
        Assert.Equal((1, 2, 0), (default(RationalLogarithm).Argument, default(RationalLogarithm).Base, default(RationalLogarithm).Sign));
    }
}
