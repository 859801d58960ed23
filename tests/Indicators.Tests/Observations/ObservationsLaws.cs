using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every set of observations.</summary>
[Properties(Arbitrary = [typeof(FigureArbitraries)], MaxTest = 500)]
public class ObservationsLaws
{
    private static readonly ReferenceArea Area = ReferenceArea.Parse("湘东区");

    // row(i) of the columns = figure i, in text, number, decimals, hedge, unit and bounds.
    // It is what lets a million figures be kept without an object for each.
    [Property]
    public bool A_figure_comes_out_of_the_columns_as_it_went_in(Stating[] statings, Uttered[] texts)
    {
        StatedValue[] figures =
        [
            .. statings.Select(stating => stating.In(Language.Chinese)),
            .. texts.Select(uttered => StatedValue.TryParse(uttered.Text, out StatedValue? figure) ? figure : null).OfType<StatedValue>(),
        ];
        Indicator indicator = Indicator.Of("x", Measure.Rate, null);
        Observations observations = Observations.Of(figures.Select(figure => (indicator, Area, AnyPeriod.From(new Year(2024)), figure)));

        return observations.Count == figures.Length && observations.Zip(figures).All(pair =>
            pair.First.Level is { } level && level.Equals(pair.Second) && level.Value == pair.Second.Value
                && level.UnitText == pair.Second.UnitText
            && level.Decimals == pair.Second.Decimals && level.LastPlace == pair.Second.LastPlace
            && level.SoftBounds == pair.Second.SoftBounds
            && level.IsUnitImplied == pair.Second.IsUnitImplied && level.Print(Language.English) == pair.Second.Print(Language.English));
    }

    // read(write(row)) = row: what is stated, when and where.
    [Property]
    public bool A_row_of_text_is_read_as_its_parts_are(Stating stating, byte year)
    {
        Unit unit = stating.Unit ?? Units.Enterprises;
        Indicator indicator =
            Indicator.Of("x", Measure.Rate, unit.Stem.IsPoint || unit.KindCode.Contains('.', StringComparison.Ordinal) ? unit.Stem : null);
        string text = stating.In(Language.Chinese).Text, period = $"{2000 + (year % 50)}";
        var reader = new ObservationReader(new IndicatorCatalog([indicator]));
        bool read = reader.Read(new() { Indicator = new("X"), Area = new("湘东区"), Period = new(period), Stated = new(text) });
        Observations observations = reader.ToObservations();

        return read
            ? observations is [var row] && row.Area == Area && row.Period == AnyPeriod.Parse(period) && row.Level!.Text == text
                && row.Kind == ObservationKind.Level
            : observations is { Count: 0, Problems.Count: > 0 };
    }
}
