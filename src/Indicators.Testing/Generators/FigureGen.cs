using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Figures of any kind as sources print them; they shrink towards no hedge, no decimals, the first unit and one.</summary>
internal static class FigureGen<TKind>
    where TKind : IQuantityKind
{
    public static Arbitrary<Figure<TKind>> Any { get; } = Arb.From(
        PrintedForm.Any(QuantityGen<TKind>.Unit.Generator).Select(Figure),
        figure => PrintedForm.Simpler(figure.Printed, QuantityGen<TKind>.Unit).Select(Figure));

    private static Figure<TKind> Figure(StatedValue printed) => printed.TryAs(out Figure<TKind>? figure)
        ? figure
        : throw new InvalidOperationException($"{printed} was printed as something else than {LawList.NameOf(typeof(TKind))}.");
}

/// <summary>Printed levels of any kind of points.</summary>
internal static class PointFigureGen<TKind>
    where TKind : IPointKind
{
    public static Arbitrary<PointFigure<TKind>> Any { get; } = Arb.From(
        PrintedForm.Any(PointGen<TKind>.Unit.Generator).Select(Figure),
        figure => PrintedForm.Simpler(figure.Printed, PointGen<TKind>.Unit).Select(Figure));

    private static PointFigure<TKind> Figure(StatedValue printed) => printed.TryAsPoint(out PointFigure<TKind>? figure)
        ? figure
        : throw new InvalidOperationException($"{printed} was printed as something else than a level of {LawList.NameOf(typeof(TKind))}.");
}

/// <summary>Digits, decimals, hedge and unit, of whatever kind.</summary>
internal static class PrintedForm
{
    private static readonly Hedge[] Hedges =
        [Hedge.None, Hedge.None, Hedge.None, Hedge.Over, Hedge.AtLeast, Hedge.Reach, Hedge.Nearly, Hedge.About, Hedge.OddMore, Hedge.AtMost, Hedge.Under];

    public static Gen<StatedValue> Any<TUnit>(Gen<TUnit> units)
        where TUnit : Unit =>
        from digits in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 100_000))) // 超0元 is above zero, and only just
        from decimals in Gen.Choose(0, 4)
        from unit in units
        from hedge in Gen.Elements(Hedges)
        select StatedValue.Create(digits / new Rational(10).Pow(decimals), decimals, unit, hedge);

    public static IEnumerable<StatedValue> Simpler<TUnit>(StatedValue printed, Arbitrary<TUnit> units)
        where TUnit : Unit
    {
        if (printed.Value is not { } number || printed.Unit is not TUnit unit)
            yield break;
        if (printed.Hedge != Hedge.None)
            yield return StatedValue.Create(number, printed.Decimals, unit);
        foreach (TUnit simpler in units.Shrinker(unit))
            yield return StatedValue.Create(number, printed.Decimals, simpler, printed.Hedge);
        if (printed.Decimals > 0)
            yield return StatedValue.Create(number.RoundToInteger(Rounding.TowardZero), 0, unit, printed.Hedge);
        foreach (Rational simpler in PrintedNumber.SimplerOrZero(number).Where(simpler => simpler.IsInteger))
            yield return StatedValue.Create(simpler, 0, unit, printed.Hedge);
    }
}
