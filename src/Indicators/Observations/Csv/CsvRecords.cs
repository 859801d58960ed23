using System.Globalization;

namespace Indicators;

/// <summary>Reads the records of a CSV text one by one, each with its places; RFC 4180, separated by commas. It holds one record and not
/// the text.</summary>
/// <remarks>
/// A record that breaks the quoting ends the reading, for where the next one starts would be a guess; the mistake is added.
/// Records without any character but blanks and commas are passed over.
/// </remarks>
internal sealed class CsvRecords(TextReader reader, string file, List<InputProblem> problems)
{
    // Longer than any row of observations, and short enough that an unclosed quote does not swallow a file into memory.
    private const int LongestRecord = 1 << 22;

    private readonly RecordScan _scan = new();
    private char[] _buffer = new char[1 << 16];
    private char[] _unquoted = [];
    private int _start;
    private int _end;
    private int _nextLine = 1;
    private bool _isAtEnd;

    /// <summary>Gets the line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>Gets how many fields the record has.</summary>
    public int FieldCount => _scan.Fields.Count;

    /// <summary>Gets the place of a quote inside a plain field, or <see langword="null"/> where the quoting is sound.</summary>
    public Place? QuoteInside => _scan.Defect == QuoteDefect.QuoteInside ? _scan.DefectPlace : null;

    /// <summary>Gets whether the reading ended at a defect and not at the end of the text.</summary>
    public bool Broken { get; private set; }

    private int RecordStart => _start - _scan.Length;

    /// <summary>Gets a field of the record; its text is good until the next record is read.</summary>
    public TextField this[int index]
    {
        get
        {
            ScannedField field = _scan.Fields[index];
            ReadOnlySpan<char> text = _buffer.AsSpan(RecordStart + field.Start, field.End - field.Start);
            return new(text.StartsWith('"') ? Unquoted(text[1..^1], field.Start) : text, field.Place.Line, field.Place.Column);
        }
    }

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Read()
    {
        while (!Broken && Next())
        {
            if (_buffer.AsSpan(RecordStart, _scan.Length).IndexOfAnyExcept(" \t,\r\n") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Next()
    {
        while (true)
        {
            if (_start == _end && !Fill())
            {
                return false;
            }

            _scan.Walk(_buffer.AsSpan(_start, _end - _start), _nextLine);
            if (_scan.Defect == QuoteDefect.TextAfterQuote)
            {
                return Explain();
            }

            if (_scan.ReachesEnd && Fill())
            {
                continue;
            }

            if (Broken || _scan.Defect == QuoteDefect.Unclosed)
            {
                return Explain();
            }

            (Line, _nextLine) = (_nextLine, _scan.NextLine);
            _start += _scan.Length;
            return true;
        }
    }

    // Reads on behind the record that has begun; false at the end of the text, and where the record is too long.
    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LongestRecord)
            {
                Broken = true;
                return false;
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int read = reader.ReadBlock(_buffer, _end, _buffer.Length - _end);
        _isAtEnd = read == 0;
        _end += read;
        return !_isAtEnd;
    }

    private ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> inside, int at)
    {
        if (!inside.Contains('"'))
        {
            return inside;
        }

        // Each field has a part of its own, for several of a record are looked at together.
        if (_unquoted.Length < _scan.Length)
        {
            _unquoted = new char[_buffer.Length];
        }

        Span<char> text = _unquoted.AsSpan(at, inside.Length);
        int length = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            text[length++] = inside[i];
            i += inside[i] == '"' ? 1 : 0;
        }

        return text[..length];
    }

    private bool Explain()
    {
        bool isTooLong = Broken && (_scan.Defect != QuoteDefect.Unclosed || HasQuoteLater());
        Broken = true;
        Place place = _scan.DefectPlace;
        if (isTooLong)
        {
            problems.Add(new(
                CsvCodes.LineTooLong, file, _nextLine, null,
                string.Create(CultureInfo.InvariantCulture, $"a row of more than {LongestRecord} characters"), "a shorter row",
                "is a quote missing or too many?"));
        }
        else if (_scan.Defect == QuoteDefect.Unclosed)
        {
            problems.Add(new(
                CsvCodes.QuoteUnclosed, file, place.Line, place.Column, "a quote that is never closed", "a closing quote",
                "close the field, or write a quote inside it twice"));
        }
        else
        {
            ReadOnlySpan<char> rest = _buffer.AsSpan((_start + _scan.DefectAt)..Math.Min(_end, _start + _scan.DefectAt + 100));
            int length = rest.IndexOfAny('\r', '\n');
            problems.Add(new(
                CsvCodes.TextAfterQuote, file, place.Line, place.Column,
                $"{Quoted.Text(length < 0 ? rest : rest[..length])} after a closing quote", "a comma or the end of the row",
                "write a quote inside a quoted field twice"));
        }

        return false;
    }

    // A field that is closed somewhere is too long; one that is not has no end.
    private bool HasQuoteLater()
    {
        while (true)
        {
            int read = reader.ReadBlock(_buffer, 0, _buffer.Length);
            if (read == 0)
            {
                return false;
            }

            if (_buffer.AsSpan(0, read).Contains('"'))
            {
                return true;
            }
        }
    }
}
