namespace Indicators.Tool.Input;

/// <summary>The header of a file of observations: which column stands where.</summary>
internal sealed class ObservationHeader
{
    private static readonly char[] OtherSeparators = [';', '\t', '|', '，', '；'];
    private readonly Dictionary<string, int> _indexes;

    private ObservationHeader(Dictionary<string, int> indexes, int count) => (_indexes, Count) = (indexes, count);

    /// <summary>Gets how many fields a row must have.</summary>
    public int Count { get; }

    /// <summary>Reads the header, or adds its mistakes and returns <see langword="null"/>.</summary>
    public static ObservationHeader? Read(string file, int line, IReadOnlyList<Field> fields, Problems problems)
    {
        if (Separator(fields) is { } separator)
        {
            problems.Add(
                ProblemCodes.WrongSeparator, file, line, null, $"fields separated by {Quoted.Text([separator])}", "fields separated by commas",
                "save the file as CSV with commas");
            return null;
        }

        int before = problems.All.Count;
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
        {
            Field field = fields[i];
            string typed = field.Text.Trim();
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
                ProblemCodes.ColumnMissing, file, line, null, $"no column {missing}", $"the columns {string.Join(", ", ObservationColumns.Required)}",
                "name the columns in the first line");
        }

        return problems.All.Count == before ? new ObservationHeader(indexes, fields.Count) : null;
    }

    /// <summary>Returns the field of a column; an empty one without a place where the file has no such column.</summary>
    public Field FieldOf(string column, IReadOnlyList<Field> fields, int line) =>
        _indexes.TryGetValue(column, out int index) ? fields[index] : new Field("", line, 0);

    // A separator is told from a character in a name by the names on both sides of it.
    private static char? Separator(IReadOnlyList<Field> fields)
    {
        string line = string.Join(',', fields.Select(field => field.Text));
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
