namespace Indicators;

/// <summary>Sets a row aside that waited for its column.</summary>
internal delegate void DropRow(ProblemCode code, WaitingRow row, string found, string expected, string hint);

/// <summary>Reads what rows state, and settles at the end what a cell alone does not say: whether a letter is a unit or a mark, which sign
/// parts decimals.</summary>
internal sealed class LevelColumns(Marks marks, DecimalSign sign)
{
    private readonly LevelReader _reader = new(marks);
    private readonly Dictionary<(string File, Indicator Indicator), Letters> _columns = [];
    private readonly Dictionary<string, Signs> _files = new(StringComparer.Ordinal);
    private Letters? _last;
    private Signs? _lastFile;
    private NumberForm _form; // of the result that was read last

    /// <summary>Reads a level, or adds what is wrong and returns null.</summary>
    public LevelCell? Read(in ObservationText row, Indicator indicator, UnitCatalog units, ObservationStatus status,
        List<InputProblem> problems) =>
        _reader.Read(row, indicator, units, status, sign, problems);

    /// <summary>Reads a stated result, or adds what is wrong and returns null.</summary>
    public StatedResult? Result(in ObservationText row, ObservationKind kind, AreaReader areas, List<InputProblem> problems)
    {
        string text = row.Stated.Text.ToString();
        _form = NumberForms.Of(text.Trim(), sign);
        return StatedReader.Result(row, _form.Problem is null ? _form.Text : text, kind, areas, problems);
    }

    /// <summary>Notes a level for its column.</summary>
    public void Note(in ObservationText row, Indicator indicator, UnitCatalog units, LevelCell cell, int number)
    {
        if (cell.Level is not { } level)
        {
            return;
        }

        var place = new WaitingRow(number, row.Stated.Line, row.Stated.Column);
        FileOf(row.File ?? "").Add(cell.Sign, cell.IsDoubtful, place);
        Letters column = ColumnOf(row.File ?? "", indicator, units);
        if (cell.Letters is { } letters)
        {
            column.Waiting.Add((place, letters));
        }
        else if (level.Unit is null || level.IsUnitImplied)
        {
            column.HasBare = true;
        }
        else
        {
            column.HasPrinted = true;
        }
    }

    /// <summary>Notes the result that was read last.</summary>
    public void Note(in ObservationText row, int number) =>
        FileOf(row.File ?? "").Add(_form.Sign, _form.IsDoubtful, new(number, row.Stated.Line, row.Stated.Column));

    /// <summary>Settles what waits.</summary>
    public void Settle(ObservationColumns columns, DropRow drop)
    {
        foreach (Signs file in _files.Values)
        {
            Settle(file, columns, drop);
        }

        foreach (((string file, Indicator indicator), Letters column) in _columns)
        {
            if (column.Waiting.Count > 0)
            {
                Settle(column, indicator, _files[file].Known(sign), columns, drop);
            }
        }
    }

    private void Settle(Signs file, ObservationColumns columns, DropRow drop)
    {
        bool isMixed = file.HasPoint && file.WithComma.Count > 0;
        foreach (WaitingRow row in isMixed ? file.WithComma : [])
        {
            string text = TextOf(columns, row.Row);
            drop(
                ObservationCodes.NumberForm, row, $"{Quoted.Text(text)} with a decimal comma, in a file with decimal points",
                "one decimal sign in a file",
                "write all rows alike, or name the sign: --decimal \",\"");
        }

        if (isMixed || file.Known(sign) != DecimalSign.Comma || sign != DecimalSign.Either)
        {
            return;
        }

        foreach (WaitingRow row in file.Doubtful)
        {
            if (columns.ResultOf(row.Row) is { } result)
            {
                if (ObservationKinds.Read(columns.KindOf(row.Row), NumberForms.Of(result.Text, DecimalSign.Comma).Text).Result is { } other)
                {
                    columns.Replace(row.Row, other);
                }
            }
            else if (_columns[(columns.PlaceOf(row.Row).File, columns.Indicators[columns.IndicatorOf(row.Row)])] is var column
                && _reader.Again(columns.LevelOf(row.Row)!.Text, columns.Indicators[columns.IndicatorOf(row.Row)], column.Units,
                    DecimalSign.Comma, areMarks: false) is { } again)
            {
                columns.Replace(row.Row, again.Level, columns.StatusOf(row.Row));
            }
        }
    }

