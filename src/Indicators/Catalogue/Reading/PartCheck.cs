namespace Indicators;

/// <summary>Holds each part to its whole: it is there, is counted in the same kind and measure, and is no part of its own part.</summary>
internal sealed class PartCheck(string file, ProblemList problems)
{
    private readonly Dictionary<string, (Indicator Indicator, JsonItem Item)> _byCode = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers an indicator; of a code that is there twice, which is said elsewhere, the first.</summary>
    public void Add(Indicator indicator, JsonItem item) => _byCode.TryAdd(indicator.Code, (indicator, item));

    /// <summary>Adds what does not fit.</summary>
    public void Check()
    {
        foreach ((Indicator part, JsonItem item) in _byCode.Values)
        {
            if (part.PartOf is { } code && WrongOf(part, code) is var (found, expected))
            {
                problems.Add(CatalogCodes.PartUnfit, file, item.Place.Line, item.Place.Column, $"indicator {Quoted.Text(part.Code)} as part of {Quoted.Text(code)}{found}", expected, null, item.Path);
            }
        }
    }

    private (string Found, string Expected)? WrongOf(Indicator part, string code)
    {
        if (!_byCode.TryGetValue(code, out var whole))
        {
            return ("", $"the code of an indicator of the catalogue{(Spelling.Hint(code, _byCode.Keys, "") is { Length: > 0 } hint ? "; " + hint : "")}");
        }

        if (IsWithinItself(part))
        {
            return (", which is a part of it", "a whole that is no part of its own part");
        }

        Indicator of = whole.Indicator;
        return of.Measure != part.Measure ? ($", a {CatalogWords.Measures.Word(part.Measure)} of a {CatalogWords.Measures.Word(of.Measure)}", "the same measure")
            : of.AnyUnit is { } all && part.AnyUnit is { } some && all.KindCode != some.KindCode ? ($", {some.KindCode} of {all.KindCode}", "a unit of the same kind")
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
