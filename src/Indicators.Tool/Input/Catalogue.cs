namespace Indicators.Tool.Input;

/// <summary>What the rows are about: the indicators, and the areas that the user names.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, IndicatorEntry> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, AreaEntry> _areasByCode;
    private readonly ILookup<string, AreaEntry> _areasByName;

    // The same wrong name stands in thousands of rows, and looking for a near one is slow.
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue; the mistakes of names that stand for two indicators are added.</summary>
    public Catalogue(
        string file, LocalText? name, IReadOnlyList<AreaEntry> areas, IReadOnlyList<IndicatorEntry> indicators, Problems problems)
    {
        (File, Name, Areas, Indicators) = (file, name, areas, indicators);
        _areasByCode = areas.ToLookup(area => area.Code, StringComparer.OrdinalIgnoreCase);
        _areasByName = areas
            .SelectMany(area => new[] { area.Name, area.NameEn }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase), (area, text) => (area, text))
            .ToLookup(named => named.text, named => named.area, StringComparer.OrdinalIgnoreCase);
        foreach (IndicatorEntry indicator in indicators)
        {
            // A name that repeats the entry's own code or another of its names is no mistake.
            foreach (string text in NamesOf(indicator).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (_byName.TryAdd(text, indicator) || ReferenceEquals(_byName[text], indicator))
                    continue;
                IndicatorEntry other = _byName[text];
                if (other.Code.Equals(indicator.Code, StringComparison.OrdinalIgnoreCase))
                    continue; // said already: the code is there twice
                problems.Add(
                    ProblemCodes.NameAmbiguous, file, indicator.Place.Line, indicator.Place.Column,
                    $"{Quoted.Text(text)} for {Quoted.Text(other.Code)} and for {Quoted.Text(indicator.Code)}", "a name for one indicator",
                    "rename one of them, or drop the alias");
            }
        }
    }

    /// <summary>Gets the file.</summary>
    public string File { get; }

    /// <summary>Gets the name of the catalogue.</summary>
    public LocalText? Name { get; }

    /// <summary>Gets the areas, in the order of the file.</summary>
    public IReadOnlyList<AreaEntry> Areas { get; }

    /// <summary>Gets the indicators, in the order of the file.</summary>
    public IReadOnlyList<IndicatorEntry> Indicators { get; }

    /// <summary>Finds an indicator by code, name or alias; case and blanks at the ends do not matter.</summary>
    public IndicatorEntry? Find(string text) => _byName.GetValueOrDefault(text.Trim());

    /// <summary>Finds the areas with this code, or else with this name; two areas may share a name.</summary>
    public IReadOnlyList<AreaEntry> FindAreas(string text)
    {
        string typed = text.Trim();
        return [.. _areasByCode.Contains(typed) ? _areasByCode[typed] : _areasByName[typed]];
    }

    /// <summary>Returns the mistake of a row whose indicator is not in the catalogue, or <see langword="null"/>.</summary>
    public InputProblem? ProblemOf(ObservationRow row)
    {
        string typed = row.Indicator.Text.Trim();
        if (Find(typed) is not null)
            return null;

        if (!_hints.TryGetValue(typed, out string? hint))
            _hints.Add(typed, hint = Spelling.Hint(typed, _byName.Keys, "add it to the catalogue"));
        return row.Problem(
            ProblemCodes.IndicatorUnknown, row.Indicator, $"indicator {Quoted.Text(typed)}",
            $"a code, name or alias of {Quoted.Path(File)}", hint);
    }

    private static IEnumerable<string> NamesOf(IndicatorEntry indicator) =>
        [indicator.Code, .. indicator.Name.All, .. indicator.Aliases];
}
