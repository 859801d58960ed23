using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Any growth of −100 % or more.</summary>
public sealed record AnyGrowth(GrowthRate Of);

/// <summary>Any average growth, over a number of periods that need not be whole.</summary>
public sealed record AnyAverage(AverageGrowth Of);

/// <summary>Any average growth by accumulation.</summary>
public sealed record AnyAccumulated(AverageGrowthByAccumulation Of);

/// <summary>What two printed figures may allow of a growth: some range of −100 % or more.</summary>
public sealed record AnyGrowthRange(Range<GrowthRate> Of);

/// <summary>What two printed figures may allow of an average growth.</summary>
public sealed record AnyAverageRange(Range<AverageGrowth> Of);

/// <summary>An exchange rate of a day and a source.</summary>
public sealed record AnyRate(ExchangeRate<Usd, Cny> Of);

/// <summary>Any power that there is.</summary>
public sealed record AnyPower(RationalPower Of);

/// <summary>An amount or level of any unit of the library, with a magnitude or without.</summary>
public sealed record AnyAmount(AnyQuantity Of);

/// <summary>Text that is nearly one of a value.</summary>
public sealed record Nonsense(string Text);

/// <summary>Makes the values whose text and JSON are tested.</summary>
public static class ValueArbitraries
{
    private static readonly string[] Pieces =
    [
        "0", "1", "58", "-", "+", ".", "/", "1/3", "0.5", " ", "e5", "元", "万亩", "亿", "个百分点", "%", "‰", "km", "yuan", "people", "人/", "/人",
        "(", ")",
        "[", "]", ", ", ",", "∞", "-∞", "inf", "ln(", "^", "^(1/4)", " - 1", "58/31", "近", "\uD83D", "\0", "１", "1e9999", "NaN", "CNY",
        "m2", "{person}",
        "11 billion ", "公里/平方公里", "0^(-1)", "2^3", "(58/31)^(1/4) - 1",
        "root(", "x + ... + x^", "x + x^2", " = ", ") - 1", ")/ln(", "log2(", "倍", "增长", "增长2倍", "root(x = 2) - 1",
        "[57/31, 59/31]^(1/4) - 1", "[20, 25)%", "?", "+53", ", 2025-06-30, ", "元/美元", "增长", "第24名",
    ];

    private static readonly Gen<Rational> Values = Numbers.AnyValues().Generator.Select(any => any.Of);

    private static readonly Gen<Rational> Factors = Gen.Frequency(
        (6, Numbers.PositiveValues().Generator.Select(positive => positive.Of)), (1, Gen.Constant(Rational.Zero)),
        (1, Gen.Constant(Rational.One)));

    private static readonly Gen<Rational> Spans =
        from p in Gen.Choose(1, 60) from q in Gen.Elements(1, 1, 1, 3, 12) select new Rational(p, q);

    private static readonly Gen<Bounds> Ranges =
        Numbers.AnyBoundsValues().Generator.Select(any => any.Of.Intersect(Bounds.AtLeast(Rational.Zero)) ?? Bounds.AtLeast(Rational.One));

    private static readonly Unit[] Units =
    [
        .. UnitCatalog.Default.Units,
        .. UnitCatalog.Default.Units.Where(unit => !unit.IsPoint).Select(unit => unit.WithMagnitude(Magnitude.TenThousand)),
        Indicators.Units.Kilometre.Per(Indicators.Units.SquareKilometre),
        Indicators.Units.Yuan.Per(Indicators.Units.Kilometre.Per(Indicators.Units.SquareKilometre)),
    ];

    public static Arbitrary<AnyGrowth> Growths() => Arb.From(
        Factors.Select(factor => new AnyGrowth(GrowthRate.FromRatio(factor - 1))),
        growth => growth.Of.Ratio.IsInteger
            ? []
            : [new AnyGrowth(GrowthRate.FromRatio(growth.Of.Ratio.RoundToInteger(Rounding.TowardZero)))]);

