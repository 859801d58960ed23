namespace Indicators;

/// <summary>Decides a question about an irrational number by enclosing it ever more narrowly (Ziv's loop).</summary>
/// <remarks>
/// Each loop ends because the number is known to be irrational, and what it is held against is rational: at some precision
/// nothing is left between them. Ties and equalities must be excluded before.
/// </remarks>
internal static partial class Refinement
{
    private const int FirstBits = 96;

    // Four bits a digit, and so many that the second round is rare.
    private const int BitsToSpare = 40;

    /// <summary>Rounds the number.</summary>
    /// <param name="enclose">Encloses the number with an error that vanishes as the bits grow.</param>
    /// <param name="round">A rounding that keeps the order.</param>
    /// <param name="significantDigits">How many digits the result will have, about.</param>
    public static Rational Round(Func<int, (Rational Low, Rational High)> enclose, Func<Rational, Rational> round,
        int significantDigits = 0)
    {
        for (int bits = Math.Max(FirstBits, BitsToSpare + (4 * significantDigits)); ; bits *= 2)
        {
            (Rational low, Rational high) = enclose(bits);
            Rational rounded = round(low);
            if (rounded == round(high))
                return rounded;
        }
    }

    /// <summary>Gives the neighbours of the number among those with so many significant digits.</summary>
    public static Bounds Neighbours(Func<int, (Rational Low, Rational High)> enclose, int significantDigits)
    {
        for (int bits = BitsToSpare + (4 * significantDigits); ; bits *= 2)
        {
            (Rational low, Rational high) = enclose(bits);

            // Between two numbers with the same one below there is none of those; the one above the higher is then above both.
            Rational below = low.RoundToSignificantDigits(significantDigits, Rounding.Floor);
            if (below == high.RoundToSignificantDigits(significantDigits, Rounding.Floor))
                return Bounds.Open(below, high.RoundToSignificantDigits(significantDigits, Rounding.Ceiling));
        }
    }

    /// <summary>Gives the sign of the number, which is not zero.</summary>
    public static int Sign(Func<int, (Rational Low, Rational High)> enclose)
    {
        for (int bits = FirstBits; ; bits *= 2)
        {
            (Rational low, Rational high) = enclose(bits);
            if (low.Sign > 0)
                return 1;
            if (high.Sign < 0)
                return -1;
        }
    }
}
