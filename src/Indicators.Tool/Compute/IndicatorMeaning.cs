using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>An indicator of the catalogue with its unit understood: what its levels are counted in.</summary>
/// <param name="Entry">The entry as written.</param>
/// <param name="Unit">Its unit, or <see langword="null"/> where the catalogue gives none.</param>
/// <param name="Units">The units with which its rows are read; its own come first.</param>
/// <param name="Plausible">The plausible range in <see cref="PlausibleUnit"/>, where the catalogue gives one.</param>
/// <param name="PlausibleUnit">The unit of the plausible range.</param>
internal sealed record IndicatorMeaning(IndicatorEntry Entry, Unit? Unit, UnitCatalog Units, Bounds? Plausible, Unit? PlausibleUnit)
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
    };

    /// <summary>Gets the words that the member <c>kind</c> may hold besides the code of a kind.</summary>
    public static IReadOnlyCollection<string> Words => KindWords.Keys;

    /// <summary>Understands every indicator of a catalogue, and adds what does not fit.</summary>
    public static Dictionary<string, IndicatorMeaning> Of(Catalogue catalogue, Problems problems)
    {
        var meanings = new Dictionary<string, IndicatorMeaning>(StringComparer.Ordinal);
        var own = new Dictionary<(string Kind, string Symbol), UnitCatalog>();
        foreach (IndicatorEntry entry in catalogue.Indicators)
        {
            Unit? unit = UnitOf(entry, catalogue.File, problems);
            UnitCatalog units = UnitCatalog.Default;
            if (unit is not null && !units.TryParse(entry.Unit, unit.KindCode, out _) && !own.TryGetValue((unit.KindCode, unit.Symbol), out units!))
            {
                own.Add((unit.KindCode, unit.Symbol), units = UnitCatalog.Default.With(unit.Stem));
            }

            if (unit is not null && entry.Measure is "flow" or "stock" && (unit is { IsPoint: true } or { Depth: > 1 }))
            {
                problems.Add(
                    ProblemCodes.KindUnfit, catalogue.File, entry.Place.Line, entry.Place.Column,
                    $"indicator {Quoted.Text(entry.Code)}: measure {entry.Measure} in {Quoted.Text(entry.Unit!)}",
                    "a unit whose amounts add up", "percentages and ratios have the measure rate");
            }

            Unit? plausibleUnit = entry.Plausible?.Unit is { } text ? PlausibleUnitOf(entry, text, units, unit, catalogue.File, problems) : unit;
            meanings.Add(entry.Code, new(entry, unit, units, Range(entry, catalogue.File, problems), plausibleUnit));
        }

        return meanings;
    }

    private static Unit? UnitOf(IndicatorEntry entry, string file, Problems problems)
    {
        if (entry.Unit is not { } text)
        {
            return null;
        }

        bool isWord = entry.Kind is null || KindWords.ContainsKey(entry.Kind);
        if (!isWord)
        {
            return UnitCatalog.Default.TryParse(text, entry.Kind!, out Unit? known) ? known : Own(entry, text, entry.Kind!, file, problems);
        }

        if (entry.Entity is { } entity && entry.Kind is null or "count")
        {
            string code = "{" + (entity.En ?? entity.Plain ?? entity.Zh)!.Trim().ToLowerInvariant().Replace(' ', '-') + "}";
            return UnitCatalog.Default.TryParse(text, code, out Unit? known) ? known : Own(entry, text, code, file, problems);
        }

        if (!UnitCatalog.Default.TryParse(text, out Unit? unit))
        {
            problems.Add(
                ProblemCodes.UnitUnknown, file, entry.Place.Line, entry.Place.Column,
                $"indicator {Quoted.Text(entry.Code)}: unit {Quoted.Text(text)}", "a unit of the table of units",
                "for a measure word of your own, say what it counts: \"kind\": \"{train-run}\"");
            return null;
        }

        if (entry.Kind is { } word && !KindWords[word](unit))
        {
            problems.Add(
                ProblemCodes.KindUnfit, file, entry.Place.Line, entry.Place.Column,
                $"indicator {Quoted.Text(entry.Code)}: kind {word} in {Quoted.Text(text)}, which is of kind {unit.KindCode}", $"a unit of {word}");
        }

        return unit;
    }

    // 趟 with the kind {train-run}: a kind that only this catalogue knows.
    private static DataUnit? Own(IndicatorEntry entry, string text, string kind, string file, Problems problems)
    {
        if (kind is ['{', _, .., '}'] && !kind.Contains('/', StringComparison.Ordinal))
        {
            return DataUnit.Create(kind, text, entry.Entity?.En ?? kind[1..^1], Rational.One);
        }

        problems.Add(
            ProblemCodes.KindUnfit, file, entry.Place.Line, entry.Place.Column,
            $"indicator {Quoted.Text(entry.Code)}: kind {Quoted.Text(kind)} in {Quoted.Text(text)}",
            $"a unit of that kind, or a kind word ({string.Join(", ", Words)})",
            "a kind of your own that is counted is written {noun}");
        return null;
    }

    private static Unit? PlausibleUnitOf(IndicatorEntry entry, string text, UnitCatalog units, Unit? unit, string file, Problems problems)
    {
        if (unit is not null && units.TryParse(text, unit.KindCode, out Unit? own) && own.IsPoint == unit.IsPoint)
        {
            return own;
        }

        problems.Add(
            ProblemCodes.KindUnfit, file, entry.Plausible!.Place.Line, entry.Plausible.Place.Column,
            $"plausible range of {Quoted.Text(entry.Code)} in {Quoted.Text(text)}", $"a unit of the kind of {Quoted.Text(entry.Unit ?? "(no unit)")}");
        return null;
    }

    private static Bounds? Range(IndicatorEntry entry, string file, Problems problems)
    {
        if (entry.Plausible is not { } range)
        {
            return null;
        }

        Rational? lower = range.Lower is { } low ? Rational.Parse(low) : null;
        Rational? upper = range.Upper is { } high ? Rational.Parse(high) : null;
        if (lower > upper)
        {
            problems.Add(
                ProblemCodes.NumberInvalid, file, range.Place.Line, range.Place.Column,
                $"plausible range of {Quoted.Text(entry.Code)} from {range.Lower} to {range.Upper}", "a lower end that is not above the upper one");
            return null;
        }

        return Bounds.Between(lower, lower is not null, upper, upper is not null);
    }
}
