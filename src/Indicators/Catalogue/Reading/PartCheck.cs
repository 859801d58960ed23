namespace Indicators;

/// <summary>Holds each part to its whole: it is there, is counted in the same kind and measure, and is not part of its own part; and each
/// whole to having parts.</summary>
internal sealed class PartCheck(string file, ProblemList problems)
{
    private readonly Dictionary<string, (Indicator Indicator, JsonItem Item)> _byCode = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers an indicator; of a code that is there twice, which is said elsewhere, the first.</summary>
    public void Add(Indicator indicator, JsonItem item) => _byCode.TryAdd(indicator.Code, (indicator, item));

    /// <summary>Adds what does not fit.</summary>
    /// <param name="allAreRead">Whether no indicator was left out for a mistake: one of those may be the whole that is asked for.</param>
    public void Check(bool allAreRead)
    {
        foreach ((Indicator part, JsonItem item) in _byCode.Values)
        {
            if (part.PartOf is { } code && (allAreRead || _byCode.ContainsKey(code)) && WrongOf(part, code) is var (found, expected))
            {
                problems.Add(CatalogCodes.PartUnfit, file, item.Place.Line, item.Place.Column,
                    $"indicator {Quoted.Text(part.Code)} as part of {Quoted.Text(code)}{found}", expected, null, item.Path);
            }
        }

        if (!allAreRead)
        {
            return;
        }

        ILookup<string, Indicator> parts = _byCode.Values.Where(entry => entry.Indicator.PartOf is not null)
            .ToLookup(entry => entry.Indicator.PartOf!, entry => entry.Indicator, StringComparer.OrdinalIgnoreCase);
        foreach ((Indicator whole, JsonItem item) in _byCode.Values)
        {
            if (whole.Parts is { } coverage && !parts.Contains(whole.Code))
            {
                problems.Add(
                    CatalogCodes.PartsMissing, file, item.Place.Line, item.Place.Column,
                    $"\"parts\": {Quoted.Text(CatalogWords.PartCoverages.Word(coverage))} of indicator {Quoted.Text(whole.Code)}, which "
                        + "has none in the catalogue", $"an indicator with \"partOf\": {Quoted.Text(whole.Code)}",
                    "parts stands with the whole, partOf with each part", item.Path);
            }
        }
    }

    private (string Found, string Expected)? WrongOf(Indicator part, string code)
    {
        if (!_byCode.TryGetValue(code, out var whole))
        {
            return ("",
                "the code of an indicator of the "
                    + $"catalogue{(Spelling.Hint(code, _byCode.Keys, "") is { Length: > 0 } hint ? "; " + hint : "")}");
        }

        if (IsWithinItself(part))
        {
            return (", which is a part of it", "a whole that is not part of its own part");
        }

        Indicator of = whole.Indicator;
        return of.Measure != part.Measure
            ? ($", a {CatalogWords.Measures.Word(part.Measure)} of a {CatalogWords.Measures.Word(of.Measure)}", "the same measure")
            : of.UnitOfMeasure is { } all && part.UnitOfMeasure is { } some && all.KindCode != some.KindCode
            ? ($", {some.KindCode} of {all.KindCode}", "a unit of the same kind")
            : null;
    }

    private bool IsWithinItself(Indicator part)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (Indicator? at = part; at?.PartOf is { } code; at = _byCode.GetValueOrDefault(code).Indicator)
        {
            if (!seen.Add(at.Code))
            {
                return true;
            }
        }

        return false;
    }
}
