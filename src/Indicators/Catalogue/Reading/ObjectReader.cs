using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads the members of a JSON object by name and type, and adds a mistake for each that is not as it should be.</summary>
/// <remarks>Every reader returns <see langword="null"/> for a member that is absent or wrong; the mistake has been added then.</remarks>
internal sealed class ObjectReader
{
    private readonly JsonItem _item;
    private readonly string _file;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, JsonItem> _members = new(StringComparer.Ordinal);

    private ObjectReader(JsonItem item, string file, ProblemList problems) => (_item, _file, _problems) = (item, file, problems);

    /// <summary>Takes a value for an object with these members and no others.</summary>
    public static ObjectReader? Of(JsonItem item, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        var taken = new ObjectReader(item, file, problems);
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
                    CatalogCodes.MemberUnknown, file, member.Place.Line, member.Place.Column,
                    $"member {Quoted.Text(member.Name)}{In(item.Path)}",
                    $"one of {string.Join(", ", known)}", Spelling.Hint(member.Name, known, "leave it out"), member.Value.Path);
            }
            else if (!taken._members.TryAdd(member.Name, member.Value))
            {
                problems.Add(
                    CatalogCodes.MemberTwice, file, member.Place.Line, member.Place.Column,
                    $"member {Quoted.Text(member.Name)} a second time{In(item.Path)}", "each member once", path: member.Value.Path);
            }
        }

        return taken;
    }

    /// <summary>Gets the value itself.</summary>
    public JsonItem Item => _item;

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
                CatalogCodes.MemberMissing, _file, Place.Line, Place.Column, $"no member \"{name}\"{In(_item.Path)}", expected,
                path: _item.Path);
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

        Add(CatalogCodes.WordUnknown, item, Quoted.Text(text), $"one of {string.Join(", ", words)}", Spelling.Hint(text, words));
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
            CatalogCodes.NumberInvalid, item, item.Described,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}, in digits"));
        return null;
    }

    /// <summary>Reads an exact number, from a JSON number or from text: <c>0.1</c>, <c>"1/3"</c>.</summary>
    public Rational? Number(string name) => Number(name, null);

    /// <summary>Reads an exact number that has a least value.</summary>
    public Rational? Number(string name, Rational? least)
    {
        if (Find(name) is not { } item)
            return null;
        if (item.Kind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            WrongType(item, "a number, or a number in text such as \"1/3\"");
            return null;
        }

        // The numbers of JSON are those of the pattern but for the length of their exponents. One that is too long when it is
        // written out could not be read again.
        if (NumberText.IsNumber(item.Text) && Rational.TryParse(item.Text, out Rational number)
            && number.ToString().Length <= Rational.MaxTextLength && !(number < least))
            return number;

        Add(
            CatalogCodes.NumberInvalid, item, item.Kind == JsonValueKind.String ? Quoted.Text(item.Text) : item.Described,
            least is null ? "a number such as 12.5, 1e6 or 1/3" : $"a number of {least} or more, such as 12.5 or 1/3");
        return null;
    }

    /// <summary>Reads a day of the calendar.</summary>
    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } item || TextOf(item) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;

        Add(CatalogCodes.DateInvalid, item, Quoted.Text(text), "a date of the calendar as YYYY-MM-DD, such as 2026-01-15");
        return null;
    }

    /// <summary>Reads when something was published, as exactly as its publisher says.</summary>
    public string? PublicationDate(string name)
    {
        if (Find(name) is not { } item || TextOf(item) is not { } text)
            return null;
        if (Indicators.PublicationDate.IsOne(text))
            return text;

        Add(CatalogCodes.DateInvalid, item, Quoted.Text(text), Indicators.PublicationDate.Expected);
        return null;
    }

    /// <summary>Reads a record.</summary>
    public T? Part<T>(string name, Form<T> form) where T : class => Find(name) is { } item ? form.Read(item, _file, _problems) : null;

    /// <summary>Reads an array of records.</summary>
    public IReadOnlyList<T> Parts<T>(string name, Form<T> form) where T : class =>
        [.. Array(name).Select(item => form.Read(item, _file, _problems)).OfType<T>()];

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

    /// <summary>Reads an array of texts, or of texts by language.</summary>
    public IReadOnlyList<LocalText> LocalTexts(string name) => [.. Array(name).Select(LocalTextOf).OfType<LocalText>()];

    /// <summary>Adds a mistake that is found in what a value means.</summary>
    public void Add(ProblemCode code, JsonItem item, string found, string expected, string? hint = null) =>
        _problems.Add(code, _file, item.Place.Line, item.Place.Column, found + In(item.Path), expected, hint, item.Path);

    /// <summary>Reads a text, or texts by language, from a value of its own.</summary>
    public static LocalText? LocalTextOf(JsonItem item, string file, ProblemList problems) =>
        new ObjectReader(item, file, problems).LocalTextOf(item);

    private LocalText? LocalTextOf(JsonItem item)
    {
        if (item.Kind == JsonValueKind.String)
            return TextOf(item) is { } text ? new LocalText(text) : null;
        if (item.Kind != JsonValueKind.Object)
        {
            WrongType(item, "text, or texts by language such as {\"zh\": \"…\", \"en\": \"…\"}");
            return null;
        }

        if (Of(item, _file, LocalTextForm.Languages, _problems) is not { } languages)
            return null;
        if (languages._members.Count == 0)
        {
            Add(CatalogCodes.MemberMissing, item, "no language", "zh, en or both");
            return null;
        }

        string? chinese = languages.Text("zh"), english = languages.Text("en");
        return chinese is null && english is null ? null : LocalTextForm.Of(chinese, english);
    }

    private string? TextOf(JsonItem item)
    {
        if (item.Kind != JsonValueKind.String)
        {
            string hint = item.Kind == JsonValueKind.Number
                ? $"put it in quotes: \"{item.Text}\""
                : "leave the member out if there is nothing to say";
            WrongType(item, "text", hint);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(item.Text))
            return item.Text.Trim();

        Add(CatalogCodes.TextBlank, item, "blank text", "text that says something", "leave the member out if there is nothing to say");
        return null;
    }

    private void WrongType(JsonItem item, string expected, string? hint = null) =>
        Add(CatalogCodes.JsonType, item, item.Described, expected, hint);

    // A path is made of member names, which are foreign text.
    private static string In(string path) => path.Length == 0 ? "" : $" in {Quoted.JsonPath(path)}";
}
