using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>How messages name a kind: as a report does and as the code does, <c>家 (Count&lt;Enterprise&gt;)</c>.</summary>
/// <remarks>
/// The words are those of the library's own tables, where kinds stand by their codes. A compiled kind does not show its code, so it
/// is derived from the name of the type; a test holds this to every unit of the library. Kinds of users have their types alone.
/// </remarks>
internal static class KindWords
{
    private static readonly Dictionary<string, string> Units = [], Levels = [];

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["Length"] = "m", ["Area"] = "m2", ["Volume"] = "m3", ["Mass"] = "kg", ["Energy"] = "J", ["Power"] = "W", ["Elapsed"] = "s",
        ["CalendarSpan"] = "mo", ["Proportion"] = "1", ["Multiple"] = "[times]", ["Temperature"] = "K",
    };

    static KindWords()
    {
        foreach (string[] row in Rows("currencies.tsv"))
        {
            Units[row[0]] = row[1];
        }

        foreach (string[] row in Rows("units.tsv"))
        {
            Dictionary<string, string> words = row[1] == "point" ? Levels : Units;
            if (!words.ContainsKey(row[0]))
            {
                words[row[0]] = row[2]; // the first one is what the kind is counted in
            }
        }
    }

    /// <summary>Names the kind of a value.</summary>
    public static string Name(Meaning meaning)
    {
        string type = meaning.Kind?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a number";
        return Word(meaning.Kind, meaning.IsLevel ? Levels : Units) is { } word ? $"{word} ({type})" : type;
    }

    /// <summary>Names what differences of a level are counted in: <c>个百分点</c>.</summary>
    public static string Difference(Meaning level) => Word(level.Kind, Units) is { } word ? word : "its differences";

    private static string? Word(ITypeSymbol? kind, Dictionary<string, string> words) => kind switch
    {
        INamedTypeSymbol { Name: "Per", TypeArguments: [var above, var below] } => Joined(above, '/', below),
        INamedTypeSymbol { Name: "Product", TypeArguments: [var left, var right] } => Joined(left, '·', right),
        not null when Code(kind) is { } code && words.TryGetValue(code, out string? word) => word,
        _ => null,
    };

    private static string? Joined(ITypeSymbol left, char sign, ITypeSymbol right) =>
        Word(left, Units) is { } first && Word(right, Units) is { } second ? first + sign + second : null;

    private static string? Code(ITypeSymbol kind) => kind switch
    {
        INamedTypeSymbol { Name: "Money", TypeArguments: [var currency] } when IsOurs(currency) => currency.Name.ToUpperInvariant(),
        INamedTypeSymbol { Name: "Count", TypeArguments: [var entity] } when IsOurs(entity) =>
            "{" + char.ToLowerInvariant(entity.Name[0]) + entity.Name.Substring(1) + "}",
        _ when IsOurs(kind) => Codes.TryGetValue(kind.Name, out string? code) ? code : null,
        _ => null,
    };

    private static bool IsOurs(ITypeSymbol type) =>
        type is { Name.Length: > 0, ContainingNamespace: { } space }
        && space.ToDisplayString() is "Indicators" or "Indicators.Entities" or "Indicators.Currencies";

    private static IEnumerable<string[]> Rows(string table)
    {
        using Stream stream = typeof(KindWords).GetTypeInfo().Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
