using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Tests.ShownTable;

namespace Indicators.Tests;

/// <summary>A table of any texts, numbers, ranges and observations.</summary>
public sealed record SomeTable(Table Of);

/// <summary>Makes tables of two to four columns and up to five rows.</summary>
public static class TableArbitraries
{
    public static Arbitrary<SomeTable> Tables() => Arb.From(
        from columns in Gen.Choose(2, 4)
        from headings in TextArbitraries.Texts().Generator.ArrayOf(columns)
        from numeric in Gen.Elements(true, false).ArrayOf(columns)
        from rows in Gen.Choose(0, 5)
        from cells in Cell.ArrayOf(columns).ArrayOf(rows)
        from title in TextArbitraries.Texts().Generator
        from note in TextArbitraries.Texts().Generator
        let table = new Table(headings.Select((heading, column) => new TableColumn(heading.Of) { AlignsRight = numeric[column] }), cells)
        from kept in Gen.Elements(table, table.Titled(title.Of), table.WithNote(note.Of), table.Rounded(1, Rounding.HalfToEven))
        select new SomeTable(kept));

    private static Gen<TableCell> Cell => Gen.OneOf(
        TextArbitraries.Texts().Generator.Select(text => (TableCell)text.Of),
        Gen.Choose(-5000, 5000).Select(number => TableCell.Number(new Rational(number, 40))),
        Gen.Choose(1, 5000).Select(number => TableCell.Number(new Rational(number, 7), Units.Percent)),
        Gen.Choose(1, 5000).Select(number => TableCell.Range(Bounds.Closed(number, number + new Rational(1, 3)))),
        Gen.Choose(1, 5000).Select(number => TableCell.Of(new Observation(new Rational(number, 8), ObservationStatus.Provisional))),
        Gen.Constant(TableCell.Of(Observation.Missing(ObservationStatus.Suppressed))));
}

/// <summary>What is true of every table in every form.</summary>
[Properties(
    Arbitrary = [typeof(TableArbitraries), typeof(TextArbitraries), typeof(SeriesArbitraries), typeof(Amounts), typeof(FigureArbitraries),
        typeof(Languages)])]
public class TableLaws
{
    // |cells of a row| = |columns|, whatever form it is read back from.
    [Property]
    public bool Every_row_of_every_form_has_a_cell_for_every_column(SomeTable t, Language language)
    {
        int columns = t.Of.Columns.Count, rows = t.Of.Rows.Count;
        return Cells(t.Of.ToMarkdown(language)) is var markdown && markdown.Length == rows + 2 && markdown.All(row => row.Length == columns)
            && Rows(t.Of.ToHtml(language)) is var html && html.Length == rows && html.All(row => row.Length == columns)
            && Csv(t.Of.ToCsv(language)) is var csv && csv.Length == rows + 1 && csv.All(row => row.Length == columns)
            && t.Of.TextsIn(language).All(row => row.Count == columns);
    }

    // Read(ToCsv(table)) = texts(table): headings, then rows, with every character as it was.
    [Property]
    public bool Csv_reads_back_to_the_same_texts(SomeTable t, Language language) =>
        Csv(t.Of.ToCsv(language)) is var read
        && read[0].SequenceEqual(t.Of.Columns.Select(column => column.HeadingIn(language)))
        && read[1..].Zip(t.Of.TextsIn(language)).All(pair => pair.First.SequenceEqual(pair.Second));

    // Markdown and HTML say the same, and neither lets mark-up through.
    [Property]
    public bool Markdown_and_html_hold_the_same_texts(SomeTable t, Language language) =>
        Cells(t.Of.ToMarkdown(language))[2..].Zip(Rows(t.Of.ToHtml(language)))
            .All(pair => pair.First.Zip(pair.Second).All(cell => cell.First == cell.Second.Trim() || cell.First == cell.Second.Trim(' ')))
        && Html(t.Of.ToHtml(language)).Descendants("script").Any() is false;

