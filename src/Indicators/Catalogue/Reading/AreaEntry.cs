namespace Indicators;

/// <summary>A reference area as the catalogue writes it.</summary>
internal sealed record AreaEntry
{
    internal static Form<AreaEntry> Form { get; } = new(
        new(),
        [("code", "the code of the area, such as \"360313\""), ("name", "the name of the area")],
        Members<AreaEntry>.Text("code", area => area.Code, (area, code) => area with { Code = code }),
        Members<AreaEntry>.Text("name", area => area.Name, (area, name) => area with { Name = name }),
        Members<AreaEntry>.Text("nameEn", area => area.NameEn, (area, name) => area with { NameEn = name }),
        Members<AreaEntry>.Text("parent", area => area.Parent, (area, parent) => area with { Parent = parent }),
        Members<AreaEntry>.Word("level", CatalogWords.AreaLevels, area => area.Level, (area, level) => area with { Level = level }));

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>Gets the code of the area around it, where the catalogue says.</summary>
    public string? Parent { get; init; }

    public AreaLevel? Level { get; init; }

    internal static AreaEntry Of(ReferenceArea area) => new()
    {
        Code = area.Code,
        Name = area.Name,
        NameEn = area.EnglishName,
        Parent = area.Parent?.Code,
        Level = area.Level == AreaLevel.Unspecified ? null : area.Level,
    };
}
