using System.Text.Json;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of the JSON of everything that was computed of series.</summary>
[Properties(
    Arbitrary = [typeof(SeriesArbitraries), typeof(SeriesGrowthArbitraries), typeof(VintageArbitraries), typeof(Amounts),
        typeof(AmountPaths)], MaxTest = 60)]
public class ResultsJsonLaws
{
    // Read(Write(r)) = r: every period with its result or its reason, whatever was computed.
    [Property]
    public bool Results_are_kept(ThreeFlows s, Series<Month, RateMeasure, Proportion> share, Series<Week, FlowMeasure, Money<Cny>> weekly,
        Week53 policy, PeriodCount lag) =>
        IsKept(s.A.GrowthOver(lag.N)) && IsKept(s.A.Annualized(lag.N, ShortSpanPolicy.Refuse)) && IsKept(share.PointsOnYear())
        && IsKept(weekly.GrowthOverSameWeekLastYear(policy))
        && IsKept(Contributions.Share(s.A, s.B)) && IsKept(Contributions.Of(s.A, s.B, lag.N))
        && Contributions.Parts(s.C, ("a", s.A), ("b", s.B)).Shares().Values.All(IsKept);

    // The same of a fiscal calendar, whose keys name it.
    [Property]
    public bool Results_of_a_fiscal_calendar_are_kept_and_read_by_no_other(Series<Quarter, FlowMeasure, Money<Cny>> calendar)
    {
        FiscalQuarter<AprilStart> first = FiscalQuarter<AprilStart>.Containing(calendar.Domain.Start);
        var growths =
            new Series<FiscalQuarter<AprilStart>, FlowMeasure, Money<Cny>>(new(first, first + (calendar.Count - 1)), calendar.Cells,
                calendar.UnitOfMeasure).YearOnYear();
        return IsKept(growths)
            && Refused<ResultSeries<FiscalQuarter<JulyStart>, GrowthRate>>(JsonForm.Of(growths))
                .Contains("expected a member of a set of results", StringComparison.Ordinal);
    }

    // Levels: a level or none for every period.
    [Property]
    public bool Levels_are_kept(Series<Month, FlowMeasure, Money<Cny>> flow, Series<Month, RateMeasure, Proportion> share,
        Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>> quotient) =>
        JsonForm.RoundTrip(flow.Levels).SequenceEqual(flow.Levels) && JsonForm.RoundTrip(share.Levels).SequenceEqual(share.Levels)
        && JsonForm.RoundTrip(quotient.Levels).SequenceEqual(quotient.Levels)
        && JsonForm.RoundTrip(flow.Levels)[flow.Domain.Last + 1] is null;

    // Ranks of areas over time, and their changes: the areas in their order.
    [Property]
    public bool Results_of_areas_are_kept(ThreeFlows s, PeriodCount lag)
    {
        var ranks = Ranking.RankByPeriod(
            new Dictionary<string, Series<Month, FlowMeasure, Money<Cny>>> { ["甲县"] = s.A, ["乙区"] = s.B, ["丙市"] = s.C },
            Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked, new Scope("36"));
        return AreKept(ranks) && AreKept(ranks.Changes(lag.N));
    }

    // Revisions: both observations, with their days and their marks.
    [Property]
    public bool Revisions_are_kept(SomeVintages v) => JsonForm.RoundTrip(v.Of.Revisions().ToArray()) is var read
        && read.Select(revision => revision.ToString()).SequenceEqual(v.Of.Revisions().Select(revision => revision.ToString()))
        && read.Zip(v.Of.Revisions())
            .All(pair => pair.First.UnitOfMeasure.Equals(pair.Second.UnitOfMeasure) && pair.First.Change == pair.Second.Change);

    private static bool IsKept<TPeriod, TResult>(ResultSeries<TPeriod, TResult> results)
        where TPeriod : struct, ITilingPeriod<TPeriod> => JsonForm.RoundTrip(results).ValueEquals(results);

