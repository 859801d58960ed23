namespace Indicators;

/// <summary>Reads rows of text into <see cref="Observations"/>: of a CSV file, a sheet, a table of a data base.</summary>
/// <remarks>
/// Every mistake of a row is found in one run, with its place, what stands there, what should, and what to do. A row with a mistake is left
/// out. Periods are read as sources print them and as people write them in sheets (202403, 2024/3, Mar 2024, 1Q2024); areas by code or
/// name; units as <see cref="IndicatorCatalog.UnitsFor"/> knows them. What a cell alone does not say is read from its column, at the end:
/// whether 41.5 d are days or a figure with a mark, 2004-05 a month or a fiscal year, 1,234 a thousand or one and a bit. Blank levels are
/// gaps, and no rows.
/// <para><b>Thread safety.</b> None: one thread reads rows.</para>
/// </remarks>
/// <example><code>
/// IndicatorCatalog catalogue = new([Indicator.Flow("gdp", HundredMillionYuan) with { Name = "地区生产总值" }]);
/// var reader = new ObservationReader(catalogue);
/// reader.Read(new() { Indicator = new("地区生产总值"), Area = new("湘东区"), Period = new("2024年"), Stated = new("110.2亿元") });   // → True
/// reader.Read(new() { Line = 2, Indicator = new("GDB"), Area = new("湘东区"), Period = new("2024年"), Stated = new("110.2亿元") });   // → False
/// reader.ToObservations().Problems[0];   // → 2: error IND0932: found indicator "GDB", expected a code, name or alias of the catalogue; did you mean "gdp"?
/// </code></example>
public sealed partial class ObservationReader
{
    private readonly IndicatorCatalog? _catalogue;
    private readonly string _catalogueName;
    private readonly string? _area;
    private readonly AreaReader _areas;
    private readonly TimeReader _times;
    private readonly StatusReader _status;
    private readonly LevelColumns _levels;
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, (Indicator Indicator, UnitCatalog Units)> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SourcePlace> _open = [];
    private readonly List<InputProblem> _problems = [];
    private readonly ObservationColumns _columns = new();
    private IReadOnlyList<ObservedTime> _settled = [];
    private int[]? _kept;
    private bool _isFinished;

    /// <summary>Makes a reader.</summary>
    /// <param name="catalogue">The indicators that rows may mention; null where there are none to look for, and rows are checked for their
    /// form.</param>
    /// <param name="catalogueName">What messages call the catalogue, such as its file.</param>
    /// <param name="report">The area of rows with a blank one, the convention of marks, the fiscal year and the decimal sign; null where
    /// nothing is said of them.</param>
    public ObservationReader(IndicatorCatalog? catalogue, string? catalogueName = null, ReportSettings? report = null)
    {
        (_catalogue, _catalogueName, _area, _areas) = (catalogue, catalogueName ?? "the catalogue", report?.Area, new(catalogue));
        var marks = new Marks(report?.Marks);
        (_times, _status, _levels) = (new(report?.FiscalYear, marks), new(marks), new(marks, report?.DecimalSign switch
        {
            '.' => DecimalSign.Point,
            ',' => DecimalSign.Comma,
            _ => DecimalSign.Either,
        }));
    }

    /// <summary>Gets the words of <see cref="ObservationText.Kind"/>.</summary>
    public static IReadOnlyList<string> Kinds => ObservationKinds.Words.All;

    /// <summary>Gets whether rows are checked for blanks, kind and indicator alone and none is kept, as where the catalogue has mistakes
    /// itself.</summary>
    private bool FormOnly { get; init; }

    /// <summary>Gets how many rows had mistakes so far.</summary>
    public int BadRows { get; private set; }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>False when it has mistakes: <see cref="Observations.Problems"/> lists them.</returns>
    /// <exception cref="InvalidOperationException">The observations are finished.</exception>
    public bool Read(in ObservationText row)
    {
        if (_isFinished)
        {
            throw new InvalidOperationException("The observations are finished; make another reader.");
        }

        bool isRead = TryRead(in row);
        BadRows += isRead ? 0 : 1;
        return isRead;
    }

    /// <summary>Finishes: settles what the columns have made clear, and keeps the rows that could be read and the mistakes of the
    /// others.</summary>
    /// <returns>The observations; the reader takes no more rows.</returns>
    public Observations ToObservations()
    {
        if (!_isFinished)
        {
            _isFinished = true;
            Settle();
            _columns.Trim();
        }

        var problems = new ProblemList();
        foreach (InputProblem problem in _problems)
        {
            problems.Add(_areas.WithHint(problem));
        }

        return new(_columns, _settled, [.. problems.InOrder]) { Areas = _areas.Mentioned, PeriodPlaces = _open, Notes = _notes,
            Kept = _kept };
    }

