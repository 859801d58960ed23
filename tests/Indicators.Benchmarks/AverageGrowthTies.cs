namespace Indicators.Benchmarks;

/// <summary>Average growths that lie exactly between two percentages with one decimal.</summary>
internal static class AverageGrowthTies
{
    /// <summary>The n-th root that is a tie: a growth of (k + 1/2) thousandths in each of n periods.</summary>
    internal static RationalPower Tie(int thousandths, int periods)
    {
        Rational factor = Rational.One + new Rational((2 * thousandths) + 1, 2_000);
        return new(factor.Pow(periods), new Rational(1, periods));
    }
}
