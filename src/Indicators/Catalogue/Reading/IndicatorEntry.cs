namespace Indicators;

/// <summary>An indicator as the catalogue writes it; whether kind and unit exist and fit is said by <see cref="IndicatorMaker"/>.</summary>
internal sealed record IndicatorEntry
{
    /// <summary>The members that an indicator must have are null here only while they are missing in the file.</summary>
    internal static Form<IndicatorEntry> Form { get; } = new(
        new(),
        [("code", "a code, such as \"freight-volume\""), ("name", "a name, or names by language"),
            ("measure", $"one of {string.Join(", ", CatalogWords.Measures.All)}")],
        Members<IndicatorEntry>.Text("code", entry => entry.Code, (entry, code) => entry with { Code = code }),
        Members<IndicatorEntry>.Local("name", entry => entry.Name, (entry, name) => entry with { Name = name }),
        Members<IndicatorEntry>.Texts("aliases", entry => entry.Aliases, (entry, aliases) => entry with { Aliases = aliases }),
        Members<IndicatorEntry>.Text("kind", entry => entry.Kind, (entry, kind) => entry with { Kind = kind }),
        new(
            "unit",
            (from, entry) =>
                entry with { Unit = from.TextOrNull("unit"),
                    HasNoUnit = from.Find("unit") is { Kind: System.Text.Json.JsonValueKind.Null } },
            (writer, entry) =>
            {
                // Without a unit and with a range the levels are plain numbers; null would say that there are none.
                if (entry.Unit is not null || entry.Plausible is null)
                {
                    writer.WriteString("unit", entry.Unit);
                }
            }),
        Members<IndicatorEntry>.Word("measure", CatalogWords.Measures, entry => entry.Measure,
            (entry, measure) => entry with { Measure = measure }),
        Members<IndicatorEntry>.Word(
            "direction", CatalogWords.Directions, entry => entry.Direction,
            (entry, direction) => entry with { Direction = direction == default ? null : direction }),
        Members<IndicatorEntry>.Whole("decimals", 0, Indicator.MaxDecimals, entry => entry.Decimals,
            (entry, decimals) => entry with { Decimals = decimals }),
        Members<IndicatorEntry>.Number("roundedTo", entry => entry.RoundedTo, (entry, place) => entry with { RoundedTo = place }),
        Members<IndicatorEntry>.Word("frequency", CatalogWords.Frequencies, entry => entry.Frequency,
            (entry, frequency) => entry with { Frequency = frequency }),
        Members<IndicatorEntry>.Part("plausible", PlausibleEntry.Form, entry => entry.Plausible,
            (entry, range) => entry with { Plausible = range }),
        Members<IndicatorEntry>.Local("entity", entry => entry.Entity, (entry, entity) => entry with { Entity = entity }),
        Members<IndicatorEntry>.Text("source", entry => entry.Source, (entry, source) => entry with { Source = source }),
        Members<IndicatorEntry>.Text("note", entry => entry.Note, (entry, note) => entry with { Note = note }),
        Members<IndicatorEntry>.Text("partOf", entry => entry.PartOf, (entry, whole) => entry with { PartOf = whole }),
        Members<IndicatorEntry>.Word("parts", CatalogWords.PartCoverages, entry => entry.Parts,
            (entry, parts) => entry with { Parts = parts }),
        Members<IndicatorEntry>.Word("prices", CatalogWords.Prices, entry => entry.Prices,
            (entry, prices) => entry with { Prices = prices }),
        Members<IndicatorEntry>.Word("growthBasis", CatalogWords.Bases, entry => entry.GrowthBasis,
            (entry, basis) => entry with { GrowthBasis = basis }),
        Members<IndicatorEntry>.Local("population", entry => entry.Population,
            (entry, population) => entry with { Population = population }),
        Members<IndicatorEntry>.Part("metadata", MetadataForms.Metadata, entry => entry.Metadata,
            (entry, metadata) => entry with { Metadata = metadata }));

    public string? Code { get; init; }

