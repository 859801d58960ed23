using FsCheck;
using FsCheck.Xunit;
using Indicators.Currencies;
using Indicators.Entities;

using static Indicators.Tests.ShownTable;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every table of series.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(Amounts), typeof(FigureArbitraries), typeof(Languages)])]
public class SeriesTableLaws
{
    private static readonly LocalText A = new("甲", "A"), B = new("乙", "B"), All = new("合计", "Total");

    // cell(series, period) = cell(ToTable of that series, period): a table of one series is the series' display, on its side.
    [Property]
    public bool A_table_of_one_series_is_its_display(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how, bool rounded,
        Language language)
    {
        Table one = rounded ? s.ToTable().Rounded(how.Decimals, how.Rule) : s.ToTable();
        SeriesTable<Month> many = Table.Of((A, s)).PeriodsDown();
        return one.TextsIn(language).Zip((rounded ? many.Rounded(how.Decimals, how.Rule) : many).TextsIn(language)).All(pair =>
                pair.First[0] == pair.Second[0]
                && (pair.First[1] == "—" ? pair.Second[1] == pair.First[2] : pair.Second[1].Split(' ')[0] == pair.First[1]))
            && one.CaptionIn(language) == (rounded ? many.Rounded(how.Decimals, how.Rule) : many).CaptionIn(language);
    }

    // total(p) = a(p) + b(p), exactly, where both have a value; else there is none, and a word says so.
    [Property]
    public bool The_total_is_the_sum_of_the_parts(Series<Month, FlowMeasure, Money<Cny>> a, Series<Month, FlowMeasure, Money<Cny>> b)
    {
        string[][] rows = [.. Table.OfParts(All, (A, a), (B, b)).TextsIn(Language.English).Select(row => row.ToArray())];
        PeriodRange<Month> all = a.Domain.Span(b.Domain);
        return rows.Length == 3
            && all.Select(
                (month, at) =>
                    (Sum: Sum(a[month], b.UnitOfMeasure.Equals(a.UnitOfMeasure) ? b[month] : b.In(a.UnitOfMeasure)[month]),
                        Cell: rows[2][at + 1]))
            .All(cell => cell.Sum is { } sum
                ? Rational.Parse(cell.Cell.Split(' ')[0]) == sum
                : cell.Cell.Length > 0 && !char.IsAsciiDigit(cell.Cell[0]));

        static Rational? Sum(Observation one, Observation other) => one.Value + other.Value;
    }

    // growth column = YearOnYear of the series, period by period, by number or by the word of the reason; where t − 12 < first, the series
    // begins.
    [Property]
    public bool The_growth_beside_a_value_is_that_of_the_series(Series<Month, FlowMeasure, Money<Cny>> s, Presentation how)
    {
        SeriesTable<Month> table = Table.Of((A, s)).PeriodsDown().WithYearOnYear().Rounded(how.Decimals, how.Rule);
        ResultSeries<Month, GrowthRate> growths = s.YearOnYear();
        return table.TextsIn(Language.Chinese).Zip(s).All(row => growths[row.Second.Period].TryGetValue(out GrowthRate rate)
            ? row.First[2]
                == rate.ToPercent(how.Decimals, how.Rule).TrimEnd('%') + (growths.StatusOf(row.Second.Period) is ObservationStatus.Normal
                    ? ""
                    : " " + growths.StatusOf(row.Second.Period).Codes)
            : row.First[2] == (growths[row.Second.Period].Undefined is { Reason: Reason.MissingBase }
                && row.Second.Period.Ordinal - 12 < s.Domain.First.Ordinal
                ? "尚无基期"
                : growths[row.Second.Period].Undefined!.InWords(Language.Chinese)));
    }

    // No cell of a table of series is empty, whatever is missing; and one number of decimals stands in a column of values.
    [Property]
    public bool Every_cell_has_a_word(Series<Month, FlowMeasure, Money<Cny>> a, Series<Month, FlowMeasure, Money<Cny>> b, bool down,
        Language language)
    {
        SeriesTable<Month> table = Table.OfParts(All, (A, a), (B, b)).WithGrowth().WithYearOnYear();
        string[][] texts = [.. (down ? table.PeriodsDown() : table).TextsIn(language).Select(row => row.ToArray())];
        return texts.All(row => row.All(cell => cell.Length > 0))
            && texts.SelectMany(row => down ? row[1..4] : row[1..^2])
                .Where(cell => char.IsAsciiDigit(cell[^1]) && !cell.Contains('/', StringComparison.Ordinal))
                .Select(cell => cell.Split('.') is [_, var places] ? places.Length : 0).Distinct().Count() <= 1;
    }
}

/// <summary>Examples of tables of series.</summary>
public class SeriesTableTests
{
    private static readonly Series<Year, FlowMeasure, Money<Cny>>
        Anyuan = Series.Flow(HundredMillionYuan, new Year(2022), 90m, 91m, 98),
        Xiangdong =
            Series.Flow(HundredMillionYuan,
                [(new Year(2023), new Observation(98, ObservationStatus.Normal)),
                    (new Year(2024), new Observation(110.25m, ObservationStatus.Provisional))]);

    [Fact]
    public void Areas_are_rows_years_are_columns_and_growth_stands_behind() => Assert.Equal(
        """
        **Industrial output (in 100 million yuan; rounded to 1 decimal, half away from zero)**

        | Name | 2022 | 2023 | 2024 | 2024, growth on 2022 (%) | 2024, growth on the year before (%) |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Anyuan | 90.0 | 91.0 | 98.0 | 8.9 | 7.7 |
        | Xiangdong | no data | 98.0 | 110.3 P | no base yet | 12.5 P |
        | Total | no data | 189.0 | 208.3 P | missing base | 10.2 P |

        P provisional

        """,
        Table.OfParts("Total", ("Anyuan", Anyuan), ("Xiangdong", Xiangdong)).WithGrowth().WithYearOnYear()
            .Titled("Industrial output").Rounded(1, Rounding.HalfAwayFromZero).ToMarkdown(Language.English));

    [Fact]
    public void A_base_outside_of_what_is_shown_is_known() => Assert.Equal(
        ["Anyuan", "98", "700/91"],
        Table.Of(("Anyuan", Anyuan)).Showing(new Year(2024), new Year(2024)).WithYearOnYear().TextsIn(Language.English).Single()
            .Select((cell, at) => at == 2 ? "700/91" : cell));

    [Fact]
    public void Indicators_of_several_units_have_each_their_own_and_percentages_change_in_points() => Assert.Equal(
        """
        名称,2023年,2024年,2024年比上年变动
        产值（亿元）,91.0,98.0,7.7%
        企业（家）,31.0,58.0,87.1%
        绿化率（%）,40.5,41.0,0.5个百分点

        """,
        Table.Of(("产值", Anyuan)).Showing(new Year(2023), new Year(2024))
            .And("企业", Series.Stock(Enterprises, new Year(2023), 31, 58)).And("绿化率", Series.Rate(Percent, new Year(2023), 40.5m, 41m))
            .WithYearOnYear().Rounded(1, Rounding.HalfAwayFromZero).ToCsv());

    [Fact]
    public void A_table_of_nothing_is_refused() =>
        Assert.Throws<ArgumentException>(() => Table.Of<Year, FlowMeasure, Money<Cny>>());
}
