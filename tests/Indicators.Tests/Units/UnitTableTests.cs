using System.Reflection;
namespace Indicators.Tests;

/// <summary>The constants of <see cref="Units"/> and the rows of <c>Text/Words/units.tsv</c> and <c>Text/Words/currencies.tsv</c> are one
/// list.</summary>
public class UnitTableTests
{
    private static readonly Dictionary<string, Unit> Constants =
        new[] { typeof(Units), typeof(IndexNumber<PreviousYear>), typeof(IndexNumber<PreviousPeriod>),
            typeof(IndexNumber<SamePeriodLastYear>) }
            .SelectMany(type => type.GetProperties().Where(constant => constant.PropertyType.IsAssignableTo(typeof(Unit))))
            .ToDictionary(constant => $"{constant.DeclaringType}.{constant.Name}", constant => (Unit)constant.GetValue(null)!);

    private static readonly string[][] Rows =
    [
        .. WordTable.Rows("currencies.tsv", 4).Where(row => HasAType(row[0]))
            .Select(row => new[] { row[0], "unit", row[1], row[2], "1", "", $"{row[0]} {row[3]}" }),
        .. WordTable.Rows("units.tsv", 8),
    ];

    public static TheoryData<string, string> EveryRow() => [.. Rows.Select(row => new TheoryDataRow<string, string>(row[0], row[2]))];

    public static TheoryData<string> EveryConstant() => [.. Constants.Keys];

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void A_row_is_read_as_a_unit_with_the_same_text_factor_kind_and_code(string kind, string symbol)
    {
        string[] row = Rows.Single(candidate => candidate[0] == kind && candidate[2] == symbol);
        Assert.True(UnitCatalog.Default.TryParse(symbol, kind, out Unit? unit));

        IsTheRow(row, unit);
        Assert.Equal(WithoutAType.Contains(kind), unit is DataUnit);
    }

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void A_row_says_what_defines_its_size(string kind, string symbol) =>
        Assert.True(Rows.Single(candidate => candidate[0] == kind && candidate[2] == symbol) is not [_, _, _, _, _, _, _, ""]);

    [Theory]
    [MemberData(nameof(EveryConstant))]
    public void A_constant_is_a_row_or_a_row_behind_a_magnitude_word(string name)
    {
        Unit stem = Constants[name].Stem;

        IsTheRow(Assert.Single(Rows, row => row[0] == stem.KindCode && row[2] == stem.Symbol), stem);
        Assert.Contains(stem, UnitCatalog.Default.Units);
    }

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void Every_spelling_of_a_row_is_read_as_its_unit_when_its_kind_is_asked_for(string kind, string symbol)
    {
        string[] row = Rows.Single(candidate => candidate[0] == kind && candidate[2] == symbol);
        IEnumerable<string> spellings = row[6].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' '))
            .Append(symbol).Concat(row[3].Split('|'));

        Assert.All(spellings, spelling =>
        {
            Assert.True(UnitCatalog.Default.TryParse(spelling, kind, out Unit? unit), spelling);
            Assert.Equal((symbol, row[1] == "point"), (unit.Symbol, unit.IsPoint));
        });
    }

    [Fact]
    public void No_two_rows_have_one_kind_and_one_symbol()
    {
        IEnumerable<(string Kind, string Symbol)> names = Rows.Select(row => (row[0], row[2]));

        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void The_catalogue_holds_every_row_once() => Assert.Equal(
        Rows.Length + WordTable.Rows("currencies.tsv", 4).Count(row => !HasAType(row[0])), UnitCatalog.Default.Units.Count);

    // A kind without a type would be read as data, and no test would notice.
    [Fact]
    public void Only_currencies_and_kinds_that_nothing_is_computed_of_are_read_without_a_type() => Assert.All(
        UnitCatalog.Default.Units.OfType<DataUnit>(),
        unit =>
            Assert.True(
                WithoutAType.Contains(unit.KindCode) || unit.KindCode is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z']));

    [Fact]
    public void A_unit_of_levels_has_a_unit_of_differences_in_the_table() => Assert.All(
        UnitCatalog.Default.Units.Where(unit => unit.IsPoint),
        level =>
            Assert.Contains(UnitCatalog.Default.Units,
                unit => !unit.IsPoint && unit.KindCode == level.KindCode && unit.Factor == level.Factor && unit.Offset.IsZero));

    private static readonly string[] WithoutAType =
        ["{teu}", "Pa", "dB", "By", "bit/s", "Hz", "V.A", "V", "kg{CO2}", "kg{CO2e}", "m/s", "a{age}"];

    private static void IsTheRow(string[] row, Unit unit)
    {
        string[] english = row[3].Split('|');
        Assert.Equal(
            (row[1] == "point", UnitTable.Size(row[4]), row[5].Length == 0 ? null : row[5], english[0], english[^1]),
            (unit.IsPoint, (unit.Factor, unit.Offset), unit.UcumCode, unit.EnglishFor(1), unit.EnglishFor(2)));
    }

    // The code of a kind is for generic code alone, so its property is that of the interface.
    internal static string CodeOf(Type type) =>
        (string)type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Single(property => property.Name == "Code" || property.Name.EndsWith(".Code", StringComparison.Ordinal)).GetValue(null)!;

    private static bool HasAType(string currency) =>
        typeof(ICurrency).Assembly.GetExportedTypes().Any(type => type.IsAssignableTo(typeof(ICurrency)) && type.IsClass
            && CodeOf(type) == currency);
}
