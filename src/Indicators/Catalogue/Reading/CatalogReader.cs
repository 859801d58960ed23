using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>Reads a catalogue of indicators. The schema <c>catalogue.schema.json</c> says the same for editors.</summary>
internal sealed class CatalogReader
{
    private const string Nameless = "?";

    private static readonly string[] Members = ["$schema", "name", "areas", "units", "indicators"];

    private readonly string _file;
    private readonly ProblemList _problems;
    private readonly List<UnitEntry> _ownUnits = [];
    private UnitCatalog _units;
    private IndicatorMaker _maker;
    private readonly Dictionary<string, Place> _areaCodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Place> _indicatorCodes = new(StringComparer.OrdinalIgnoreCase);

    // Its own, so that a mistake of form is told from one of meaning: the first leave no catalogue at all.
    private readonly ProblemList _meaning = new();

    private CatalogReader(string file, UnitCatalog units, ProblemList problems) =>
        (_file, _problems, _units, _maker) = (file, problems, units, new(units, file, _meaning));

    /// <summary>
    /// Reads a catalogue and adds every mistake of it. Returns <see langword="null"/> where its form has mistakes; where only units
    /// are unknown or do not fit, the catalogue has the indicators with their names, so that rows can be checked against them.
    /// </summary>
    public static IndicatorCatalog? Read(string text, string file, UnitCatalog units, ProblemList problems)
    {
        int before = problems.All.Count;
        if (JsonTree.Read(text, file, problems) is not { } root)
        {
            return null;
        }

        var reader = new CatalogReader(file, units, problems);
        Func<IndicatorCatalog>? catalog = reader.Root(root);
        IndicatorCatalog? sound = problems.All.Count == before ? catalog?.Invoke() : null;
        foreach (InputProblem problem in reader._meaning.All)
        {
            problems.Add(problem);
        }

        return sound;
    }

    /// <summary>Reads one indicator; null with every mistake added.</summary>
    public static Indicator? ReadIndicator(JsonItem item, string file, UnitCatalog units, ProblemList problems)
    {
        var spoilt = new HashSet<string>();
        return IndicatorEntry.Form.ReadAny(item, file, problems, spoilt) is { Code: not null, Name: not null } entry
            && new IndicatorMaker(units, file, problems).Make(entry, item, spoilt) is var made && problems.All.Count == 0 ? made
            : null;
    }

    private Func<IndicatorCatalog>? Root(JsonItem root)
    {
        if (ObjectReader.Of(root, _file, Members, _problems) is not { } members)
        {
            return null;
        }

        members.Text("$schema");
        LocalText? name = members.LocalText("name");
        var areas = new AreaMaker(_file, _problems);
        foreach (JsonItem item in members.Array("areas"))
        {
            Area(item, areas);
        }

        IReadOnlyList<ReferenceArea> made = areas.Make();
        foreach (JsonItem item in members.Array("units"))
        {
            OwnUnit(item);
        }

        _maker = new(_units, _file, _meaning);
        members.Need("indicators", "an array of indicators");
        IReadOnlyList<JsonItem> items = members.Array("indicators");
        var names = new IndicatorNames();
        var indicators = new List<Indicator>();
        var parts = new PartCheck(_file, _meaning);
        var places = new List<JsonItem>();
        foreach (JsonItem item in items)
        {
            if (Indicator(item) is { } indicator)
            {
                indicators.Add(indicator);
                parts.Add(indicator, item);
                places.Add(item);
                NoNameTwice(indicator, item, names);
            }
        }

        parts.Check(allAreRead: indicators.Count == items.Count);
        Parents(indicators, places, allAreRead: places.Count == items.Count);

        if (members.Find("indicators") is { Kind: JsonValueKind.Array } list && items.Count == 0)
        {
            _problems.Add(
                CatalogCodes.MemberMissing, _file, list.Place.Line, list.Place.Column, "no indicator in indicators",
                "at least one indicator", path: list.Path);
        }

        return () => new IndicatorCatalog(indicators, names, made, name, _units) { OwnUnits = _ownUnits };
    }

