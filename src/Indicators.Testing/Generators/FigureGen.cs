using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Figures of any kind as sources print them; they shrink towards no hedge, no decimals, the first unit and one.</summary>
internal static class FigureGen<TKind>
    where TKind : IQuantityKind
{
    private static readonly Unit<TKind>[] Units = PrintedForm.Readable([.. KindUnits.Of(typeof(TKind)).Cast<Unit<TKind>>()]);

    public static Arbitrary<Figure<TKind>> Any { get; } = Arb.From(
        PrintedForm.Any(Units).Select(Figure), figure => PrintedForm.Simpler(figure.Printed, Units).Select(Figure));

    private static Figure<TKind> Figure(StatedValue printed) => printed.TryAs(out Figure<TKind>? figure)
        ? figure
        : throw new InvalidOperationException($"{printed} was printed as something else than {LawList.NameOf(typeof(TKind))}.");
}

/// <summary>Printed levels of any kind of points.</summary>
internal static class PointFigureGen<TKind>
    where TKind : IPointKind
{
    private static readonly PointUnit<TKind>[] Units =
        PrintedForm.Readable([.. KindUnits.PointsOf(typeof(TKind)).Cast<PointUnit<TKind>>()]);

    public static Arbitrary<PointFigure<TKind>> Any { get; } = Arb.From(
        PrintedForm.Any(Units).Select(Figure), figure => PrintedForm.Simpler(figure.Printed, Units).Select(Figure));

    private static PointFigure<TKind> Figure(StatedValue printed) => printed.TryAsPoint(out PointFigure<TKind>? figure)
        ? figure
        : throw new InvalidOperationException($"{printed} was printed as something else than a level of {LawList.NameOf(typeof(TKind))}.");
}

/// <summary>Digits, decimals, hedge and unit, of whatever kind.</summary>
internal static class PrintedForm
{
    private static readonly Hedge[] Hedges =
        [Hedge.None, Hedge.None, Hedge.None, Hedge.Over, Hedge.AtLeast, Hedge.Surpassed, Hedge.Nearly, Hedge.About, Hedge.SlightlyOver,
            Hedge.AtMost, Hedge.Under];

    // What a source prints is read by the library; of a kind that has no such unit all are taken.
    public static TUnit[] Readable<TUnit>(TUnit[] units)
        where TUnit : Unit
    {
        TUnit[] readable =
            [.. units.Where(unit => UnitCatalog.Default.TryParse(unit.Symbol, unit.KindCode, out Unit? read) && read.Equals(unit))];
        return readable.Length > 0 ? readable : units;
    }

    public static Gen<StatedValue> Any<TUnit>(TUnit[] units)
        where TUnit : Unit =>
        from digits in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 100_000))) // 超0元 is above zero, and only just
        from decimals in Gen.Choose(0, 4)
        from unit in Gen.Elements(units)
        from hedge in Gen.Elements(Hedges)
        select StatedValue.Create(digits / new Rational(10).Pow(decimals), decimals, unit, hedge);

    public static IEnumerable<StatedValue> Simpler<TUnit>(StatedValue printed, TUnit[] units)
        where TUnit : Unit
    {
        if (printed.Value is not { } number || printed.Unit is not TUnit unit)
            yield break;
        if (printed.Hedge != Hedge.None)
            yield return StatedValue.Create(number, printed.Decimals, unit);
        if (!unit.Equals(units[0]))
            yield return StatedValue.Create(number, printed.Decimals, units[0], printed.Hedge);
        if (printed.Decimals > 0)
            yield return StatedValue.Create(number.RoundToInteger(Rounding.TowardZero), 0, unit, printed.Hedge);
        foreach (Rational simpler in PrintedNumber.SimplerOrZero(number).Where(simpler => simpler.IsInteger))
            yield return StatedValue.Create(simpler, 0, unit, printed.Hedge);
    }
}
