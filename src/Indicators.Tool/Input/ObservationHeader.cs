namespace Indicators.Tool.Input;

/// <summary>The header of a file of observations: which column stands where.</summary>
internal sealed class ObservationHeader
{
    private static readonly char[] OtherSeparators = [';', '\t', '|', '，', '；'];
    private readonly int[] _indexes; // where each of the known columns stands, -1 where it does not

    private ObservationHeader(Dictionary<string, int> indexes, int count) =>
        (_indexes, Count) = ([.. ObservationColumns.All.Select(name => indexes.GetValueOrDefault(name, -1))], count);

    /// <summary>Gets how many fields a row must have.</summary>
    public int Count { get; }

    /// <summary>Reads the header, or adds its mistakes and returns <see langword="null"/>.</summary>
    public static ObservationHeader? Read(string file, CsvRecords records, Problems problems)
    {
        string[] names = [.. Enumerable.Range(0, records.FieldCount).Select(i => records[i].Text.ToString())];
        if (Separator(names) is { } separator)
        {
            problems.Add(
                ProblemCodes.WrongSeparator, file, records.Line, null, $"fields separated by {Quoted.Text([separator])}", "fields separated by commas",
                "save the file as CSV with commas");
            return null;
        }

        int before = problems.All.Count;
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            TextField field = records[i];
            string typed = names[i].Trim();
            string? name = ObservationColumns.All.FirstOrDefault(known => known.Equals(typed, StringComparison.OrdinalIgnoreCase));
            if (name is null)
            {
                problems.Add(
                    ProblemCodes.ColumnUnknown, file, field.Line, field.Column, $"column {Quoted.Text(typed)}",
                    $"one of {string.Join(", ", ObservationColumns.All)}",
                    Spelling.Hint(typed, ObservationColumns.All, "leave the column out, or put it into source"));
            }
            else if (!indexes.TryAdd(name, i))
            {
                problems.Add(
                    ProblemCodes.ColumnTwice, file, field.Line, field.Column, $"column {name} a second time", "each column once");
            }
        }

        foreach (string missing in ObservationColumns.Required.Where(name => !indexes.ContainsKey(name)))
        {
            problems.Add(
                ProblemCodes.ColumnMissing, file, records.Line, null, $"no column {missing}", $"the columns {string.Join(", ", ObservationColumns.Required)}",
                "name the columns in the first line");
        }

        return problems.All.Count == before ? new ObservationHeader(indexes, names.Length) : null;
    }

    /// <summary>The fields of a record by the names of their columns; blank ones without a place where the file has no such column.</summary>
    public ObservationText RowOf(string file, CsvRecords record) => new()
    {
        File = file,
        Line = record.Line,
        Indicator = FieldOf(0, record),
        Area = FieldOf(1, record),
        Period = FieldOf(2, record),
        Kind = FieldOf(3, record),
        Stated = FieldOf(4, record),
        Scope = FieldOf(5, record),
        Of = FieldOf(6, record),
        Source = FieldOf(7, record),
        Basis = FieldOf(8, record),
    };

    private TextField FieldOf(int column, CsvRecords record) => _indexes[column] < 0 ? new("", record.Line) : record[_indexes[column]];

    // A separator is told from a character in a name by the names on both sides of it.
    private static char? Separator(string[] names)
    {
        string line = string.Join(',', names);
        foreach (char separator in OtherSeparators)
        {
            int known = line.Split(separator)
                .Count(part => ObservationColumns.All.Contains(part.Trim(' ', '"'), StringComparer.OrdinalIgnoreCase));
            if (known >= 2 && line.Contains(separator))
                return separator;
        }

        return null;
    }
}
