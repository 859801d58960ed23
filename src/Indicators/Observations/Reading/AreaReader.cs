namespace Indicators;

/// <summary>Finds the areas that rows mention, by code or name; remembers them in the order of their first mention.</summary>
/// <param name="catalogue">The catalogue, whose own areas come before those that the library knows.</param>
internal sealed class AreaReader(IndicatorCatalog? catalogue)
{
    private readonly Dictionary<string, ReferenceArea> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceArea> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly List<ReferenceArea> _mentioned = [];

    // What rows call an area and is one, in order: what most of them write is likely meant where one of them is mistyped.
    private readonly List<string> _written = [];

    // The same wrong code stands in thousands of rows, and looking for a near one is slow.
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);

    /// <summary>Gets the areas mentioned so far.</summary>
    public IReadOnlyList<ReferenceArea> Mentioned => _mentioned;

    /// <summary>Finds the area of a field, or adds what is wrong and returns <see langword="null"/>.</summary>
    public ReferenceArea? Find(in ObservationText row, TextField field, ReadOnlySpan<char> typed, List<InputProblem> problems)
    {
        typed = typed.Trim();
        if (_byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out ReferenceArea? known))
        {
            return known;
        }

        string text = typed.ToString();
        IReadOnlyList<ReferenceArea> found = Known(text);
        if (found.Count > 0 && field.Column == row.Area.Column && !IsCode(found[0], text) && !_written.Contains(text))
        {
            _written.Add(text);
        }

        if (found.Count > 1)
        {
            problems.Add(row.Problem(
                ObservationCodes.AreaAmbiguous, field, $"area {Quoted.Text(text)}", "one area",
                $"write its code: {string.Join(" or ", found.Select(area => area.Code))}"));
            return null;
        }

        if (found.Count == 0)
        {
            problems.Add(
                row.Problem(ObservationCodes.AreaUnknown, field, $"area {Quoted.Text(text)}", "the code or the name of a known area",
                    text));
            return null;
        }

        ReferenceArea place = found[0];
        if (_byCode.TryAdd(place.Code, place))
        {
            _mentioned.Add(place);
        }

        return _byText[text] = _byCode[place.Code];
    }

    /// <summary>Adds what is wrong where a name stood for another area in the period of the row.</summary>
    public void CheckPeriod(in ObservationText row, TextField field, ReferenceArea area, AnyPeriod? period, List<InputProblem> problems)
    {
        string text = field.Text.Trim().ToString();
        if (period is not { } of || IsCode(area, text) || catalogue?.Areas.Contains(area) == true)
        {
            return;
        }

        if (AreaTable.Renamed.TryGetValue(area.Code, out (int Since, LocalText Before) renamed) && of.End.Year < renamed.Since)
        {
            problems.Add(row.Problem(
                ObservationCodes.AreaAmbiguous, field, $"area {Quoted.Text(text)} in {of}, when it was {renamed.Before.English}",
                $"one area; {area} is what it is since {renamed.Since}",
                $"write {area.Code} if today's is meant, or add {{\"code\": ..., \"name\": {Quoted.Text(text)}}} of then to the areas of "
                    + "the catalogue"));
        }
    }

    /// <summary>Reads a scope: an area, then perhaps a population: <c>36 区级综合医院</c>.</summary>
    public Scope? Scope(in ObservationText row, List<InputProblem> problems)
    {
        string text = row.Scope.Text.Trim().ToString();
        Scope? known = null;
        if (text.Length == 0 || _scopes.TryGetValue(text, out known))
        {
            return known;
        }

        int end = EndOfArea(text);
        ReferenceArea? area = Find(row, row.Scope, text.AsSpan(0, end), problems);
        return area is null ? null : _scopes[text] = new(area.Code, end == text.Length ? null : text[end..].Trim());
    }

    /// <summary>Answers unknown areas, once all rows are known: the name that most of them write is likely meant where one is
    /// mistyped.</summary>
    public InputProblem WithHint(InputProblem problem) =>
        problem.Kind == ObservationCodes.AreaUnknown ? problem with { Hint = HintFor(problem.Hint!) } : problem;

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

    // Codes are near one another whatever they mean: SVK may well be meant beside SVN. A hint is a name that stands for another name.
    private static bool IsCode(ReferenceArea area, string text) =>
        text.Equals(area.Code, StringComparison.OrdinalIgnoreCase) || area.OtherCodes.Contains(text, StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<ReferenceArea> Known(string text) => catalogue?.FindAreas(text) ?? AreaCatalog.Default.Find(text);

    // What is meant is an area that this report mentions, or its catalogue.
    private string? HintFor(string text)
    {
        if (!_hints.TryGetValue(text, out string? hint))
        {
            bool isCode = text.All(char.IsAscii) && !text.Contains(' ', StringComparison.Ordinal);
            (string code, string name) = isCode ? (Quoted.Text(text), "...") : ("...", Quoted.Text(text));
            bool looksLikeACode = isCode && text.All(c => !char.IsAsciiLetterLower(c));
            _hints.Add(text, hint = Spelling.Hint(
                text, looksLikeACode ? [] : [.. _written, .. (catalogue?.Areas ?? []).Select(area => area.Name)],
                $"add {{\"code\": {code}, \"name\": {name}}} to the areas of the catalogue"));
        }

        return hint;
    }
}
