namespace Indicators;

// What the columns say together, once all rows are known.
public sealed partial class ObservationReader
{
    private void Settle()
    {
        var dropped = new HashSet<int>();
        var swaps = new Dictionary<ObservedTime, ObservedTime>(ReferenceEqualityComparer.Instance);
        foreach (PeriodColumn column in _times.Waiting)
        {
            IReadOnlyDictionary<ObservedTime, (string Readings, string Hint)> open = column.Settle(swaps, _notes);
            if (open.Count == 0)
            {
                continue;
            }

            foreach (WaitingRow row in column.Rows)
            {
                ObservedTime time = _columns.Times[_columns.TimeOf(row.Row)];
                if (open.TryGetValue(time, out (string Readings, string Hint) why))
                {
                    Drop(ObservationCodes.PeriodAmbiguous, row, $"period {Quoted.Text(time.Text)}, which may be {why.Readings}",
                        "one period", why.Hint);
                }
            }
        }

        _levels.Settle(_columns, Drop);
        _settled = swaps.Count == 0
            ? _columns.Times.Values
            : [.. _columns.Times.Values.Select(time => swaps.GetValueOrDefault(time, time))];
        _kept = dropped.Count == 0 ? null : [.. Enumerable.Range(0, _columns.Count).Where(row => !dropped.Contains(row))];

        void Drop(ProblemCode code, WaitingRow row, string found, string expected, string hint)
        {
            BadRows += dropped.Add(row.Row) ? 1 : 0;
            _problems.Add(
                new(code, _columns.PlaceOf(row.Row).File, row.Line == 0 ? null : row.Line, row.Column == 0 ? null : row.Column, found,
                    expected, hint));
        }
    }
}
