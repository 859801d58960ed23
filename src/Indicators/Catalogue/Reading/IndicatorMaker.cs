namespace Indicators;

/// <summary>Makes an indicator of what the catalogue writes: finds its unit, and says where kind, unit and measure do not fit.</summary>
internal sealed class IndicatorMaker(UnitCatalog catalog, string file, ProblemList problems)
{
    private static readonly Dictionary<string, Func<Unit, bool>> KindWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["money"] = unit => unit.KindCode is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'],
        ["count"] = unit => unit.IsCount,
        ["length"] = unit => unit is Unit<Length>,
        ["area"] = unit => unit is Unit<Area>,
        ["duration"] = unit => unit is Unit<Elapsed> or Unit<CalendarSpan>,
        ["proportion"] = unit => unit.IsPoint,
        ["points"] = unit => unit is Unit<Proportion>,
        ["times"] = unit => unit is Unit<Multiple>,
        ["ratio"] = unit => unit.Depth > 1,
        ["index"] = unit => unit.IsPoint && KindCodes.IndexBase(unit.KindCode) is not null,
    };

    /// <summary>Gets the words that the member <c>kind</c> may hold besides the code of a kind.</summary>
    public static IReadOnlyCollection<string> Words => KindWords.Keys;

    /// <summary>Makes an indicator that has code and name; what does not fit is added and left out.</summary>
    /// <param name="entry">What was read of it.</param>
    /// <param name="item">Where it stands.</param>
    /// <param name="spoilt">Its members with a mistake of their own: what follows from them is not asked, or one slip would be two
    /// mistakes.</param>
    public Indicator Make(IndicatorEntry entry, JsonItem item, HashSet<string> spoilt)
    {
        bool isUnitSound = !spoilt.Overlaps(["unit", "kind", "entity"]);
        Unit? unit = isUnitSound ? UnitOf(entry, item) : null;
        Unit? ofName = isUnitSound && entry.Measure == Measure.Index && (entry.Unit is null || unit is PointUnit<Proportion>)
            ? BaseInNames(entry)
            : null;
        unit = ofName ?? unit;
        bool isUnitKnown = isUnitSound && (unit is not null || entry.Unit is null);
        if (isUnitKnown && entry.Measure is { } measure && MeasureFit.Problem(measure, unit) is { } problem)
        {
            string found = unit is null ? "without a unit" : $"in {Quoted.Text(entry.Unit!)}";
            Add(
                CatalogCodes.KindUnfit, item.At(unit is null ? "measure" : "unit"),
                $"indicator {Quoted.Text(entry.Code)}: measure {CatalogWords.Measures.Word(measure)} {found}", problem.Expected,
                problem.Hint);
        }

        // An indicator without a measure is not used: it lends its names, so that their repetition shows.
        return new DataIndicator(entry.Code!, entry.Measure ?? Measure.Rate, unit)
        {
            Name = entry.Name!.Text,
            EnglishName = entry.Name.English,
            Aliases = entry.Aliases,
            UnitText = unit is null ? null : ofName is null ? entry.Unit : unit.Symbol,
            Direction = entry.Direction,
            Decimals = entry.Decimals,
            RoundedTo = RoundedTo(entry, item),
            Frequency = entry.Frequency,
            Plausible = Plausible(entry, unit, isUnitKnown),
            Entity = entry.Entity,
            PartOf = entry.PartOf,
            Parts = entry.Parts,
            Prices = Prices(entry, item, unit),
            GrowthBasis = entry.GrowthBasis,
            Population = entry.Population,
            Source = entry.Source,
            Note = entry.Note,
            Metadata = entry.Metadata ?? IndicatorMetadata.Empty,
        };
    }

    private Rational? RoundedTo(IndicatorEntry entry, JsonItem item)
    {
        if (entry.RoundedTo is { Sign: <= 0 } place)
        {
            Add(CatalogCodes.NumberInvalid, item.At("roundedTo"), $"{place}", "a number above zero, such as 5 or 10", null);
            return null;
        }

        return entry.RoundedTo;
    }

    // CPI-U (1982-84=100): the name says what is 100 where the unit is the % that yearbooks print, or none.
    private Unit? BaseInNames(IndicatorEntry entry)
    {
        foreach (string name in new[] { entry.Name?.Text, entry.Name?.English }.Concat(entry.Aliases).OfType<string>())
        {
            string plain = UnitTable.Plain(name);
            int open = plain.LastIndexOf('(');
            if (catalog.TryParse(open >= 0 ? plain[open..] : plain, out Unit? unit) && unit.IsPoint
                && KindCodes.IndexBase(unit.KindCode) is not null)
            {
                return unit;
            }
        }

        return null;
    }

    private GrowthBasis? Prices(IndicatorEntry entry, JsonItem item, Unit? unit)
    {
        if (entry.Prices is { } prices && unit is not null && GrowthBases.PricesOf(unit) is { } ofUnit && ofUnit != prices)
        {
            Add(
                CatalogCodes.KindUnfit, item.At("prices"),
                $"indicator {Quoted.Text(entry.Code)}: prices {CatalogWords.Prices.Word(prices)} in {Quoted.Text(entry.Unit!)}",
                $"{CatalogWords.Prices.Word(ofUnit)}, as its unit says", "leave prices out");
            return null;
        }

        return entry.Prices;
    }

    private Unit? UnitOf(IndicatorEntry entry, JsonItem item)
    {
        if (entry.Unit is not { } text)
        {
            return null;
        }

        bool isWord = entry.Kind is null || KindWords.ContainsKey(entry.Kind);
        if (!isWord)
        {
            return catalog.TryParse(text, entry.Kind!, out Unit? known) ? known : Own(entry, text, entry.Kind!, item);
        }

        if (entry.Entity is { } entity && (entry.Kind is null || entry.Kind.Equals("count", StringComparison.OrdinalIgnoreCase)))
        {
            string code = "{" + entity.In(Language.English).ToLowerInvariant().Replace(' ', '-') + "}";
            return catalog.TryParse(text, code, out Unit? known) ? known : Own(entry, text, code, item);
        }

        if (!catalog.TryParse(text, out Unit? unit))
        {
            Add(
                CatalogCodes.UnitUnknown, item, $"indicator {Quoted.Text(entry.Code)}: unit {Quoted.Text(text)}",
                "a unit of the table of units",
                entry.Measure == Measure.Index
                    ? "an index says what is 100, 2020=100 or 上年=100; a scale without a base has a name: \"kind\": \"[SSE Composite]\""
                    : "for a measure word of your own, say what it counts: \"kind\": \"{train-run}\"");
            return null;
        }

        if (entry.Kind is { } word && !KindWords[word](unit))
        {
            Add(
                CatalogCodes.KindUnfit, item,
                $"indicator {Quoted.Text(entry.Code)}: kind {word} in {Quoted.Text(text)}, which is of kind {unit.KindCode}",
                $"a unit of {word}");
        }

        return unit;
    }

    // 趟 with the kind {train-run}, 趟/人 with {train-run}/{person}: kinds that only this catalogue knows.
    private Unit? Own(IndicatorEntry entry, string text, string kind, JsonItem item)
    {
        if (OwnUnit(kind, text, entry.Entity?.English) is { } own)
        {
            return own;
        }

        Add(
            CatalogCodes.KindUnfit, item, $"indicator {Quoted.Text(entry.Code)}: kind {Quoted.Text(kind)} in {Quoted.Text(text)}",
            $"a unit of that kind, or a kind word ({string.Join(", ", Words)})", "a kind of your own that is counted is written {noun}");
        return null;
    }

    private Unit? OwnUnit(string kind, string text, string? english)
    {
        if (KindCodes.IsCount(kind) && kind is ['{', not '}', ..] && !kind.Contains('/', StringComparison.Ordinal))
        {
            return Counted(kind, text, english ?? kind[1..^1]);
        }

        // The points of a scale of the catalogue's own, which has a name and no base.
        if (kind is ['[', _, .., ']'] && !kind.AsSpan().ContainsAny('=', '/') && !kind.AsSpan(1, kind.Length - 2).ContainsAny('[', ']'))
        {
            return DataUnit.ScaleOf(kind, text, english ?? "point|points");
        }

        return kind.Split('/') is [var above, var below] && text.Split('/') is [var left, var right]
            && PartOf(above, left, english) is { IsPoint: false } numerator && PartOf(below, right, null) is { IsPoint: false } denominator
            && numerator.Depth + denominator.Depth <= Unit.MaxDepth
            ? numerator.DividedBy(denominator)
            : null;
    }

    private Unit? PartOf(string kind, string text, string? english) => string.IsNullOrWhiteSpace(text) ? null
        : catalog.TryParse(text, kind, out Unit? known) ? known
        : kind.Contains('/', StringComparison.Ordinal) ? null
        : OwnUnit(kind, text.Trim(), english);

    // 万趟 is ten thousand times 趟, as 万家 is of 家. English words are left alone: the M of MB is not ours to take apart.
    private static Unit Counted(string kind, string text, string english)
    {
        foreach ((string word, Magnitude magnitude) in Magnitudes.BeforeUnits)
        {
            if (word == magnitude.Chinese && text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal)
                && !string.IsNullOrWhiteSpace(text[word.Length..]))
            {
                return Unit.OfKind(kind, text[word.Length..].Trim(), english, Rational.One).WithMagnitude(magnitude);
            }
        }

        return Unit.OfKind(kind, text, english, Rational.One);
    }

    private PlausibleRange? Plausible(IndicatorEntry entry, Unit? unit, bool isUnitKnown)
    {
        if (entry.Plausible is not { } range)
        {
            return null;
        }

        if (entry.HasNoUnit)
        {
            Add(
                CatalogCodes.RangeUnfit, range.Item!,
                $"a plausible range of {Quoted.Text(entry.Code)}, which has \"unit\": null and so no levels", "a unit, or no range",
                "leave unit out where levels are plain numbers such as 0.46");
            return null;
        }

        if (range.Lower > range.Upper)
        {
            Add(
                CatalogCodes.NumberInvalid, range.Item!,
                $"plausible range of {Quoted.Text(entry.Code)} from {range.Written("lower")} to {range.Written("upper")}",
                "a lower end that is not above the upper one");
            return null;
        }

        if (range.Unit is null || !isUnitKnown) // an unknown unit of the indicator is one mistake and not two
        {
            return new(range.Lower, range.Upper) { Hint = range.Hint };
        }

        if (unit is not null && InKindOf(unit, range.Unit) is { } own)
        {
            return new(range.Lower, range.Upper, own) { Hint = range.Hint, UnitText = range.Unit };
        }

        Add(
            CatalogCodes.KindUnfit, range.Item!, $"plausible range of {Quoted.Text(entry.Code)} in {Quoted.Text(range.Unit)}",
            $"a unit of the kind of {Quoted.Text(entry.Unit ?? "(no unit)")}");
        return null;
    }

    private Unit? InKindOf(Unit unit, string text) =>
        catalog.TryParse(text, unit.KindCode, out Unit? known) && known.IsPoint == unit.IsPoint ? known
        : unit is DataUnit && OwnUnit(unit.KindCode, text, null) is { } own && own.Stem.Symbol == unit.Stem.Symbol ? own
        : null;

    private void Add(ProblemCode code, JsonItem item, string found, string expected, string? hint = null) =>
        problems.Add(code, file, item.Place.Line, item.Place.Column, found, expected, hint, item.Path);
}
