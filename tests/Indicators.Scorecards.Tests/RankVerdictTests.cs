namespace Indicators.Scorecards.Tests;

/// <summary>Stated ranks and firsts against the levels of the areas in their scope.</summary>
public class RankVerdictTests
{
    private static readonly Indicator Firms = Indicator.Stock("n", Units.Enterprises) with { Direction = Direction.HigherIsBetter };
    private static readonly Scope Province = new("36", null);

    [Theory] // 58家, 58家, 40家 in three cities of a province of eleven
    [InlineData("3601", "第1名", 3, Verdict.Proved)] // exact ties share the first place
    [InlineData("3602", "第1名", 3, Verdict.Proved)]
    [InlineData("3602", "第2名", 3, Verdict.Inconsistent)]
    [InlineData("3603", "第3名", 3, Verdict.Proved)]
    [InlineData("3603", "第2名", 3, Verdict.Inconsistent)]
    [InlineData("3602", "前3位", 3, Verdict.Proved)]
    [InlineData("3601", "第1名", null, Verdict.Possible)] // eight cities have no level here
    [InlineData("3603", "第9名", null, Verdict.Possible)]
    [InlineData("3603", "第2名", null, Verdict.Inconsistent)] // two are surely better
    [InlineData("3603", "第12名", null, Verdict.Inconsistent)] // the province has eleven
    public void A_stated_rank_is_held_against_the_levels_of_its_scope(string area, string stated, int? of, Verdict verdict) =>
        Assert.Equal(verdict, Judged(area, StatedRank.Parse(stated).Within(Province, of)));

    [Theory]
    [InlineData("3601", Verdict.Possible)]
    [InlineData("3603", Verdict.Inconsistent)]
    public void So_is_a_claim_to_a_first_place(string area, Verdict verdict) =>
        Assert.Equal(verdict, Judged(area, StatedFirst.Parse("榜首").Within(Province)));

    [Fact]
    public void A_rank_among_others_than_areas_is_not_decided() =>
        Assert.Null(Judged("3603", StatedRank.Parse("第1名").Within(new("36", "区级综合医院"), 3)));

    private static Verdict? Judged(string area, StatedResult result)
    {
        Observations rows = new ObservationsBuilder()
            .Add(Firms, ReferenceArea.Parse("3601"), AnyPeriod.Parse("2023"), StatedValue.Parse("58家"))
            .Add(Firms, ReferenceArea.Parse("3602"), AnyPeriod.Parse("2023"), StatedValue.Parse("58家"))
            .Add(Firms, ReferenceArea.Parse("3603"), AnyPeriod.Parse("2023"), StatedValue.Parse("40家"))
            .Add(Firms, ReferenceArea.Parse(area), PeriodRef.Parse("2023"), result)
            .ToObservations();
        return Assert.Single(Scorecard.Compute(new([Firms]), rows)["n"].Statements).Verdict;
    }
}
