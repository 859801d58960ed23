namespace Indicators;

/// <summary>Tables under one title, as a report has them: each under its caption as a heading.</summary>
/// <remarks><b>Equality.</b> That of a reference. <b>Thread safety.</b> Immutable.</remarks>
public sealed partial class TableSet
{
    private Bilingual? _title, _introduction;
    private (int Decimals, Rounding Rule)? _rounding;
    private RangeDisplay _ranges;

    /// <summary>Makes a set of tables.</summary>
    /// <param name="tables">The tables, in their order.</param>
    public TableSet(IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        Tables = [.. tables];
    }

    private TableSet(TableSet other, Func<TableStyle, TableStyle> style)
        : this(other.Tables.Select(table => table.With(style(table.Style)))) =>
        (_title, _introduction, _rounding, _ranges) = (other._title, other._introduction, other._rounding, other._ranges);

    /// <summary>Gets the tables, in their order.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Gives the set a title.</summary>
    /// <param name="title">The title in Chinese, or in the one language that it has.</param>
    /// <param name="english">The title in English, where it has another.</param>
    /// <returns>The set with the title.</returns>
    public TableSet Titled(string title, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new(this, style => style) { _title = new(title, english ?? title) };
    }

    /// <summary>Says something below the title, before the first table: by which rule numbers are rounded.</summary>
    /// <param name="text">The text in Chinese, or in the one language that it has.</param>
    /// <param name="english">The text in English, where it has another.</param>
    /// <returns>The set with the introduction.</returns>
    public TableSet WithIntroduction(string text, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(this, style => style) { _introduction = new(text, english ?? text) };
    }

    /// <summary>Rounds the numbers of all tables, each once, when they are printed; the introduction says how, and the captions do
    /// not.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept. Ranges have two more.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The set with that rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public TableSet Rounded(int decimals, Rounding rounding)
    {
        (int, Rounding) known = TableStyle.Checked(decimals, rounding);
        return new(this, style => style with { Rounding = known, RoundingIsSaid = true }) { _rounding = known };
    }

    /// <summary>Says how ranges are printed in all tables; unless it is said, with both ends in the cell.</summary>
    /// <param name="ranges">How.</param>
    /// <returns>The set with ranges printed so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="RangeDisplay"/>.</exception>
    public TableSet WithRanges(RangeDisplay ranges) =>
        new(this, style => style with { Ranges = ranges }) { _ranges = TableStyle.Checked(ranges) };

    /// <summary>Says what stands between groups of three digits in all tables; unless it is said, nothing.</summary>
    /// <param name="thousands">What.</param>
    /// <returns>The set with numbers printed so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Thousands"/>.</exception>
    public TableSet WithThousands(Thousands thousands)
    {
        Thousands known = TableStyle.Checked(thousands);
        return new(this, style => style with { Thousands = known });
    }

    /// <summary>Returns the title.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title; empty where there is none.</returns>
    public string TitleIn(Language language) => _title?.In(language) ?? "";

    /// <summary>Returns what stands below the title: the introduction, and how numbers were rounded.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string IntroductionIn(Language language) =>
        string.Join(language.Say("", " "),
            new[] { _introduction?.In(language) ?? "",
                _rounding is { } rounding ? RoundingWords.OfSet(language, rounding, _ranges) : "" }.Where(text => text.Length > 0));

    /// <summary>Prints the tables as plain text, a blank line before each.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width that lines should not exceed, where cells of text can be broken; null for lines that are never
    /// broken.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below one.</exception>
    public void WriteText(TextWriter output, Language? language = null, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width ?? 1, 1, nameof(width));
        Language words = ValueText.Words(language);
        foreach (string text in new[] { TitleIn(words), IntroductionIn(words) }.Where(text => text.Length > 0))
        {
            foreach (string line in width is { } limit ? TextLines.Of(Quoted.Visible(text), limit) : [Quoted.Visible(text)])
            {
                output.Write(line + "\n");
            }
        }

        foreach (Table table in Tables)
        {
            output.Write('\n');
            table.WriteText(output, words, width);
        }
    }

    /// <summary>Prints the tables in Markdown: the title as a heading of the first level, captions as headings of the second.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    public void WriteMarkdown(TextWriter output, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        Language words = ValueText.Words(language);
        string title = MarkupText.Markdown(TitleIn(words)), introduction = MarkupText.Line(IntroductionIn(words));
        output.Write(
            string.Join('\n',
                new[] { title.Length > 0 ? $"# {title}\n" : "", introduction.Length > 0 ? introduction + "\n" : "" }.Where(
                    part => part.Length > 0)));
        foreach (Table table in Tables)
        {
            var printed = new PrintedTable(table, words);
            output.Write($"\n## {MarkupText.Markdown(printed.Caption)}\n\n");
            MarkdownTable.WriteBody(printed, output);
        }
    }
}
