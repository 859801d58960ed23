using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Scorecards.Tests;

/// <summary>A row of a generated report: a level of so many tenths, or a stated result.</summary>
public sealed record Row(Indicator Indicator, ReferenceArea Area, AnyPeriod Period, int Tenths, StatedResult? Result, bool InTenThousands)
{
    private static readonly Dictionary<string, Unit> Small =
        new() { ["output"] = Units.TenThousandYuan, ["firms"] = Units.Enterprises, ["cover"] = Units.PerMille };

    /// <summary>The level as printed: in its unit, or the same amount in a smaller one.</summary>
    public StatedValue Level(bool inSmall) => Indicator.Code switch
    {
        "output" when inSmall =>
            StatedValue.Create(Tenths * 1000, 0, Small["output"], Hedge.Over), // a hedge bounds the same amounts in every unit
        "output" => StatedValue.Create(new Rational(Tenths, 10), 1, Units.HundredMillionYuan, Hedge.Over),
        "firms" => StatedValue.Create(Tenths, 0, Units.Enterprises),
        _ => StatedValue.Create(new Rational(Tenths % 1000, 10), 1, Units.Percent),
    };
}

/// <summary>A report: rows of which no two say the same.</summary>
public sealed record Case(IReadOnlyList<Row> Rows)
{
    internal static readonly Indicator Output = Indicator.Flow("output", Units.HundredMillionYuan);
    internal static readonly Indicator Firms = Indicator.Stock("firms", Units.Enterprises) with { Direction = Direction.HigherIsBetter };
    internal static readonly Indicator Cover = Indicator.Rate("cover", Units.Percent);

    internal static readonly IndicatorCatalog Catalogue = new([Output, Firms, Cover]);

    internal Scorecard Compute(bool inSmall = false) => Compute(Catalogue, Rows, inSmall);

    internal static Scorecard Compute(IndicatorCatalog catalogue, IEnumerable<Row> rows, bool inSmall = false)
    {
        var builder = new ObservationsBuilder();
        foreach (Row row in rows)
        {
            if (row.Result is null)
                builder.Add(row.Indicator, row.Area, row.Period, row.Level(inSmall));
            else
                builder.Add(row.Indicator, row.Area, PeriodRef.Parse(row.Period.ToString()), row.Result);
        }

        return Scorecard.Compute(catalogue, builder.ToObservations(), new(null, FiveYearPlan.Nth(14)));
    }

    public override string ToString() =>
        string.Join("\n",
            Rows.Select(row => $"{row.Indicator.Code} {row.Area.Code} {row.Period} {row.Result?.Text ?? row.Level(false).Text}"));
}

/// <summary>Makes reports.</summary>
public static class Cases
{
    private static readonly ReferenceArea[] Areas = [.. new[] { "360313", "360302", "360321" }.Select(code => ReferenceArea.Parse(code))];

    public static Arbitrary<Case> Reports() => Arb.From(
        Gen.ListOf(Gen.OneOf(Levels, Levels, Results))
            .Select(rows => new Case([.. rows.DistinctBy(row => (row.Indicator.Code, row.Area, row.Period, row.Result?.GetType()))])),
        report => report.Rows.Select((_, i) => new Case([.. report.Rows.Where((_, j) => j != i)])));

    private static Gen<Row> Levels =>
        from indicator in Gen.Elements(Case.Output, Case.Firms, Case.Cover)
        from area in Gen.Elements(Areas)
        from year in Gen.Choose(2018, 2025)
        from quarter in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        from tenths in Gen.Choose(1, 9999)
        select new Row(indicator, area, quarter == 0 ? AnyPeriod.From(new Year(year)) : AnyPeriod.From(new Quarter(year, quarter)), tenths,
            null, false);

    private static Gen<Row> Results =>
        from indicator in Gen.Elements(Case.Output, Case.Firms, Case.Cover)
        from area in Gen.Elements(Areas)
        from first in Gen.Choose(2018, 2025)
        from length in Gen.Choose(0, 5)
        from tenths in Gen.Choose(-500, 3000)
        from result in Gen.Elements<StatedResult>(
            StatedGrowth.Parse($"{tenths / 10}.{Math.Abs(tenths % 10)}%"), StatedAverageGrowth.Parse($"年均增长{Math.Abs(tenths) / 10}%"),
            StatedPoints.Parse($"提高{Math.Abs(tenths) / 10}个百分点"), StatedRank.Parse($"第{1 + Math.Abs(tenths) % 30}名"),
            StatedTimes.Parse("2倍"))
        let years = new PeriodRange<Year>(new Year(first), new Year(Math.Min(first + length, 2025)))
        select new Row(indicator, area, AnyPeriod.From(years), 1, result, false);
}
