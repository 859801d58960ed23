namespace Indicators.Tool.Input;

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

/// <summary>Where the fields of one record start, how many lines it spans, and whether its quoting is sound.</summary>
/// <remarks>
/// The CSV library does not say where a field stands, takes a quote inside a plain field for a character, and stops at a
/// defective record without a place. So the characters of each record are walked once more, for their places alone.
/// </remarks>
internal sealed class RecordScan
{
    private readonly List<Place> _fields = [];

    /// <summary>Gets where each field starts, its quote included.</summary>
    public IReadOnlyList<Place> Fields => _fields;

    /// <summary>Gets the first defect of the quoting.</summary>
    public QuoteDefect Defect { get; private set; }

    /// <summary>Gets the place of the defect.</summary>
    public Place DefectPlace { get; private set; }

    /// <summary>Gets the line that follows the record.</summary>
    public int NextLine { get; private set; }

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
            _fields.Add(PlaceOf(at, lineStart));
            at = at < text.Length && text[at] == '"' ? InQuotes(text, at, ref lineStart) : Plain(text, at, lineStart);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] is '\r' or '\n')
                NextLine++;
            return;
        }
    }

    private Place PlaceOf(int at, int lineStart) => new(NextLine, at - lineStart + 1);

    private int Plain(ReadOnlySpan<char> text, int at, int lineStart)
    {
        int length = text[at..].IndexOfAny(',', '\r', '\n');
        int end = length < 0 ? text.Length : at + length;
        if (text[at..end].IndexOf('"') is var quote and >= 0)
            Report(QuoteDefect.QuoteInside, PlaceOf(at + quote, lineStart));
        return end;
    }

    // Returns the end of the text at a defect, for the record has no end that could be trusted.
    private int InQuotes(ReadOnlySpan<char> text, int open, ref int lineStart)
    {
        Place start = PlaceOf(open, lineStart);
        int at = open + 1;
        while (at < text.Length)
        {
            char next = text[at++];
            if (next is '\n' or '\r')
            {
                if (next == '\r' && at < text.Length && text[at] == '\n')
                    at++;
                NextLine++;
                lineStart = at;
            }
            else if (next == '"')
            {
                if (at == text.Length || text[at] is ',' or '\r' or '\n')
                    return at;
                if (text[at] != '"')
                {
                    Report(QuoteDefect.TextAfterQuote, PlaceOf(at, lineStart));
                    return text.Length;
                }

                at++;
            }
        }

        Report(QuoteDefect.Unclosed, start);
        return text.Length;
    }

    private void Report(QuoteDefect defect, Place place)
    {
        if (Defect == QuoteDefect.None)
            (Defect, DefectPlace) = (defect, place);
    }
}
