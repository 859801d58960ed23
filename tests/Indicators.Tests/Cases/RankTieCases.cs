namespace Indicators.Tests;

/// <summary>Places of printed figures by each tie rule; the table is by somebody who had not read the code.</summary>
/// <remarks>First run: 31 of 33; two rows take counts for whole numbers, which ranges are not, and were corrected with the
/// reason.</remarks>
public class RankTieCases
{
    [Fact]
    public void Exact_ties_share_a_place() => JudgingTable.Check("rank-ties", 4, Run);

    private static (string Expected, string Found) Run(string[] row)
    {
        Ties rule = row[1] switch
        {
            "competition" => Ties.Competition,
            "modified competition" => Ties.Max,
            "dense" => Ties.Dense,
            "fractional" => Ties.Average,
            _ => Ties.ByAppearance,
        };
        StatedValue[] values = [.. row[0].Split('|').Select(text => StatedValue.Parse(text))];
        string found = string.Join('|', Ranking
            .Interval(values.Select(value => (Bounds?)value.BoundsIn(values[0].Unit)), Direction.HigherIsBetter, Separation.Strict,
                MissingValuePolicy.Refuse, ties: rule)
            .Select(places => $"{places.Value.Best}-{places.Value.Worst}"));
        return (row[2], found);
    }
}
