using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indicators.Tool.Tests.Support;

/// <summary>Short ways into a JSON document.</summary>
internal static class JsonExtensions
{
    /// <summary>Returns a member.</summary>
    public static JsonElement At(this JsonElement element, string name) => element.GetProperty(name);

    /// <summary>Returns the text of a member; <see langword="null"/> for null.</summary>
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>Returns the items of a member.</summary>
    public static JsonElement[] Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    /// <summary>Returns the indicator with a code.</summary>
    public static JsonElement Indicator(this JsonElement document, string code) =>
        document.Items("indicators").Single(indicator => indicator.Text("code") == code);

    /// <summary>Returns the document with every list in an order that does not depend on the order of the rows.</summary>
    public static string WithoutOrder(this JsonElement element) => Sorted(JsonNode.Parse(element.GetRawText())).ToJsonString();

    /// <summary>Returns the document without members of these names, wherever they stand.</summary>
    public static string Without(this JsonElement element, params string[] names)
    {
        JsonNode document = JsonNode.Parse(element.GetRawText())!;
        Remove(document, names);
        return document.ToJsonString();
    }

    /// <summary>Walks over every value with the name of the member that holds it.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Walk(this JsonElement element, string name = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Value.Walk(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => item.Walk(name)),
        _ => [(name, element)],
    };

    private static JsonNode Sorted(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Sorted).OrderBy(item => item.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject owner =>
            new JsonObject(
                owner.Select(
                    member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        _ => node!.DeepClone(),
    };

    private static void Remove(JsonNode? node, string[] names)
    {
        if (node is JsonObject owner)
        {
            foreach (string name in names)
                owner.Remove(name);
            foreach ((_, JsonNode? value) in owner)
                Remove(value, names);
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Remove(item, names);
        }
    }
}