    public LocalText? Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the kind of quantity: a word such as <c>money</c> or <c>count</c>, or the code of a kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the unit, or <see langword="null"/> where it has none or the rows tell.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether the entry says that there is no unit, because only ranks are published.</summary>
    public bool HasNoUnit { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Gets which way is better; null where the catalogue does not say: nothing is called better by default.</summary>
    public Direction? Direction { get; init; }

    public int? Decimals { get; init; }

    /// <summary>Gets to what levels are rounded, such as 5 or 10.</summary>
    public Rational? RoundedTo { get; init; }

    /// <summary>Gets the code of the frequency of its periods.</summary>
    public FrequencyId? Frequency { get; init; }

    public PlausibleEntry? Plausible { get; init; }

    public LocalText? Entity { get; init; }

    public string? PartOf { get; init; }

    public PartCoverage? Parts { get; init; }

    public GrowthBasis? Prices { get; init; }

    public GrowthBasis? GrowthBasis { get; init; }

    public LocalText? Population { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    public IndicatorMetadata? Metadata { get; init; }

    /// <summary>How an indicator is written. Its kind is always named by code, because one word may be a unit of several kinds.</summary>
    internal static IndicatorEntry Of(Indicator indicator) => new()
    {
        Code = indicator.Code,
        Name = LocalTextForm.Of(indicator.Name, indicator.EnglishName),
        Aliases = indicator.Aliases,
        Kind = indicator.UnitOfMeasure?.KindCode,
        Unit = indicator.UnitText,
        Measure = indicator.Measure,
        Direction = indicator.Direction,
        Decimals = indicator.Decimals,
        RoundedTo = indicator.RoundedTo,
        Frequency = indicator.Frequency,
        Plausible = indicator.Plausible is { } range ? PlausibleEntry.Of(range, indicator.UnitOfMeasure) : null,
        Entity = indicator.Entity,
        PartOf = indicator.PartOf,
        Parts = indicator.Parts,
        Prices = indicator.Prices,
        GrowthBasis = indicator.GrowthBasis,
        Population = indicator.Population,
        Source = indicator.Source,
        Note = indicator.Note,
        Metadata = indicator.Metadata == IndicatorMetadata.Empty ? null : indicator.Metadata,
    };
}

/// <summary>A plausible range as the catalogue writes it.</summary>
internal sealed record PlausibleEntry
{
    internal static Form<PlausibleEntry> Form { get; } = new(
        new(),
        [],
        Members<PlausibleEntry>.Number("lower", range => range.Lower, (range, lower) => range with { Lower = lower }),
        Members<PlausibleEntry>.Number("upper", range => range.Upper, (range, upper) => range with { Upper = upper }),
        Members<PlausibleEntry>.Text("unit", range => range.Unit, (range, unit) => range with { Unit = unit }),
        Members<PlausibleEntry>.Local("hint", range => range.Hint, (range, hint) => range with { Hint = hint }))
    {
        Check = (from, range) =>
        {
            if (from.Find("lower") is null && from.Find("upper") is null)
            {
                from.Add(CatalogCodes.MemberMissing, from.Item, "no bound", "lower, upper or both");
            }

            return range with { Item = from.Item };
        },
    };

    public Rational? Lower { get; init; }

    public Rational? Upper { get; init; }

    /// <summary>Gets the unit of both, or <see langword="null"/> for the indicator's own.</summary>
    public string? Unit { get; init; }

    public LocalText? Hint { get; init; }

    /// <summary>Gets where it stands, when it was read.</summary>
    public JsonItem? Item { get; init; }

    /// <summary>The characters of an end, for a message.</summary>
    internal string Written(string name) => Item?.Members.Find(member => member.Name == name)?.Value.Text ?? "";

    internal static PlausibleEntry Of(PlausibleRange range, Unit? unit) => new()
    {
        Lower = range.Bounds.Lower,
        Upper = range.Bounds.Upper,
        Unit = range.Unit is not null && range.Unit.Equals(unit) && range.UnitText == unit!.Symbol ? null : range.UnitText,
        Hint = range.Hint,
    };
}
