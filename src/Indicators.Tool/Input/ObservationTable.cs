using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Says what a row means; false when it has mistakes.</summary>
internal delegate bool RowReader(in ObservationText row);

/// <summary>Reads a file of observations: CSV with a header, columns by name in any order.</summary>
internal static class ObservationTable
{
    /// <summary>How many bad rows of a file are listed before it is given up.</summary>
    public const int MostBadRows = 10_000;

    /// <summary>Hands each row to what says what its fields mean, and adds the mistakes of those that are not rows.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="read">Reads a row; false when it has mistakes.</param>
    /// <param name="problems">Takes the mistakes.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static void Read(SourceText source, RowReader read, Problems problems, CancellationToken cancellation = default)
    {
        string file = source.Path;
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            problems.Add(ProblemCodes.EmptyFile, file, "nothing", $"a header ({string.Join(",", ObservationColumns.All)}) and rows");
            return;
        }

        using var records = new CsvRecords(source, problems);
        if (!records.Read())
        {
            if (!records.Broken)
                problems.Add(ProblemCodes.EmptyFile, file, "nothing but blanks and commas", $"a header ({string.Join(",", ObservationColumns.All)}) and rows");
            return;
        }

        if (ObservationHeader.Read(file, records, problems) is not { } header)
            return;

        int rows = 0, bad = 0;
        for (; records.Read(); rows++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!(IsRow(file, header, records, problems) && read(header.RowOf(file, records))) && ++bad > MostBadRows)
            {
                problems.Add(
                    ProblemCodes.TooManyBadRows, file, records.Line, null, string.Create(CultureInfo.InvariantCulture, $"more than {MostBadRows} bad rows"),
                    "a file of observations", "is this the right file?");
                return;
            }
        }

        if (rows == 0 && !records.Broken)
            problems.Add(ProblemCodes.NoRows, file, "a header and no row", "at least one row of observations");
    }

    private static bool IsRow(string file, ObservationHeader header, CsvRecords records, Problems problems)
    {
        if (records.QuoteInside is { } quote)
        {
            problems.Add(
                ProblemCodes.QuoteInside, file, quote.Line, quote.Column, "a quote inside a field that does not begin with one", "plain text",
                "put the whole field in quotes, and write the quote inside it twice");
            return false;
        }

        if (records.FieldCount == header.Count)
            return true;

        TextField last = records[Math.Min(records.FieldCount - 1, header.Count)];
        problems.Add(
            ProblemCodes.FieldCount, file, last.Line, last.Column,
            string.Create(CultureInfo.InvariantCulture, $"{records.FieldCount} fields"),
            string.Create(CultureInfo.InvariantCulture, $"{header.Count}, as in the header"),
            records.FieldCount > header.Count ? "put a field with a comma in quotes" : "keep the commas of fields that are left blank");
        return false;
    }
}
