using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The reference areas that text is read with: by code, by name, by short name, or by the names of a path.</summary>
/// <remarks>
/// <para>The library's own has the world, the countries of ISO 3166-1, groups of countries and the divisions of China to county level; see
/// <see cref="Edition"/>. A name that several areas have (鼓楼区) is ambiguous and never guessed: write the code, or the
/// names around it (福州市鼓楼区).</para>
/// <para><b>Thread safety.</b> Immutable; <see cref="With"/> returns a new catalogue.</para>
/// </remarks>
public sealed partial class AreaCatalog
{
    /// <summary>The longest text that is read; a bound on what hostile text can cost.</summary>
    public const int MaxLength = 100;

    private const int MaxPath = 4; // 中国江西省萍乡市湘东区 has three names before the last

    private static readonly Lazy<AreaCatalog> LazyDefault = new(() => new([.. AreaTable.Load()]));

    private readonly ReferenceArea[] _areas;
    private readonly Dictionary<string, List<ReferenceArea>> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ReferenceArea>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ReferenceArea>> _byOtherCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ReferenceArea>> _byShortName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReferenceArea>> _byAlias = new(StringComparer.Ordinal);
    private readonly ILookup<string, ReferenceArea> _byParent;

    private AreaCatalog(ReferenceArea[] areas)
    {
        _areas = areas;
        _byParent = areas.Where(area => area.Parent is not null).ToLookup(area => area.Parent!.Code, StringComparer.OrdinalIgnoreCase);
        foreach (ReferenceArea area in areas)
        {
            Add(_byCode, area.Code, area);
            foreach (string code in area.OtherCodes)
            {
                Add(_byOtherCode, code, area);
            }

            foreach (string name in area.Names.Concat(area.EnglishNames).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Add(_byName, name, area);
                if (char.IsAscii(name[0]) || AreaNames.HasAccents(name))
                {
                    Add(_byAlias, AreaNames.Key(name), area);
                }
            }

            foreach (string alias in area.Aliases)
            {
                Add(_byAlias, AreaNames.Key(alias), area);
            }

            foreach (string shortName in AreaTable.ShortNames(area))
            {
                Add(_byShortName, shortName, area);
            }
        }
    }

    /// <summary>Gets the areas of the library: the tables <c>china.tsv</c>, <c>countries.tsv</c> and <c>groups.tsv</c> of
    /// <c>Areas</c>.</summary>
    public static AreaCatalog Default => LazyDefault.Value;

    /// <summary>A catalogue of these areas alone.</summary>
    internal static AreaCatalog Of(IEnumerable<ReferenceArea> areas) => new([.. areas]);

    /// <summary>Gets which editions of the code lists the library has; print it where codes are shown.</summary>
    public static string Edition => "统计用区划代码 2023-06-30 (NBS); ISO 3166-1; groups of the World Bank (WDI 2025), Eurostat and UN M49";

    /// <summary>Gets every area, each after the area around it.</summary>
    public IReadOnlyList<ReferenceArea> Areas => _areas;

    /// <summary>The areas directly within an area, in the order of their codes.</summary>
    /// <param name="area">An area.</param>
    /// <returns>The areas; none for a county.</returns>
    public IReadOnlyList<ReferenceArea> ChildrenOf(ReferenceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return [.. _byParent[area.Code]];
    }

    /// <summary>Every area that a text may mean: by code; else by a further code; by name; by short name; by a long or former name; by the
    /// names of a path.</summary>
    /// <param name="text">Such as <c>360313</c>, 湘东区, 江西, 江西省萍乡市湘东区, <c>DEU</c>, Germany; letters have no case.</param>
    /// <returns>The areas; none when the text is unknown, blank or longer than <see cref="MaxLength"/>.</returns>
    public IReadOnlyList<ReferenceArea> Find(string? text)
    {
        string typed = text?.Trim() ?? "";
        return typed.Length is 0 or > MaxLength ? []
            : _byCode.TryGetValue(typed, out List<ReferenceArea>? found) ? found
            : _byOtherCode.TryGetValue(typed, out found) ? found
            : CodeAndName(typed) is { } both ? [both]
            : _byName.TryGetValue(typed, out found) ? found
            : _byShortName.TryGetValue(typed, out found) ? found
            : _byAlias.TryGetValue(AreaNames.Key(typed), out found) ? found
            : [.. Along(typed, MaxPath).Distinct()];
    }

