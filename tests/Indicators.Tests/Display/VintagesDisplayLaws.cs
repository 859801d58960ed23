using System.Xml.Linq;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

using static Indicators.Tests.ShownTable;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every table of releases and of revisions.</summary>
[Properties(Arbitrary = [typeof(VintageArbitraries), typeof(TextArbitraries), typeof(Amounts), typeof(FigureArbitraries)])]
public class VintagesDisplayLaws
{
    // Read(last cell of a row that is not empty, up to the column of d) = AsOf(d)[p]: the triangle holds all that was known on every day of
    // release.
    [Property]
    public bool The_last_cell_up_to_a_day_is_what_was_known_that_day(SomeVintages v, bool chinese)
    {
        string html = v.Of.ToTable().ToHtml(chinese ? Language.Chinese : Language.English);
        LocalDate[] days = [.. Headings(html).Skip(1).Select(heading => LocalDatePattern.Iso.Parse(heading).Value)];
        string[][] rows = Rows(html);
        return days.SequenceEqual(v.Of.Select(release => release.On))
            && rows.Select(row => Quarter.Parse(row[0])).SequenceEqual(v.Of.Domain)
            && rows.All(row => days.Select((day, column) => (Day: day, Cells: row[1..(column + 2)])).All(until =>
                Read(until.Cells.LastOrDefault(cell => cell.Length > 0))
                    == v.Of.AsOf(until.Day)!.In(v.Of.UnitOfMeasure)[Quarter.Parse(row[0])]));
    }

    // A cell is empty exactly where the release does not speak of the period.
    [Property]
    public bool A_cell_says_what_was_released_of_the_period_that_day(SomeVintages v) => Rows(v.Of.ToTable().ToHtml()).All(row =>
    {
        var history = v.Of.History(Quarter.Parse(row[0])).ToDictionary(said => said.On, said => said.Observation);
        return row[1..].Zip(v.Of)
            .All(cell => history.TryGetValue(cell.Second.On, out Observation said) ? Read(cell.First) == said : cell.First.Length == 0);
    });

    // cell = round(value) and its marks, by the rule that is named; Markdown says the same as HTML.
    [Property]
    public bool A_rounded_triangle_is_rounded_by_the_rule_that_is_named(SomeVintages v, Presentation how) =>
        v.Of.ToTable().Rounded(how.Decimals, how.Rule) is var rounded
            && Rows(rounded.ToHtml()).Zip(Rows(v.Of.ToTable().ToHtml())).All(pair => pair.First[1..].Zip(pair.Second[1..]).All(cell =>
            cell.First == (Read(cell.Second).Value is { } value
                ? cell.Second.Replace(cell.Second.Split(' ')[0], value.ToString(how.Decimals, how.Rule), StringComparison.Ordinal)
                : cell.Second)))
        && Caption(rounded.ToHtml()).Contains($"保留{(Rational)how.Decimals}位小数", StringComparison.Ordinal)
        && Same(rounded.ToMarkdown(), rounded.ToHtml()) && Same(v.Of.ToTable().ToMarkdown(), v.Of.ToTable().ToHtml());

    // A note explains every mark that a cell has, and no other.
    [Property]
    public bool A_note_explains_the_marks_that_occur(SomeVintages v)
    {
        string notes =
            string.Concat(Html(v.Of.ToTable().ToHtml(Language.English)).Element("tfoot")?.Elements("tr").Select(note => note.Value) ?? []);
        string codes =
            string.Concat(
                Rows(v.Of.ToTable().ToHtml()).SelectMany(row => row[1..]).Select(cell => cell.Split(' ') is [_, var marks] ? marks : ""));
        return Enum.GetValues<ObservationStatus>().Where(mark => mark is not (ObservationStatus.Normal or ObservationStatus.Gap))
            .All(mark =>
            codes.Contains(mark.Letter, StringComparison.Ordinal) == notes.Contains($"{mark.Letter} {mark.InWords(Language.English)}",
                StringComparison.Ordinal));
    }

    // change = after − before, exactly, where both have a value; a row for each revision in its order.
    [Property]
    public bool A_revision_is_shown_with_its_change(SomeVintages v, Presentation how)
    {
        Revision<Quarter>[] revisions = [.. v.Of.Revisions()];
        Table exact = revisions.ToTable(), inDecimals = exact.Rounded(how.Decimals, how.Rule);
        string html = exact.ToHtml(Language.English), rounded = inDecimals.ToHtml();
        return Rows(html).Length == revisions.Length && Same(exact.ToMarkdown(Language.English), html)
            && Same(inDecimals.ToMarkdown(), rounded)
            && revisions.Zip(Rows(html))
                .All(pair => pair.Second is [var period, var released, var before, var revised, var after, var change]
                && Quarter.Parse(period) == pair.First.Period
                && LocalDatePattern.Iso.Parse(released).Value == pair.First.ReleasedOn
                && LocalDatePattern.Iso.Parse(revised).Value == pair.First.RevisedOn
                && Read(before) == pair.First.Before && Read(after) == pair.First.After
                && (Read(before).Value is { } from && Read(after).Value is { } to ? Rational.Parse(change) == to - from : change == "—"))
            && revisions.Zip(Rows(rounded)).All(pair => pair.Second[5] == (pair.First.Change?.ToString(how.Decimals, how.Rule) ?? "—"));
    }

