using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every log growth.</summary>
[Properties(Arbitrary = [typeof(Amounts)])]
public class LogGrowthLaws
{
    // L12: ln(y ÷ x) + ln(z ÷ y) = ln(z ÷ x).
    [Property]
    public bool Log_growths_add_over_a_chain(Some x, Some y, Some z) =>
        Log(x, y) + Log(y, z) == Log(x, z) && Log(x, z) - Log(y, z) == Log(x, y) && Log(x, y) + Log(y, x) == default
            && -Log(x, y) == Log(y, x);

    // L13: ln(1 + g) ≤ g, equal only at 0.
    [Property]
    public bool Log_growth_is_at_most_the_growth_and_equal_only_at_none(Some x, Some y)
    {
        GrowthRate growth = Growth.Between(x.Of, y.Of).Value;
        int order = Log(x, y).CompareTo(growth.Ratio);
        return order <= 0 && (order == 0) == (growth == default);
    }

    // ln(1 + g) ≥ g ÷ (1 + g), so that it is held from both sides.
    [Property]
    public bool Log_growth_is_at_least_the_change_over_the_later_value(Some x, Some y)
    {
        GrowthRate growth = Growth.Between(x.Of, y.Of).Value;
        int order = Log(x, y).CompareTo(growth.Ratio / growth.Factor);
        return order >= 0 && (order == 0) == (growth == default);
    }

    // Log growths are ordered as the growths are.
    [Property]
    public bool Log_growths_are_ordered_as_the_growths(Some x, Some y, Some z)
    {
        (LogGrowth a, LogGrowth b) = (Log(x, y), Log(x, z));
        int order = y.Of.CompareTo(z.Of);
        return Math.Sign(a.CompareTo(b)) == order && (a < b) == (order < 0) && (a > b) == (order > 0) && (a <= b) == (order <= 0)
            && (a >= b) == (order >= 0)
            && (a == b) == (order == 0) && a.Rate == Growth.Between(x.Of, y.Of).Value && a.Factor == y.Of / x.Of;
    }

    // ln ∈ enclosure, which a double agrees with to ten digits; a number below or above it compares so.
    [Property]
    public bool An_enclosure_holds_the_logarithm_and_agrees_with_floating_point(Some x, Some y)
    {
        Bounds log = Log(x, y).Enclose(12);
        double rough =
            System.Numerics.BigInteger.Log(Log(x, y).Factor.Numerator) - System.Numerics.BigInteger.Log(Log(x, y).Factor.Denominator);
        double tolerance = 1e-10 * (1 + Math.Abs(rough));
        return Math.Abs(log.Lower!.Value.RoundToDouble() - rough) < tolerance
            && Math.Abs(log.Upper!.Value.RoundToDouble() - rough) < tolerance
            && Log(x, y).CompareTo(log.Lower.Value) >= 0 && Log(x, y).CompareTo(log.Upper.Value) <= 0;
    }

    // |round(ln) − ln| ≤ half a place, decided by exact comparison.
    [Property]
    public bool A_rounded_logarithm_is_the_nearest_one(Some x, Some y, Presentation printed)
    {
        LogGrowth log = Log(x, y);
        Rational nearest = log.Round(printed.Decimals, printed.ToNearest.Rule);
        return log.CompareTo(nearest - printed.HalfPlace) >= 0 && log.CompareTo(nearest + printed.HalfPlace) <= 0
            && (nearest * new Rational(10).Pow(printed.Decimals)).IsInteger
            && log.CompareTo(log.Round(printed.Decimals, Rounding.Floor)) >= 0
            && log.CompareTo(log.Round(printed.Decimals, Rounding.Ceiling)) <= 0;
    }

    // From above zero to nothing, and from nothing, there is no logarithm.
    [Property]
    public bool A_logarithm_exists_exactly_when_both_ends_are_above_zero(ProfitOrLoss x, ProfitOrLoss y) =>
        Growth.Log(x.Of, y.Of).HasValue == (x.Of.Sign > 0 && y.Of.Sign > 0)
        && (x.Of.Sign <= 0 || y.Of.Sign != 0 || Growth.Log(x.Of, y.Of).Reason is Reason.NonPositive)
        && (x.Of.Sign > 0 || Growth.Log(x.Of, y.Of).Undefined == Growth.Between(x.Of, y.Of).Undefined);

    [Fact]
    public void The_default_is_no_growth()
    {
        Assert.Equal((1, default, 0),
            (default(LogGrowth).Factor, default(LogGrowth).Rate, default(LogGrowth).Round(6, Rounding.HalfToEven)));
        Assert.Equal(Bounds.Exactly(0), default(LogGrowth).Enclose(5));
    }

    // ln 1.1 = 0.0953101798…, ln 2 = 0.6931471805…
    [Fact]
    public void Log_growth_prints_its_known_digits()
    {
        Assert.Equal("0.09531018", Growth.Log(10 * Yuan, 11 * Yuan).Value.Round(8, Rounding.HalfToEven).ToString(8, Rounding.Floor));
        Assert.Equal("0.6931471805", Growth.Log(1 * Yuan, 2 * Yuan).Value.Round(10, Rounding.TowardZero).ToString(10, Rounding.Floor));
        Assert.Equal("ln(1.1)", Growth.Log(10 * Yuan, 11 * Yuan).Value.ToString());
    }

    private static LogGrowth Log(Some x, Some y) => Growth.Log(x.Of, y.Of).Value;
}
