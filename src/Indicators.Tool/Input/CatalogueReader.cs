using System.Globalization;
using System.Text.Json;

namespace Indicators.Tool.Input;

/// <summary>Reads catalogue.json. The schema <c>catalogue.schema.json</c> says the same for editors.</summary>
internal sealed class CatalogueReader
{
    private static readonly string[] Members = ["$schema", "name", "areas", "indicators"];
    private static readonly string[] AreaMembers = ["code", "name", "nameEn", "parent"];
    private static readonly string[] PlausibleMembers = ["lower", "upper", "unit", "hint"];

    private static readonly string[] IndicatorMembers =
    [
        "code", "name", "aliases", "kind", "unit", "measure", "direction", "decimals", "plausible", "entity", "source", "note",
    ];

    private readonly string _file;
    private readonly Problems _problems;
    private readonly Dictionary<string, Place> _areaCodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Place> _indicatorCodes = new(StringComparer.OrdinalIgnoreCase);

    private CatalogueReader(string file, Problems problems) => (_file, _problems) = (file, problems);

    /// <summary>Gets the words of the member <c>measure</c>.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["flow", "stock", "rate", "index"];

    /// <summary>Gets the words of the member <c>direction</c>.</summary>
    public static IReadOnlyList<string> Directions { get; } = [.. Enum.GetValues<Direction>().Select(direction => DirectionWord.Of(direction)), DirectionWord.Neutral];

    /// <summary>Reads the catalogue, or returns <see langword="null"/> with every mistake of it added.</summary>
    public static Catalogue? Read(SourceText source, Problems problems)
    {
        int before = problems.All.Count;
        if (JsonTree.Read(source, problems) is not { } root)
            return null;

        var reader = new CatalogueReader(source.Path, problems);
        Catalogue? catalogue = reader.Root(root);
        return problems.All.Count == before ? catalogue : null;
    }

    private Catalogue? Root(JsonItem root)
    {
        if (JsonObject.Of(root, _file, Members, _problems) is not { } members)
            return null;

        members.Text("$schema");
        LocalText? name = members.LocalText("name");
        AreaEntry[] areas = [.. members.Array("areas").Select(Area).OfType<AreaEntry>()];
        members.Need("indicators", "an array of indicators");
        IReadOnlyList<JsonItem> items = members.Array("indicators");
        IndicatorEntry[] indicators = [.. items.Select(Indicator).OfType<IndicatorEntry>()];
        if (members.Find("indicators") is { Kind: JsonValueKind.Array } list && items.Count == 0)
        {
            _problems.Add(
                ProblemCodes.MemberMissing, _file, list.Place.Line, list.Place.Column, "no indicator in indicators", "at least one indicator");
        }

        return new Catalogue(_file, name, areas, indicators, _problems);
    }

    private AreaEntry? Area(JsonItem item)
    {
        if (JsonObject.Of(item, _file, AreaMembers, _problems) is not { } area)
            return null;

        area.Need("code", "the code of the area, such as \"360313\"");
        area.Need("name", "the name of the area");
        string? code = area.Text("code"), name = area.Text("name"), english = area.Text("nameEn"), parent = area.Text("parent");
        NoCodeTwice("area", code, area.Place, _areaCodes);
        return code is null || name is null ? null : new AreaEntry(code, name, english, parent, area.Place);
    }

    private IndicatorEntry? Indicator(JsonItem item)
    {
        if (JsonObject.Of(item, _file, IndicatorMembers, _problems) is not { } members)
            return null;

        members.Need("code", "a code, such as \"freight-volume\"");
        members.Need("name", "a name, or names by language");
        members.Need("measure", $"one of {string.Join(", ", Measures)}");

        // Every member is read before anything is decided, so that each mistake of the entry is reported.
        string? code = members.Text("code"), measure = members.Word("measure", Measures);
        LocalText? name = members.LocalText("name");
        NoCodeTwice("indicator", code, members.Place, _indicatorCodes);
        var entry = new IndicatorEntry
        {
            Code = code ?? "",
            Name = name ?? new LocalText("", null, null),
            Aliases = members.Texts("aliases"),
            Kind = members.Text("kind"),
            Unit = members.TextOrNull("unit"),
            Measure = measure ?? "",
            Direction = DirectionWord.Read(members.Word("direction", Directions)),
            Decimals = members.Integer("decimals", 0, 30),
            Plausible = members.Find("plausible") is { } range ? Plausible(range) : null,
            Entity = members.LocalText("entity"),
            Source = members.Text("source"),
            Note = members.Text("note"),
            Place = members.Place,
        };
        return code is null || name is null || measure is null ? null : entry;
    }

    private PlausibleRange? Plausible(JsonItem item)
    {
        if (JsonObject.Of(item, _file, PlausibleMembers, _problems) is not { } members)
            return null;

        var range = new PlausibleRange(
            members.Number("lower"), members.Number("upper"), members.Text("unit"), members.LocalText("hint"), members.Place);
        if (members.Find("lower") is null && members.Find("upper") is null)
        {
            _problems.Add(
                ProblemCodes.MemberMissing, _file, item.Place.Line, item.Place.Column, $"no bound in {item.Path}", "lower, upper or both");
        }

        return range;
    }

    // Asked of entries with other mistakes too, or their repetition would show only when those are mended.
    private void NoCodeTwice(string what, string? code, Place place, Dictionary<string, Place> seen)
    {
        if (code is null || seen.TryAdd(code, place))
            return;

        string found = string.Create(CultureInfo.InvariantCulture, $"{what} {Quoted.Text(code)} a second time, first on line {seen[code].Line}");
        _problems.Add(ProblemCodes.CodeTwice, _file, place.Line, place.Column, found, "each code once");
    }
}
