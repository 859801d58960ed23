using System.Text;

namespace Indicators;

/// <summary>Breaks a text into lines of a width: at the last blank that fits, and else between two characters.</summary>
internal static class TextLines
{
    internal static IEnumerable<string> Of(string text, int width)
    {
        int start = 0, blank = -1, columns = 0, place = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += TextWidth.Of(rune);
            if (columns > width && place > start)
            {
                int end = blank > start ? blank : place;
                yield return text[start..end].TrimEnd(' ');
                start = end == blank ? blank + 1 : place;
                columns = TextWidth.Of(text[start..(place + rune.Utf16SequenceLength)]);
                blank = -1;
            }

            if (rune.Value == ' ')
            {
                blank = place;
            }

            place += rune.Utf16SequenceLength;
        }

        yield return text[Math.Min(start, text.Length)..];
    }
}
