using System.Numerics;

namespace Indicators;

/// <summary>A product of powers of fractions written anew with whole bases that have no divisor in common, two by two.</summary>
/// <remarks>
/// <c>∏ b^s</c> with such bases above one decides by its exponents alone: it is one exactly if every s is zero, and it is rational exactly
/// if each <c>b^s</c> is, for no prime stands in two bases. Only greatest common divisors are needed, and no factors.
/// </remarks>
internal sealed class CoprimeBase
{
    // A prime that goes into a rational product with a broken exponent shows at once that the product is irrational.
    private static readonly int[] FirstPrimes = [2, 3, 5, 7, 11, 13, 17, 19, 23];

    private readonly List<(BigInteger Base, Rational Exponent)> _powers = [];

    private CoprimeBase()
    {
    }

    /// <summary>Gets the powers: bases above one, without common divisors, and exponents other than zero.</summary>
    public IReadOnlyList<(BigInteger Base, Rational Exponent)> Powers => _powers;

    /// <summary>Writes a product anew.</summary>
    /// <param name="factors">The factors; each base is above zero.</param>
    public static CoprimeBase Of(IReadOnlyList<(Rational Base, Rational Exponent)> factors)
    {
        var made = new CoprimeBase();
        foreach ((Rational radicand, Rational exponent) in factors)
        {
            made.Multiply(radicand.Numerator, exponent);
            made.Multiply(radicand.Denominator, -exponent);
        }

        made._powers.RemoveAll(power => power.Exponent.IsZero);
        return made;
    }

    /// <summary>Whether a small prime shows that the product is irrational; false says nothing.</summary>
    /// <param name="factors">The factors; each base is above zero.</param>
    public static bool IsPlainlyIrrational(IReadOnlyList<(Rational Base, Rational Exponent)> factors) =>
        FirstPrimes.Any(prime => !ExponentOf(prime, factors).IsInteger);

    /// <summary>Whether a small prime shows that the product is not one; false says nothing.</summary>
    /// <param name="factors">The factors; each base is above zero.</param>
    public static bool IsPlainlyNotOne(IReadOnlyList<(Rational Base, Rational Exponent)> factors) =>
        FirstPrimes.Any(prime => !ExponentOf(prime, factors).IsZero);

    // The exponent of a prime in the product.
    private static Rational ExponentOf(int prime, IReadOnlyList<(Rational Base, Rational Exponent)> factors) => factors.Aggregate(
        Rational.Zero,
        (sum, factor) =>
            sum + ((Multiplicity(factor.Base.Numerator, prime) - Multiplicity(factor.Base.Denominator, prime)) * factor.Exponent));

    // Splits what a new base and an old one share off both, until nothing is shared. The product of all bases falls at each split.
    private void Multiply(BigInteger number, Rational exponent)
    {
        if (exponent.IsZero)
            return;
        var waiting = new Stack<(BigInteger Base, Rational Exponent)>();
        waiting.Push((number, exponent));
        while (waiting.TryPop(out (BigInteger Base, Rational Exponent) power))
        {
            if (power.Base.IsOne)
                continue;
            BigInteger shared = BigInteger.One;
            int met = _powers.FindIndex(known => !(shared = BigInteger.GreatestCommonDivisor(known.Base, power.Base)).IsOne);
            if (met < 0)
            {
                _powers.Add(power);
                continue;
            }

            (BigInteger knownBase, Rational knownExponent) = _powers[met];
            _powers.RemoveAt(met);
            waiting.Push((power.Base / shared, power.Exponent));
            waiting.Push((knownBase / shared, knownExponent));
            waiting.Push((shared, power.Exponent + knownExponent));
        }
    }

    private static int Multiplicity(BigInteger number, int prime)
    {
        if (prime == 2)
            return (int)BigInteger.TrailingZeroCount(number);
        int count = 0;
        while (BigInteger.DivRem(number, prime) is { Remainder.IsZero: true } divided)
        {
            number = divided.Quotient;
            count++;
        }

        return count;
    }
}
