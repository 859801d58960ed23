namespace Indicators;

/// <summary>The header of a file of observations: which column stands where.</summary>
internal sealed class ObservationHeader
{
    private static readonly char[] OtherSeparators = [';', '\t', '|', '，', '；'];

    // Under these names SDMX and data bases have the marks of a figure.
    private static readonly string[] OtherNamesOfStatus = ["obs_status", "obsstatus", "flag", "flags", "obs_flag"];

    private readonly int[] _indexes; // where each of the known columns stands, -1 where it does not

    private ObservationHeader(Dictionary<string, int> indexes, int count) =>
        (_indexes, Count) = ([.. All.Select(name => indexes.GetValueOrDefault(name, -1))], count);

    /// <summary>Gets the names of all columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["indicator", "area", "period", "kind", "stated", "status", "scope", "of", "source", "basis"];

    /// <summary>Gets the columns without which a row says nothing.</summary>
    public static IReadOnlyList<string> Required { get; } = ["indicator", "area", "period", "stated"];

    /// <summary>Gets how many fields a row must have.</summary>
    public int Count { get; }

    /// <summary>Reads the header, or adds its mistakes and returns <see langword="null"/>.</summary>
    public static ObservationHeader? Read(string file, CsvRecords records, List<InputProblem> problems, List<string> notes)
    {
        string[] names = [.. Enumerable.Range(0, records.FieldCount).Select(i => records[i].Text.ToString())];
        if (Separator(names) is { } separator)
        {
            problems.Add(new(
                CsvCodes.WrongSeparator, file, records.Line, null, $"fields separated by {Quoted.Text([separator])}",
                "fields separated by commas", "save the file as CSV with commas"));
            return null;
        }

        int before = problems.Count;
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new List<string>();
        for (int i = 0; i < names.Length; i++)
        {
            TextField field = records[i];
            string typed = names[i].Trim();
            string? name = All.FirstOrDefault(known => known.Equals(typed, StringComparison.OrdinalIgnoreCase))
                ?? (OtherNamesOfStatus.Contains(typed, StringComparer.OrdinalIgnoreCase) ? "status" : null);
            if (name is not null)
            {
                if (!indexes.TryAdd(name, i))
                {
                    problems.Add(
                        new(CsvCodes.ColumnTwice, file, field.Line, field.Column, $"column {name} a second time", "each column once"));
                }
            }
            else if (All.FirstOrDefault(known => Spelling.IsOneLetterFrom(typed, known)) is { } near)
            {
                problems.Add(new(
                    CsvCodes.ColumnUnknown, file, field.Line, field.Column, $"column {Quoted.Text(typed)}",
                    $"one of {string.Join(", ", All)}",
                    $"did you mean {Quoted.Text(near)}? Another name is ignored if it is further from these"));
            }
            else
            {
                others.Add(typed.Length == 0 ? "without a name" : Quoted.Text(typed));
            }
        }

        foreach (string missing in Required.Where(name => !indexes.ContainsKey(name)))
        {
            problems.Add(new(
                CsvCodes.ColumnMissing, file, records.Line, null, $"no column {missing}", $"the columns {string.Join(", ", Required)}",
                "name the columns in the first line"));
        }

        if (problems.Count > before)
        {
            return null;
        }

        if (others.Count > 0)
        {
            notes.Add(
                $"{(file.Length == 0 ? "" : Quoted.Path(file) + ": ")}{(others.Count == 1 ? "the column " : "the columns ")}{string.Join(", ", others)} {(others.Count == 1 ? "is" : "are")} not read; known are {string.Join(", ", All)}");
        }

        return new(indexes, names.Length);
    }

    /// <summary>The fields of a record by the names of their columns; blank ones without a place where the file has no such
    /// column.</summary>
    public ObservationText RowOf(string file, CsvRecords record) => new()
    {
        File = file,
        Line = record.Line,
        Indicator = FieldOf(0, record),
        Area = FieldOf(1, record),
        Period = FieldOf(2, record),
        Kind = FieldOf(3, record),
        Stated = FieldOf(4, record),
        Status = FieldOf(5, record),
        Scope = FieldOf(6, record),
        Of = FieldOf(7, record),
        Source = FieldOf(8, record),
        Basis = FieldOf(9, record),
    };

    private TextField FieldOf(int column, CsvRecords record) => _indexes[column] < 0 ? new("", record.Line) : record[_indexes[column]];

    // A separator is told from a character in a name by the names on both sides of it.
    private static char? Separator(string[] names)
    {
        string line = string.Join(',', names);
        foreach (char separator in OtherSeparators)
        {
            int known = line.Split(separator).Count(part => All.Contains(part.Trim(' ', '"'), StringComparer.OrdinalIgnoreCase));
            if (known >= 2 && line.Contains(separator))
            {
                return separator;
            }
        }

        return null;
    }
}
