using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>The areas that rows mention: found by code or name, remembered in the order of their first mention.</summary>
/// <param name="catalogue">The catalogue, whose own areas come before those that the library knows.</param>
/// <param name="rows">The rows: what most of them call an area is likely meant where one of them is mistyped.</param>
internal sealed class AreaBook(IndicatorCatalog catalogue, IReadOnlyList<ObservationRow> rows)
{
    private readonly Dictionary<string, AreaName> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AreaName> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly List<AreaName> _mentioned = [];

    // The same wrong code stands in thousands of rows, and looking for a near one is slow.
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);
    private string[]? _candidates;

    /// <summary>Gets the areas mentioned so far.</summary>
    public IReadOnlyList<AreaName> Mentioned => _mentioned;

    /// <summary>Finds the area of a field, or adds what is wrong and returns <see langword="null"/>.</summary>
    public string? Find(ObservationRow row, Field field, string text, Problems problems)
    {
        text = text.Trim();
        if (_byText.TryGetValue(text, out AreaName? known))
        {
            return known.Code;
        }

        IReadOnlyList<AreaName> found = Known(text);
        if (found.Count > 1)
        {
            problems.Add(row.Problem(
                ProblemCodes.AreaAmbiguous, field, $"area {Quoted.Text(text)}", "one area", $"write its code: {string.Join(" or ", found.Select(area => area.Code))}"));
            return null;
        }

        if (found.Count == 0)
        {
            problems.Add(row.Problem(
                ProblemCodes.AreaUnknown, field, $"area {Quoted.Text(text)}", "the code or the name of a known area", HintFor(text)));
            return null;
        }

        AreaName place = found[0];
        if (_byCode.TryAdd(place.Code, place))
        {
            _mentioned.Add(place);
        }

        _byText.Add(text, _byCode[place.Code]);
        return place.Code;
    }

    /// <summary>The area around one that was mentioned; null where it is not known.</summary>
    public AreaName? Around(string code)
    {
        ReferenceArea? parent = catalogue.FindAreas(code) is [var area, ..] ? area.Parent : null;
        return parent is null ? null : new(parent.Code, parent.Name, parent.EnglishName);
    }

    /// <summary>Reads a scope: an area, then perhaps a population: <c>36 区级综合医院</c>.</summary>
    public Scope? Scope(ObservationRow row, Problems problems)
    {
        string text = row.Scope.Text.Trim();
        Scope? known = null;
        if (text.Length == 0 || _scopes.TryGetValue(text, out known))
        {
            return known;
        }

        int end = EndOfArea(text);
        string? area = Find(row, row.Scope, text[..end], problems);
        return area is null ? null : _scopes[text] = new(area, end == text.Length ? null : text[end..].Trim());
    }

    // The areas of the catalogue first: what its author says of a code or a name is meant.
    private IReadOnlyList<AreaName> Known(string text) =>
        [.. catalogue.FindAreas(text).Select(area => new AreaName(area.Code, area.Name, area.EnglishName))];

    // The longest beginning that is a known area, for its name may hold blanks; else the first word.
    private int EndOfArea(string text)
    {
        for (int end = text.Length; end > 0; end = text.AsSpan(0, end).LastIndexOfAny(' ', '\u3000'))
        {
            if (Known(text[..end]).Count > 0)
            {
                return end;
            }
        }

        int first = text.AsSpan().IndexOfAny(' ', '\u3000');
        return first < 0 ? text.Length : first;
    }

    // One letter away from CHM lie the codes of a dozen countries: what is meant is one that this report mentions, or its catalogue.
    private string? HintFor(string text)
    {
        if (!_hints.TryGetValue(text, out string? hint))
        {
            _candidates ??=
            [
                .. rows.Select(row => row.Area.Text.Trim()).Distinct(StringComparer.Ordinal).Where(mentioned => Known(mentioned).Count > 0),
                .. catalogue.Areas.SelectMany(area => new[] { area.Code, area.Name }),
            ];
            bool isCode = text.All(char.IsAscii) && !text.Contains(' ', StringComparison.Ordinal);
            (string code, string name) = isCode ? (Quoted.Text(text), "...") : ("...", Quoted.Text(text));
            _hints.Add(text, hint = Spelling.Hint(text, _candidates, $"add {{\"code\": {code}, \"name\": {name}}} to the areas of the catalogue"));
        }

        return hint;
    }
}
