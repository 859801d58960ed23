using System.Text;

namespace Indicators;

/// <summary>Turns offsets into UTF-8 bytes into places in the text.</summary>
/// <param name="utf8">The bytes, valid UTF-8.</param>
internal sealed class PlaceCursor(byte[] utf8)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Returns the place of an offset. Offsets that rise cost one walk over the text together.</summary>
    public Place At(int offset)
    {
        if (offset < _offset)
            (_offset, _line, _column) = (0, 1, 1);

        while (_offset < offset)
        {
            ReadOnlySpan<byte> rest = utf8.AsSpan(_offset, offset - _offset);
            int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                _column += Encoding.UTF8.GetCharCount(rest);
                _offset = offset;
            }
            else
            {
                Break(end);
            }
        }

        return new Place(_line, _column);
    }

    /// <summary>Returns the offset of a byte of a line as the platform's reader counts lines: by line feeds alone.</summary>
    public int OffsetOf(int line, int byteInLine)
    {
        int start = 0;
        for (int passed = 1; passed < line; passed++)
            start += utf8.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Math.Min(start + byteInLine, utf8.Length);
    }

    private void Break(int end)
    {
        int at = _offset + end;
        bool pair = utf8[at] == '\r' && at + 1 < utf8.Length && utf8[at + 1] == '\n';
        (_offset, _line, _column) = (at + (pair ? 2 : 1), _line + 1, 1);
    }
}
