using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads a JSON text into items with places. Comments are allowed, trailing commas are not.</summary>
/// <remarks>The platform's document forgets lines, keeps one of two equal members, and stops at its first finding.</remarks>
internal static class JsonTree
{
    private const int Depth = 32;

    /// <summary>Reads the text, or adds one mistake and returns <see langword="null"/>.</summary>
    public static JsonItem? Read(string text, string file, ProblemList problems, string expected = "a JSON object")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(CatalogCodes.EmptyFile, file, "nothing", expected);
            return null;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var places = new PlaceCursor(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = Depth });
        try
        {
            reader.Read();
            JsonItem root = Item(ref reader, places, "");
            reader.Read(); // anything behind the document is an error
            return root;
        }
        catch (JsonException broken)
        {
            var place = new Place((int)(broken.LineNumber ?? 0) + 1, 1);
            int offset = places.OffsetOf(place.Line, (int)(broken.BytePositionInLine ?? 0));
            Explain(file, places.At(offset), Found(utf8, offset), broken.Message, problems);
        }
        catch (InvalidOperationException broken)
        {
            // A string of half a surrogate pair (\uD800) is valid JSON and no text.
            Explain(file, places.At((int)reader.TokenStartIndex), "half a character", broken.Message, problems);
        }

        return null;
    }

    private static JsonItem Item(ref Utf8JsonReader reader, PlaceCursor places, string path)
    {
        Place place = places.At((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var owner = new JsonItem { Kind = JsonValueKind.Object, Place = place, Path = path };
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    Place start = places.At((int)reader.TokenStartIndex);
                    string name = reader.GetString()!;
                    reader.Read();
                    owner.Members.Add(new JsonMember(name, start, Item(ref reader, places, path.Length == 0 ? name : $"{path}.{name}")));
                }

                return owner;

            case JsonTokenType.StartArray:
                var list = new JsonItem { Kind = JsonValueKind.Array, Place = place, Path = path };
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Items.Add(Item(ref reader, places, string.Create(CultureInfo.InvariantCulture, $"{path}[{list.Items.Count}]")));
                return list;

            case JsonTokenType.String:
                return new JsonItem { Kind = JsonValueKind.String, Text = reader.GetString()!, Place = place, Path = path };
            case JsonTokenType.Number:
                return new JsonItem { Kind = JsonValueKind.Number, Text = Encoding.UTF8.GetString(reader.ValueSpan), Place = place,
                    Path = path };
            case JsonTokenType.True:
                return new JsonItem { Kind = JsonValueKind.True, Place = place, Path = path };
            case JsonTokenType.False:
                return new JsonItem { Kind = JsonValueKind.False, Place = place, Path = path };
            default:
                return new JsonItem { Kind = JsonValueKind.Null, Place = place, Path = path };
        }
    }

    private static string Found(byte[] utf8, int offset)
    {
        ReadOnlySpan<byte> rest = utf8.AsSpan(Math.Min(offset, utf8.Length));
        if (rest.IsEmpty)
            return "the end of the file";
        Rune.DecodeFromUtf8(rest, out Rune rune, out _);
        return Quoted.Text(rune.ToString());
    }

    private static void Explain(string file, Place place, string found, string message, ProblemList problems)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string why = message.Contains("trailing comma", StringComparison.Ordinal)
            ? "remove the comma before it"
            : Quoted.Visible((end < 0 ? message : message[..end]).TrimEnd('.'));
        problems.Add(CatalogCodes.JsonSyntax, file, place.Line, place.Column, found, "valid JSON", why);
    }
}