    private bool TryRead(in ObservationText row)
    {
        int before = _problems.Count;
        TextField areaField = row.Area.IsBlank && _area is not null ? new(_area, row.Area.Line, row.Area.Column) : row.Area;
        Require(row, row.Indicator, "an indicator");
        Require(row, areaField, "an area", ", or the report's area in report.json");
        Require(row, row.Period, "a period");
        ObservationKind? kind = KindOf(row);
        if (kind is not (null or ObservationKind.Level))
        {
            Require(row, row.Stated, "a stated");
        }

        if (_problems.Count > before || _catalogue is null || IndicatorOf(row) is not { } known || FormOnly)
        {
            return _problems.Count == before;
        }

        ReferenceArea? area = _areas.Find(row, areaField, areaField.Text, _problems);
        ReadTime? time = _times.Read(row, known.Indicator, kind!.Value, _problems);
        ObservationStatus? status = _status.Read(row, _problems);

        if (area is not null && time is not null)
        {
            _areas.CheckPeriod(row, areaField, area, time.Time.Period, _problems);
        }

        // What is stated is read whatever else is wrong with the row, so that all its mistakes are reported.
        LevelCell? level = kind == ObservationKind.Level
            ? _levels.Read(row, known.Indicator, known.Units, (status ?? default) | (time?.Status ?? default), _problems)
            : null;
        StatedResult? result = kind == ObservationKind.Level ? null : _levels.Result(row, kind.Value, _areas, _problems);
        StatedReader.RefuseBasis(row, kind.Value, _problems);
        if (_problems.Count > before)
        {
            return false;
        }

        if (level is { Status: ObservationStatus.Gap })
        {
            return true; // the source sent nothing for this period
        }

        int number = _columns.Count;
        if (time!.Time.Period is null)
        {
            _open.Add(number, row.PlaceOf(row.Period));
        }

        _times.Note(row, known.Indicator, time, number);
        if (kind == ObservationKind.Level)
        {
            _levels.Note(row, known.Indicator, known.Units, level!.Value, number);
        }
        else
        {
            _levels.Note(row, number);
        }

        _columns.Add(known.Indicator, area!, time.Time, kind.Value, new()
        {
            Level = level?.Level, Result = result, Status = level?.Status ?? status ?? ObservationStatus.Normal,
            Scope = row.Scope.Text.Trim(), Whole = row.Of.Text.Trim(), Source = row.Source.Text.Trim(),
        }, row.PlaceOf(row.Indicator));
        if (kind == ObservationKind.Level && time.Time.Period is not null
            && !_seen.Add((_columns.IndicatorOf(number), _columns.AreaOf(number), _columns.TimeOf(number))))
        {
            _repeated++;
        }

        return true;
    }

    private void Require(in ObservationText row, TextField field, string what, string otherwise = "")
    {
        if (field.IsBlank)
        {
            _problems.Add(
                row.Problem(ObservationCodes.FieldBlank, field, $"nothing in column {what[(what.IndexOf(' ') + 1)..]}",
                    $"{what} in every row{otherwise}"));
        }
    }

    private ObservationKind? KindOf(in ObservationText row)
    {
        ReadOnlySpan<char> typed = row.Kind.Text.Trim();
        if (typed.IsEmpty)
        {
            return ObservationKind.Level;
        }

        foreach (string word in Kinds)
        {
            if (typed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return ObservationKinds.Words.Value(word);
            }
        }

        _problems.Add(row.Problem(
            ObservationCodes.KindUnknown, row.Kind, $"{Quoted.Text(typed)} in column kind", $"one of {string.Join(", ", Kinds)}",
            Spelling.Hint(typed.ToString(), Kinds)));
        return null;
    }

    private (Indicator Indicator, UnitCatalog Units)? IndicatorOf(in ObservationText row)
    {
        ReadOnlySpan<char> typed = row.Indicator.Text.Trim();
        if (_indicators.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out (Indicator, UnitCatalog) known))
        {
            return known;
        }

        string text = typed.ToString();
        if (_catalogue!.Find(text) is { } indicator)
        {
            return _indicators[text] = (indicator, _catalogue.UnitsFor(indicator));
        }

        // The same wrong name stands in thousands of rows, and looking for a near one is slow.
        if (!_hints.TryGetValue(text, out string? hint))
        {
            _hints.Add(text, hint = Spelling.Hint(text, _catalogue.NamesOfAll, "add it to the catalogue"));
        }

        _problems.Add(row.Problem(
            ObservationCodes.IndicatorUnknown, row.Indicator, $"indicator {Quoted.Text(text)}",
            $"a code, name or alias of {Quoted.Path(_catalogueName)}", hint));
        return null;
    }
}
