using System.Text;

namespace Indicators;

/// <summary>Breaks a text into lines of a width: at the last blank or sign of punctuation that fits; only what has none is broken between
/// two characters, and within a word or number only where it is longer than a line.</summary>
internal static class TextLines
{
    private const string EndsPiece = "，。；：、！？）】》”";

    /// <summary>The lines, none of them wider than the width.</summary>
    internal static IEnumerable<string> Of(string text, int width)
    {
        string line = "";
        foreach (string piece in Pieces(text))
        {
            if (line.Length > 0 && TextWidth.Of((line + piece).TrimEnd(' ')) > width)
            {
                yield return line.TrimEnd(' ');
                line = "";
            }

            line += piece;
            while (TextWidth.Of(line.TrimEnd(' ')) > width && Cut(line, width) is { } cut)
            {
                yield return line[..cut];
                line = line[cut..];
            }
        }

        yield return line.TrimEnd(' ');
    }

    /// <summary>The width of the longest piece that a line is not broken within.</summary>
    internal static int LongestPiece(string text) => Pieces(text).Select(piece => TextWidth.Of(piece.TrimEnd(' '))).DefaultIfEmpty(0).Max();

    // What stands between blanks, each with the blanks behind it; a sign of Chinese punctuation ends a piece too.
    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            bool isEnd = at + 1 < text.Length && text[at + 1] != ' '
                && (text[at] == ' '
                    || (EndsPiece.Contains(text[at], StringComparison.Ordinal)
                        && !EndsPiece.Contains(text[at + 1], StringComparison.Ordinal)));
            if (isEnd)
            {
                yield return text[start..(at + 1)];
                start = at + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    // The last place within the width that is within no number and no word of letters; where there is none, the last place within it.
    private static int? Cut(string line, int width)
    {
        int columns = 0, place = 0, fits = 0;
        int? last = null;
        Rune before = default;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (place > 0 && TextWidth.Of(rune) > 0 && columns <= width)
            {
                last = IsOfWord(before) && IsOfWord(rune) ? last : place;
                fits = place;
            }

            columns += TextWidth.Of(rune);
            place += rune.Utf16SequenceLength;
            before = rune;
        }

        return last ?? (fits > 0 ? fits : null);
    }

    private static bool IsOfWord(Rune rune) => rune.IsAscii && rune.Value > ' ';
}
