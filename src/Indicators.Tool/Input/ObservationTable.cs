using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Reads a file of observations: CSV with a header, columns by name in any order.</summary>
internal static class ObservationTable
{
    /// <summary>How many bad rows of a file are listed before it is given up.</summary>
    public const int MostBadRows = 10_000;

    /// <summary>Reads the rows that can be read, and adds the mistakes of the others.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="known">The indicators that rows may mention; without one (for it has mistakes itself) none is looked for.</param>
    /// <param name="reportArea">The area of the report, which rows with a blank one are about; may be null.</param>
    /// <param name="problems">Takes the mistakes.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static IReadOnlyList<ObservationRow> Read(
        SourceText source, KnownIndicators? known, string? reportArea, Problems problems, CancellationToken cancellation = default)
    {
        string file = source.Path;
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            problems.Add(CatalogCodes.EmptyFile, file, "nothing", $"a header ({string.Join(",", ObservationColumns.All)}) and rows");
            return [];
        }

        using var records = new CsvRecords(source, problems);
        if (!records.Read())
        {
            if (!records.Broken)
                problems.Add(CatalogCodes.EmptyFile, file, "nothing but blanks and commas", $"a header ({string.Join(",", ObservationColumns.All)}) and rows");
            return [];
        }

        if (ObservationHeader.Read(file, records.Line, records.Fields, problems) is not { } header)
            return [];

        var rows = new List<ObservationRow>();
        int bad = 0;
        while (records.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Row(file, header, records, reportArea, problems) is { } row && IsKnown(row, known, problems))
                rows.Add(row);
            else if (++bad > MostBadRows)
                return GiveUp(file, records.Line, problems);
        }

        if (rows.Count == 0 && bad == 0 && !records.Broken)
            problems.Add(ProblemCodes.NoRows, file, "a header and no row", "at least one row of observations");
        return rows;
    }

    private static ObservationRow? Row(string file, ObservationHeader header, CsvRecords records, string? reportArea, Problems problems)
    {
        IReadOnlyList<Field> fields = records.Fields;
        int line = records.Line;
        if (records.QuoteInside is { } quote)
        {
            problems.Add(
                ProblemCodes.QuoteInside, file, quote.Line, quote.Column, "a quote inside a field that does not begin with one", "plain text",
                "put the whole field in quotes, and write the quote inside it twice");
            return null;
        }

        if (fields.Count != header.Count)
        {
            Field last = fields[Math.Min(fields.Count - 1, header.Count)];
            problems.Add(
                ProblemCodes.FieldCount, file, last.Line, last.Column,
                string.Create(CultureInfo.InvariantCulture, $"{fields.Count} fields"),
                string.Create(CultureInfo.InvariantCulture, $"{header.Count}, as in the header"),
                fields.Count > header.Count ? "put a field with a comma in quotes" : "keep the commas of fields that are left blank");
            return null;
        }

        Field Of(string column) => header.FieldOf(column, fields, line);
        var row = new ObservationRow
        {
            File = file,
            Line = line,
            Indicator = Of("indicator"),
            Area = Or(Of("area"), reportArea),
            Period = Of("period"),
            Kind = Or(Of("kind"), ObservationColumns.DefaultKind),
            Stated = Of("stated"),
            Scope = Of("scope"),
            Of = Of("of"),
            Source = Of("source"),
        };

        int before = problems.All.Count;
        foreach ((string column, Field field) in (ReadOnlySpan<(string, Field)>)[("indicator", row.Indicator), ("area", row.Area), ("period", row.Period), ("stated", row.Stated)])
        {
            if (field.IsBlank)
                problems.Add(row.Problem(ProblemCodes.FieldBlank, field, $"nothing in column {column}", $"{(column[0] is 'a' or 'i' ? "an" : "a")} {column} in every row{(column == "area" ? ", or the report's area in report.json" : "")}"));
        }

        row = WithKnownKind(row, problems);
        return problems.All.Count == before ? row : null;
    }

    private static Field Or(Field field, string? otherwise) => field.IsBlank && otherwise is not null ? field with { Text = otherwise } : field;

    private static bool IsKnown(ObservationRow row, KnownIndicators? known, Problems problems)
    {
        if (known?.ProblemOf(row) is not { } problem)
            return true;

        problems.Add(problem);
        return false;
    }

    private static ObservationRow[] GiveUp(string file, int line, Problems problems)
    {
        problems.Add(
            ProblemCodes.TooManyBadRows, file, line, null, string.Create(CultureInfo.InvariantCulture, $"more than {MostBadRows} bad rows"),
            "a file of observations", "is this the right file?");
        return [];
    }

    private static ObservationRow WithKnownKind(ObservationRow row, Problems problems)
    {
        string typed = row.Kind.Text.Trim();
        if (ObservationColumns.Kinds.FirstOrDefault(known => known.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } kind)
            return row with { Kind = row.Kind with { Text = kind } };

        problems.Add(row.Problem(
            ProblemCodes.KindUnknown, row.Kind, $"{Quoted.Text(typed)} in column kind", $"one of {string.Join(", ", ObservationColumns.Kinds)}",
            Spelling.Hint(typed, ObservationColumns.Kinds)));
        return row;
    }
}
