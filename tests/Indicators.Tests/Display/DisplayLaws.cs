using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Tests.ShownTable;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A text that people or attackers may put into a name: mark-up, line ends, halves of characters, control characters.</summary>
public sealed record AnyText(string Of);

/// <summary>Makes texts of pieces that mean something to HTML, Markdown or XML.</summary>
public static class TextArbitraries
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "&amp;", "\"", "'", "|", "\\", "*", "**", "_", "`", "[", "](", "~", "$", "\n", "\r\n", "\r", "\t", "\0", "\u001b",
        "\u0085", "\u2028", "\uD800", "\uDC00",
        "\uFFFE", "<script>alert(1)</script>", "-->", "]]>", "<br>", "#", "- ", "1.", " ", "湘东区", "𠀀", "a", "0",
    ];

    public static Arbitrary<AnyText> Texts() => Arb.From(
        Gen.Elements(Pieces).ArrayOf().Select(pieces => new AnyText(string.Concat(pieces))),
        text => Enumerable.Range(0, text.Of.Length).Select(at => new AnyText(text.Of.Remove(at, 1))));
}

/// <summary>What is true of every table that notebooks and reports are given.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(TextArbitraries), typeof(Amounts), typeof(FigureArbitraries)])]
public class DisplayLaws
{
    // Read(ToHtml(table)) = table: no text leaves its cell, whatever characters it has; HTML that is XML as well.
    [Property(MaxTest = 500)]
    public bool Html_holds_every_text_in_its_place(AnyText title, AnyText a, AnyText b)
    {
        XElement table = Html(Ranked(a, b).ToTable(unit => unit.Text, unit => "=" + unit.Text, title.Of).ToHtml(Language.English));
        return table.Element("tbody")!.Elements("tr")
            .All(row => row.Elements().Count() == 3 && "=" + row.Element("th")!.Value == row.Elements("td").Last().Value)
            && table.Element("tbody")!.Elements("tr").Select(row => row.Element("th")!.Value).SequenceEqual([Plain(a.Of), Plain(b.Of)])
            && (string.IsNullOrWhiteSpace(title.Of)
                || table.Element("caption")!.Value.StartsWith(Plain(title.Of), StringComparison.Ordinal));
    }

    // The same of Markdown: every row has its cells, and without the escapes they are what was put in.
    [Property(MaxTest = 500)]
    public bool Markdown_holds_every_text_in_its_place(AnyText title, AnyText a, AnyText b)
    {
        string[][] rows = Cells(Ranked(a, b).ToTable(unit => unit.Text, unit => "=" + unit.Text, title.Of).ToMarkdown(Language.English));
        return rows.Length == 4 && rows.All(row => row.Length == 3)
            && rows[2..].Select(row => row[0]).SequenceEqual([Plain(a.Of.Trim()), Plain(b.Of.Trim())]);
    }

    // Parse(cell) = value where nothing is rounded; every period has a row, and one without a value says why.
    [Property]
    public bool A_series_is_shown_exactly(Series<Month, FlowMeasure, Money<Cny>> s, bool chinese) =>
        (chinese ? Language.Chinese : Language.English) is var language
        && Rows(s.ToTable().ToHtml(language)) is var rows && rows.Length == s.Count
        && s.Zip(rows).All(pair => Month.Parse(pair.Second[0]) == pair.First.Period
            && (pair.First.Observation.Value is { } value
                ? Rational.Parse(pair.Second[1]) == value
                : pair.Second[1] == "—" && pair.Second[2].Length > 0)
            && (pair.Second.Length == 2 || pair.Second[2] == pair.First.Observation.Status.InWords(language)))
        && Cells(s.ToTable().ToMarkdown(language))[2..].Select(row => row[1]).SequenceEqual(rows.Select(row => row[1]));

    // cell = round(value), once, by the rule that is named; and the caption names it.
    [Property]
    public bool A_rounded_series_is_rounded_by_the_rule_that_is_named(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how) =>
        s.Zip(Rows(s.ToTable().Rounded(how.Decimals, how.Rule).ToHtml()))
            .All(pair => pair.First.Observation.Value is not { } value || pair.Second[1] == value.ToString(how.Decimals, how.Rule))
        && Html(s.ToTable().Rounded(how.Decimals, how.Rule).ToHtml()).Element("caption")!.Value.Contains($"保留{(Rational)how.Decimals}位小数",
            StringComparison.Ordinal);

