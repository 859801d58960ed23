namespace Indicators.Tool.Input;

/// <summary>Measures the lines of a file while its bytes arrive in pieces.</summary>
/// <param name="unit">Bytes of a code unit: 1, or 2 in UTF-16, where a byte 10 may be half of a character (上 is 0A 4E).</param>
/// <param name="bigEndian">Whether the first byte of a unit is its higher one.</param>
/// <param name="limit">The longest line, in bytes.</param>
internal sealed class LineGauge(int unit, bool bigEndian, int limit)
{
    private int _line = 1;
    private int _length;
    private byte _pending;
    private bool _half;
    private bool _afterReturn;

    /// <summary>Takes the next piece; returns the number of a line that is too long, if one is.</summary>
    public int? TooLong(ReadOnlySpan<byte> piece) => unit == 1 ? Narrow(piece) : Wide(piece);

    private int? Narrow(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty)
        {
            int end = piece.IndexOfAny((byte)'\n', (byte)'\r');
            int text = end < 0 ? piece.Length : end;
            _length += text;
            if (_length > limit)
                return _line;
            if (text > 0)
                _afterReturn = false;
            if (end < 0)
                return null;

            End(piece[end]);
            piece = piece[(end + 1)..];
        }

        return null;
    }

    private int? Wide(ReadOnlySpan<byte> piece)
    {
        foreach (byte next in piece)
        {
            if (!_half)
            {
                (_pending, _half) = (next, true);
                continue;
            }

            _half = false;
            int code = bigEndian ? _pending << 8 | next : next << 8 | _pending;
            if (code is '\n' or '\r')
            {
                End((byte)code);
                continue;
            }

            _afterReturn = false;
            _length += 2;
            if (_length > limit)
                return _line;
        }

        return null;
    }

    private void End(byte end)
    {
        if (!(end == '\n' && _afterReturn))
            _line++;
        _afterReturn = end == '\r';
        _length = 0;
    }
}
