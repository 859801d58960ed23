using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>Foreign text made fit for one line of a message: short, visible, and without power over the terminal.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>Returns the text in double quotes, escaped, and cut after 60 characters.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
            return $"\"{Visible(text)}\"";

        // A cut between the two halves of a character would print half of it.
        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"\"{Visible(text[..end])}…\"";
    }

    /// <summary>Returns a path as it stands, with what would break the line escaped.</summary>
    public static string Path(string path) => Visible(path);

    /// <summary>Returns the way to a JSON value, of which only the end is kept where it is long.</summary>
    public static string JsonPath(string path) =>
        path.Length <= 2 * Longest ? Visible(path) : "…" + Visible(path.AsSpan(path.Length - 2 * Longest));

    /// <summary>Returns the text with control, format and line-breaking characters as escapes, so that it stays on one line.</summary>
    public static string Visible(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0)
            return text.ToString();

        var visible = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n': visible.Append("\\n"); break;
                case '\r': visible.Append("\\r"); break;
                case '\t': visible.Append("\\t"); break;
                default:
                    if (IsHarmless(rune))
                        visible.Append(rune);
                    else
                        visible.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return visible.ToString();
    }

    // Format characters turn the direction of the text or hide in it; separators break the line.
    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
