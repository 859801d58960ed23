using System.Text.Json;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Examples of contributions to a chain-linked index, and what is refused.</summary>
public class ChainLinkedContributionTests
{
    private static readonly Series<Month, IndexMeasure, IndexNumber<Of2015>> Energy =
        Monthly([100, 104, 110, 108, 112, 115, 118, 121, 120, 126, 128, 131, 130, 122, 118, 120, 121]);

    private static readonly Series<Year, RateMeasure, Proportion> Weights = Series.Rate(PerMille, new Year(2021), 110, 95);

    // Worked out by hand: u = 104 ÷ 100, s = 0.11 in January; then (110 − 104) ÷ 104 × 0.11 × 1.04 ÷ (total 101 ÷ 100).
    [Fact]
    public void A_monthly_contribution_is_what_the_formula_says()
    {
        ResultSeries<Month, Quantity<Proportion>> monthly = Energy.MonthlyContributionTo(Total(), Weights);

        Assert.Equal(new Rational(44, 100) * PercentagePoint, monthly[new Month(2021, 1)].Value);
        Assert.Equal(new Rational(66, 101) * PercentagePoint, monthly[new Month(2021, 2)].Value);
        Assert.Equal(
            "The index of the component in 2020-11 is missing, and it is the base. Add it to the data; nothing is filled in from "
                + "neighbours.", monthly[new Month(2020, 12)].Undefined!.Message);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Series<Year, RateMeasure, Proportion> only2021 = Series.Rate(PerMille, new Year(2021), 110);
        ResultSeries<Month, Quantity<Proportion>> annual = Energy.AnnualContributionTo(Total(), only2021, AnnualContributionMethod.Ribe);

        Assert.Equal("The weight of the component in 2022", annual[new Month(2022, 1)].Undefined.Field(Reason.MissingBase, "what"));
        Assert.Equal("The index of the component in 2019-12", annual[new Month(2020, 12)].Undefined.Field(Reason.MissingBase, "what"));
        Assert.Equal("The index of the component in 2020-12",
            Energy.Window(new(new Month(2021, 1), new Month(2022, 3))).AnnualContributionTo(Total(), Weights,
                AnnualContributionMethod.Ribe)[new Month(2022, 1)].Undefined.Field(Reason.MissingBase, "what"));
        Assert.Equal(
            "The index 0 of the total in 2021-02 is not surely above zero, as each level of a chain must be. State the absolute change "
                + "instead.",
            Energy.MonthlyContributionTo(Monthly([100, 101, 0, 103]), Weights)[new Month(2021, 2)].Undefined!.Message);
        Assert.Equal("The index -1 of the component in 2021-01",
            Monthly([100, -1]).MonthlyContributionTo(Total(), Weights)[new Month(2021, 1)].Undefined.Field(Reason.NonPositive, "what"));
        Assert.Equal("The index of the total in 2021-04",
            Energy.MonthlyContributionTo(Monthly([100, 101, 102, 103]), Weights)[new Month(2021, 4)].Undefined.Field(Reason.MissingCurrent,
                "what"));
    }

    // The weight of 2022 is provisional, and the total of December 2021 an estimate.
    [Fact]
    public void A_contribution_has_the_marks_of_what_it_was_computed_from()
    {
        var weights = Series.Rate(PerMille, [(new Year(2021), 110), (new Year(2022), new Observation(95, ObservationStatus.Provisional))]);
        var total = Series.Index(IndexNumber<Of2020>.Level, Total().Select(cell =>
            (cell.Period,
                cell.Period == new Month(2021, 12)
                    ? new Observation(cell.Observation.Value!.Value, ObservationStatus.Estimated)
                    : cell.Observation)));
        ResultSeries<Month, Quantity<Proportion>> monthly = Energy.MonthlyContributionTo(total, weights),
            annual = Energy.AnnualContributionTo(total, weights, AnnualContributionMethod.Ribe);

        Assert.Equal(ObservationStatus.Normal, monthly.StatusOf(new Month(2021, 3)));
        Assert.Equal(ObservationStatus.Estimated, monthly.StatusOf(new Month(2021, 12)));
        Assert.Equal(ObservationStatus.Estimated | ObservationStatus.Provisional, monthly.StatusOf(new Month(2022, 3)));
        Assert.Equal(ObservationStatus.Estimated, annual.StatusOf(new Month(2021, 12)));
        Assert.Equal(ObservationStatus.Estimated | ObservationStatus.Provisional, annual.StatusOf(new Month(2022, 3)));
        Assert.Equal(ObservationStatus.Gap, annual.StatusOf(new Month(2021, 3))); // December 2019 is missing
    }