    private static bool AreKept<TResult>(ResultsByArea<string, Month, TResult> results) => JsonForm.RoundTrip(results) is var read
        && read.Domain == results.Domain && read.Areas.SequenceEqual(results.Areas)
        && results.All(area => read[area.Area].ValueEquals(area.Results));

    private static string Refused<T>(string json) => Mistake.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message;
}

/// <summary>The forms of results in JSON, and what is refused.</summary>
public class ResultsJsonTests
{
    private static readonly Series<Year, FlowMeasure, Money<Cny>> Output = Series.Flow(
        HundredMillionYuan,
        [(new Year(2021), 100m), (new Year(2022), 104m), (new Year(2023), Observation.Missing(ObservationStatus.Suppressed)),
            (new Year(2024), 110m)]);

    [Fact]
    public void Growths_are_keyed_by_period() => Assert.Equal(
        """{"2022":{"value":{"ratio":0.04}},"2023":{"reason":"MissingCurrent","code":"IND0311","message":"The value of 2023 is missing, and it is the later value. The source marks it Q (suppressed). Name another period, or add the value if you have it; nothing is filled in from neighbours.","what":"The value of 2023","status":"Q"}}""",
        JsonForm.Of(Output.YearOnYear().Window(new(new(2022), new(2023)))));

    [Fact]
    public void Without_options_it_is_the_same() => Assert.Equal(
        JsonForm.Of(Output.YearOnYear().Window(new(new(2022), new(2022)))),
        JsonSerializer.Serialize(Output.YearOnYear().Window(new(new(2022), new(2022)))));

    // An estimate stays one in the growth that is computed of it, and in its JSON.
    [Fact]
    public void Marks_stand_behind_what_was_computed()
    {
        var growth =
            Series.Flow(Yuan, [(new Year(2021), 100m), (new Year(2022), new Observation(104, ObservationStatus.Estimated))]).YearOnYear()
                .Window(new(new(2022), new(2022)));
        const string json = """{"2022":{"value":{"ratio":0.04},"marks":"E"}}""";

        Assert.Equal(json, JsonForm.Of(growth));
        Assert.Equal(ObservationStatus.Estimated, JsonForm.Read<ResultSeries<Year, GrowthRate>>(json).StatusOf(new(2022)));
    }

    [Fact]
    public void Levels_areas_revisions_and_ranges_have_their_forms()
    {
        var vintages =
            Vintages.Of(new(2025, 1, 20), Output).Release(new(2025, 2, 28),
                Series.Flow(HundredMillionYuan, [(new Year(2024), new Observation(111, ObservationStatus.Provisional))]));
        var ranks =
            Ranking.RankByPeriod(
                new Dictionary<ReferenceArea, Series<Year, FlowMeasure, Money<Cny>>> { [ReferenceArea.Parse("湘东区")] =
                    Series.Flow(Yuan, new Year(2024), 1) }, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Refuse);

        Assert.Equal("""{"2022":{"value":104,"unit":"亿元"},"2023":null}""", JsonForm.Of(Output.Window(new(new(2022), new(2023))).Levels));
        Assert.Equal(
            """[{"area":"360313","results":{"2024":{"value":{"position":1,"of":1,"tied":1,"ties":"Competition","direction":"HigherIsBetter"}}}}]""", JsonForm.Of(ranks));
        Assert.Equal("""{"period":"2024","releasedOn":"2025-01-20","before":"110","revisedOn":"2025-02-28","after":"111 P","unit":"亿元"}""",
            JsonForm.Of(vintages.Revisions().Single()));
        Assert.Equal("\"2021/2024\"", JsonSerializer.Serialize(Output.Domain));
        Assert.Equal(Output.Domain, JsonSerializer.Deserialize<PeriodRange<Year>>("\"2021/2024\""));
    }

    // Percentages of parts are lists of numbers.
    [Fact]
    public void A_list_of_results_is_kept()
    {
        var parts = Contributions.Parts(Output + Output, ("a", Output), ("b", Output)).Percentages(0);
        var read = JsonForm.RoundTrip(parts);

        Assert.Equal(parts[new Year(2021)].Value, read[new Year(2021)].Value);
        Assert.Equal(parts[new Year(2023)].Undefined, read[new Year(2023)].Undefined);
    }

