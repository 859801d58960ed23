namespace Indicators.Tests;

/// <summary>Natural logarithms asked by short names.</summary>
internal static class Logarithms
{
    extension(Logarithm)
    {
        public static Rational Round(Rational x, Rational scale, int decimals, Rounding rounding) =>
            (new ExactReal(new Logarithm(x)) * scale).Round(decimals, rounding);

        public static Bounds Enclose(Rational x, int digits) => new ExactReal(new Logarithm(x)).Enclose(digits);

        public static int Compare(Rational x, Rational other) => new ExactReal(new Logarithm(x)).CompareTo(other);
    }
}
