using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Indicators.Units;

namespace Indicators.Tests.Catalogue;

/// <summary>Catalogues with everything that an indicator can have, and simpler ones to explain a failure by.</summary>
internal static class CatalogArbitraries
{
    private static readonly string[] Pieces =
    [
        "企业", "GDP", " ", "\"", "\\", "{", "}", "//", "/*", ",", "%", "é", "𠀋", "\n", "\u2028", "<b>", "0", "null", "，", "a b", "'", "：",
        "\u0001", "😀",
    ];

    internal static readonly Unit Runs = Unit.OfKind("{train-run}", "趟", "train run|train runs", 1);

    private static readonly Unit?[] Additive =
    [
        Yuan, HundredMillionYuan, Enterprises, TenThousandPersons, TenThousandMu, KilowattHour, Tonne * Kilometre, TonneKilometre, Runs,
        Runs.WithMagnitude(Magnitude.TenThousand), null,
    ];

    private static readonly Unit[] OfIndexes = [Percent, PerMille, IndexNumber<PreviousYear>.Level, IndexNumber<SamePeriodLastYear>.Level];

    private static readonly Unit?[] Any =
    [
        .. Additive, Percent, PerMille, PercentagePoint, Times, Yuan / Persons, Kilometre / SquareKilometre, DegreeCelsius,
        Runs.DividedBy(Persons),
        IndexNumber<PreviousYear>.Level, IndexNumber<SamePeriodLastYear>.Level,
    ];

    public static Arbitrary<IndicatorCatalog> Catalogs() => Arb.From(
        from name in Maybe(LocalTexts)
        from areas in Areas.ListOf(3)
        from park in Gen.Choose(0, 2)
        from indicators in Indicators.ListOf(3)
        from first in Indicators
        select new IndicatorCatalog(Distinct([first, .. indicators]), Park(park).Concat(areas).DistinctBy(area => area.Code), name),
        catalog => Simpler(catalog).Select(simpler => new IndicatorCatalog(Distinct(simpler.Indicators), simpler.Areas, simpler.Name)));

    public static Arbitrary<Indicator> Single() => Arb.From(Indicators, Simpler);

    public static Arbitrary<LocalText> LocalText() => Arb.From(LocalTexts, text => text.English is null ? [] : [new LocalText(text.Text)]);

    private static Gen<string> Texts =>
        from pieces in Gen.Elements(Pieces).ListOf(4)
        from count in Gen.Choose(1, 4)
        let text = string.Concat(pieces.Take(count))
        select string.IsNullOrWhiteSpace(text) ? "x" : text.Trim();

    private static Gen<LocalText> LocalTexts =>
        from text in Texts
        from english in Maybe(Texts)
        from same in Gen.Choose(0, 9)
        select new LocalText(text, same == 0 ? text : english);

    private static Gen<Rational> Numbers =>
        from numerator in Gen.Choose(-10_000, 10_000)
        from denominator in Gen.Elements(1, 1, 3, 10, 1000)
        select new Rational(numerator, denominator);

    private static Gen<ReferenceArea> Areas =>
        from code in Gen.Elements("360313", "36", "park", "plot")
        from name in Texts
        from english in Maybe(Texts)
        select new ReferenceArea(code, name, english, AreaCatalog.Default.Parse(code is "36" ? "CN" : "3603"),
            code.Length > 2 ? AreaLevel.County : AreaLevel.Province);

    private static Gen<Licence> Licences =>
        from name in Texts
        from url in Maybe(Texts)
        select new Licence(name, url);

    private static Gen<Origin> Origins =>
        from title in LocalTexts
        from producer in Maybe(LocalTexts)
        from published in Maybe(Gen.Elements("2025", "2025-02", "2024-02-29", "latest"))
        from accessed in Gen.Choose(0, 3000)
        from texts in Maybe(Texts).ArrayOf(4)
        from licence in Maybe(Licences)
        select new Origin(title)
        {
            Producer = producer, DatePublished = published, DateAccessed = accessed == 0 ? null : new LocalDate(accessed, 2, 28),
            Citation = texts[0], Url = texts[1], DownloadUrl = texts[2], Version = texts[3], Licence = licence,
        };

    private static Gen<IndicatorMetadata> Metadata =>
        from texts in Maybe(LocalTexts).ArrayOf(10)
        from lists in Texts.ListOf(2)
        from points in LocalTexts.ListOf(2)
        from plain in Maybe(Texts).ArrayOf(3)
        from level in Gen.Elements<ProcessingLevel?>(null, ProcessingLevel.Minor, ProcessingLevel.Major)
        from numbers in Numbers.ArrayOf(3)
        from depth in Gen.Choose(0, 100)
        from parts in Gen.Choose(0, 15)
        from origins in Origins.ListOf(2)
        from licences in Licences.ListOf(2)
        select new IndicatorMetadata
        {
            Definition = texts[0], ShortDescription = texts[1], FromProducer = texts[2], Topic = texts[3], Periodicity = texts[4],
            Aggregation = texts[5],
            Method = texts[6], Limitations = texts[7], Attribution = texts[8], KeyPoints = points, TopicTags = lists, BasePeriod = plain[0],
            ProcessingLevel = level, Processing = (parts & 1) == 0 ? null : texts[9], ProcessingLog = (parts & 1) == 0 ? [] : lists,
            DisplayName = (parts & 2) == 0 ? null : texts[9], ShortUnit = plain[1], DisplayFactor = level is null ? null : numbers[0],
            Composite = (parts & 4) == 0
                ? null
                : new() { Weight = numbers[1].Abs(), Target = level is null ? null : numbers[2], Level = depth == 0 ? null : depth },
            Faqs = (parts & 8) == 0 ? [] : [new(points[0], points[1])],
            Origins = origins, Licences = licences,
        };

