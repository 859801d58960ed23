namespace Indicators.Tool.Calc;

/// <summary>Every calculation of <c>indicators calc</c>, by its key.</summary>
internal static class Calculations
{
    /// <summary>Gets the calculations.</summary>
    public static IReadOnlyDictionary<string, Func<CalcArguments, CalcAnswer>> ByKey { get; } =
        new SortedDictionary<string, Func<CalcArguments, CalcAnswer>>(StringComparer.Ordinal)
    {
        ["growth.simple"] = GrowthCalculations.Simple,
        ["growth.missing"] = GrowthCalculations.Missing,
        ["growth.negative-base"] = GrowthCalculations.NegativeBase,
        ["growth.calendar"] = GrowthCalculations.Calendar,
        ["growth.times"] = GrowthCalculations.Times,
        ["growth.carry-over"] = GrowthCalculations.CarryOver,
        ["average.level"] = AverageCalculations.Level,
        ["average.cumulative"] = AverageCalculations.Accumulation,
        ["average.least-squares"] = AverageCalculations.LeastSquares,
        ["consistency.chain"] = PublishedCalculations.Chain,
        ["consistency.contribution"] = PublishedCalculations.Contribution,
        ["rounding.half-even"] = RoundingCalculations.ToUnit,
        ["rounding.largest-remainder"] = RoundingCalculations.LargestRemainder,
        ["rank.position"] = RankCalculations.Position,
        ["rank.against"] = RankCalculations.Against,
        ["rank.interval"] = RankCalculations.Interval,
        ["rank.percentile"] = RankCalculations.Percentile,
        ["contribution.share-and-points"] = PublishedCalculations.ShareAndPoints,
        ["contribution.mixed-basis"] = PublishedCalculations.MixedBasis,
        ["contribution.chain-linked"] = ChainLinkedCalculations.DecemberOverlap,
        ["index.bilateral"] = IndexCalculations.Bilateral,
        ["index.contribution"] = IndexCalculations.Contribution,
    };
}
