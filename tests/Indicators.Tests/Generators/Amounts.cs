using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>An amount above zero, as reports print them: up to four decimals, in 元, 万元 or 亿元; thirds too.</summary>
public sealed record Some(Quantity<Money<Cny>> Of);

/// <summary>An amount of zero or more.</summary>
public sealed record SomeOrNone(Quantity<Money<Cny>> Of);

/// <summary>An amount of any sign: a profit, a loss or neither.</summary>
public sealed record ProfitOrLoss(Quantity<Money<Cny>> Of);

/// <summary>A unit of money.</summary>
public sealed record MoneyUnit(Unit<Money<Cny>> Of);

/// <summary>A growth as it is printed, in per cent; −100 or more.</summary>
public sealed record GrowthPercent(Rational Percent)
{
    public GrowthRate Rate => GrowthRate.FromPercent(Percent);
}

/// <summary>How something is printed: with none to six decimals, by one of the six rules.</summary>
public sealed record Presentation(int Decimals, Rounding Rule)
{
    /// <summary>Half of the last printed place, by which rounding to the nearest moves a value at most.</summary>
    public Rational HalfPlace => new Rational(10).Pow(-Decimals) / 2;

    /// <summary>The same with rules that round to the nearest, as published figures are.</summary>
    public Presentation ToNearest =>
        this with { Rule = Rule is Rounding.HalfToEven or Rounding.Floor or Rounding.Ceiling
            ? Rounding.HalfToEven
            : Rounding.HalfAwayFromZero };
}

/// <summary>An amount with its printed form: hedge, digits and unit.</summary>
public sealed record PrintedMoney(Figure<Money<Cny>> Of);

/// <summary>A place between the two ends of a range: 0 is the lower one, 1 the upper one.</summary>
public sealed record Place(Rational Share)
{
    /// <summary>The value there; next to an end that does not belong to the range, far out where there is no end.</summary>
    public Rational In(Bounds bounds)
    {
        if (bounds.IsPoint)
            return bounds.Lower!.Value;
        Rational inside = new(1, 1000), far = new Rational(10).Pow(15);
        Rational lower = bounds.Lower ?? (bounds.Upper ?? 0) - far, upper = bounds.Upper ?? lower + far;
        Rational value = lower + (Share * (upper - lower));
        return bounds.Contains(value) ? value
            : value == lower ? lower + ((upper - lower) * inside)
            : upper - ((upper - lower) * inside);
    }
}

/// <summary>Makes amounts of money, growths and their printed forms; shrinks them towards 元, whole numbers and one.</summary>
public static class Amounts
{
    private static readonly Unit<Money<Cny>>[] MoneyUnits = [Yuan, TenThousandYuan, HundredMillionYuan];

    private static readonly Hedge[] Hedges =
        [Hedge.None, Hedge.None, Hedge.None, Hedge.Over, Hedge.AtLeast, Hedge.Surpassed, Hedge.Nearly, Hedge.About, Hedge.SlightlyOver,
            Hedge.AtMost, Hedge.Under];

    public static Arbitrary<Some> AboveZero() =>
        From(PrintedNumber.AboveZero, PrintedNumber.Simpler, amount => new Some(amount), some => some.Of);

    public static Arbitrary<SomeOrNone> ZeroIncluded() => From(
        Gen.Frequency((9, PrintedNumber.AboveZero), (1, Gen.Constant(Rational.Zero))),
        PrintedNumber.SimplerOrZero, amount => new SomeOrNone(amount), any => any.Of);

    public static Arbitrary<ProfitOrLoss> AnySign() =>
        From(PrintedNumber.Signed, PrintedNumber.SimplerOrZero, amount => new ProfitOrLoss(amount), either => either.Of);

    public static Arbitrary<MoneyUnit> AnyMoneyUnit() => Arb.From(
        Gen.Elements(MoneyUnits).Select(unit => new MoneyUnit(unit)), unit => unit.Of.Equals(Yuan) ? [] : [new MoneyUnit(Yuan)]);

    public static Arbitrary<GrowthPercent> Growths() => Arb.From(
        Gen.OneOf(
            from tenths in Gen.Choose(-1000, 5000) select new GrowthPercent(new Rational(tenths, 10)),
            from hundredths in Gen.Choose(-10_000, 1_000_000) select new GrowthPercent(new Rational(hundredths, 100)),
            Gen.Elements(-100, 0, 100, 200).Select(percent => new GrowthPercent(percent))),
        growth =>
            PrintedNumber.SimplerOrZero(growth.Percent).Where(percent => percent >= -100).Select(percent => new GrowthPercent(percent)));

    public static Arbitrary<Presentation> Presentations() => Arb.From(
        from decimals in Gen.Choose(0, 6)
        from rule in Gen.Elements(Enum.GetValues<Rounding>())
        select new Presentation(decimals, rule),
        printed =>
            new[] { printed with { Decimals = 0 }, printed with { Decimals = printed.Decimals / 2 },
                printed with { Rule = Rounding.HalfAwayFromZero } }
            .Where(simpler => simpler != printed));

    public static Arbitrary<PrintedMoney> PrintedAmounts() => Arb.From(
        from digits in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 100_000))) // 超0元 is above zero, and only just
        from decimals in Gen.Choose(0, 4)
        from unit in Gen.Elements(MoneyUnits)
        from hedge in Gen.Elements(Hedges)
        select Printed(digits / new Rational(10).Pow(decimals), decimals, unit, hedge),
        printed => printed.Of.Stated is { } stated
            ? (printed.Of.Hedge == Hedge.None ? [] : new[] { Printed(1, 0, Yuan, Hedge.None), Printed(1, 0, Yuan, printed.Of.Hedge) })
                .Concat(
                    PrintedNumber.Simpler(stated.NumericalValue).Where(number => number.IsInteger)
                        .Select(number => Printed(number, 0, Yuan, printed.Of.Hedge)))
            : []);

    public static Arbitrary<Place> Places() => Arb.From(
        Gen.Frequency(
            (1, Gen.Constant(new Place(0))), (1, Gen.Constant(new Place(1))),
            (3, Gen.Choose(0, 1_000_000).Select(part => new Place(new Rational(part, 1_000_000))))),
        place => place.Share == 0 ? [] : [new Place(0), new Place(1)]);

    private static PrintedMoney Printed(Rational number, int decimals, Unit<Money<Cny>> unit, Hedge hedge) =>
        StatedValue.Create(number, decimals, unit, hedge).TryAs(out Figure<Money<Cny>>? figure)
            ? new(figure)
            : throw new InvalidOperationException($"{number}{unit} was printed as something else than money.");

    private static Arbitrary<T> From<T>(
        Gen<Rational> numbers, Func<Rational, IEnumerable<Rational>> simpler, Func<Quantity<Money<Cny>>, T> wrap,
        Func<T, Quantity<Money<Cny>>> unwrap) => Arb.From(
        from number in numbers from unit in Gen.Elements(MoneyUnits) select wrap(number * unit),
        wrapped => Simpler(unwrap(wrapped), simpler).Select(wrap));

    private static IEnumerable<Quantity<Money<Cny>>> Simpler(Quantity<Money<Cny>> amount, Func<Rational, IEnumerable<Rational>> simpler) =>
        (amount.Unit.Equals(Yuan) ? [] : new[] { amount.NumericalValue * Yuan })
            .Concat(simpler(amount.NumericalValue).Select(number => number * amount.Unit));
}
