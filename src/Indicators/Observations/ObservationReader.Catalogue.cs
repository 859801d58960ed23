namespace Indicators;

// A reader whose catalogue is read with it: the mistakes of both are found in one run.
public sealed partial class ObservationReader
{
    /// <summary>Reads a catalogue and makes a reader of rows about its indicators.</summary>
    /// <remarks>Where the catalogue has mistakes, rows are still checked for what does not depend on them: blanks, kinds, names of
    /// indicators. None of them is kept.</remarks>
    /// <param name="json">The text of the catalogue; null where it could not be read.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="report">The area of rows with a blank one, the convention of marks, the fiscal year and the decimal sign; null where
    /// nothing is said of them.</param>
    /// <param name="catalogue">The catalogue; null where it has mistakes.</param>
    /// <param name="problems">The mistakes of the catalogue, from top to bottom.</param>
    /// <returns>The reader.</returns>
    public static ObservationReader ForCatalogue(string? json, string file, ReportSettings? report, out IndicatorCatalog? catalogue,
        out IReadOnlyList<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        problems = [];
        IndicatorCatalog? draft = json is null ? null : IndicatorCatalog.ReadDraft(json, file, out problems);
        catalogue = problems.Count == 0 ? draft : null;
        return new(draft, file, report) { FormOnly = catalogue is null };
    }
}