    private void Area(JsonItem item, AreaMaker areas)
    {
        int before = _problems.All.Count;
        AreaEntry? entry = AreaEntry.Form.ReadAny(item, _file, _problems);
        if (!IsCodeTwice("area", entry?.Code, item, _areaCodes) && entry is { Code: not null } && _problems.All.Count == before)
        {
            areas.Add(entry, item);
        }
        else
        {
            areas.Spoil(entry?.Code);
        }
    }

    // A unit may be the size of one before it: 斗 of 10升, 石 of 10斗.
    private void OwnUnit(JsonItem item)
    {
        if (UnitEntry.Form.Read(item, _file, _problems) is not { } entry)
        {
            return;
        }

        if (entry.In(_units) is { } unit)
        {
            _ownUnits.Add(entry);
            _units = _units.With(unit);
            return;
        }

        JsonItem size = item.At("size");
        _problems.Add(
            CatalogCodes.UnitUnknown, _file, size.Place.Line, size.Place.Column,
            $"unit {Quoted.Text(entry.Symbol!)} of {Quoted.Text(entry.Size!)}",
            "a number above zero and a known unit of amounts, such as \"50 kg\" or \"2000/3 m2\"", path: size.Path);
    }

    private Indicator? Indicator(JsonItem item)
    {
        // Every member is read before anything is decided, and what they mean is asked of those without a mistake, so that each
        // mistake of the entry is reported, and reported once.
        var spoilt = new HashSet<string>();
        IndicatorEntry? entry = IndicatorEntry.Form.ReadAny(item, _file, _problems, spoilt);
        IsCodeTwice("indicator", entry?.Code, item, _indicatorCodes);
        if (entry is null)
        {
            return null;
        }

        // A name that is missing is one mistake; what else the entry means is asked all the same.
        Indicator made = _maker.Make(entry with { Code = entry.Code ?? Nameless, Name = entry.Name ?? new(Nameless) }, item, spoilt);
        return entry is { Code: not null, Name: not null } ? made : null;
    }

    // The parents in a composite index, where every code is known: a code with a mistake may be the parent that is missed.
    private void Parents(List<Indicator> indicators, List<JsonItem> places, bool allAreRead)
    {
        foreach ((int at, string found,
            bool isUnknown) in CompositeTree.Mistakes([.. indicators.Select(one => (one.Code, one.Metadata.Composite?.Parent))]))
        {
            if (isUnknown && !allAreRead)
            {
                continue;
            }

            JsonItem parent = places[at].At("metadata", "composite", "parent");
            _meaning.Add(
                CatalogCodes.ParentUnfit, _file, parent.Place.Line, parent.Place.Column, $"parent: {found}",
                isUnknown ? "the code of another indicator of the catalogue" : "parents that end in one that has none",
                isUnknown
                    ? Spelling.Hint(parent.Text, indicators.Select(one => one.Code), "add that indicator, or leave parent out")
                    : null, parent.Path);
        }
    }

    // Asked of entries with other mistakes too, or their repetition would show only when those are mended.
    private bool IsCodeTwice(string what, string? code, JsonItem item, Dictionary<string, Place> seen)
    {
        if (code is null || seen.TryAdd(code, item.Place))
        {
            return false;
        }

        string found =
            string.Create(CultureInfo.InvariantCulture, $"{what} {Quoted.Text(code)} a second time, first on line {seen[code].Line}");
        _problems.Add(CatalogCodes.CodeTwice, _file, item.Place.Line, item.Place.Column, found, "each code once", path: item.Path);
        return true;
    }

    private void NoNameTwice(Indicator indicator, JsonItem item, IndicatorNames names)
    {
        foreach ((string text, Indicator other) in names.Add(indicator))
        {
            if (!other.Code.Equals(indicator.Code, StringComparison.OrdinalIgnoreCase)) // else said already: the code is there twice
            {
                _problems.Add(
                    CatalogCodes.NameAmbiguous, _file, item.Place.Line, item.Place.Column,
                    $"{Quoted.Text(text)} for {Quoted.Text(other.Code)} and for {Quoted.Text(indicator.Code)}", "a name for one indicator",
                    "rename one of them, or drop the alias", item.Path);
            }
        }
    }
}
