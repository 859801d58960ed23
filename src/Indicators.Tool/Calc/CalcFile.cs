using System.Text.Json;
using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>Reads the input of <c>indicators calc</c>: a JSON array of items.</summary>
internal static class CalcFile
{
    /// <summary>Reads the items, or adds what is wrong with the file and returns <see langword="null"/>.</summary>
    public static IReadOnlyList<CalcRequest>? Read(SourceText source, Problems problems)
    {
        var found = new ProblemList();
        if (JsonTree.Read(source.Text, source.Path, found, "a JSON array of items") is not { } root)
        {
            problems.Add(found.All);
            return null;
        }

        if (root.Kind != JsonValueKind.Array)
        {
            problems.Add(
                CatalogCodes.JsonType, source.Path, root.Place.Line, root.Place.Column, root.Described,
                "an array of items {\"id\", \"calculation\", \"inputs\", \"parameters\"}",
                root.Kind == JsonValueKind.Object ? "put one item in brackets too" : null);
            return null;
        }

        foreach (JsonItem item in root.Items.Where(item => item.Kind != JsonValueKind.Object))
        {
            problems.Add(
                CatalogCodes.JsonType, source.Path, item.Place.Line, item.Place.Column, $"{item.Described} in {item.Path}",
                "an item, an object with id, calculation, inputs and perhaps parameters");
        }

        return problems.Any ? null : [.. root.Items.Select(Request)];
    }

    private static CalcRequest Request(JsonItem item) =>
        new(TextOf(item, "id"), TextOf(item, "calculation"), Member(item, "inputs"), Member(item, "parameters"));

    private static string? TextOf(JsonItem item, string name) =>
        Member(item, name) is { Kind: JsonValueKind.String or JsonValueKind.Number } member ? member.Text : null;

    // Of two members with one name the last counts, as in most readers; the answer shows which calculation was made.
    private static JsonItem? Member(JsonItem item, string name) => item.Members.FindLast(member => member.Name == name)?.Value;
}
