namespace Indicators;

/// <summary>The level of a coarse period whose parts lie from one place of a series to another; places may lie outside of it.</summary>
internal delegate Observation AggregationRule(int first, int last, Completeness completeness);

/// <summary>How levels of parts make the level of their whole.</summary>
internal static class AggregationRules
{
    /// <summary>What all parts give together, or those that have a value.</summary>
    public static AggregationRule Sum(Cells cells) => (first, last, completeness) => completeness == Completeness.All
        ? new CellRun(cells, first, last).WhenComplete(static (cells, from, count) => cells.Sum(from, count))
        : new CellRun(cells, first, last).WhenAny(SumOf);

    /// <summary>The sum divided by the number of parts, each of them once.</summary>
    public static AggregationRule Mean(Cells cells) => (first, last, completeness) => completeness == Completeness.All
        ? new CellRun(cells, first, last).WhenComplete(static (cells, from, count) => cells.Sum(from, count) / count)
        : new CellRun(cells, first, last).WhenAny(static (cells, present) => SumOf(cells, present) / present.Count);

    /// <summary>The level of the last part; or of the last that has one.</summary>
    public static AggregationRule End(Cells cells) => (first, last, completeness) =>
    {
        var run = new CellRun(cells, first, last);
        Observation end = last >= 0 && last < cells.Count ? cells[last] : Observation.Gap;
        if (end.HasValue || completeness == Completeness.All)
        {
            return Observation.Of(end.Value ?? default, end.Status | run.Break);
        }

        foreach (int place in run.Present.Reverse())
        {
            return new(cells.Value(place), cells.Status(place) | run.Break | ObservationStatus.Estimated);
        }

        return Observation.Of(default, run.Status);
    };

    /// <summary><c>Σ w·x ÷ Σ w</c>, where no weight is below zero and not all are zero.</summary>
    public static AggregationRule WeightedMean(Cells cells, Cells weights)
    {
        Cells products = cells.Combined(weights, static (level, weight) => weight.Sign < 0 ? null : weight * level);
        Cells used = products.Combined(weights, static (_, weight) => weight); // no weight where there is no product
        AggregationRule above = Sum(products), below = Sum(used);
        return (first, last, completeness) =>
        {
            Observation total = above(first, last, completeness), weight = below(first, last, completeness);
            return total.Value is not { } sum ? total
                : weight.Value is { IsZero: false } of ? new(sum / of, total.Status)
                : Observation.Of(default, total.Status | ObservationStatus.CannotExist);
        };
    }

    private static Rational SumOf(Cells cells, IReadOnlyList<int> places)
    {
        Rational sum = Rational.Zero;
        foreach (int place in places)
        {
            sum += cells.Value(place);
        }

        return sum;
    }
}