    [Fact]
    public void A_method_is_one_of_its_members() => Assert.Equal(
        "Got 9; expected a method for an annual contribution. Name one of the members of AnnualContributionMethod.",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Energy.AnnualContributionTo(Total(), Weights, (AnnualContributionMethod)9)).Message.Split(" (Parameter")[0]);

    // L42, the negative half, worked out by hand; numbers of our own. Of two halves the one doubles in June of the first year and the other
    // in February of the second. In the March of that: U′ = 1, U′_Dec = 3/2, U = 3/2, so the rate is 3/2 × 3/2 − 1 = 125 %; s = s′ = 1/2.
    // The first: u = 1 and Y = (2 − 1) s′ = 1/2; Ribe 0 + 1/2, Kirchner 0 + 3/2 × 1/2. The second: u = 2 and Y = 0; both 1/2 × 1 × 3/2.
    [Fact]
    public void Contributions_by_Kirchner_do_not_add_to_the_annual_rate()
    {
        ChainedIndex index = new([DoublingIn(6), DoublingIn(14)], [[1, 1], [1, 1]]);
        Month month = new(2022, 3);

        Assert.Equal(new Rational(125, 100), index.Total().YearOnYear()[month].Value.Ratio);
        Assert.Equal([50, 75], Parts(index, month, AnnualContributionMethod.Ribe));
        Assert.Equal([75, 75], Parts(index, month, AnnualContributionMethod.Kirchner));
    }

    // L42 on a published example: the component of the manual, and the rest of the total that its weights imply. Kirchner misses by up to
    // 0.005 points. Source: Eurostat, HICP Methodological Manual 2024, section 8.6; read in place.
    [Fact]
    public void In_the_example_of_the_HICP_manual_Ribe_adds_to_the_rate_and_Kirchner_misses_it()
    {
        (Series<Month, IndexMeasure, IndexNumber<Of2015>> energy, Series<Month, IndexMeasure, IndexNumber<Of2015>> total,
            Series<Year, RateMeasure, Proportion> weights) = Manual();
        Series<Month, IndexMeasure, IndexNumber<Of2015>> others = Rest(energy, total, weights);
        Series<Year, RateMeasure, Proportion> otherWeights =
            Series.Rate(Percent, weights.Domain.First, [.. weights.Select(one => 100 - one.Observation.Value!.Value)]);
        Rational Gap(Month month, AnnualContributionMethod method) => (energy.AnnualContributionTo(total, weights, method)[month].Value
            + others.AnnualContributionTo(total, otherWeights, method)[month].Value).In(
                PercentagePoint) - (total.YearOnYear()[month].Value.Ratio * 100);

        Month[] months = [.. total.Domain.Where(month => month >= new Month(2015, 1))];
        Assert.All(months, month => Assert.Equal(Rational.Zero, Gap(month, AnnualContributionMethod.Ribe)));
        Assert.All(months, month => Assert.Equal(month.Number == 12, Gap(month, AnnualContributionMethod.Kirchner).IsZero));
        Assert.Equal("0.005",
            months.Max(month => Gap(month, AnnualContributionMethod.Kirchner).Abs()).Round(4, Rounding.HalfAwayFromZero).ToString());
    }

    private static IEnumerable<Rational> Parts(ChainedIndex index, Month month, AnnualContributionMethod method) =>
        Enumerable.Range(0, index.Components)
        .Select(
            which =>
                index.Component(which).AnnualContributionTo(index.Total(), index.Weight(which), method)[month].Value.In(PercentagePoint));

    private static Rational[] DoublingIn(int step) =>
        [.. Enumerable.Range(1, 24).Select(month => month == step ? (Rational)2 : Rational.One)];

    // The rest of a total: U = s u + (1 − s) v within each year.
    private static Series<Month, IndexMeasure, IndexNumber<Of2015>> Rest(Series<Month, IndexMeasure, IndexNumber<Of2015>> part,
        Series<Month, IndexMeasure, IndexNumber<Of2015>> total, Series<Year, RateMeasure, Proportion> weights)
    {
        var levels = new Dictionary<Month, Rational> { [total.Domain.First] = 100 };
        foreach (Month month in total.Domain.Skip(1))
        {
            Month december = month - month.Number;
            Rational share = weights[month.Year].Value!.Value / 100;
            levels[month] = levels[december] * ((Over(total, month, december) - (share * Over(part, month, december))) / (1 - share));
        }

        return Series.Index(IndexNumber<Of2015>.Level, total.Domain.First, [.. total.Domain.Select(month => levels[month])]);
    }

    private static Rational Over(Series<Month, IndexMeasure, IndexNumber<Of2015>> index, Month month, Month december) =>
        index[month].Value!.Value / index[december].Value!.Value;

    private static (Series<Month, IndexMeasure, IndexNumber<Of2015>> Part, Series<Month, IndexMeasure, IndexNumber<Of2015>> Total,
        Series<Year, RateMeasure, Proportion> Weights) Manual()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedData.Find("data/oracles.json")));
        JsonElement inputs =
            file.RootElement.EnumerateArray()
                .First(example => example.GetProperty("calculation").GetString() == "contribution.chain-linked").GetProperty("inputs");
        Month[] months = [.. inputs.GetProperty("months").EnumerateArray().Select(month => Month.Parse(month.GetString()!))];
        Rational?[] Numbers(string name) =>
            [.. inputs.GetProperty(name).EnumerateArray()
                .Select(one => one.ValueKind == JsonValueKind.Null ? (Rational?)null : Rational.Parse(one.GetRawText()))];
        Series<Month, IndexMeasure, IndexNumber<Of2015>> Level(string name) =>
            Series.Index(IndexNumber<Of2015>.Level,
                [.. months.Zip(Numbers(name), (month, level) => (month, new Observation(level!.Value)))]);
        Rational?[] part = Numbers("weight"), all = Numbers("weightAll");
        (Year Year, Rational Weight)[] weights =
            [.. months.Select((month, place) => (month.Year, part[place] / all[place])).Where(one => one.Item2 is not null)
                .Select(one => (one.Year, one.Item2!.Value)).Distinct()];
        return (Level("index"), Level("indexAll"),
            Series.Rate(Percent, [.. weights.Select(one => (one.Year, new Observation(one.Weight * 100)))]));
    }

    private static Series<Month, IndexMeasure, IndexNumber<Of2015>> Total() =>
        Monthly([100, 101, 102, 101, 103, 104, 104, 105, 105, 106, 107, 108, 108, 107, 106, 107, 108]);

    private static Series<Month, IndexMeasure, IndexNumber<Of2015>> Monthly(Rational[] levels) =>
        Series.Index(IndexNumber<Of2015>.Level, new Month(2020, 12), levels);
}
