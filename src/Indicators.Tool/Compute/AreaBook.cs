using System.Text.RegularExpressions;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>The areas that rows mention: found by code or name, remembered in the order of their first mention.</summary>
internal sealed partial class AreaBook(Catalogue catalogue)
{
    private readonly Dictionary<string, AreaName> _byText = new(StringComparer.Ordinal);
    private readonly List<AreaName> _mentioned = [];

    /// <summary>Gets the areas mentioned so far.</summary>
    public IReadOnlyList<AreaName> Mentioned => _mentioned;

    /// <summary>Finds the area of a field, or adds what is wrong and returns <see langword="null"/>.</summary>
    public string? Find(ObservationRow row, Field field, string text, Problems problems)
    {
        text = text.Trim();
        if (_byText.TryGetValue(text, out AreaName? known))
        {
            return known.Code;
        }

        IReadOnlyList<AreaEntry> found = catalogue.FindAreas(text);
        if (found.Count > 1)
        {
            problems.Add(row.Problem(
                ProblemCodes.AreaAmbiguous, field, $"area {Quoted.Text(text)}", "one area", $"write its code: {string.Join(" or ", found.Select(area => area.Code))}"));
            return null;
        }

        if (found.Count == 0 && !CodePattern().IsMatch(text))
        {
            IEnumerable<string> names = catalogue.Areas.SelectMany(area => new[] { area.Code, area.Name });
            problems.Add(row.Problem(
                ProblemCodes.AreaUnknown, field, $"area {Quoted.Text(text)}", "a code, or a name of the catalogue's areas",
                Spelling.Hint(text, names, $"add {{\"code\": ..., \"name\": {Quoted.Text(text)}}} to the areas of the catalogue")));
            return null;
        }

        var place = found.Count == 1 ? new AreaName(found[0].Code, found[0].Name, found[0].NameEn) : new AreaName(text, null, null);
        if (_mentioned.Find(other => other.Code == place.Code) is { } same)
        {
            place = same;
        }
        else
        {
            _mentioned.Add(place);
        }

        _byText.Add(text, place);
        return place.Code;
    }

    /// <summary>Reads a scope: an area, then perhaps a population: <c>36 区级综合医院</c>.</summary>
    public Scope? Scope(ObservationRow row, Problems problems)
    {
        string text = row.Scope.Text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        int blank = catalogue.FindAreas(text).Count > 0 ? -1 : text.IndexOfAny([' ', '　']);
        string? area = Find(row, row.Scope, blank < 0 ? text : text[..blank], problems);
        return area is null ? null : new(area, blank < 0 ? null : text[(blank + 1)..].Trim());
    }

    // GB/T 2260 has digits, ISO 3166 letters, some regional code lists a hyphen.
    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,6})?\z|^[0-9]{2,12}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodePattern();
}