    // Every line of rows is as wide as the line below the headings, blanks at its end aside; each row is one line.
    [Property]
    public bool Columns_of_text_stand_below_each_other(SomeTable t, Language language)
    {
        string[] lines = [.. t.Of.ToText(language).Split('\n')[..^1].Skip(t.Of.CaptionIn(language).Trim().Length > 0 ? 1 : 0)];
        string[] rows = [.. lines.Skip(2).Take(t.Of.Rows.Count)];
        int width = TextWidth.Of(lines[1]);
        return rows.Length == t.Of.Rows.Count && rows.All(line => TextWidth.Of(line) <= width)
            && (!t.Of.Columns[^1].AlignsRight || rows.Zip(t.Of.TextsIn(language)).All(pair =>
                Quoted.Visible(pair.Second[^1]) is var last && (last.Length == 0 || last[^1] == ' ' || TextWidth.Of(pair.First) == width)));
    }

    // width(line) ≤ limit where no number stands in the way; and no character is lost.
    [Property]
    public bool A_table_of_text_fits_into_a_width(AnyText a, AnyText b, NonNegativeInt more)
    {
        int limit = 20 + more.Get % 60;
        var table = new Table([new("a"), new("b")], [[a.Of, b.Of]]);
        string text = table.ToText(width: limit);
        int letters =
            string.Concat(text.Split('\n')[2..^1])
                .Count(letter => letter is not ' ') - (Quoted.Visible(a.Of) + Quoted.Visible(b.Of)).Count(letter => letter is not ' ');
        return text.Split('\n').All(line => TextWidth.Of(line) <= limit)
            && letters == (text.Split('\n')[0].Contains('b') ? 0 : b.Of.Length == 0 ? 0 : 1); // where the heading b stands before its cell
    }

    // Exact numbers of one unit have one number of decimals; a fraction has none.
    [Property]
    public bool Exact_numbers_of_a_unit_have_as_many_decimals(int[] numbers, bool percent)
    {
        Unit? unit = percent ? Units.Percent : null;
        var table =
            new Table([new("a") { Unit = unit }], numbers.Select(number => (TableCell[])[TableCell.Number(new Rational(number, 8), unit)]));
        string[] texts = [.. table.TextsIn(Language.English).Select(row => row[0])];
        return texts.Select(text => text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal))
            .Where((_, at) => texts[at].Contains('.', StringComparison.Ordinal)).Distinct().Count() <= 1
            && texts.Zip(numbers).All(pair => Rational.Parse(pair.First) == new Rational(pair.Second, 8));
    }

    // A form written to a writer is that of the string.
    [Property]
    public bool A_writer_takes_what_the_string_holds(SomeTable t, Language language)
    {
        var output = new StringWriter();
        t.Of.WriteText(output, language);
        t.Of.WriteMarkdown(output, language);
        t.Of.WriteHtml(output, language);
        t.Of.WriteCsv(output, language);
        return output.ToString() == t.Of.ToText(language) + t.Of.ToMarkdown(language) + t.Of.ToHtml(language) + t.Of.ToCsv(language);
    }

    // RFC 4180, read by hand.
    private static string[][] Csv(string text)
    {
        var rows = new List<List<string>> { new() { "" } };
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                rows[^1][^1] += text[i++];
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == ',' && !quoted)
            {
                rows[^1].Add("");
            }
            else if (text[i] == '\n' && !quoted)
            {
                rows.Add([""]);
            }
            else
            {
                rows[^1][^1] += text[i];
            }
        }

        return [.. rows[..^1].Select(row => row.ToArray())];
    }
}

/// <summary>Examples of tables.</summary>
public class TableTests
{
    private static readonly Table Sample = new(
        [new("指标", "indicator"), TableColumn.OfNumbers("产值", "output", Units.HundredMillionYuan), TableColumn.OfNumbers("增长", "growth"),
            new("备注", "note")],
        [
            ["国家高新技术企业", TableCell.Number(58, Units.HundredMillionYuan), TableCell.Growth(new GrowthRate(new Rational(27, 31))), ""],
            ["GDP", TableCell.Number(2100.5m, Units.HundredMillionYuan), TableCell.Reason(Undefined.Of(Reason.MissingBase, "2020")), "a|b"],
        ]);

