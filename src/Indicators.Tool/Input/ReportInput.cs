namespace Indicators.Tool.Input;

/// <summary>Everything that was read, free of mistakes except those of rows set aside.</summary>
/// <param name="Catalogue">The indicators.</param>
/// <param name="Settings">What report.json says; nothing where there is none.</param>
/// <param name="Rows">The rows in the order of the files and of the lines in them; each names an indicator of the catalogue.</param>
/// <param name="SetAside">The mistakes of the rows that are left out.</param>
/// <param name="Files">The files that were read, in the order catalogue, settings, observations.</param>
internal sealed record ReportInput(
    IndicatorCatalog Catalogue, ReportSettings Settings, IReadOnlyList<ObservationRow> Rows, IReadOnlyList<InputProblem> SetAside,
    IReadOnlyList<string> Files);
