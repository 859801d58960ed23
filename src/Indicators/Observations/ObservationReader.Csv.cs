using System.Globalization;

namespace Indicators;

// Files of observations: CSV with a header, columns by name in any order.
public sealed partial class ObservationReader
{
    /// <summary>How many bad rows of a file are listed before it is given up.</summary>
    internal const int MostBadRows = Observations.MostBadRows;

    // What a level is about, as numbers of its columns; kept while a file is read, so that a broken one is given up before it fills the
    // memory.
    private readonly HashSet<(int Indicator, int Area, int Time)> _seen = [];
    private int _repeated;

    /// <summary>Reads a file of observations.</summary>
    /// <remarks>
    /// CSV by RFC 4180, separated by commas, with a header: <c>indicator</c>, <c>area</c>, <c>period</c>, <c>stated</c>, and perhaps
    /// <c>kind</c>, <c>status</c>, <c>scope</c>, <c>of</c>, <c>source</c>, <c>basis</c>, in any order; other columns are not read, which
    /// <see cref="Observations.Notes"/> says. Nothing is thrown for a mistake of the file. A file of more than 10,000 bad rows is given up
    /// (IND0933).
    /// </remarks>
    /// <param name="text">The text, which stays open; a record at a time is held.</param>
    /// <param name="file">The file, as the reader of a message knows it; null where there is none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>False when there are mistakes: <see cref="Observations.Problems"/> lists them.</returns>
    /// <exception cref="InvalidOperationException">The observations are finished.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    /// <example><code>
    /// IndicatorCatalog catalogue = new([Indicator.Flow("gdp", HundredMillionYuan)]);
    /// var reader = new ObservationReader(catalogue);
    /// reader.ReadCsv(new StringReader("indicator,area,period,stated,status\ngdp,CN,2024Q1,296299,P\n"));   // → True
    /// Observations observations = reader.ToObservations();
    /// observations[0];          // → gdp CN 2024Q1: 296299
    /// observations[0].Status;   // → Provisional
    /// </code></example>
    public bool ReadCsv(TextReader text, string? file = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadCsv(text, file ?? "", Read, cancellation);
    }

    /// <summary>Reads a file, and hands each row to what says what its fields mean.</summary>
    internal bool ReadCsv(TextReader text, string file, RowReader read, CancellationToken cancellation)
    {
        if (_isFinished)
        {
            throw new InvalidOperationException("The observations are finished; make another reader.");
        }

        int before = _problems.Count;
        string header = $"a header ({string.Join(",", ObservationHeader.All)}) and rows";
        var records = new CsvRecords(text, file, _problems);
        if (!records.Read())
        {
            if (!records.Broken)
            {
                _problems.Add(new(CatalogCodes.EmptyFile, file, null, null, "nothing but blanks and commas", header));
            }

            return false;
        }

        if (ObservationHeader.Read(file, records, _problems, _notes) is not { } columns)
        {
            return false;
        }

        int rows = 0, bad = 0;
        for (; records.Read(); rows++)
        {
            cancellation.ThrowIfCancellationRequested();
            int repeated = _repeated;
            bool isRead = IsRow(file, columns, records) && read(columns.RowOf(file, records));
            if ((!isRead || _repeated > repeated) && ++bad > MostBadRows)
            {
                _problems.Add(new(
                    ObservationCodes.TooManyBadRows, file, records.Line, null,
                    string.Create(CultureInfo.InvariantCulture, $"more than {MostBadRows} bad rows"),
                    "a file of observations", "is this the right file?"));
                return false;
            }
        }

        if (rows == 0 && !records.Broken)
        {
            _problems.Add(new(CsvCodes.NoRows, file, null, null, "a header and no row", "at least one row of observations"));
        }

        return _problems.Count == before;
    }

    private bool IsRow(string file, ObservationHeader header, CsvRecords records)
    {
        if (records.QuoteInside is { } quote)
        {
            _problems.Add(new(
                CsvCodes.QuoteInside, file, quote.Line, quote.Column, "a quote inside a field that does not begin with one", "plain text",
                "put the whole field in quotes, and write the quote inside it twice"));
            return false;
        }

        if (records.FieldCount == header.Count)
        {
            return true;
        }

        TextField last = records[Math.Min(records.FieldCount - 1, header.Count)];
        _problems.Add(new(
            CsvCodes.FieldCount, file, last.Line, last.Column, string.Create(CultureInfo.InvariantCulture, $"{records.FieldCount} fields"),
            string.Create(CultureInfo.InvariantCulture, $"{header.Count}, as in the header"),
            records.FieldCount > header.Count ? "put a field with a comma in quotes" : "keep the commas of fields that are left blank"));
        return false;
    }
}

/// <summary>Says what a row means; false when it has mistakes.</summary>
internal delegate bool RowReader(in ObservationText row);
