using System.Globalization;
using System.Text.Json;

namespace Indicators.Tool.Input;

/// <summary>Reads the members of a JSON object by name and type, and adds a mistake for each that is not as it should be.</summary>
/// <remarks>Every reader returns <see langword="null"/> for a member that is absent or wrong; the mistake has been added then.</remarks>
internal sealed class JsonObject
{
    private readonly JsonItem _item;
    private readonly string _file;
    private readonly Problems _problems;
    private readonly Dictionary<string, JsonItem> _members = new(StringComparer.Ordinal);

    private JsonObject(JsonItem item, string file, Problems problems) => (_item, _file, _problems) = (item, file, problems);

    /// <summary>Takes a value for an object with these members and no others.</summary>
    public static JsonObject? Of(JsonItem item, string file, IReadOnlyList<string> known, Problems problems)
    {
        var taken = new JsonObject(item, file, problems);
        if (item.Kind != JsonValueKind.Object)
        {
            taken.WrongType(item, "an object");
            return null;
        }

        foreach (JsonMember member in item.Members)
        {
            if (!known.Contains(member.Name))
            {
                problems.Add(
                    ProblemCodes.MemberUnknown, file, member.Place.Line, member.Place.Column, $"member {Quoted.Text(member.Name)}{In(item.Path)}",
                    $"one of {string.Join(", ", known)}", Spelling.Hint(member.Name, known, "leave it out"));
            }
            else if (!taken._members.TryAdd(member.Name, member.Value))
            {
                problems.Add(
                    ProblemCodes.MemberTwice, file, member.Place.Line, member.Place.Column,
                    $"member {Quoted.Text(member.Name)} a second time{In(item.Path)}", "each member once");
            }
        }

        return taken;
    }

    /// <summary>Gets where the object starts.</summary>
    public Place Place => _item.Place;

    /// <summary>Returns a member whatever it holds.</summary>
    public JsonItem? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>Adds a mistake when the member is absent.</summary>
    public JsonItem? Need(string name, string expected)
    {
        JsonItem? found = Find(name);
        if (found is null)
        {
            _problems.Add(
                ProblemCodes.MemberMissing, _file, Place.Line, Place.Column, $"no member \"{name}\"{In(_item.Path)}", expected);
        }

        return found;
    }

    /// <summary>Reads a text that is not blank.</summary>
    public string? Text(string name) => Find(name) is { } item ? TextOf(item) : null;

    /// <summary>Reads a text, or <see langword="null"/> where the member says so itself.</summary>
    public string? TextOrNull(string name) => Find(name) is { Kind: not JsonValueKind.Null } item ? TextOf(item) : null;

    /// <summary>Reads a text, or texts by language.</summary>
    public LocalText? LocalText(string name) => Find(name) is { } item ? LocalTextOf(item) : null;

    /// <summary>Reads one of the words that are allowed.</summary>
    public string? Word(string name, IReadOnlyList<string> words)
    {
        if (Find(name) is not { } item || TextOf(item) is not { } text)
            return null;
        if (words.Contains(text))
            return text;

        Add(ProblemCodes.WordUnknown, item, Quoted.Text(text), $"one of {string.Join(", ", words)}", Spelling.Hint(text, words));
        return null;
    }

    /// <summary>Reads a whole number of a range.</summary>
    public int? Integer(string name, int least, int most)
    {
        if (Find(name) is not { } item)
            return null;
        if (item.Kind != JsonValueKind.Number)
        {
            WrongType(item, "a number");
            return null;
        }

        if (int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most)
            return value;

        Add(
            ProblemCodes.NumberInvalid, item, item.Described,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}, in digits"));
        return null;
    }

    /// <summary>Reads a number as it is written, as a JSON number or in text: <c>0.1</c>, <c>"1/3"</c>.</summary>
    public string? Number(string name)
    {
        if (Find(name) is not { } item)
            return null;
        if (item.Kind == JsonValueKind.Number || (item.Kind == JsonValueKind.String && NumberText.IsNumber(item.Text)))
            return item.Text;

        if (item.Kind == JsonValueKind.String)
            Add(ProblemCodes.NumberInvalid, item, Quoted.Text(item.Text), "a number such as 12.5, 1e6 or 1/3");
        else
            WrongType(item, "a number, or a number in text such as \"1/3\"");
        return null;
    }

    /// <summary>Reads a day of the calendar.</summary>
    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } item || TextOf(item) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;

        Add(ProblemCodes.DateInvalid, item, Quoted.Text(text), "a date of the calendar as YYYY-MM-DD, such as 2026-01-15");
        return null;
    }

    /// <summary>Reads an array; empty when the member is absent or wrong.</summary>
    public IReadOnlyList<JsonItem> Array(string name)
    {
        if (Find(name) is not { } item)
            return [];
        if (item.Kind == JsonValueKind.Array)
            return item.Items;

        WrongType(item, "an array");
        return [];
    }

    /// <summary>Reads an array of texts.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Array(name).Select(TextOf).OfType<string>()];

    private LocalText? LocalTextOf(JsonItem item)
    {
        if (item.Kind == JsonValueKind.String)
            return TextOf(item) is { } text ? new LocalText(text, null, null) : null;
        if (item.Kind != JsonValueKind.Object)
        {
            WrongType(item, "text, or texts by language such as {\"zh\": \"…\", \"en\": \"…\"}");
            return null;
        }

        if (Of(item, _file, ["zh", "en"], _problems) is not { } languages)
            return null;
        if (languages._members.Count == 0)
        {
            Add(ProblemCodes.MemberMissing, item, "no language", "zh, en or both");
            return null;
        }

        var local = new LocalText(null, languages.Text("zh"), languages.Text("en"));
        return local.Zh is null && local.En is null ? null : local;
    }

    private string? TextOf(JsonItem item)
    {
        if (item.Kind != JsonValueKind.String)
        {
            string hint = item.Kind == JsonValueKind.Number ? $"put it in quotes: \"{item.Text}\"" : "leave the member out if there is nothing to say";
            WrongType(item, "text", hint);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(item.Text))
            return item.Text.Trim();

        Add(ProblemCodes.TextBlank, item, "blank text", "text that says something", "leave the member out if there is nothing to say");
        return null;
    }

    private void WrongType(JsonItem item, string expected, string? hint = null) =>
        Add(ProblemCodes.JsonType, item, item.Described, expected, hint);

    private void Add(ProblemCode code, JsonItem item, string found, string expected, string? hint = null) =>
        _problems.Add(code, _file, item.Place.Line, item.Place.Column, found + In(item.Path), expected, hint);

    // A path is made of member names, which are foreign text.
    private static string In(string path) => path.Length == 0 ? "" : $" in {Quoted.JsonPath(path)}";
}
