using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>A table as reports and notebooks show it; the first column says what a row is of.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Caption">What it shows; may be empty.</param>
/// <param name="Columns">The headings, each with whether the column holds numbers, which stand at the right.</param>
/// <param name="Rows">The texts; as many in each row as there are columns.</param>
internal sealed record DisplayTable(Language Language, string Caption, (string Heading, bool IsNumber)[] Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>What stands in place of a value.</summary>
    internal const string NoValue = "—";

    /// <summary>The word of a language.</summary>
    internal static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;

    /// <summary>A period in the words of a language (formats <c>zh</c> and <c>en</c>), or as it prints itself where its type has none.</summary>
    internal static string Of(IFormattable period, Language language)
    {
        try
        {
            return period.ToString(Say(language, "zh", "en"), CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return period.ToString("G", CultureInfo.InvariantCulture); // the one format that every period has
        }
    }

    /// <summary>What is shown, its unit, and how it was rounded.</summary>
    internal static string CaptionOf(Language language, string? title, params ReadOnlySpan<string?> parts)
    {
        List<string> said = [];
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                said.Add(part);
            }
        }

        string rest = string.Join(Say(language, "；", "; "), said);
        return string.IsNullOrWhiteSpace(title) ? rest
            : rest.Length == 0 ? title
            : Say(language, $"{title}（{rest}）", $"{title} ({rest})");
    }

    /// <summary>Says by which rule numbers were rounded.</summary>
    internal static string Rounded(Language language, int decimals, Rounding rounding)
    {
        RoundingRule.ThrowIfUndefined(rounding);
        (string chinese, string english) = rounding switch
        {
            Rounding.HalfAwayFromZero => ("四舍五入", "half away from zero"),
            Rounding.HalfToEven => ("四舍六入五成双", "half to even"),
            Rounding.AwayFromZero => ("远离零进位", "away from zero"),
            Rounding.TowardZero => ("向零舍去", "toward zero"),
            Rounding.Floor => ("向下取整", "down"),
            _ => ("向上取整", "up"),
        };
        Rational places = decimals;
        return Say(language, $"保留{places}位小数，{chinese}", $"rounded to {places} decimal{(decimals == 1 ? "" : "s")}, {english}");
    }

    /// <summary>The table without a column that says nothing in any row.</summary>
    internal DisplayTable WithoutEmpty(int column) => Rows.Any(row => row[column].Length > 0)
        ? this
        : this with { Columns = Without(Columns, column), Rows = [.. Rows.Select(row => Without(row, column))] };

    /// <summary>Writes the table in GitHub's Markdown, behind its caption.</summary>
    internal string ToMarkdown()
    {
        var text = new StringBuilder();
        string caption = MarkupText.Markdown(Caption);
        if (caption.Length > 0)
        {
            text.Append("**").Append(caption).Append("**\n\n");
        }

        Write(Columns.Select(column => MarkupText.Markdown(column.Heading)));
        Write(Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (string[] row in Rows)
        {
            Write(row.Select(MarkupText.Markdown));
        }

        return text.ToString();

        void Write(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>Writes the table in HTML that is well-formed XML as well: caption, headings with their scope, language.</summary>
    internal string ToHtml()
    {
        var text = new StringBuilder();
        text.Append("<table lang=\"").Append(Say(Language, "zh-CN", "en")).Append("\">\n");
        if (!string.IsNullOrWhiteSpace(Caption))
        {
            text.Append("<caption>").Append(MarkupText.Html(Caption)).Append("</caption>\n");
        }

        text.Append("<thead><tr>");
        foreach ((string heading, bool isNumber) in Columns)
        {
            text.Append("<th scope=\"col\"").Append(Alignment(isNumber)).Append('>').Append(MarkupText.Html(heading)).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (string[] row in Rows)
        {
            text.Append("<tr>");
            for (int i = 0; i < row.Length; i++)
            {
                string tag = i == 0 ? "th" : "td";
                text.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(Alignment(Columns[i].IsNumber)).Append('>')
                    .Append(MarkupText.Html(row[i])).Append("</").Append(tag).Append('>');
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody>\n</table>\n").ToString();
    }

    private static string Alignment(bool isNumber) => isNumber ? " style=\"text-align:right\"" : "";

    private static T[] Without<T>(T[] items, int place) => [.. items[..place], .. items[(place + 1)..]];
}