    /// <summary>Reads an area.</summary>
    /// <param name="text">Such as <c>360313</c> or 湘东区.</param>
    /// <returns>The area.</returns>
    /// <exception cref="FormatException">No area (IND0540) or several (IND0541) have this code or name; the message lists them.</exception>
    public ReferenceArea Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ReferenceArea? area, out string? problem) ? area : throw Coded.Format(problem);
    }

    /// <summary>Reads an area; never throws.</summary>
    /// <param name="text">Such as <c>360313</c> or 湘东区.</param>
    /// <param name="area">The area.</param>
    /// <param name="problem">What is wrong with the text, with a code; several areas are listed.</param>
    /// <returns>False when no area or several have this code or name.</returns>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReferenceArea? area,
        [NotNullWhen(false)] out string? problem)
    {
        IReadOnlyList<ReferenceArea> found = Find(text);
        area = found.Count == 1 ? found[0] : null;
        problem = found.Count switch
        {
            0 => $"Got '{FigureText.Shown(text)}'; expected a known area: write its code (360313, DE) or its full name, or add it with "
                + "AreaCatalog.With. (IND0540)",
            1 => null,
            _ => $"'{FigureText.Shown(text)}' may be {string.Join(", ", found.Take(5).Select(one => $"{one.FullName} ({one.Code})"))}"
                + $"{(found.Count > 5 ? ", …" : "")}; write the code, or the names around it. (IND0541)",
        };
        return area is not null;
    }

    /// <summary>Returns a catalogue that knows further areas. One with the code of a known area takes its place.</summary>
    /// <param name="areas">The areas.</param>
    /// <returns>A new catalogue; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">Two of them have the same code, or one is null.</exception>
    public AreaCatalog With(params ReadOnlySpan<ReferenceArea> areas)
    {
        var added = new Dictionary<string, ReferenceArea>(StringComparer.OrdinalIgnoreCase);
        foreach (ReferenceArea area in Elements.NotNull(areas.ToArray(), nameof(areas)))
        {
            if (!added.TryAdd(area.Code, area))
            {
                throw new ArgumentException($"Two of the areas have the code '{area.Code}': {added[area.Code].Name} and {area.Name}.",
                    nameof(areas));
            }
        }

        return new([.. _areas.Where(area => !added.ContainsKey(area.Code)), .. added.Values]);
    }

    // 360313 湘东区, as an area prints itself.
    private ReferenceArea? CodeAndName(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0
            && (_byCode.TryGetValue(text[..blank], out List<ReferenceArea>? coded) || _byOtherCode.TryGetValue(text[..blank], out coded))
            && coded is [var area] && area.Names.Concat(area.EnglishNames).Contains(text[(blank + 1)..].Trim())
            ? area
            : null;
    }

    // 江西省萍乡市湘东区, 萍乡湘东区: the outer names first, as Chinese writes them.
    private IEnumerable<ReferenceArea> Along(string text, int depth)
    {
        for (int end = 2; depth > 0 && end <= text.Length - 2; end++)
        {
            ReferenceArea[] outer = [.. Named(text[..end])];
            if (outer.Length > 0)
            {
                string rest = text[end..].TrimStart();
                IEnumerable<ReferenceArea> inner = [.. Named(rest), .. Along(rest, depth - 1)];
                foreach (ReferenceArea area in inner.Where(area => outer.Any(around => area.IsWithin(around) && area != around)))
                {
                    yield return area;
                }
            }
        }
    }

    private IEnumerable<ReferenceArea> Named(string text) =>
        _byName.GetValueOrDefault(text, []).Concat(_byShortName.GetValueOrDefault(text, []));

    private static void Add(Dictionary<string, List<ReferenceArea>> areas, string key, ReferenceArea area)
    {
        if (!areas.TryGetValue(key, out List<ReferenceArea>? known))
        {
            areas.Add(key, known = []);
        }

        if (!known.Contains(area))
        {
            known.Add(area);
        }
    }
}