    // 41.5 d beside 41.9: in a column whose other rows print no unit, a letter is hardly one.
    private void Settle(Letters column, Indicator indicator, DecimalSign known, ObservationColumns columns, DropRow drop)
    {
        bool differ = column.Waiting.Select(waiting => waiting.Letters).Distinct().Count() > 1;
        bool isLetterInEachRow = !column.HasBare && !differ;
        if (column.HasPrinted || (isLetterInEachRow && column.Waiting.Count < 2 && !marks.IsNamed))
        {
            return;
        }

        foreach ((WaitingRow row, string letters) in column.Waiting)
        {
            StatedValue level = columns.LevelOf(row.Row)!;
            if (marks.IsNamed && _reader.Again(level.Text, indicator, column.Units, known, areMarks: true) is { } again)
            {
                columns.Replace(row.Row, again.Level, columns.StatusOf(row.Row) | again.Status);
                continue;
            }

            if (isLetterInEachRow && (marks.IsNamed || !_reader.IsMark(letters)))
            {
                continue; // all rows have the same letter, and the convention does not have it, or none does
            }

            string unit = level.Unit is { } read ? $"in {Quoted.Text(read.EnglishFor(2))}" : "a number with a magnitude";
            drop(
                ObservationCodes.MarkAmbiguous, row,
                $"{Quoted.Text(level.Text)}, which may be {unit}, or a figure with {_reader.Readings(letters)}",
                column.HasBare
                    ? "one reading: the other rows of the column print no unit"
                    : isLetterInEachRow ? "one reading: every row of the column has the letter, and the catalogue another unit"
                    : "one reading: the rows of the column have different letters",
                (isLetterInEachRow ? "write the unit in full" : "write the unit in every row")
                    + ", or name the convention of the source in report.json: \"marks\": \"eurostat\"");
        }
    }

    private static string TextOf(ObservationColumns columns, int row) => columns.LevelOf(row)?.Text ?? columns.ResultOf(row)?.Text ?? "";

    private Signs FileOf(string file)
    {
        if (_lastFile is { } last && last.File == file)
        {
            return last;
        }

        if (!_files.TryGetValue(file, out Signs? signs))
        {
            _files.Add(file, signs = new(file));
        }

        return _lastFile = signs;
    }

    private Letters ColumnOf(string file, Indicator indicator, UnitCatalog units)
    {
        if (_last is { } last && ReferenceEquals(last.Indicator, indicator) && last.File == file)
        {
            return last;
        }

        if (!_columns.TryGetValue((file, indicator), out Letters? column))
        {
            _columns.Add((file, indicator), column = new(file, indicator, units));
        }

        return _last = column;
    }

    // The levels of one indicator in one file.
    private sealed class Letters(string file, Indicator indicator, UnitCatalog units)
    {
        public string File => file;

        public Indicator Indicator => indicator;

        public UnitCatalog Units => units;

        public bool HasBare { get; set; }

        public bool HasPrinted { get; set; }

        public List<(WaitingRow Row, string Letters)> Waiting { get; } = [];
    }

    // The numbers of one file.
    private sealed class Signs(string file)
    {
        public string File => file;

        public bool HasPoint { get; private set; }

        public List<WaitingRow> WithComma { get; } = [];

        public List<WaitingRow> Doubtful { get; } = [];

        public void Add(DecimalSign says, bool isDoubtful, WaitingRow row)
        {
            HasPoint |= says == DecimalSign.Point;
            if (says == DecimalSign.Comma)
            {
                WithComma.Add(row);
            }

            if (isDoubtful)
            {
                Doubtful.Add(row);
            }
        }

        public DecimalSign Known(DecimalSign named) =>
            named != DecimalSign.Either ? named : WithComma.Count > 0 && !HasPoint ? DecimalSign.Comma : DecimalSign.Either;
    }
}
