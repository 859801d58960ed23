using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A true value and how it is printed, in a unit of money: the figure of a table or a report.</summary>
/// <param name="Digits">The value is so many thirds of 10^−4 of the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Decimals">The printed decimals.</param>
/// <param name="Hedge">The hedge that is tried; where it would not be true the figure has none.</param>
public sealed record TrueAmount(int Digits, Unit<Money<Cny>> Unit, int Decimals, Hedge Hedge)
{
    public Rational Value => new(Digits, 30_000);

    public Quantity<Money<Cny>> Amount => Value * Unit;

    /// <summary>The amount as a source prints it that rounds by a rule.</summary>
    public StatedValue Printed(Rounding rule) => StatedValue.Create(Value.Round(Decimals, rule), Decimals, Unit);

    /// <summary>The amount behind its hedge, if that is true of it; else rounded.</summary>
    public StatedValue Hedged(Rounding rule)
    {
        StatedValue hedged =
            StatedValue.Create(
                Value.Round(Decimals, Hedge is Hedge.Nearly or Hedge.AtMost or Hedge.Under ? Rounding.Ceiling : Rounding.Floor), Decimals,
                Unit, Hedge);
        return Hedge != Hedge.None && hedged.BoundsIn(Unit).Contains(Value) ? hedged : Printed(rule);
    }
}

/// <summary>How a result is printed: decimals, and a hedge that is tried.</summary>
public sealed record ResultForm(int Decimals, Hedge Hedge)
{
    private static readonly Dictionary<Hedge, string> Words = new()
    {
        [Hedge.None] = "", [Hedge.Over] = "超", [Hedge.AtLeast] = "至少", [Hedge.Nearly] = "近", [Hedge.About] = "约", [Hedge.AtMost] = "不超过",
        [Hedge.Under] = "不足",
    };

    public static IEnumerable<Hedge> Known => Words.Keys;

    public string Rounded(Rational value, Rounding rule) => value.Round(Decimals, rule).ToString(Decimals, rule);

    /// <summary>A result behind its hedge, if that is true of it; else rounded.</summary>
    public T Hedged<T>(Rational value, Rounding rule, string unit, Func<string, T> parse) where T : StatedResult
    {
        T hedged =
            parse(
                Words[Hedge] + Rounded(value, Hedge is Hedge.Nearly or Hedge.AtMost or Hedge.Under ? Rounding.Ceiling : Rounding.Floor)
                    + unit);
        return Hedge != Hedge.None && hedged.Bounds.Contains(value) ? hedged : parse(Rounded(value, rule) + unit);
    }
}

/// <summary>A figure without a hedge, and one that says the same with more digits or with fewer.</summary>
public sealed record Sharper(StatedValue Coarse, StatedValue Fine);

/// <summary>Makes true figures and the results that follow from them.</summary>
public static class AgreementArbitraries
{
    private static readonly Unit<Money<Cny>>[] Units =
        [Indicators.Units.Yuan, Indicators.Units.TenThousandYuan, Indicators.Units.HundredMillionYuan];

    public static Arbitrary<TrueAmount> True() => Arb.From(
        from digits in Gen.OneOf(Gen.Choose(1, 3_000_000), Gen.Choose(1, 500).Select(whole => whole * 30_000))
        from unit in Gen.Elements(Units)
        from decimals in Gen.Choose(0, 3)
        from hedge in Gen.Elements([.. ResultForm.Known])
        select new TrueAmount(digits, unit, decimals, hedge),
        amount => new[]
        {
            amount with { Digits = 30_000 }, amount with { Digits = Math.Max(1, amount.Digits / 60_000 * 30_000) },
            amount with { Digits = Math.Max(1, amount.Digits / 2) },
            amount with { Unit = Units[0] }, amount with { Decimals = amount.Decimals / 2 }, amount with { Hedge = Hedge.None },
        }.Where(simpler => simpler != amount && simpler.Digits <= amount.Digits));

    public static Arbitrary<ResultForm> Forms() => Arb.From(
        from decimals in Gen.Choose(0, 3) from hedge in Gen.Elements([.. ResultForm.Known]) select new ResultForm(decimals, hedge),
        form => new[] { form with { Decimals = 0 }, form with { Hedge = Hedge.None } }.Where(simpler => simpler != form));

    public static Arbitrary<Sharper> Pairs() => Arb.From(
        from digits in Gen.Choose(1,
            500_000) from more in Gen.Choose(1, 2) from unit in Gen.Elements(Units) from about in Gen.Elements(true, false)
        select Pair(digits, more, unit, about),
        pair => pair.Fine.Value is { } value && value != 1
            ? [Pair(1, 1, Indicators.Units.Yuan, false),
                Pair((int)(value / pair.Fine.Unit!.Factor / 1_000_000_000).RoundToInteger(Rounding.Ceiling) + 1, 1, Indicators.Units.Yuan,
                    false)]
            : []);

    private static Sharper Pair(int digits, int more, Unit<Money<Cny>> unit, bool about)
    {
        Rational value = new(digits, 1000);
        var fine = StatedValue.Create(value, 3, unit);
        var coarse = about
            ? StatedValue.Create(value, 3, unit, Hedge.About)
            : StatedValue.Create(value.Round(3 - more, Rounding.HalfAwayFromZero), 3 - more, unit);
        return coarse.Bounds.Contains(fine.Bounds) ? new(coarse, fine) : new(fine, fine);
    }
}
