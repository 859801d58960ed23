using System.Text;

namespace Indicators;

/// <summary>Text that stands as itself in HTML and in Markdown, whatever characters it has.</summary>
internal static class MarkupText
{
    /// <summary>Escapes for HTML and XML, in text and in attributes. What neither of them may hold becomes U+FFFD.</summary>
    internal static string Html(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in Plain(text))
        {
            string? entity =
                rune.Value switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => null };
            Append(escaped, rune, entity);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes for a cell or a line of Markdown: no cell ends early, no mark-up and no formula starts.</summary>
    internal static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in Plain(text.Trim()))
        {
            string? entity = rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '\n' => "<br>",
                '|' or '\\' or '*' or '_' or '`' or '[' or ']' or '~' or '$' => "\\" + rune,
                _ => null,
            };
            Append(escaped, rune, entity);
        }

        return escaped.ToString();
    }

    /// <summary>The same for a line of its own, which starts neither a heading nor a list nor a quotation.</summary>
    internal static string Line(string text)
    {
        string line = Markdown(text);
        return line is ['#' or '-' or '+' or '>' or '=', ..] ? "\\" + line : line;
    }

    // One kind of line end, whole characters, no control characters but tabs, no code points that are none.
    private static IEnumerable<Rune> Plain(string text)
    {
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            yield return rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE)
                ? rune
                : Rune.ReplacementChar;
        }
    }

    private static void Append(StringBuilder text, Rune rune, string? entity)
    {
        if (entity is not null)
        {
            text.Append(entity);
        }
        else
        {
            text.Append(rune);
        }
    }
}
