namespace Indicators;

/// <summary>What is wrong with the quoting of a record.</summary>
internal enum QuoteDefect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote inside a field that does not begin with one.</summary>
    QuoteInside,

    /// <summary>Text between a closing quote and the next comma.</summary>
    TextAfterQuote,

    /// <summary>A quote that is never closed.</summary>
    Unclosed,
}

/// <summary>A field of a record: where its characters are, and its place in the file.</summary>
/// <param name="Start">Its first character in the record, its quote included.</param>
/// <param name="End">The character behind its last, its quote included.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct ScannedField(int Start, int End, Place Place);

/// <summary>Where the fields of one record start and end, how many lines it spans, and whether its quoting is sound; RFC 4180.</summary>
internal sealed class RecordScan
{
    private readonly List<ScannedField> _fields = [];

    /// <summary>Gets the fields.</summary>
    public IReadOnlyList<ScannedField> Fields => _fields;

    /// <summary>Gets the first defect of the quoting.</summary>
    public QuoteDefect Defect { get; private set; }

    /// <summary>Gets the place of the defect.</summary>
    public Place DefectPlace { get; private set; }

    /// <summary>Gets where in the text the defect is.</summary>
    public int DefectAt { get; private set; }

    /// <summary>Gets the line that follows the record.</summary>
    public int NextLine { get; private set; }

    /// <summary>Gets how many characters the record has, its line end included.</summary>
    public int Length { get; private set; }

    /// <summary>Gets whether the record ends with the text, so that more text might be more of the record.</summary>
    public bool ReachesEnd { get; private set; }

    /// <summary>Walks the record at the start of a text; what stands behind its end is not looked at.</summary>
    public void Walk(ReadOnlySpan<char> text, int line)
    {
        _fields.Clear();
        Defect = QuoteDefect.None;
        NextLine = line;
        int lineStart = 0;
        int at = 0;
        while (true)
        {
            (int start, Place place) = (at, PlaceOf(at, lineStart));
            at = at < text.Length && text[at] == '"' ? InQuotes(text, at, ref lineStart) : Plain(text, at, lineStart);
            _fields.Add(new(start, at, place));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            // A return at the end of the text may have its line feed behind it.
            ReachesEnd = at >= text.Length || (text[at] == '\r' && at + 1 == text.Length);
            if (at < text.Length)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                NextLine++;
            }

            Length = at;
            return;
        }
    }

    private Place PlaceOf(int at, int lineStart) => new(NextLine, at - lineStart + 1);

    private int Plain(ReadOnlySpan<char> text, int at, int lineStart)
    {
        int length = text[at..].IndexOfAny(',', '\r', '\n');
        int end = length < 0 ? text.Length : at + length;
        if (text[at..end].IndexOf('"') is var quote and >= 0)
        {
            Report(QuoteDefect.QuoteInside, at + quote, PlaceOf(at + quote, lineStart));
        }

        return end;
    }

    // Returns the end of the text at a defect, for the record has no end that could be trusted.
    private int InQuotes(ReadOnlySpan<char> text, int open, ref int lineStart)
    {
        Place start = PlaceOf(open, lineStart);
        int at = open + 1;
        while (at < text.Length)
        {
            int next = text[at..].IndexOfAny('"', '\r', '\n');
            at = next < 0 ? text.Length : at + next;
            if (at == text.Length)
            {
                break;
            }

            if (text[at++] != '"')
            {
                if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                {
                    at++;
                }

                NextLine++;
                lineStart = at;
                continue;
            }

            if (at == text.Length || text[at] is ',' or '\r' or '\n')
            {
                return at;
            }

            if (text[at] != '"')
            {
                Report(QuoteDefect.TextAfterQuote, at, PlaceOf(at, lineStart));
                return text.Length;
            }

            at++;
        }

        Report(QuoteDefect.Unclosed, open, start);
        return text.Length;
    }

    private void Report(QuoteDefect defect, int at, Place place)
    {
        // What ends the reading is said, whatever stands before it.
        if (Defect == QuoteDefect.None || defect != QuoteDefect.QuoteInside)
        {
            (Defect, DefectAt, DefectPlace) = (defect, at, place);
        }
    }
}
