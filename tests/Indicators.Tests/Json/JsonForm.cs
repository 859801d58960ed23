using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Indicators.Tests;

/// <summary>JSON as the tests write it: Chinese as it is, every period known.</summary>
internal static class JsonForm
{
    public static JsonSerializerOptions Options { get; } = With(null);

    public static JsonSerializerOptions With(UnitCatalog? catalog) =>
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }.AddIndicators(catalog);

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static T RoundTrip<T>(T value) => Read<T>(Of(value));

    public static T RoundTrip<T>(T value, UnitCatalog catalog)
    {
        JsonSerializerOptions options = Catalogs.GetValue(catalog, With);
        return JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)!;
    }

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<UnitCatalog, JsonSerializerOptions> Catalogs = [];
}
