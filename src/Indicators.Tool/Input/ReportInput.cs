namespace Indicators.Tool.Input;

/// <summary>Everything that was read, free of mistakes except those of rows set aside.</summary>
/// <param name="Catalogue">The indicators.</param>
/// <param name="Settings">What report.json says; nothing where there is none.</param>
/// <param name="Observations">The rows in the order of the files and of the lines in them, and the mistakes of those that are left
/// out.</param>
/// <param name="RankedIn">The area in which areas are ranked, where report.json names it.</param>
/// <param name="Files">The files that were read, in the order catalogue, settings, observations.</param>
internal sealed record ReportInput(IndicatorCatalog Catalogue, ReportSettings Settings, Observations Observations, ReferenceArea? RankedIn,
    IReadOnlyList<string> Files);
