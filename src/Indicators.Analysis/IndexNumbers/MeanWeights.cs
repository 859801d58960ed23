using System.Collections.ObjectModel;

namespace Indicators;

/// <summary>Weights that make an arithmetic mean of a geometric one, in floating point.</summary>
internal static class MeanWeights
{
    /// <summary>What each item contributes to an index <c>P = ∏ r^g</c> less one: <c>w (r − 1)</c> with w in proportion to <c>g ÷ L(r,
    /// P)</c>.</summary>
    /// <param name="items">The names.</param>
    /// <param name="relatives">The relatives r.</param>
    /// <param name="geometric">The weights g, in any proportion.</param>
    /// <param name="index">The index.</param>
    public static ReadOnlyDictionary<string, double> Contributions(IReadOnlyList<string> items, Rational[] relatives,
        IEnumerable<double> geometric, PowerProduct index)
    {
        double mean = index.Number.RoundToSignificantDigits(20, Rounding.HalfToEven).RoundToDouble();
        double[] weights =
            Normalised(relatives.Zip(geometric, (relative, weight) => weight / LogarithmicMean.Of(relative.RoundToDouble(), mean)));
        return ItemNames.Named(items, weights.Zip(relatives, (weight, relative) => weight * (relative - Rational.One).RoundToDouble()));
    }

    /// <summary>Weights in the same proportion that add to one.</summary>
    public static double[] Normalised(IEnumerable<double> weights)
    {
        double[] all = [.. weights];
        double sum = all.Sum();
        return [.. all.Select(weight => weight / sum)];
    }
}
