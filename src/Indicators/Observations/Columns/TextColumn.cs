namespace Indicators;

/// <summary>Texts one behind the other: four bytes a row and the characters, and nothing while all are empty.</summary>
internal sealed class TextColumn
{
    private const int FirstCharacters = 256;

    private char[] _characters = [];
    private int[] _ends = [];
    private int _count;

    /// <summary>Adds the text of the next row.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        int start = EndOf(_count - 1), end = checked(start + text.Length);
        if (end > _characters.Length)
        {
            Array.Resize(ref _characters, (int)Math.Clamp(2L * _characters.Length, Math.Max(end, FirstCharacters), Array.MaxLength));
        }

        text.CopyTo(_characters.AsSpan(start));
        if (_ends.Length > 0 || !text.IsEmpty)
        {
            if (_count >= _ends.Length)
            {
                Array.Resize(ref _ends, Math.Max(16, 2 * (_count + 1)));
            }

            _ends[_count] = end;
        }

        _count++;
    }

    /// <summary>The text of a row.</summary>
    public ReadOnlySpan<char> Of(int row)
    {
        int start = EndOf(row - 1);
        return _characters.AsSpan(start, EndOf(row) - start);
    }

    /// <summary>Gives back the room for more rows.</summary>
    public void Trim()
    {
        Array.Resize(ref _characters, EndOf(_count - 1));
        Array.Resize(ref _ends, _ends.Length == 0 ? 0 : _count);
    }

    private int EndOf(int row) => row < 0 || _ends.Length == 0 ? 0 : _ends[row];
}
