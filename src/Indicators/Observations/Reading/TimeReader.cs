namespace Indicators;

/// <summary>Reads the periods of rows, each text once.</summary>
internal sealed class TimeReader
{
    private readonly Dictionary<string, ObservedTime> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObservedTime>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TimeReader() => _lookup = _times.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The time of a row, or <see langword="null"/> with what is wrong added.</summary>
    public ObservedTime? Read(in ObservationText row, List<InputProblem> problems)
    {
        ReadOnlySpan<char> typed = row.Period.Text.Trim();
        if (_lookup.TryGetValue(typed, out ObservedTime? known))
        {
            return known;
        }

        string text = typed.ToString();
        if (!PeriodRef.TryParse(text, out PeriodRef? reference))
        {
            (string? inSheet, string? readings) = SheetPeriod.Of(text);
            if (inSheet is null || !PeriodRef.TryParse(inSheet, out reference))
            {
                problems.Add(readings is null
                    ? row.Problem(
                        ObservationCodes.PeriodUnknown, row.Period, $"period {Quoted.Text(text)}",
                        "a year (2021), a quarter (2021-Q3), a month (2021-03), a span (2021/2025), a plan (“十四五”) or words for a time (目前, 五年来)")
                    : row.Problem(
                        ObservationCodes.PeriodAmbiguous, row.Period, $"period {Quoted.Text(text)}, which may be {readings}", "one period",
                        "write the one that is meant: 2021-Q3, 2021-03, 2021/2022"));
                return null;
            }
        }

        return _times[text] = ObservedTime.Of(text, reference);
    }
}
