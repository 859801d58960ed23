using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Text that is made of pieces of unit text, and of anything else.</summary>
public sealed record UnitishText(string Text);

/// <summary>An atom of the catalogue, with a magnitude word or without.</summary>
public sealed record CatalogUnit(Unit Of);

/// <summary>Makes what the catalogue reads, and what looks like it.</summary>
public static class UnitTexts
{
    private static readonly Unit[] Atoms = [.. UnitCatalog.Default.Units.OrderBy(unit => unit.KindCode, StringComparer.Ordinal).ThenBy(unit => unit.Factor)];

    private static readonly string[] Pieces =
    [
        .. Atoms.Select(unit => unit.Symbol), .. Atoms.Select(unit => unit.EnglishFor(2)), .. Magnitudes.LongestFirst.Select(entry => entry.Word),
        "/", "/", "/", "//", "·", "·", "*", "×", " ", "　", "／", "∕", "%", "％", "{", "}", "(", ")", "\0", "\uD800", "\uDC00", "é", "İ", "ß", "1", "-", "\t", "²",
    ];

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
        Unit unit = exponent == 0 ? atom : atom.WithMagnitude(Magnitudes.LongestFirst.First(entry => entry.Magnitude.Exponent == exponent).Magnitude);

        Assert.All([unit.Symbol, unit.EnglishFor(1), unit.EnglishFor(2)], text =>
        {
            Assert.True(UnitCatalog.Default.TryParse(text, unit.KindCode, out Unit? read), text);
            // A known atom wins over a magnitude: 千米 is the kilometre, which is as long as a thousand metres.
            Assert.True(read.Equals(unit) || (read.Factor == unit.Factor && ReferenceEquals(read.Stem, read)), $"{text} was read as {read}");
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
            Assert.Throws<ArgumentException>(() => l.MultipliedBy(r));
            Assert.False(UnitCatalog.Default.TryParse($"{l.Symbol}·{r.Symbol}", out Unit? none) && none.Depth > 1 && none.KindCode == KindCodes.Product(l.KindCode, r.KindCode));
            return;
        }

        Unit product = l.MultipliedBy(r), unit = above.Of.IsPoint ? product : above.Of.DividedBy(product);
        Assert.All([unit.Symbol, unit.EnglishFor(1), unit.EnglishFor(2), unit.Symbol.Replace('·', '*')], text =>
        {
            Assert.True(UnitCatalog.Default.TryParse(text, unit.KindCode, out Unit? read), text);
            Assert.Equal((unit.Factor, unit.Depth), (read.Factor, read.Depth));
        });
    }

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
            ? thrown is null && unit!.Depth <= Unit.MaxDepth && UnitCatalog.Default.TryParse(text.Text, unit.KindCode, out Unit? again) && again.Equals(unit)
            : thrown is FormatException && thrown.Message.Contains("(IND0501)", StringComparison.Ordinal);
    }

    private static string Wide(string text) => new StringBuilder(text).Replace('/', '／').Replace('%', '％').Replace('m', 'ｍ').Replace('2', '２').ToString();
}