    public static Arbitrary<AnyAverage> Averages() => Arb.From(
        from factor in Factors from span in Spans select new AnyAverage(AverageGrowth.Of(factor, span)),
        average => average.Of.Periods == 1 ? [] : [new AnyAverage(AverageGrowth.Of(average.Of.TotalFactor, 1))]);

    public static Arbitrary<AnyGrowthRange> GrowthRanges() => Arb.From(
        Ranges.Select(factor => new AnyGrowthRange(RangeOf(factor))),
        range => range.Of == default ? [] : [new AnyGrowthRange(default)]);

    public static Arbitrary<AnyAverageRange> AverageRanges() => Arb.From(
        from factor in Ranges from span in Spans select new AnyAverageRange(new(factor, span)),
        range => range.Of.Periods == 1 ? [] : [new AnyAverageRange(new(range.Of.TotalFactor, 1))]);

    public static Arbitrary<AnyRate> Rates() => Arb.From(
        from rate in Numbers.PositiveValues().Generator
        from unit in Gen.Elements(
            Indicators.Units.Yuan.Per(Indicators.Units.UsDollars),
            Indicators.Units.TenThousandYuan.Per(Indicators.Units.UsDollars.WithMagnitude(Magnitude.Million)),
            Unit<Per<Money<Cny>, Money<Usd>>>.Coherent)
        from day in PeriodGen<Day>.Any.Generator
        from source in Gen.Elements("中国人民银行", "ECB", "a bank, of a city, 2025", " x ")
        select new AnyRate(new(rate.Of * unit, day.ToLocalDate(), source)),
        rate => rate.Of.Source == "ECB" ? [] : [new AnyRate(new(rate.Of.Rate, rate.Of.Date, "ECB"))]);

    public static Arbitrary<AnyPower> Powers() => Arb.From(
        from radicand in Factors from exponent in Spans from sign in Gen.Elements(-1, 0, 1)
        where sign >= 0 || !radicand.IsZero
        select new AnyPower(new(radicand, sign * exponent)),
        power => power.Of.Exponent == 1 ? [] : [new AnyPower(new(power.Of.Base, 1))]);

    public static Arbitrary<AnyAccumulated> Accumulated() => Arb.From(
        from sum in Factors.Where(
            factor => factor.Sign > 0) from periods in Gen.Frequency((4, Gen.Choose(1, 12)),
                (1, Gen.Constant(AverageGrowthByAccumulation.MaxPeriods)))
        select new AnyAccumulated(Accumulated(sum, periods)),
        average => average.Of.Periods == 1
            ? []
            : [new AnyAccumulated(Accumulated(average.Of.SumFactor, 1)), new AnyAccumulated(Accumulated(2, average.Of.Periods))]);

    private static AverageGrowthByAccumulation Accumulated(Rational sum, int periods) =>
        AverageGrowthByAccumulation.TryCreate(sum, periods, out AverageGrowthByAccumulation value)
            ? value
            : throw new InvalidOperationException($"{sum} over {periods} is not an average.");

    public static Arbitrary<AnyAmount> Amounts() => Arb.From(
        from value in Values from unit in Gen.Elements(Units) select new AnyAmount(new(value, unit)),
        amount => amount.Of.NumericalValue == 1 ? [] : [new AnyAmount(new(1, amount.Of.Unit))]);

    private static Range<GrowthRate> RangeOf(Bounds factor) => new(factor - Bounds.Exactly(Rational.One));

    public static Arbitrary<Nonsense> Texts() => Arb.From(
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(6))),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            from amount in Amounts().Generator from piece in Gen.Elements(Pieces) from before in Gen.Elements(true, false)
            select before ? piece + amount.Of : amount.Of + piece).Select(text => new Nonsense(text)),
        nonsense => Enumerable.Range(0, nonsense.Text.Length).Select(place => new Nonsense(nonsense.Text.Remove(place, 1))));
}
