namespace Indicators;

/// <summary>Tables under one title, as a report has them: each under its caption as a heading.</summary>
/// <remarks><b>Equality.</b> That of a reference. <b>Thread safety.</b> Immutable.</remarks>
public sealed partial class TableSet
{
    private readonly Bilingual? _title, _introduction;

    /// <summary>Makes a set of tables.</summary>
    /// <param name="tables">The tables, in their order.</param>
    public TableSet(IEnumerable<Table> tables)
        : this(tables, null, null)
    {
    }

    private TableSet(IEnumerable<Table> tables, Bilingual? title, Bilingual? introduction)
    {
        ArgumentNullException.ThrowIfNull(tables);
        (Tables, _title, _introduction) = ([.. tables], title, introduction);
    }

    /// <summary>Gets the tables, in their order.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Gives the set a title.</summary>
    /// <param name="title">The title in Chinese, or in the one language that it has.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The set with the title.</returns>
    public TableSet Titled(string title, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new(Tables, new(title, english ?? title), _introduction);
    }

    /// <summary>Says something below the title, before the first table: by which rule numbers are rounded.</summary>
    /// <param name="text">The text in Chinese, or in the one language that it has.</param>
    /// <param name="english">The text in English, where it has another.</param>
    /// <returns>The set with the introduction.</returns>
    public TableSet WithIntroduction(string text, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Tables, _title, new(text, english ?? text));
    }

    /// <summary>Returns the title.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title; empty where there is none.</returns>
    public string TitleIn(Language language) => _title?.In(language) ?? "";

    /// <summary>Returns what stands below the title.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string IntroductionIn(Language language) => _introduction?.In(language) ?? "";

    /// <summary>Prints the tables as plain text, a blank line before each.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width that lines should not exceed, where cells of text can be broken; null for lines that are never broken.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below one.</exception>
    public void WriteText(TextWriter output, Language language = Language.Chinese, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        WriteHead(output, language);
        foreach (Table table in Tables)
        {
            output.Write('\n');
            table.WriteText(output, language, width);
        }
    }

    /// <summary>Prints title and introduction as plain text, for tables that are laid out in another way.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    public void WriteHead(TextWriter output, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (string line in new[] { TitleIn(language), IntroductionIn(language) }.Where(line => line.Length > 0))
        {
            output.Write(Quoted.Visible(line) + "\n");
        }
    }

    /// <summary>Prints the tables in Markdown: the title as a heading of the first level, captions as headings of the second.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    public void WriteMarkdown(TextWriter output, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(output);
        string title = MarkupText.Markdown(TitleIn(language)), introduction = MarkupText.Line(IntroductionIn(language));
        output.Write(string.Join('\n', new[] { title.Length > 0 ? $"# {title}\n" : "", introduction.Length > 0 ? introduction + "\n" : "" }.Where(part => part.Length > 0)));
        foreach (Table table in Tables)
        {
            var printed = new PrintedTable(table, language);
            output.Write($"\n## {MarkupText.Markdown(printed.Caption)}\n\n");
            MarkdownTable.WriteBody(printed, output);
        }
    }
}