    [Theory]
    [InlineData("""{}""", "A set of results has at least one period.")]
    [InlineData("""[]""", "A set of results is an object whose members are periods such as \"0001\"; found an array.")]
    [InlineData("""{"2021-Q1":{"value":{"ratio":1}}}""",
        "Got '2021-Q1'; expected a member of a set of results: a period such as \"0001\".")]
    [InlineData("""{"note":1}""", "Got 'note'; expected a member of a set of results")]
    [InlineData("""{"2021":{"value":{"ratio":1}},"2021":{"value":{"ratio":1}}}""", "'2021' stands twice in a set of results.")]
    [InlineData("""{"2023":{"value":{"ratio":1}},"2021":{"value":{"ratio":1}}}""",
        "'2022' is missing. Write it with its reason or null. (IND0680)")]
    [InlineData("""{"2021":{"value":{"ratio":1},"note":1}}""", "'2021' of a set of results: Got 'note'; expected a member of an outcome")]
    [InlineData("""{"2021":null}""", "'2021' of a set of results: An outcome is an object")]
    [InlineData("""{"2021":{"reason":"MissingBase","what":"x","status":"Z"}}""", "Got 'Z' for 'status' of a reason; expected letters")]
    public void A_mistake_is_named_with_its_place(string results, string message)
    {
        JsonException wrong =
            Mistake.Throws<JsonException>(
                () => JsonForm.Read<Dictionary<string, ResultSeries<Year, GrowthRate>>>($$"""{"growth":{{results}}}"""));

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.growth", wrong.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[]""", "Results by area have at least one area.")]
    [InlineData("""{}""", "Got an object; expected an array: areas of results by area.")]
    [InlineData("""[{"area":null,"results":{"2021":{"value":1}}}]""", "areas[0] of results by area: Got null; expected an area.")]
    [InlineData("""[{"area":"a"}]""", "'results' is missing in an area with its results.")]
    [InlineData("""[{"area":"a","results":{"2021":{"value":1}}},{"area":"a","results":{"2021":{"value":1}}}]""",
        "The area 'a' stands twice")]
    [InlineData("""[{"area":"a","results":{"2021":{"value":1}}},{"area":"b","results":{"2022":{"value":1}}}]""",
        "'b' has 2022/2022, and the first has 2021/2021. (IND0681)")]
    public void Results_by_area_are_read_strictly(string json, string message) => Assert.Contains(
        message, Mistake.Throws<JsonException>(() => JsonForm.Read<ResultsByArea<string, Year, Rational>>(json)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"period":"2024","releasedOn":"2025-02-30","before":"1","revisedOn":"2025-02-28","after":"2","unit":"元"}""",
        "Got '2025-02-30'; expected a date")]
    [InlineData("""{"period":"2024","releasedOn":"2025-01-20","before":"1","revisedOn":"2025-02-28","after":"2"}""",
        "'unit' is missing in a revision.")]
    [InlineData("""{"period":"2024-Q1","releasedOn":"2025-01-20","before":"1","revisedOn":"2025-02-28","after":"2","unit":"元"}""",
        "2024-Q1")]
    public void Revisions_are_read_strictly(string json, string message) => Assert.Contains(
        message, Mistake.Throws<JsonException>(() => JsonForm.Read<Revision<Year>>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_has_no_form_says_what_is_written_instead()
    {
        Assert.Equal(
            "Aggregation has no form in JSON. It is a step on the way to a series; write that of To<…>(). (IND0682)",
            Mistake.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Output.Sum())).Message);
        Assert.StartsWith("Breakdown has no form in JSON.",
            Mistake.Throws<NotSupportedException>(() => JsonForm.Read<Breakdown<Year, FlowMeasure, Money<Cny>>>("{}")).Message,
            StringComparison.Ordinal);
    }
}
