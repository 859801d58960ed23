namespace Indicators.Tool.Input;

/// <summary>Says whether the indicator of a row is in the catalogue, and if not which one may be meant.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="file">Its file.</param>
internal sealed class KnownIndicators(IndicatorCatalog catalogue, string file)
{
    // The same wrong name stands in thousands of rows, and looking for a near one is slow.
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);

    /// <summary>Returns the mistake of a row whose indicator is not in the catalogue, or <see langword="null"/>.</summary>
    public InputProblem? ProblemOf(ObservationRow row)
    {
        string typed = row.Indicator.Text.Trim();
        if (catalogue.Find(typed) is not null)
            return null;

        if (!_hints.TryGetValue(typed, out string? hint))
            _hints.Add(typed, hint = Spelling.Hint(typed, catalogue.NamesOfAll, "add it to the catalogue"));
        return row.Problem(
            ProblemCodes.IndicatorUnknown, row.Indicator, $"indicator {Quoted.Text(typed)}",
            $"a code, name or alias of {Quoted.Path(file)}", hint);
    }
}