    [Fact]
    public void Columns_align_although_a_Chinese_character_is_two_columns_wide() => Assert.Equal(
        """
        指标              产值（亿元）        增长  备注
        ----------------  ------------  ----------  ----
        国家高新技术企业          58.0       87.1%
        GDP                     2100.5  无可比数据  a|b

        """,
        Sample.Rounded(Units.Percent, 1, Rounding.HalfAwayFromZero).Rounded(Units.HundredMillionYuan, 1, Rounding.HalfToEven).ToText()
            .Replace("亿元保留1位小数，四舍五入；", "", StringComparison.Ordinal).Split('\n', 2)[1]);

    [Fact]
    public void A_rounding_of_one_unit_stands_in_the_caption_with_the_unit() => Assert.Equal(
        "Growth (rounded to 0 decimals, half to even; % rounded to 1 decimal, half away from zero)",
        Sample.Titled("增长", "Growth").Rounded(0, Rounding.HalfToEven).Rounded(Units.Percent, 1, Rounding.HalfAwayFromZero)
            .CaptionIn(Language.English));

    [Fact]
    public void Exact_numbers_of_a_unit_are_filled_with_zeros_and_a_unit_that_the_heading_says_is_not_repeated() => Assert.Equal(
        "indicator,output (100 million yuan),growth,note\n国家高新技术企业,58.0,2700/31%,\nGDP,2100.5,missing base,a|b\n",
        Sample.ToCsv(Language.English));

    [Fact]
    public void Csv_quotes_only_what_needs_it() => Assert.Equal(
        "a,\"b,c\"\n\"say \"\"58\"\"\",\"two\nlines\"\n", new Table([new("a"), new("b,c")], [["say \"58\"", "two\nlines"]]).ToCsv());

    [Fact]
    public void Notes_and_the_words_of_marks_stand_below() => Assert.Equal(
        "a\n----\n25 P\nP provisional\nPreliminary accounts.\n",
        new Table([TableColumn.OfNumbers("a")], [[TableCell.Of(new Observation(25, ObservationStatus.Provisional))]]).WithNote("初步核算。",
            "Preliminary accounts.").ToText(Language.English)
            .Replace("   a", "a", StringComparison.Ordinal));

    [Fact]
    public void A_missing_value_is_its_reason_in_words() => Assert.Equal(
        ["无数据", "不予公布"],
        new Table([new("a")], [[TableCell.Of(Observation.Gap)], [TableCell.Of(Observation.Missing(ObservationStatus.Suppressed))]]).TextsIn(
            Language.Chinese).Select(row => row[0]));

    [Fact]
    public void Text_is_broken_at_blanks_where_a_width_is_given() => Assert.Equal(
        """
        value  note
        -----  -------------
            1  a note that
               is too long
               for one line
        """,
        new Table([TableColumn.OfNumbers("value"), new("note")], [["1", "a note that is too long for one line"]]).ToText(Language.English,
            20).TrimEnd('\n'));

    [Fact]
    public void A_row_of_other_cells_than_columns_is_refused()
    {
        Mistake.Throws<ArgumentException>(() => new Table([new("a"), new("b")], [["x"]]));
        Mistake.Throws<ArgumentException>(() => new Table([], []));
    }

    [Fact]
    public void Tables_of_a_set_stand_under_their_captions()
    {
        var output = new StringWriter();
        TableSet set = new TableSet([Sample.Titled("表一", "One")]).Titled("成绩单", "Scorecard").WithIntroduction("*", "[x]");
        set.WriteMarkdown(output, Language.English);
        Assert.StartsWith("# Scorecard\n\n\\[x\\]\n\n## One\n\n| indicator |", output.ToString(), StringComparison.Ordinal);

        output = new StringWriter();
        set.WriteText(output, Language.English);
        Assert.StartsWith("Scorecard\n[x]\n\nOne\nindicator ", output.ToString(), StringComparison.Ordinal);
    }
}
