namespace Indicators.Tests;

public class ObservationsTests
{
    private static readonly Indicator<FlowMeasure, Money<Cny>> Trade =
        Indicator.Flow("trade", Units.HundredMillionYuan) with { Name = "外贸进出口", Aliases = ["进出口"] };
    private static readonly ReferenceArea District = ReferenceArea.Parse("湘东区");
    private static readonly ReportContext Report = new(new NodaTime.LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));

    [Fact]
    public void A_word_for_a_time_waits_for_its_report()
    {
        Observations observations = new ObservationsBuilder()
            .Add(Trade, District, PeriodRef.Parse("目前"), StatedValue.Parse("14.86亿元"))
            .Add(Trade, District, AnyPeriod.Parse("2021"), StatedValue.Parse("10.2亿元"))
            .ToObservations();

        Assert.Null(observations[0].Period);
        Assert.Equal(AnyPeriod.Parse("2021"), observations[1].Period);
        Observations placed = observations.In(Report);
        Assert.Equal(["2025", "2021"], placed.Select(row => row.Period.ToString()));
        Assert.Equal([("目前", "2025", "published 2026-01-15, plan 2021/2025")],
            placed[0].Time.Assumed.Select(time => (time.Text, time.Period.ToString(), time.Evidence.ToString())));
        Assert.Empty(placed[1].Time.Assumed);
        Assert.Null(observations[0].Period); // the rows themselves are as they were
    }

    [Fact]
    public void A_row_whose_period_stays_open_and_a_second_row_for_the_same_are_set_aside_with_their_places()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Trade]));
        Assert.True(reader.Read(Row(2, "目前", "1亿元")));
        Assert.True(reader.Read(Row(3, "2021", "1亿元")));
        Assert.True(reader.Read(Row(4, "2021年", "2亿元")));

        Observations observations = reader.ToObservations().In(new(null, null));

        Assert.Equal([3], observations.Select(row => row.Place.Line));
        Assert.Equal(["IND0951 2:9", "IND0954 4:1"],
            observations.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}"));
        Assert.EndsWith("; add \"published\": \"YYYY-MM-DD\" to report.json", observations.Problems[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_of_a_row_is_reported_with_its_place_and_the_next_step()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Trade]), "catalogue.json");
        Assert.True(reader.Read(Row(2, "2021", "1亿元")));
        Assert.False(reader.Read(Row(3, "soon", "many") with { Area = new("湘西东区", 3, 5) }));
        Assert.False(reader.Read(Row(4, "2021", "1亿元") with { Indicator = new("外贸进出囗", 4, 1) }));
        Assert.False(reader.Read(Row(5, "2021", "5家")));
        Assert.False(reader.Read(Row(6, "2021", "5亿元") with { Kind = new("levl", 6, 20) }));
        Assert.False(reader.Read(Row(7, " ", "5亿元")));

        Observations observations = reader.ToObservations();

        Assert.Equal(5, reader.BadRows);
        Assert.Equal(
            ["IND0955 3:5", "IND0950 3:9", "IND0952 3:30", "IND0932 4:1", "IND0953 5:30", "IND0931 6:20", "IND0930 7:9"],
            observations.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}"));
        Assert.Equal("did you mean \"外贸进出口\"?", observations.Problems[3].Hint);
    }

    [Fact]
    public void A_row_with_a_blank_area_is_about_that_of_the_report_and_a_kind_is_read_in_any_case()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Trade]), report: ReportSettings.None with { Area = "360313" });
        Assert.True(
            reader.Read(
                new() { Indicator = new("进出口"), Period = new("2021/2025"), Kind = new("AVERAGEGROWTH"), Stated = new("8%"),
                    Source = new(" page 3 ") }));

        Observed row = Assert.Single(reader.ToObservations());

        Assert.Equal((District, ObservationKind.AverageGrowth, "8%", "page 3"), (row.Area, row.Kind, row.Result!.Text, row.Source));
        Assert.Equal("2021", row.Time.BaseOf(row.Kind).ToString());
    }

    [Fact]
    public void A_period_without_a_value_keeps_the_marks_of_its_source()
    {
        Observations observations = new ObservationsBuilder()
            .AddMissing(Trade, District, AnyPeriod.Parse("2021"), ObservationStatus.Suppressed)
            .Add(Trade, District, AnyPeriod.Parse("2022"), StatedValue.Parse("1亿元"), ObservationStatus.Provisional, "table 1")
            .ToObservations();

        Assert.Equal((null, ObservationStatus.Suppressed), (observations[0].Level, observations[0].Status));
        Assert.Equal((ObservationStatus.Provisional, "table 1"), (observations[1].Status, observations[1].Source));
    }

    [Fact]
    public void The_levels_of_one_area_are_a_series_in_the_unit_of_the_indicator_with_gaps_and_marks()
    {
        Observations observations = new ObservationsBuilder()
            .Add(Trade, District, AnyPeriod.Parse("2024"), StatedValue.Parse("12000万元"), ObservationStatus.Provisional)
            .Add(Trade, District, AnyPeriod.Parse("2021"), StatedValue.Parse("1.5亿元"))
            .AddMissing(Trade, District, AnyPeriod.Parse("2022"), ObservationStatus.Suppressed)
            .Add(Trade, ReferenceArea.Parse("萍乡市"), AnyPeriod.Parse("2023"), StatedValue.Parse("9亿元"))
            .Add(Trade, District, AnyPeriod.Parse("2024-Q1"), StatedValue.Parse("3亿元"))
            .Add(Trade, District, PeriodRef.Parse("2024"), StatedGrowth.Parse("增长5%"))
            .ToObservations();

        var series = observations.Series(Trade, District, new PeriodRange<Year>(new Year(2021), new Year(2024)));

        Assert.Equal(["1.5", ": Q", ":", "1.2 P"], series.Select(cell => cell.Observation.ToString()));
    }

    [Fact]
    public void A_level_that_prints_no_single_number_is_no_cell_of_a_series() => Assert.Contains(
        "超40亿元",
        Mistake.Throws<InvalidOperationException>(
            () => Observations.Of((Trade, District, AnyPeriod.Parse("2021"), StatedValue.Parse("超40亿元")))
            .Series(Trade, District, new PeriodRange<Year>(new Year(2021), new Year(2021)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_figure_of_another_kind_than_its_indicator_is_refused() => Assert.Contains(
        "IND0502",
        Mistake.Throws<ArgumentException>(
            () => Observations.Of((Trade, District, AnyPeriod.Parse("2021"), StatedValue.Parse("5家")))).Message, StringComparison.Ordinal);

    private static ObservationText Row(int line, string period, string stated) => new()
    {
        File = "a.csv", Line = line, Indicator = new("trade", line, 1), Area = new("360313", line, 5), Period = new(period, line, 9),
        Stated = new(stated, line, 30),
    };
}
