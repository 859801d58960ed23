namespace Indicators.Scorecards.Tests;

/// <summary>Index numbers in a scorecard: growth, average growth and verdicts follow from what is 100.</summary>
public class IndexNumberTests
{
    private static readonly ReferenceArea Jiangxi = ReferenceArea.Parse("36");

    [Theory] // unit, levels, period and growth as stated, verdict
    [InlineData("上年=100", "2019:102.9|2020:102.5", "2019/2020", "下降0.4%", Verdict.Inconsistent)]
    [InlineData("上年=100", "2019:102.9|2020:102.5", "2020", "增长2.5%", Verdict.Proved)] // 2.5 % ± 0.05 on both sides
    [InlineData("上年=100", "2021:108.4|2022:103.0|2023:105.2", "2022", "增长9.9%", Verdict.Inconsistent)]
    [InlineData("上年=100", "2021:108.4|2022:103.0|2023:105.2", "2020/2023", "增长17.5%", Verdict.Possible)]
    [InlineData("上年=100", "2021:108.4|2022:103.0|2023:105.2", "2020/2023", "增长27.5%", Verdict.Inconsistent)]
    [InlineData("上年=100", "2021:108.4|2023:105.2", "2020/2023", "增长17.5%", Verdict.Undecidable)] // a link is missing
    [InlineData("上年同期=100", "2024-02:100.7", "2024-02", "增长0.7%", Verdict.Proved)]
    [InlineData("上年同期=100", "2024-01:99.2|2024-02:100.7", "2024-01/2024-02", "增长1.5%", Verdict.Undecidable)] // two bases
    [InlineData("上期=100", "2024-02:101.0", "2024-02", "增长1.0%", Verdict.Proved)]
    [InlineData("上期=100", "2024-02:101.0", "2024-02", "增长2.0%", Verdict.Inconsistent)]
    [InlineData("2015=100", "2022:118.4|2023:125.1", "2023", "增长5.7%", Verdict.Possible)]
    [InlineData("2015=100", "2022:118.4|2023:125.1", "2023", "增长6.7%", Verdict.Inconsistent)]
    [InlineData("(1982-84=100)", "2023-05:304.127|2024-05:314.069", "2024-05", "增长3.3%", Verdict.Proved)]
    [InlineData("1978=100", "2012:2000.0|2022:4310.1", "2012/2022", "增长115.5%", Verdict.Proved)]
    public void A_stated_growth_is_held_against_what_the_index_says(string unit, string levels, string period, string stated,
        Verdict verdict)
    {
        Indicator index = Indicator.Of("i", Measure.Index, UnitCatalog.Default.Parse(unit));
        var rows = new ObservationsBuilder();
        foreach (string[] level in levels.Split('|').Select(level => level.Split(':')))
            rows.Add(index, Jiangxi, AnyPeriod.Parse(level[0]), StatedValue.Parse(level[1]));
        rows.Add(index, Jiangxi, PeriodRef.Parse(period), StatedGrowth.Parse(stated));

        Assert.Equal(verdict, Assert.Single(Scorecard.Compute(new([index]), rows.ToObservations())["i"].Statements).Verdict);
    }

    [Fact]
    public void An_average_growth_needs_no_level_in_the_base_of_the_first()
    {
        Indicator index = Indicator.Of("i", Measure.Index, IndexNumber<PreviousYear>.Level);
        Observations rows = new ObservationsBuilder()
            .Add(index, Jiangxi, AnyPeriod.Parse("2021"), StatedValue.Parse("108.4"))
            .Add(index, Jiangxi, AnyPeriod.Parse("2022"), StatedValue.Parse("103.0"))
            .Add(index, Jiangxi, AnyPeriod.Parse("2023"), StatedValue.Parse("105.2"))
            .Add(index, Jiangxi, PeriodRef.Parse("2020/2023"), StatedAverageGrowth.Parse("年均增长5.5%"))
            .ToObservations();
        IndicatorCard card = Scorecard.Compute(new([index]), rows)["i"];

        Assert.Equal((Verdict.Possible, 3), (card.Statements[0].Verdict!.Value, card.Statements[0].Span!.Years));
        Assert.Equal(
            ["2020 2021 8.4", "2021 2022 3", "2022 2023 5.2", "2020 2023 17.5"],
            card.Changes.Select(change => $"{change.From.Period} {change.To.Period} {Middle(change.Growth.Value.Percent)}"));
    }

    // Of printed numbers: the middle of what they allow, to one decimal.
    private static Rational Middle(Bounds percent) =>
        ((percent.Lower!.Value + percent.Upper!.Value) / 2).Round(1, Rounding.HalfAwayFromZero);
}