    // A growth table has a row for each key, the first period first, with the growth or the reason; before the first growth the series
    // begins, and no base is missing.
    [Property]
    public bool A_growth_is_shown_with_its_number_or_its_reason(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how)
    {
        var growths = s.GrowthOver(1).ToDictionary(growth => growth.Period, growth => growth.Outcome);
        string[][] exact = Rows(growths.ToTable().ToHtml(Language.English)),
            rounded = Rows(growths.ToTable().Rounded(how.Decimals, how.Rule).ToHtml());
        int beginning = s.Any(row => growths[row.Period].HasValue)
            ? s.TakeWhile(row => growths[row.Period].Reason == Reason.MissingBase).Count()
            : 0;
        return s.Select((row, at) => (Growth: growths[row.Period], Exact: exact[at], Rounded: rounded[at], Begins: at < beginning))
            .All(row => row.Growth.TryGetValue(out GrowthRate rate)
            ? IsExactly(row.Exact[1], rate.Ratio * 100) && row.Rounded[1] == rate.ToPercent(how.Decimals, how.Rule)
            : row.Exact[1] == "—" && (row.Exact[2], row.Rounded[2]) == (row.Begins
                ? ("no base yet", "尚无基期")
                : (row.Growth.Undefined!.Message, row.Growth.Undefined.InWords(Language.Chinese))));
    }

    // Results of a series are shown as those of a dictionary are, period by period.
    [Property]
    public bool Results_are_shown_with_their_numbers_or_their_reasons(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how,
        bool chinese)
    {
        Language language = chinese ? Language.Chinese : Language.English;
        ResultSeries<Month, GrowthRate> growths = s.PeriodOnPeriod();
        Dictionary<Month, Outcome<GrowthRate>> same = growths.ToDictionary(growth => growth.Period, growth => growth.Outcome);
        ResultsToDate<Month, GrowthRate> toDate = s.Cumulate().YearOnYear();
        return growths.ToTable("g").ToMarkdown(language) == same.ToTable("g").ToMarkdown(language)
            && growths.ToTable().Rounded(how.Decimals, how.Rule).ToMarkdown(language) == same.ToTable().Rounded(how.Decimals, how.Rule)
                .ToMarkdown(language)
            && growths.ToTable().ToHtml(language) == same.ToTable().ToHtml(language)
            && growths.ToTable("g").Rounded(how.Decimals, how.Rule).ToHtml(language) == same.ToTable("g").Rounded(how.Decimals, how.Rule)
                .ToHtml(language)
            && Rows(toDate.ToTable().Rounded(how.Decimals, how.Rule).ToHtml(language)).Zip(toDate)
                .All(pair => YearToDate<Month>.Parse(pair.First[0]) == pair.Second.Span
                && pair.First[1] == (pair.Second.Outcome.TryGetValue(out GrowthRate rate) ? rate.ToPercent(how.Decimals, how.Rule) : "—"));
    }

    // A cumulative series has the cells of its totals, under its years to date.
    [Property]
    public bool A_cumulative_series_is_shown_by_years_to_date(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how, bool chinese) =>
        (chinese ? Language.Chinese : Language.English) is var language && s.Cumulate() is var c
        && Series.Flow(c.Unit, c.Select(cell => (cell.Span.Last, cell.Observation))) is var totals
        && c.ToTable("t").Rounded(how.Decimals, how.Rule) is var rounded
        && totals.ToTable("t").Rounded(how.Decimals, how.Rule) is var roundedTotals
        && Rows(rounded.ToHtml(language)).Zip(c).All(pair => YearToDate<Month>.Parse(pair.First[0]) == pair.Second.Span)
        && IsSameBehindPeriods(c.ToTable().ToHtml(language), totals.ToTable().ToHtml(language))
        && IsSameBehindPeriods(rounded.ToHtml(language), roundedTotals.ToHtml(language))
        && rounded.CaptionIn(language) == roundedTotals.CaptionIn(language)
        && Cells(c.ToTable().ToMarkdown(language)).Length == c.Count + 2;

    // The bounds beside a figure are those of the figure.
    [Property]
    public bool A_figure_is_shown_with_its_bounds(PrintedMoney money) => Language.All.All(language =>
        Html(money.Of.Printed.ToHtml(language)) is var span
        && span.Element("strong")!.Value == money.Of.Printed.Print(language)
        && span.Nodes().OfType<XText>().Single().Value.Contains(money.Of.Bounds.ToString(), StringComparison.Ordinal)
        && money.Of.Printed.ToMarkdown(language).StartsWith("**", StringComparison.Ordinal));

    private static IReadOnlyList<((string Text, int Place) Item, Outcome<Rank> Rank)> Ranked(AnyText a, AnyText b) =>
        new (string Text, int Place)[] { (a.Of, 1), (b.Of, 2) }.RankBy(unit => (Rational)unit.Place, Direction.LowerIsBetter,
            Ties.Competition);

