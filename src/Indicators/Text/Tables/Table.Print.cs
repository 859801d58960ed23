using System.Globalization;

namespace Indicators;

// Four forms of one table: caption, headings and cells are made once, for the language, and each form only writes them.
public partial class Table
{
    /// <summary>Prints the table as plain text: columns stand below each other although a Chinese character is two columns wide.</summary>
    /// <param name="language">The language.</param>
    /// <param name="width">The width that lines should not exceed, where cells of text can be broken; null for lines that are never
    /// broken.</param>
    /// <returns>The caption, headings, a line below them, the rows and the notes; lines end with a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below one.</exception>
    public string ToText(Language? language = null, int? width = null) => Written(output => WriteText(output, language, width));

    /// <summary>Prints the table as plain text: columns stand below each other although a Chinese character is two columns wide.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width that lines should not exceed, where cells of text can be broken; null for lines that are never
    /// broken.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below one.</exception>
    public void WriteText(TextWriter output, Language? language = null, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width ?? 1, 1, nameof(width));
        TextTable.Write(new PrintedTable(this, ValueText.Words(language)), width, output);
    }

    /// <summary>Prints the table in GitHub's Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The caption in bold, the table, and the notes; mark-up in texts is shown as text.</returns>
    public string ToMarkdown(Language? language = null) => Written(output => WriteMarkdown(output, language));

    /// <summary>Prints the table in GitHub's Markdown.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    public void WriteMarkdown(TextWriter output, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        MarkdownTable.Write(new PrintedTable(this, ValueText.Words(language)), output);
    }

    /// <summary>Prints the table in HTML, which is well-formed XML as well.</summary>
    /// <param name="language">The language; it stands in <c>lang</c>.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, numbers at the right, and notes in its foot;
    /// escaped.</returns>
    public string ToHtml(Language? language = null) => Written(output => WriteHtml(output, language));

    /// <summary>Prints the table in HTML, which is well-formed XML as well.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language; it stands in <c>lang</c>.</param>
    public void WriteHtml(TextWriter output, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        HtmlTable.Write(new PrintedTable(this, ValueText.Words(language)), output);
    }

    /// <summary>Prints the table as comma-separated values (RFC 4180), lines ended by a line feed; without caption and notes, so that every
    /// line is a row.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The headings and the rows.</returns>
    public string ToCsv(Language? language = null) => Written(output => WriteCsv(output, language));

    /// <summary>Prints the table as comma-separated values (RFC 4180), lines ended by a line feed; without caption and notes, so that every
    /// line is a row.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    public void WriteCsv(TextWriter output, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        CsvTable.Write(new PrintedTable(this, ValueText.Words(language), forPrograms: true), output);
    }

    /// <summary>Returns the cells as texts, for a form of your own.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The rows, in their order; each has as many texts as there are columns.</returns>
    public IEnumerable<IReadOnlyList<string>> TextsIn(Language language) => new PrintedTable(this, language).Rows;

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
