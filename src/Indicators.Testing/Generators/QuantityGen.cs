using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Amounts of any kind in any of its units, which shrink towards the kind's first unit, whole numbers and one.</summary>
internal static class QuantityGen<TKind>
    where TKind : IQuantityKind
{
    private static readonly Unit<TKind>[] Units = [.. KindUnits.Of(typeof(TKind)).Cast<Unit<TKind>>()];

    public static Arbitrary<Unit<TKind>> Unit { get; } = Arb.From(Gen.Elements(Units), unit => Simpler(unit));

    public static Arbitrary<Quantity<TKind>> Any { get; } = From(PrintedNumber.Signed, PrintedNumber.SimplerOrZero);

    public static Arbitrary<Quantity<TKind>> NotZero { get; } =
        From(PrintedNumber.Signed.Where(number => !number.IsZero), PrintedNumber.Simpler);

    public static Arbitrary<Quantity<TKind>> AboveZero { get; } = From(PrintedNumber.AboveZero, PrintedNumber.Simpler);

    /// <summary>Two amounts that are often equal, in two units, or apart by very little.</summary>
    public static Arbitrary<(Quantity<TKind> Left, Quantity<TKind> Right)> Pair { get; } = Arb.From(
        from left in Any.Generator
        from other in Any.Generator
        from unit in Unit.Generator
        from way in Gen.Choose(0, 2)
        select (left,
            way switch { 0 => other, 1 => left.To(unit), _ => left.To(unit) + new Quantity<TKind>(new Rational(1, 1_000_000_007), unit) }),
        pair => [
            .. Any.Shrinker(pair.Item1).Select(left => (left, pair.Item2)),
            .. Any.Shrinker(pair.Item2).Select(right => (pair.Item1, right)),
            .. Any.Shrinker(pair.Item1).Select(both => (both, both)),
        ]);

    public static Arbitrary<Quantity<TKind>[]> Several { get; } = Arb.From(
        Any.Generator.ArrayOf(),
        parts => Enumerable.Range(0, parts.Length).Select(left => parts.Where((_, place) => place != left).ToArray())
            .Concat(Enumerable.Range(0, parts.Length).SelectMany(place => Any.Shrinker(parts[place])
                .Select(simpler => parts.Select((part, here) => here == place ? simpler : part).ToArray()))));

    private static Arbitrary<Quantity<TKind>> From(Gen<Rational> numbers, Func<Rational, IEnumerable<Rational>> simpler) => Arb.From(
        from number in numbers from unit in Unit.Generator select new Quantity<TKind>(number, unit),
        amount => Simpler(amount.Unit).Select(unit => new Quantity<TKind>(amount.NumericalValue, unit))
            .Concat(simpler(amount.NumericalValue).Select(number => new Quantity<TKind>(number, amount.Unit))));

    private static IEnumerable<Unit<TKind>> Simpler(Unit<TKind> unit) => unit.Equals(Units[0]) ? [] : [Units[0]];
}

/// <summary>Levels of any kind of points, in any of its units.</summary>
internal static class PointGen<TKind>
    where TKind : IPointKind
{
    private static readonly PointUnit<TKind>[] Units = [.. KindUnits.PointsOf(typeof(TKind)).Cast<PointUnit<TKind>>()];

    public static Arbitrary<PointUnit<TKind>> Unit { get; } = Arb.From(Gen.Elements(Units), unit => Simpler(unit));

    public static Arbitrary<QuantityPoint<TKind>> Any { get; } = Arb.From(
        from number in PrintedNumber.Signed from unit in Unit.Generator select new QuantityPoint<TKind>(number, unit),
        level => Simpler(level.Unit).Select(unit => new QuantityPoint<TKind>(level.NumericalValue, unit))
            .Concat(PrintedNumber.SimplerOrZero(level.NumericalValue).Select(number => new QuantityPoint<TKind>(number, level.Unit))));

    private static IEnumerable<PointUnit<TKind>> Simpler(PointUnit<TKind> unit) => unit.Equals(Units[0]) ? [] : [Units[0]];
}
