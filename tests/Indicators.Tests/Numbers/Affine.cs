namespace Indicators.Tests;

/// <summary>Exact numbers of each form, asked by short names: what powers and products are rounded as is <c>scale × x +
/// offset</c>.</summary>
internal static class Affine
{
    extension(RationalPower power)
    {
        public Rational Round(int decimals, Rounding rounding) => power.Number.Round(decimals, rounding);

        public Rational RoundedAffine(Rational scale, Rational offset, int decimals, Rounding rounding) =>
            ((power.Number * scale) + offset).Round(decimals, rounding);

        public Rational RoundAffineToSignificantDigits(Rational scale, Rational offset, int digits, Rounding rounding) =>
            ((power.Number * scale) + offset).RoundToSignificantDigits(digits, rounding);

        public Bounds EncloseAffine(Rational scale, Rational offset, int digits) => ((power.Number * scale) + offset).Enclose(digits);

        public bool TryToRational(out Rational value) => power.Number.TryToRational(out value);

        public static bool operator ==(RationalPower left, Rational right) => left.Number.CompareTo(right) == 0;

        public static bool operator !=(RationalPower left, Rational right) => left.Number.CompareTo(right) != 0;

        public static bool operator <(RationalPower left, Rational right) => left.Number.CompareTo(right) < 0;

        public static bool operator >(RationalPower left, Rational right) => left.Number.CompareTo(right) > 0;

        public static bool operator <=(RationalPower left, Rational right) => left.Number.CompareTo(right) <= 0;

        public static bool operator >=(RationalPower left, Rational right) => left.Number.CompareTo(right) >= 0;
    }

    extension(PowerProduct product)
    {
        public Rational Round(int decimals, Rounding rounding) => product.Number.Round(decimals, rounding);

        public Rational RoundAffine(Rational scale, Rational offset, int decimals, Rounding rounding) =>
            ((product.Number * scale) + offset).Round(decimals, rounding);

        public Rational RoundAffineToSignificantDigits(Rational scale, Rational offset, int digits, Rounding rounding) =>
            ((product.Number * scale) + offset).RoundToSignificantDigits(digits, rounding);

        public Bounds EncloseAffine(Rational scale, Rational offset, int digits) => ((product.Number * scale) + offset).Enclose(digits);

        public bool TryToRational(out Rational value) => product.Number.TryToRational(out value);

        public int CompareTo(Rational other) => product.Number.CompareTo(other);
    }

    extension(RationalLogarithm logarithm)
    {
        public Rational Round(int decimals, Rounding rounding) => logarithm.Number.Round(decimals, rounding);

        public Bounds Enclose(int digits) => logarithm.Number.Enclose(digits);

        public int CompareTo(Rational other) => logarithm.Number.CompareTo(other);

        public bool TryToRational(out Rational value) => logarithm.Number.TryToRational(out value);

        public string ToString(int decimals, Rounding rounding) => logarithm.Number.ToString(decimals, rounding);
    }

    extension(LogGrowth log)
    {
        public Rational Round(int decimals, Rounding rounding) => log.Number.Round(decimals, rounding);

        public Bounds Enclose(int digits) => log.Number.Enclose(digits);

        public int CompareTo(Rational other) => log.Number.CompareTo(other);
    }

    extension(AverageGrowth average)
    {
        public bool TryToRational(out Rational ratio) => IsRatio(average.Percent, out ratio);
    }

    extension(AverageGrowthByAccumulation average)
    {
        public bool TryToRational(out Rational ratio) => IsRatio(average.Percent, out ratio);
    }

    private static bool IsRatio(ExactReal percent, out Rational ratio)
    {
        bool isFraction = percent.TryToRational(out Rational value);
        ratio = value / 100;
        return isFraction;
    }
}