    private static Gen<Indicator> Indicators =>
        from measure in Gen.Elements(Enum.GetValues<Measure>())
        from unit in Gen.Elements(measure switch { Measure.Flow or Measure.Stock => Additive, Measure.Index => OfIndexes, _ => Any })
        from code in Texts
        from name in LocalTexts
        from aliases in Texts.ListOf(2)
        from direction in Gen.Elements<Direction?>(null, Direction.HigherIsBetter, Direction.LowerIsBetter)
        from decimals in Gen.Choose(-1, Indicator.MaxDecimals)
        from ends in Numbers.ArrayOf(2)
        from range in Gen.Choose(0, 4)
        from others in Maybe(LocalTexts).ArrayOf(3)
        from plain in Maybe(Texts).ArrayOf(2)
        from metadata in Gen.OneOf(Gen.Constant(IndicatorMetadata.Empty), Metadata)
        select Indicator.Of(code, measure, unit) with
        {
            Name = name.Text, EnglishName = name.English, Aliases = aliases, Direction = direction,
            Decimals = decimals < 0 ? null : decimals,
            Plausible = Range(range, ends.Min(), ends.Max(), unit, others[0]), Entity = others[1], Population = others[2],
            Source = plain[0], Note = plain[1],
            Metadata = metadata,
        };

    private static PlausibleRange? Range(int form, Rational lower, Rational upper, Unit? unit, LocalText? hint) => form switch
    {
        0 => null,
        1 => new(lower, null) { Hint = hint },
        2 => new(null, upper) { Hint = hint },
        3 => new(lower, upper, unit?.Stem) { Hint = hint },
        _ => new(lower, upper) { Hint = hint },
    };

    // An own area within an own area within one that everybody knows.
    private static IEnumerable<ReferenceArea> Park(int depth)
    {
        ReferenceArea park = new("zone", "工业园", null, ReferenceArea.Parse("360313"), AreaLevel.Zone),
            plot = new("inner", "一号地", "plot 1", park);
        return depth switch { 0 => [], 1 => [park], _ => [plot] };
    }

    private static Gen<T?> Maybe<T>(Gen<T> some) where T : class => Gen.OneOf(some.Select(value => (T?)value), Gen.Constant((T?)null));

    // A text stands for one indicator; what they say otherwise stays as it is.
    private static IEnumerable<Indicator> Distinct(IReadOnlyList<Indicator> indicators) => indicators.Select(Numbered);

    private static Indicator Numbered(Indicator indicator, int i)
    {
        string mark = $"#{i}";
        return Indicator.Of($"c{i}", indicator.Measure, indicator.UnitOfMeasure) with
        {
            Name = Marked(indicator.Name), EnglishName = indicator.EnglishName is { } english ? Marked(english) : null,
            Aliases = [.. indicator.Aliases.Select(Marked)],
            Direction = indicator.Direction, Decimals = indicator.Decimals, Plausible = indicator.Plausible, Entity = indicator.Entity,
            Population = indicator.Population, Source = indicator.Source, Note = indicator.Note, Metadata = Within(indicator.Metadata, i),
        };

        string Marked(string text) => text.Split('#')[0] + mark;
    }

    // Of a composite index the first is the whole, and each is part of the one before it.
    private static IndicatorMetadata Within(IndicatorMetadata metadata, int i) =>
        metadata.Composite is { } place && i > 0 ? metadata with { Composite = place with { Parent = $"C{i - 1}" } } : metadata;

    private static IEnumerable<IndicatorCatalog> Simpler(IndicatorCatalog catalog)
    {
        if (catalog.Name is not null)
            yield return new(catalog.Indicators, catalog.Areas);
        if (catalog.Areas.Count > 0)
            yield return new(catalog.Indicators, null, catalog.Name);
        for (int i = 0; i < catalog.Indicators.Count; i++)
        {
            if (catalog.Indicators.Count > 1)
                yield return new(Distinct([.. catalog.Indicators.Where((_, at) => at != i)]), catalog.Areas, catalog.Name);
            foreach (Indicator simpler in Simpler(catalog.Indicators[i]))
                yield return new(catalog.Indicators.Select((indicator, at) => at == i ? simpler : indicator), catalog.Areas, catalog.Name);
        }
    }

    private static IEnumerable<Indicator> Simpler(Indicator indicator) => new[]
    {
        indicator with { EnglishName = null }, indicator with { Aliases = [] }, indicator with { Direction = null },
        indicator with { Decimals = null },
        indicator with { Plausible = null }, indicator with { Entity = null }, indicator with { Population = null },
        indicator with { Source = null },
        indicator with { Note = null }, indicator with { Metadata = IndicatorMetadata.Empty },
    }.Concat(Simpler(indicator.Metadata).Select(metadata => indicator with { Metadata = metadata })).Where(simpler => simpler != indicator);

    private static IndicatorMetadata[] Simpler(IndicatorMetadata metadata) =>
    [
        metadata with { Definition = null }, metadata with { ShortDescription = null }, metadata with { KeyPoints = [] },
        metadata with { FromProducer = null },
        metadata with { Processing = null, ProcessingLevel = null, ProcessingLog = [] },
        metadata with { Topic = null }, metadata with { TopicTags = [] },
        metadata with { Periodicity = null },
        metadata with { BasePeriod = null }, metadata with { Aggregation = null }, metadata with { Method = null },
        metadata with { Limitations = null },
        metadata with { Attribution = null }, metadata with { Faqs = [] },
        metadata with { DisplayName = null, ShortUnit = null, DisplayFactor = null },
        metadata with { Origins = [] },
        metadata with { Licences = [] }, metadata with { Composite = null },
    ];
}
