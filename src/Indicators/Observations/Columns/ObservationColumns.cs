namespace Indicators;

/// <summary>The columns of observations: a number for what rows share, and the characters and digits of what they do not.</summary>
internal sealed class ObservationColumns
{
    private readonly FigureColumn _figures = new();
    private readonly Dictionary<int, StatedResult> _results = [];
    private readonly Dictionary<int, ObservationStatus> _marks = [];
    private readonly TextColumn _scopes = new(), _wholes = new(), _sources = new();
    private readonly ValuePool<string> _files = new(StringComparer.Ordinal);
    private Row[] _rows = [];

    public int Count { get; private set; }

    public ValuePool<Indicator> Indicators { get; } = new(ReferenceEqualityComparer.Instance);

    public ValuePool<ReferenceArea> Areas { get; } = new();

    public ValuePool<ObservedTime> Times { get; } = new(ReferenceEqualityComparer.Instance);

    // What one row is, in 28 bytes.
    private readonly record struct Row(int Indicator, int Area, int Time, int File, int Line, int Column, ObservationKind Kind);

    public void Add(Indicator indicator, ReferenceArea area, ObservedTime time, ObservationKind kind, Stated stated, SourcePlace place)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(16, 2 * Count));
        }

        _figures.Add(stated.Level);
        _scopes.Add(stated.Scope);
        _wholes.Add(stated.Whole);
        _sources.Add(stated.Source);
        if (stated.Result is not null)
        {
            _results.Add(Count, stated.Result);
        }

        if (stated.Status != ObservationStatus.Normal)
        {
            _marks.Add(Count, stated.Status);
        }

        _rows[Count++] =
            new(Indicators.Add(indicator), Areas.Add(area), Times.Add(time), _files.Add(place.File), place.Line, place.Column, kind);
    }

    /// <summary>Puts another figure and its marks into a row, which the rest of its column has made clear.</summary>
    public void Replace(int row, StatedValue figure, ObservationStatus status)
    {
        _figures.Replace(row, figure);
        if (status != ObservationStatus.Normal)
        {
            _marks[row] = status;
        }
    }

    /// <summary>Puts another result into a row.</summary>
    public void Replace(int row, StatedResult result) => _results[row] = result;

    /// <summary>Gives back the room for more rows.</summary>
    public void Trim()
    {
        _figures.Trim();
        _scopes.Trim();
        _wholes.Trim();
        _sources.Trim();
        Array.Resize(ref _rows, Count);
    }

    public int IndicatorOf(int row) => _rows[row].Indicator;

    public int AreaOf(int row) => _rows[row].Area;

    public int TimeOf(int row) => _rows[row].Time;

    public ObservationKind KindOf(int row) => _rows[row].Kind;

    public StatedValue? LevelOf(int row) => _figures.Of(row);

    public StatedResult? ResultOf(int row) => _results.GetValueOrDefault(row);

    public ObservationStatus StatusOf(int row) => _marks.GetValueOrDefault(row);

    public string ScopeOf(int row) => _scopes.Of(row).ToString();

    public string WholeOf(int row) => _wholes.Of(row).ToString();

    public string SourceOf(int row) => _sources.Of(row).ToString();

    public SourcePlace PlaceOf(int row) => new(_files[_rows[row].File], _rows[row].Line, _rows[row].Column);
}

/// <summary>What a row states, before it is taken apart.</summary>
internal readonly ref struct Stated
{
    public StatedValue? Level { get; init; }

    public StatedResult? Result { get; init; }

    public ObservationStatus Status { get; init; }

    public ReadOnlySpan<char> Scope { get; init; }

    public ReadOnlySpan<char> Whole { get; init; }

    public ReadOnlySpan<char> Source { get; init; }
}
