namespace Indicators.Tool.Compute;

/// <summary>An indicator of the catalogue, and the units with which its rows are read.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Units">The units; its own come first.</param>
internal sealed record IndicatorMeaning(Indicator Indicator, UnitCatalog Units)
{
    /// <summary>Finds the units of every indicator of a catalogue; those with a unit of the library share one catalogue.</summary>
    public static IReadOnlyList<IndicatorMeaning> Of(IndicatorCatalog catalogue)
    {
        var own = new Dictionary<(string Kind, string Symbol), UnitCatalog>();
        return [.. catalogue.Indicators.Select(indicator => new IndicatorMeaning(indicator, UnitsOf(indicator, own)))];
    }

    private static UnitCatalog UnitsOf(Indicator indicator, Dictionary<(string Kind, string Symbol), UnitCatalog> own)
    {
        if (indicator.AnyUnit is not { } unit || UnitCatalog.Default.TryParse(indicator.UnitText, unit.KindCode, out _))
        {
            return UnitCatalog.Default;
        }

        if (!own.TryGetValue((unit.KindCode, unit.Symbol), out UnitCatalog? units))
        {
            own.Add((unit.KindCode, unit.Symbol), units = UnitCatalog.Default.With(unit.Stem));
        }

        return units;
    }
}