    // No text leaves its cell: a title may hold any characters.
    [Property]
    public bool A_title_stays_in_the_caption(SomeVintages v, AnyText title) =>
        Headings(v.Of.ToTable(title.Of).ToHtml()).Length == v.Of.Count + 1
        && Cells(v.Of.ToTable(title.Of).ToMarkdown()).Skip(2).All(row => row.Length == v.Of.Count + 1);

    private static Observation Read(string? cell) =>
        string.IsNullOrEmpty(cell) ? Observation.Gap : Observation.Parse(cell.Replace('—', ':'));

    private static bool Same(string markdown, string html) => Cells(markdown)[2..] is var cells && Rows(html) is var rows
        && cells.Length == rows.Length && cells.Zip(rows).All(pair => pair.First.SequenceEqual(pair.Second));

    private static string[] Headings(string html) =>
        [.. Html(html).Element("thead")!.Element("tr")!.Elements("th").Select(heading => heading.Value)];

    private static string Caption(string html) => Html(html).Element("caption")!.Value;
}

/// <summary>Examples of releases and revisions as they are shown.</summary>
public class VintagesDisplayTests
{
    private static readonly Quarter First = new(2024, 1), Second = new(2024, 2);

    private static readonly Vintages<Quarter, FlowMeasure, Money<Cny>> Output = Vintages
        .Of(new LocalDate(2024, 4, 16), Series.Flow(HundredMillionYuan, [(First, new Observation(25, ObservationStatus.Provisional))]))
        .Release(new LocalDate(2024, 7, 15), Series.Flow(TenThousandYuan, First, 260_000, new Rational(790_000, 3)))
        .Release(new LocalDate(2025, 1, 17),
            Series.Flow(HundredMillionYuan, [(Second, Observation.Missing(ObservationStatus.Suppressed))]));

    [Fact]
    public void Releases_are_columns_periods_are_rows_and_what_was_not_said_is_empty() => Assert.Equal(
        """
        <table lang="zh-CN">
        <caption>产值（单位：亿元；保留1位小数，四舍五入）</caption>
        <thead><tr><th scope="col">时期</th><th scope="col" style="text-align:right">2024-04-16</th><th scope="col" style="text-align:right">2024-07-15</th><th scope="col" style="text-align:right">2025-01-17</th></tr></thead>
        <tbody>
        <tr><th scope="row">2024年第一季度</th><td style="text-align:right">25.0 P</td><td style="text-align:right">26.0</td><td style="text-align:right"></td></tr>
        <tr><th scope="row">2024年第二季度</th><td style="text-align:right"></td><td style="text-align:right">26.3</td><td style="text-align:right">— Q</td></tr>
        </tbody>
        <tfoot>
        <tr><td colspan="4">Q 不予公布、P 初步值</td></tr>
        </tfoot>
        </table>

        """,
        Output.ToTable("产值").Rounded(1, Rounding.HalfAwayFromZero).ToHtml());

    [Fact]
    public void Revisions_have_their_days_and_their_change() => Assert.Equal(
        """
        **Output (in 100 million yuan)**

        | Period | Released | Before | Revised | After | Change |
        | --- | --- | ---: | --- | ---: | ---: |
        | Q1 2024 | 2024-04-16 | 25 P | 2024-07-15 | 26 | 1 |
        | Q2 2024 | 2024-07-15 | 79/3 | 2025-01-17 | — Q | — |

        Q suppressed, P provisional

        """,
        Output.Revisions().ToTable("Output").ToMarkdown(Language.English));

    [Fact]
    public void A_percentage_is_revised_in_points_and_units_that_differ_have_a_column()
    {
        var shares =
            Vintages.Of(new LocalDate(2024, 4, 16), Series.Rate(Percent, First, 40.5m)).Release(new LocalDate(2024, 7, 15),
                Series.Rate(Percent, First, 41m));

        Assert.Equal("**单位：%，变动为个百分点**", shares.Revisions().ToTable().ToMarkdown().Split('\n')[0]);
        Assert.Equal("| 2024年第一季度 | 2024-04-16 | 40.5 | 2024-07-15 | 41.0 | 0.5 | %，变动为个百分点 |",
            shares.Revisions().Concat(Output.Revisions()).ToTable().ToMarkdown().Split('\n')[2]);
    }

    [Fact]
    public void Where_nothing_was_revised_the_table_has_no_rows() => Assert.Equal(
        "| Period | Released | Before | Revised | After | Change |\n| --- | --- | ---: | --- | ---: | ---: |\n",
        Array.Empty<Revision<Quarter>>().ToTable().ToMarkdown(Language.English));

    [Fact]
    public void A_rounding_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Output.ToTable().Rounded(1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Output.Revisions().ToTable().Rounded(-1, Rounding.Floor));
    }
}
