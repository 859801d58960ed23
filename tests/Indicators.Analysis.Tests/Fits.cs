namespace Indicators.Tests;

/// <summary>Exact results of fits and index numbers, asked for their fractions.</summary>
internal static class Fits
{
    extension(LeastSquaresGrowth growth)
    {
        public bool TryToRational(out Rational ratio) => IsRatio(growth.Percent, out ratio);
    }

    extension(FisherContribution contribution)
    {
        public bool TryToRational(out Rational ratio) => IsRatio(contribution.Points, out ratio);
    }

    private static bool IsRatio(ExactReal percent, out Rational ratio)
    {
        bool isFraction = percent.TryToRational(out Rational value);
        ratio = value / 100;
        return isFraction;
    }
}
