using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of every unit, with the catalogue that reads it.</summary>
internal sealed class OneUnitLaws(Unit unit, UnitCatalog catalog)
{
    private static Arbitrary<Rational> Numbers => Arb.From(PrintedNumber.Signed, PrintedNumber.SimplerOrZero);

    private static Arbitrary<Rational> Decimals => Arb.From(
        from digits in Gen.Choose(-1_000_000, 1_000_000) from decimals in Gen.Choose(0, 4) select digits / new Rational(10).Pow(decimals),
        PrintedNumber.SimplerOrZero);

    public IEnumerable<Law> All() => new (string Name, string Formula, Func<Property> Law)[]
    {
        ("A unit is read by what it prints", "parse(u.ToString()) = u", () => ReadsBack(unit).ToProperty()),
        ("A unit is read by its English names", "parse(singular) = parse(plural) = u",
            () => (Reads(unit.EnglishFor(1), unit) && Reads(unit.EnglishFor(2), unit)).ToProperty()),
        ("A unit is read behind every magnitude word", "parse((m × u).ToString()) = m × u", () => Prop.ForAll(
            Arb.From(Gen.Elements(Scales)), magnitude => ReadsBack(unit.Stem.WithMagnitude(magnitude)))),
        ("An amount is read by what it prints", "parse(x.ToString()) = x", () => Prop.ForAll(Decimals, number =>
            AnyQuantity.TryParse(new AnyQuantity(number, unit).ToString(), catalog, out AnyQuantity read)
            && read.Unit.Equals(unit) && read.NumericalValue == number)),
        ("A unit is larger than nothing", "factor(u) > 0", () => (unit.Factor.Sign > 0).ToProperty()),
        ("The way back from the coherent unit is identity", "((x × factor + offset) − offset) ÷ factor = x",
            () => Prop.ForAll(Numbers, number =>
            new AnyQuantity(number, unit).In(unit) == number)),
    }.Where(law => Scales.Length > 0 || !law.Name.Contains("magnitude", StringComparison.Ordinal))
        .Select(law => new Law(law.Name, law.Formula, unit.Symbol, law.Law));

    // Levels have no magnitudes: there is no ten thousand percent.
    private Magnitude[] Scales => unit.IsPoint || unit.Depth > 1 ? [] : [
        Magnitude.Hundred, Magnitude.Thousand, Magnitude.TenThousand, Magnitude.Million, Magnitude.TenMillion, Magnitude.HundredMillion,
        Magnitude.Billion, Magnitude.Trillion,
    ];

    private bool ReadsBack(Unit one) => Reads(one.ToString(), one);

    private bool Reads(string text, Unit one) =>
        catalog.TryParse(text, one.KindCode, out Unit? read) && read.Equals(one) && read.Factor == one.Factor
        && read.IsPoint == one.IsPoint && read.Offset == one.Offset;
}
