using System.Globalization;
using Sylvan.Data.Csv;

namespace Indicators.Tool.Input;

/// <summary>Reads the records of a CSV text one by one, each with its places; RFC 4180, separated by commas.</summary>
/// <remarks>
/// A record that breaks the quoting ends the reading, for where the next one starts would be a guess; the mistake is added.
/// Records without any character but blanks and commas are passed over.
/// </remarks>
internal sealed class CsvRecords : IDisposable
{
    // Longer than any row of observations, and short enough that an unclosed quote does not swallow a file into memory.
    private const int LongestRecord = 1 << 22;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly Problems _problems;
    private readonly RecordScan _scan = new();
    private CsvDataReader? _reader;
    private int _offset;
    private int _nextLine = 1;

    // Quotes are taken out of a field in a buffer that the next such field of the record uses again.
    private bool _isQuoted;

    public CsvRecords(SourceText source, Problems problems)
    {
        (_source, _text, _problems) = (source, WithOneKindOfLineEnd(source.Text), problems);
        try
        {
            _reader = CsvDataReader.Create(new StringReader(_text), new CsvDataReaderOptions
            {
                HasHeaders = false, // the header is read as a record, so that its fields have places too
                Delimiter = ',', // never guessed
                Comment = '\0', // a field may begin with #; no text has a zero character
                Culture = CultureInfo.InvariantCulture,
                MaxBufferSize = LongestRecord,
            });
        }
        catch (CsvFormatException)
        {
            ExplainDefect();
        }
    }

    /// <summary>Gets the line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>Gets how many fields the record has.</summary>
    public int FieldCount { get; private set; }

    /// <summary>Gets a field of the record; its text is good until the next record is read.</summary>
    public TextField this[int index] => new(
        _isQuoted ? _reader!.GetString(index) : _reader!.GetFieldSpan(index), _scan.Fields[index].Line, _scan.Fields[index].Column);

    /// <summary>Gets the place of a quote inside a plain field, or <see langword="null"/> where the quoting is sound.</summary>
    public Place? QuoteInside { get; private set; }

    /// <summary>Gets whether the reading ended at a defect and not at the end of the text.</summary>
    public bool Broken { get; private set; }

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Read()
    {
        try
        {
            while (_reader is not null && _reader.Read())
            {
                ReadOnlySpan<char> record = _reader.GetRawRecordSpan();
                Line = _nextLine;
                _scan.Walk(record, Line);
                (_offset, _nextLine) = (_offset + record.Length, _scan.NextLine);
                if (record.IndexOfAnyExcept(" \t,\r\n") < 0)
                    continue;

                FieldCount = CheckedCount(_reader);
                _isQuoted = record.Contains('"');
                QuoteInside = _scan.Defect == QuoteDefect.QuoteInside ? _scan.DefectPlace : null;
                return true;
            }
        }
        catch (CsvFormatException)
        {
            ExplainDefect();
        }

        return false;
    }

    public void Dispose() => _reader?.Dispose();

    private int CheckedCount(CsvDataReader reader) => reader.RowFieldCount == _scan.Fields.Count
        ? reader.RowFieldCount
        : throw new InvalidOperationException($"{_source.Path}, line {Line}: {reader.RowFieldCount} fields read, {_scan.Fields.Count} seen.");

    // In a text with line feeds the library passes over a carriage return that stands alone, now and then: its fast path
    // looks for line feeds only. So the lone ones become line feeds, which changes no place.
    private static string WithOneKindOfLineEnd(string text)
    {
        if (!text.Contains('\n') || !text.Contains('\r'))
            return text;

        char[]? mended = null;
        for (int at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] == '\n')
                continue;
            mended ??= text.ToCharArray();
            mended[at] = '\n';
        }

        return mended is null ? text : new string(mended);
    }

    // Records follow each other without a gap, so the defective one starts where the last sound one ended.
    private void ExplainDefect()
    {
        (_reader, Broken) = (null, true);
        _scan.Walk(_text.AsSpan(_offset), _nextLine);
        Place place = _scan.DefectPlace;
        switch (_scan.Defect)
        {
            case QuoteDefect.Unclosed:
                _problems.Add(
                    ProblemCodes.QuoteUnclosed, _source.Path, place.Line, place.Column, "a quote that is never closed", "a closing quote",
                    "close the field, or write a quote inside it twice");
                break;
            case QuoteDefect.TextAfterQuote:
                _problems.Add(
                    ProblemCodes.TextAfterQuote, _source.Path, place.Line, place.Column, $"{Quoted.Text(RestOfLine(place))} after a closing quote",
                    "a comma or the end of the row", "write a quote inside a quoted field twice");
                break;
            default:
                _problems.Add(
                    ProblemCodes.LineTooLong, _source.Path, _nextLine, null,
                    string.Create(CultureInfo.InvariantCulture, $"a row of more than {LongestRecord} characters"), "a shorter row",
                    "is a quote missing or too many?");
                break;
        }
    }

    private ReadOnlySpan<char> RestOfLine(Place place)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(_offset);
        for (int line = _nextLine; line < place.Line; line++)
        {
            int end = rest.IndexOfAny('\r', '\n');
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        rest = rest[(place.Column - 1)..];
        int length = rest.IndexOfAny('\r', '\n');
        return length < 0 ? rest : rest[..length];
    }
}
