using System.Numerics;

namespace Indicators;

// How a logarithm is rounded, enclosed and compared with a fraction.
public readonly partial record struct RationalLogarithm : IExactForm
{
    bool IExactForm.TryToRational(out Rational value, bool refusesLong) => TryToRational(out value);

    (Rational Low, Rational High) IExactForm.Enclosure(Rational scale, Rational offset, int bits)
    {
        (Rational low, Rational high) = Enclosure(bits);
        (Rational first, Rational second) = ((scale * low) + offset, (scale * high) + offset);
        return scale.Sign < 0 ? (second, first) : (first, second);
    }

    // Whether it is a fraction is asked first: floating point does not tell.
    bool IExactForm.TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        value = error = 0;
        return false;
    }

    int IExactForm.CompareWith(Rational other)
    {
        if (TryToRational(out Rational exact))
            return exact.CompareTo(other);
        RationalLogarithm logarithm = this;
        return Refinement.Sign(bits =>
        {
            (Rational low, Rational high) = logarithm.Enclosure(bits);
            return (low - other, high - other);
        });
    }

    void IExactForm.ThrowIfBeyondFigures()
    {
    }

    private bool TryToRational(out Rational value)
    {
        value = default;
        if (Sign == 0)
            return true;

        // argument = base^(p/q) in lowest terms makes both powers of one fraction, with |p| and q for exponents: neither is above
        // the number of bits. Two such fractions cannot both lie in an enclosure this narrow, so the simplest in it is the only one.
        long largest = Math.Max(Bits(Argument), Bits(Base));
        (Rational low, Rational high) = Enclosure(64 + (2 * BitOperations.Log2((ulong)largest)));
        Rational candidate = low.Sign < 0 ? -Simplest(-high, -low) : Simplest(low, high);
        if (candidate.Denominator > largest || BigInteger.Abs(candidate.Numerator) > largest
            || new RationalPower(Base, candidate).CompareTo(Argument) != 0)
            return false;
        value = candidate;
        return true;

        static long Bits(Rational number) => Math.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength());
    }

    // ln argument ÷ ln base between two fractions. A base near one has a logarithm near zero: more bits, until it is told from it.
    private (Rational Low, Rational High) Enclosure(int bits)
    {
        (Rational argument, Rational radix) = (Argument, Base);
        for (int working = bits; ; working *= 2)
        {
            (BigInteger low, BigInteger high) = FixedPoint.Ln(radix.Numerator, radix.Denominator, working);
            if (low.Sign != high.Sign || low.Sign == 0)
                continue;
            (BigInteger above, BigInteger aboveHigh) = FixedPoint.Ln(argument.Numerator, argument.Denominator, working);
            Bounds quotient = Bounds.Closed(new(above, 1), new(aboveHigh, 1)) / Bounds.Closed(new(low, 1), new(high, 1));
            if (quotient.Width <= new Rational(BigInteger.One, BigInteger.One << bits))
                return (quotient.Lower!.Value, quotient.Upper!.Value);
        }
    }

    // The fraction with the smallest denominator between two numbers of zero or more (Stern and Brocot).
    private static Rational Simplest(Rational low, Rational high)
    {
        BigInteger whole = low.RoundToInteger(Rounding.Ceiling);
        if (whole <= high)
            return whole;
        Rational floor = low.RoundToInteger(Rounding.Floor);
        return floor + Simplest((high - floor).Reciprocal(), (low - floor).Reciprocal()).Reciprocal();
    }
}
