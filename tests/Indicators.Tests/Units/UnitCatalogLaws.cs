using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Text that is made of pieces of unit text, and of anything else.</summary>
public sealed record UnitishText(string Text);

/// <summary>An atom of the catalogue, with a magnitude word or without.</summary>
public sealed record CatalogUnit(Unit Of);

/// <summary>Units joined by / and ·, up to three of them, in every grouping; some with a magnitude word.</summary>
public sealed record JoinedUnit(Unit Of, params JoinedUnit[] Parts)
{
    public override string ToString() => $"{Of} of {Of.KindCode}";
}

/// <summary>Makes what the catalogue reads, and what looks like it.</summary>
public static class UnitTexts
{
    private static readonly Unit[] Atoms =
        [.. UnitCatalog.Default.Units.OrderBy(unit => unit.KindCode, StringComparer.Ordinal).ThenBy(unit => unit.Factor)];

    private static readonly string[] Pieces =
    [
        .. Atoms.Select(unit => unit.Symbol), .. Atoms.Select(unit => unit.EnglishFor(2)),
        .. Magnitudes.LongestFirst.Select(entry => entry.Word),
        "/", "/", "/", "//", "·", "·", "*", "×", " ", "　", "／", "∕", "%", "％", "{", "}", "(", ")", "\0", "\uD800", "\uDC00", "é", "İ", "ß",
        "1", "-", "\t", "²",
    ];

    /// <summary>The units of the library, and some of a user's whose names have the signs of joined units in them.</summary>
    public static UnitCatalog Catalog { get; } = UnitCatalog.Default.With(
        Unit.OfKind("{speed}", "km/h", "km/h", 1), Unit.OfKind("{dose}", "戈·时", "gray*hour|gray*hours", 1),
        Unit.OfKind("{head}", "头(只)", "head (any)", 1));

    private static readonly Unit[] OperandAtoms =
    [
        .. Catalog.Units.Where(unit => !unit.IsPoint).OrderBy(unit => unit.Symbol, StringComparer.Ordinal),
        .. Catalog.Units.Where(unit => !unit.IsPoint && unit.KindCode is not "1").OrderBy(unit => unit.Symbol, StringComparer.Ordinal)
            .Select(unit => unit.WithMagnitude(Magnitude.TenThousand)),
    ];

    private static readonly Gen<JoinedUnit> Operands = Gen.Elements(OperandAtoms).Select(unit => new JoinedUnit(unit));

    private static readonly Gen<JoinedUnit> Pairs =
        from left in Operands from right in Operands from isQuotient in Gen.Elements(true, false) select Join(left, right, isQuotient);

    public static Arbitrary<JoinedUnit> JoinedUnits() => Arb.From(
        Gen.OneOf(
            Pairs,
            from pair in Pairs from one in Operands from isQuotient in Gen.Elements(true, false) from isLeft in Gen.Elements(true, false)
            select isLeft ? Join(pair, one, isQuotient) : Join(one, pair, isQuotient),
            // Before brackets, as in (km/h)·天, no magnitude word is read.
            from pair in Pairs where ReferenceEquals(pair.Of.Stem, pair.Of) && pair.Of.Symbol[0] != '('
            select pair with { Of = pair.Of.WithMagnitude(Magnitude.HundredMillion) }),
        unit => unit.Parts);

    private static JoinedUnit Join(JoinedUnit left, JoinedUnit right, bool isQuotient) =>
        new(isQuotient || !left.Of.IsAdditive || !right.Of.IsAdditive ? left.Of.DividedBy(right.Of) : left.Of.MultipliedBy(right.Of), left,
            right);

    public static Arbitrary<UnitishText> Texts() => Arb.From(
        Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(letters => new string(letters))).Select(text => new UnitishText(text)),
        text => Enumerable.Range(0, text.Text.Length).Select(place => new UnitishText(text.Text.Remove(place, 1))));

    public static Arbitrary<CatalogUnit> Units() => Arb.From(
        from atom in Gen.Elements(Atoms)
        from magnitude in Gen.Elements(Magnitudes.LongestFirst.Select(entry => entry.Magnitude).Distinct().ToArray())
        from scaled in Gen.Elements(false, true)
        select new CatalogUnit(scaled && !atom.IsPoint ? atom.WithMagnitude(magnitude) : atom),
        unit => ReferenceEquals(unit.Of, unit.Of.Stem) ? [] : [new CatalogUnit(unit.Of.Stem)]);
}

