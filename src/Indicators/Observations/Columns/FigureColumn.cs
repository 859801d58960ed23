namespace Indicators;

/// <summary>Figures as printed, without an object for each: the digits, the characters, and what many figures share.</summary>
/// <remarks>
/// A number of printed digits is a multiple of its last place, which fits into 64 bits. What does not (ranges, number words, more than 18
/// digits) is kept as it is.
/// </remarks>
internal sealed class FigureColumn
{
    private readonly TextColumn _texts = new();
    private readonly ValuePool<Shape> _shapes = new();
    private readonly Dictionary<int, StatedValue> _others = [];
    private long[] _digits = [];
    private int[] _shape = [];
    private int _count;

    private readonly record struct Shape(
        Rational LastPlace, Rational SignificantPlace, int Decimals, bool IsWhole, Hedge Hedge, Unit? Unit, string? UnitText,
        bool IsUnitImplied, bool IsExact);

    /// <summary>Adds the figure of the next row; <see langword="null"/> where it has none.</summary>
    public void Add(StatedValue? figure)
    {
        if (_count == _digits.Length)
        {
            int length = Math.Max(16, 2 * _count);
            Array.Resize(ref _digits, length);
            Array.Resize(ref _shape, length);
        }

        int row = _count++;
        _texts.Add(figure?.Text);
        if (figure is null)
        {
            _shape[row] = -1;
            return;
        }

        Numeral numeral = figure.Numeral;
        if (numeral is { Value: { } value, Words: null } && (value / numeral.LastPlace).TryGetInt64Fraction(out long digits, out long one)
            && one == 1)
        {
            _digits[row] = digits;
            _shape[row] = _shapes.Add(new(
                numeral.LastPlace, numeral.SignificantPlace, numeral.Decimals, numeral.IsWhole, figure.Hedge, figure.Unit, figure.UnitText,
                figure.IsUnitImplied, figure.Bounds.IsPoint));
        }
        else
        {
            _others.Add(row, figure);
        }
    }

    /// <summary>Puts another figure into a row.</summary>
    public void Replace(int row, StatedValue figure) => (_others[row], _shape[row]) = (figure, 0);

    /// <summary>The figure of a row.</summary>
    public StatedValue? Of(int row)
    {
        if (_shape[row] < 0)
        {
            return null;
        }

        if (_others.TryGetValue(row, out StatedValue? kept))
        {
            return kept;
        }

        Shape shape = _shapes[_shape[row]];
        var numeral = new Numeral(shape.LastPlace * _digits[row], shape.Decimals, shape.LastPlace, shape.SignificantPlace, shape.IsWhole);
        return StatedValue.Of(
            _texts.Of(row).ToString(), shape.Hedge, numeral, shape.Unit, shape.UnitText,
            HedgeBounds.Of(shape.Hedge, numeral, shape.IsExact), shape.IsUnitImplied);
    }

    /// <summary>Gives back the room for more rows.</summary>
    public void Trim()
    {
        _texts.Trim();
        Array.Resize(ref _digits, _count);
        Array.Resize(ref _shape, _count);
    }
}
