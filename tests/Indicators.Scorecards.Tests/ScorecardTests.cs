namespace Indicators.Scorecards.Tests;

public class ScorecardTests
{
    private static readonly ReferenceArea District = ReferenceArea.Parse("湘东区");
    private static readonly Indicator Output =
        Indicator.Flow("output", Units.HundredMillionYuan) with { Name = "总产值", Parts = PartCoverage.All };
    private static readonly Indicator Farms = Indicator.Flow("farms", Units.HundredMillionYuan) with { Name = "农业", PartOf = "output" };
    private static readonly Indicator Firms = Indicator.Flow("works", Units.HundredMillionYuan) with { Name = "工业", PartOf = "OUTPUT" };
    private static readonly ReportContext Report = new(new NodaTime.LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));

    [Fact]
    public void What_is_missing_is_named_with_its_reason_in_both_languages()
    {
        Scorecard card = Scorecard.Compute(
            new([Output with { Parts = null }]),
            new ObservationsBuilder().Add(Output, District, PeriodRef.Parse("2021/2025"), StatedAverageGrowth.Parse("年均增长8%"))
                .ToObservations(), Report);

        MissingResult missing = Assert.Single(card["OUTPUT"].NotComputed);
        Assert.Equal((ScorecardItem.Growth, Reason.MissingBase, "output"), (missing.Item, missing.Reason, missing.LacksLevelOf!.Code));
        Assert.Equal(["2020", "2025"], missing.LacksPeriods.Select(period => period.ToString()));
        Assert.Equal("output has no level for 2020 or 2025", missing.ToString());
        Assert.Equal("总产值缺少2020年和2025年的水平值", missing.ToString(Language.Chinese));
        AverageSpan span = card["output"].Statements[0].Span!;
        Assert.Equal(("2020", "2025", 5), (span.Base.ToString(), span.To.ToString(), span.Years));
        Assert.Equal(4, span.Other!.Years); // the other reading of a plan counts from its first year
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_a_warning_and_their_contributions_stand_with_the_whole()
    {
        AnyPeriod before = AnyPeriod.Parse("2023"), now = AnyPeriod.Parse("2024");
        Scorecard card = Scorecard.Compute(new([Output, Farms, Firms]), Observations.Of(
            (Output, District, before, StatedValue.Parse("100亿元")), (Output, District, now, StatedValue.Parse("120亿元")),
            (Farms, District, before, StatedValue.Parse("40亿元")), (Farms, District, now, StatedValue.Parse("45亿元")),
            (Firms, District, before, StatedValue.Parse("60亿元")), (Firms, District, now, StatedValue.Parse("70亿元"))));

        Assert.Equal(["farms", "works"], card["output"].Contributions.Select(entry => entry.Part!.Code));
        Warning warning = Assert.Single(card["output"].Warnings);
        Assert.Equal(("IND403", now), (warning.Rule, warning.Row.Period!.Value));
        Assert.NotEqual(warning.ToString(), warning.ToString(Language.Chinese));
    }

    [Fact]
    public void The_rule_by_which_a_source_rounds_sharpens_its_verdicts()
    {
        Observations observations = new ObservationsBuilder()
            .Add(Output, District, PeriodRef.Parse("2023"), StatedValue.Parse("100.0亿元"))
            .Add(Output, District, PeriodRef.Parse("2024"), StatedValue.Parse("187.1亿元"))
            .Add(Output, District, PeriodRef.Parse("2024"), StatedGrowth.Parse("增长87.2%"))
            .ToObservations();
        IndicatorCatalog catalogue = new([Output with { Parts = null }]);

        Assert.Equal(Verdict.Possible, Scorecard.Compute(catalogue, observations)["output"].Statements[0].Verdict);
        Assert.NotNull(
            Scorecard.Compute(catalogue, observations,
                options: new() { SourceRounding = Rounding.TowardZero })["output"].Statements[0].Verdict);
    }

    [Fact]
    public void Rows_that_cannot_count_are_set_aside_and_the_rest_is_computed()
    {
        Observations observations = new ObservationsBuilder()
            .Add(Output, District, PeriodRef.Parse("2023"), StatedValue.Parse("100亿元"))
            .Add(Output, District, PeriodRef.Parse("2023年"), StatedValue.Parse("101亿元"))
            .Add(Output, District, PeriodRef.Parse("目前"), StatedValue.Parse("110亿元"))
            .ToObservations();

        Scorecard card = Scorecard.Compute(new([Output with { Parts = null }]), observations);

        Assert.Equal(["IND0954", "IND0951"], card.Observations.Problems.Select(problem => problem.Code));
        Assert.Equal("100亿元", Assert.Single(card["output"].Levels).Stated.Text);
        Assert.Equal(2, Scorecard.Compute(new([Output with { Parts = null }]), observations, Report)["output"].Levels.Count);
    }

    [Fact]
    public void A_row_about_an_indicator_that_the_catalogue_does_not_have_is_refused() => Assert.Contains(
        "farms",
        Assert.Throws<ArgumentException>(
            () => Scorecard.Compute(new([Output with { Parts = null }]),
                Observations.Of((Farms, District, AnyPeriod.Parse("2024"), StatedValue.Parse("1亿元"))))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_work_ends_early_when_it_is_asked_to()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Scorecard.Compute(new([Output with { Parts = null }]), Observations.Of(), cancellation: ended.Token));
    }
}
