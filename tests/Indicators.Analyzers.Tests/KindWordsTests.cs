using System.Reflection;

namespace Indicators.Analyzers.Tests;

/// <summary>The words for kinds in messages are those that the library prints.</summary>
public class KindWordsTests
{
    public static TheoryData<string> Kinds =>
        [.. Units(typeof(Unit<>)).Select(unit => Code(unit.PropertyType.GetGenericArguments()[0])).Distinct()];

    public static TheoryData<string> Levels =>
        [.. Units(typeof(PointUnit<>)).Select(unit => Code(unit.PropertyType.GetGenericArguments()[0])).Distinct()];

    // Every kind that has a unit in Units, against 倍 and against a length.
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_kind_with_a_unit_in_the_library_is_named_by_one_of_its_units(string kind)
    {
        string other = kind == "Length" ? "times" : "road";
        string message = Assert.Single(await Probe.ReportsOn($"default(Quantity<{kind}>) + {other}")).Words();
        string word = message[..message.IndexOf($" ({kind}) and ", StringComparison.Ordinal)];

        Assert.Contains(KindsOf(UnitCatalog.Default.Parse(word).KindCode, typeof(Unit<>)), name => name == kind);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task A_kind_of_levels_is_named_by_a_unit_of_levels(string kind)
    {
        string message = Assert.Single(await Probe.ReportsOn($"default(QuantityPoint<{kind}>) + default(QuantityPoint<{kind}>)")).Words();
        string word = message[..message.IndexOf($" ({kind}) is a level", StringComparison.Ordinal)];

        Assert.True(UnitCatalog.Default.Parse(word).IsPoint);
        Assert.Contains(KindsOf(UnitCatalog.Default.Parse(word).KindCode, typeof(PointUnit<>)), name => name == kind);
    }

    private static IEnumerable<PropertyInfo> Units(Type generic) => typeof(Units).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == generic);

    // The kinds, as code writes them, that have a unit of this code in the library.
    private static IEnumerable<string> KindsOf(string code, Type generic) => Units(generic)
        .Where(unit => ((Unit)unit.GetValue(null)!).KindCode == code)
        .Select(unit => Code(unit.PropertyType.GetGenericArguments()[0]));

    private static string Code(Type kind) => kind.IsGenericType
        ? $"{kind.Name[..kind.Name.IndexOf('`')]}<{string.Join(", ", kind.GetGenericArguments().Select(Code))}>"
        : kind.Name;
}