/// <summary>What is true of reading any unit.</summary>
[Properties(Arbitrary = [typeof(UnitTexts)], MaxTest = 500)]
public class UnitCatalogLaws
{
    public static TheoryData<string, int> EveryUnitWithEveryMagnitude() =>
    [
        .. from unit in UnitCatalog.Default.Units
           from exponent in Magnitudes.LongestFirst.Select(entry => entry.Magnitude.Exponent).Distinct().Append(0)
           where exponent == 0 || !unit.IsPoint
           select new TheoryDataRow<string, int>($"{unit.Symbol} of {unit.KindCode}", exponent),
    ];

    // Parse(u.Symbol) = u for every unit and every magnitude, when the kind is known; in Chinese and in English.
    [Theory]
    [MemberData(nameof(EveryUnitWithEveryMagnitude))]
    public void A_unit_is_read_back_from_its_symbol_and_its_english_names(string name, int exponent)
    {
        Unit atom = UnitCatalog.Default.Units.Single(candidate => $"{candidate.Symbol} of {candidate.KindCode}" == name);
        Unit unit = exponent == 0
            ? atom
            : atom.WithMagnitude(Magnitudes.LongestFirst.First(entry => entry.Magnitude.Exponent == exponent).Magnitude);

        Assert.All([unit.Symbol, unit.EnglishFor(1), unit.EnglishFor(2)], text =>
        {
            Assert.True(UnitCatalog.Default.TryParse(text, unit.KindCode, out Unit? read), text);
            // A known atom wins over a magnitude: 千米 is the kilometre, which is as long as a thousand metres.
            Assert.True(read.Equals(unit) || (read.Factor == unit.Factor && ReferenceEquals(read.Stem, read)),
                $"{text} was read as {read}");
        });
    }

    // A symbol means the unit that has it, when no kind is asked for.
    [Fact]
    public void Without_a_kind_a_symbol_is_the_unit_that_prints_it() =>
        Assert.All(UnitCatalog.Default.Units, unit => Assert.Equal(unit, UnitCatalog.Default.Parse(unit.Symbol)));

    // Parse(n.Symbol / d.Symbol) = n ÷ d.
    [Property]
    public void A_quotient_is_read_back_from_its_symbol_and_its_english_names(CatalogUnit above, CatalogUnit below)
    {
        (Unit n, Unit d) = (above.Of, below.Of);
        if (n.IsPoint || d.IsPoint)
        {
            Assert.False(UnitCatalog.Default.TryParse($"{n.Symbol}/{d.Symbol}", out _));
            return;
        }

        Unit quotient = n.DividedBy(d);
        Assert.All([quotient.Symbol, quotient.EnglishFor(1), quotient.EnglishFor(2)], text =>
        {
            Assert.True(UnitCatalog.Default.TryParse(text, quotient.KindCode, out Unit? read), text);
            Assert.Equal((quotient.Factor, quotient.Depth), (read.Factor, read.Depth));
        });
    }

    // Parse(l.Symbol · r.Symbol) = l × r where both add up, and nothing is read where one does not; under a line it needs no brackets.
    [Property]
    public void A_product_is_read_back_from_its_symbol_and_its_english_names(CatalogUnit left, CatalogUnit right, CatalogUnit above)
    {
        (Unit l, Unit r) = (left.Of, right.Of);
        if (!l.IsAdditive || !r.IsAdditive)
        {
            Mistake.Throws<ArgumentException>(() => l.MultipliedBy(r));
            Assert.False(
                UnitCatalog.Default.TryParse($"{l.Symbol}·{r.Symbol}", out Unit? none) && none.Depth > 1
                    && none.KindCode == KindCodes.Product(l.KindCode, r.KindCode));
            return;
        }

        Unit product = l.MultipliedBy(r), unit = above.Of.IsPoint ? product : above.Of.DividedBy(product);
        Assert.All([unit.Symbol, unit.EnglishFor(1), unit.EnglishFor(2), unit.Symbol.Replace('·', '*')], text =>
        {
            Assert.True(UnitCatalog.Default.TryParse(text, unit.KindCode, out Unit? read), text);
            Assert.Equal((unit.Factor, unit.Depth), (read.Factor, read.Depth));
        });
    }

