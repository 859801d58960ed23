namespace Indicators;

/// <summary>The area around each area, as the catalogue knows it.</summary>
internal sealed class AreasAround(IndicatorCatalog catalogue)
{
    private readonly Dictionary<string, string?> _codes = new(StringComparer.Ordinal);

    /// <summary>The code of the area around one; null where it is not known.</summary>
    public string? Of(ReferenceArea area)
    {
        if (!_codes.TryGetValue(area.Code, out string? code))
        {
            ReferenceArea known = catalogue.FindAreas(area.Code) is [var same, ..] ? same : area;
            _codes.Add(area.Code, code = known.Parent?.Code);
        }

        return code;
    }
}