    private static bool IsSameBehindPeriods(string one, string other) =>
        Rows(one).SelectMany(row => row[1..]).SequenceEqual(Rows(other).SelectMany(row => row[1..]));

    // 12.50% is 12.5 %: zeros stand behind it where another number of the column has more decimals.
    private static bool IsExactly(string cell, Rational percent) => cell[^1] == '%' && Rational.Parse(cell[..^1]) == percent;

    private static string Plain(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Select(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)) ? rune.ToString() : "\uFFFD"));
}

/// <summary>Examples of what is shown.</summary>
public class DisplayTests
{
    private static readonly Series<Quarter, FlowMeasure, Money<Cny>> Output = Series.Flow(
        HundredMillionYuan,
        [(new Quarter(2024, 1), 25m), (new Quarter(2024, 2), new Observation(new Rational(79, 3), ObservationStatus.Provisional)),
            (new Quarter(2024, 4), Observation.Missing(ObservationStatus.Suppressed | ObservationStatus.Break))]);

    [Fact]
    public void A_series_is_a_table_with_a_caption_headings_and_numbers_at_the_right() => Assert.Equal(
        """
        <table lang="zh-CN">
        <caption>产值（单位：亿元；保留1位小数，四舍五入）</caption>
        <thead><tr><th scope="col">时期</th><th scope="col" style="text-align:right">数值</th><th scope="col">说明</th></tr></thead>
        <tbody>
        <tr><th scope="row">2024年第一季度</th><td style="text-align:right">25.0</td><td></td></tr>
        <tr><th scope="row">2024年第二季度</th><td style="text-align:right">26.3</td><td>初步值</td></tr>
        <tr><th scope="row">2024年第三季度</th><td style="text-align:right">—</td><td>无数据</td></tr>
        <tr><th scope="row">2024年第四季度</th><td style="text-align:right">—</td><td>口径中断、不予公布</td></tr>
        </tbody>
        </table>

        """,
        Output.ToTable("产值").Rounded(1, Rounding.HalfAwayFromZero).ToHtml());

    [Fact]
    public void Without_a_rounding_values_are_exact() => Assert.Equal(
        """
        **in 100 million yuan**

        | Period | Value | Status |
        | --- | ---: | --- |
        | Q1 2024 | 25 |  |
        | Q2 2024 | 79/3 | provisional |
        | Q3 2024 | — | no data |
        | Q4 2024 | — | break in the series, suppressed |

        """,
        Output.ToTable().ToMarkdown(Language.English));

    [Fact]
    public void A_column_that_says_nothing_is_left_out() => Assert.Equal(
        "| Period | Value |", Series.Stock(Enterprises, new Year(2021), 31).ToTable().ToMarkdown(Language.English).Split('\n')[2]);

    [Fact]
    public void A_ranking_has_the_best_first_and_says_why_somebody_has_no_place()
    {
        (string Name, Quantity<Money<Cny>>? Revenue)[] counties =
            [("甲", 40m * HundredMillionYuan), ("乙", null), ("丙", 41m * HundredMillionYuan), ("丁", 400_000 * TenThousandYuan)];
        string table =
            counties.RankBy(county => county.Revenue, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked,
                name: county => county.Name)
            .ToTable(county => county.Name, county => county.Revenue?.ToString() ?? "—", "收入").ToMarkdown();

        Assert.Equal(
            """
            **收入（共3个，数值高者在前，并列者同取靠前名次）**

            | 名称 | 名次 | 数值 | 说明 |
            | --- | ---: | ---: | --- |
            | 丙 | 第1名 | 41亿元 |  |
            | 甲 | 第2名 | 40亿元 | 2个并列 |
            | 丁 | 第2名 | 400000万元 | 2个并列 |
            | 乙 | — | — | 未参与排名 |

            """,
            table);
    }

    [Fact]
    public void A_figure_is_shown_with_what_it_allows()
    {
        Assert.Equal("**近9亿元** \\[800000000, 900000000)元", Figure<Money<Cny>>.Parse("近9亿元").Printed.ToMarkdown());
        Assert.Equal("<span lang=\"en\"><strong>96.93%</strong> [96.925, 96.935]%</span>",
            PointFigure<Proportion>.Parse("96.93%").Printed.ToHtml(Language.English));
    }

    [Fact]
    public void A_rounding_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Output.ToTable().Rounded(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Output.ToTable().Rounded(-1, Rounding.Floor));
    }
}
