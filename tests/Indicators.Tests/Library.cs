using System.Reflection;
using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>The assemblies that people program with; what holds of one holds of each.</summary>
internal static class Library
{
    /// <summary>Gets the core first, then the packages that build on it.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [typeof(Rational).Assembly, typeof(Trends).Assembly, typeof(Law).Assembly, typeof(Scorecard).Assembly,
            typeof(QueryableAmounts).Assembly];

    /// <summary>Gets every public type.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())];

    /// <summary>Gets the documentation of every member.</summary>
    public static IReadOnlyList<XElement> Members { get; } =
        [.. Assemblies.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))];
}
