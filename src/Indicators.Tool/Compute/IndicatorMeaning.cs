namespace Indicators.Tool.Compute;

/// <summary>An indicator of the catalogue, and the units with which its rows are read.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Units">The units; its own come first.</param>
internal sealed record IndicatorMeaning(Indicator Indicator, UnitCatalog Units);