    // Parse(u.ToString()) = u for whatever is joined, in whatever grouping; in English it is as large, and of the same kind.
    [Property(MaxTest = 2_000)]
    public void What_is_joined_of_units_is_read_back_from_what_it_prints(JoinedUnit joined)
    {
        Unit unit = joined.Of;

        Assert.True(UnitTexts.Catalog.TryParse(unit.ToString(), unit.KindCode, out Unit? read), unit.Symbol);
        Assert.Equal((unit, unit.Depth), (read, read.Depth));
        Assert.All([unit.EnglishFor(1), unit.EnglishFor(2)], text =>
        {
            Assert.True(UnitTexts.Catalog.TryParse(text, unit.KindCode, out Unit? english), text);
            Assert.Equal((unit.Factor, unit.Depth), (english.Factor, english.Depth));
        });
    }

    // The code of a kind is what its coherent unit prints: m/m2, kg*m, CNY/(kg*m).
    [Fact]
    public void A_coherent_unit_is_read_back_from_the_code_of_its_kind()
    {
        Unit[] units = [.. Coherents(KindList.All.Where(kind => !kind.IsGenericType || kind.GetGenericArguments().Length == 1))];
        Unit[] readable = [.. units.Where(unit => UnitCatalog.Default.TryParse(unit.Symbol, unit.KindCode, out _))];
        Unit[] joined =
        [
            .. Coherents(KindList.All.Where(kind => kind.IsGenericType && kind.GetGenericArguments().Length == 2))
                .Where(unit => !unit.Symbol.Contains('1')),
            .. from left in readable from right in readable where left.IsAdditive && right.IsAdditive
                && left != right select Units.Dan.MultipliedBy(left.MultipliedBy(right)),
        ];

        Assert.NotEmpty(readable);
        Assert.All(readable.Concat(joined), unit =>
        {
            Assert.True(UnitCatalog.Default.TryParse(unit.ToString(), unit.KindCode, out Unit? read), unit.Symbol);
            Assert.Equal(unit.Factor, read.Factor);
        });
    }

    private static IEnumerable<Unit> Coherents(IEnumerable<Type> kinds) =>
        kinds.Select(kind => (Unit)typeof(Unit<>).MakeGenericType(kind).GetProperty("Coherent")!.GetValue(null)!);

    // Parse(u.Symbol) means the same in full-width characters and between blanks.
    [Property]
    public bool Full_width_characters_and_blanks_around_change_nothing(CatalogUnit unit) =>
        UnitCatalog.Default.TryParse($"  {Wide(unit.Of.Symbol)}　", unit.Of.KindCode, out Unit? wide)
        && UnitCatalog.Default.TryParse(unit.Of.Symbol, unit.Of.KindCode, out Unit? plain) && wide.Equals(plain);

    // TryParse never throws; Parse throws a FormatException with a code exactly when TryParse is false; no unit is too deep.
    [Property(MaxTest = 2000)]
    public bool Any_text_is_a_unit_or_is_refused_with_a_code(UnitishText text)
    {
        bool read = UnitCatalog.Default.TryParse(text.Text, out Unit? unit);
        Exception? thrown = Record.Exception(() => { UnitCatalog.Default.Parse(text.Text); });
        return read
            ? thrown is null && unit!.Depth <= Unit.MaxDepth && UnitCatalog.Default.TryParse(text.Text, unit.KindCode, out Unit? again)
                && again.Equals(unit)
            : thrown is FormatException && thrown.Message.Contains("(IND0501)", StringComparison.Ordinal);
    }

    private static string Wide(string text) =>
        new StringBuilder(text).Replace('/', '／').Replace('%', '％').Replace('m', 'ｍ').Replace('2', '２').ToString();
}
