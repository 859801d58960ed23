using System.Numerics;

namespace Indicators;

/// <summary>Logarithm and exponential in whole numbers of <c>2^−bits</c>, each with a proven enclosure.</summary>
/// <remarks>
/// Every division cuts towards zero and every argument is zero or above, so the sums are too small and never too large. How
/// much too small is counted in units of the last bit: each bound stands beside its proof.
/// </remarks>
internal static class FixedPoint
{
    private static volatile Constant _ln2 = new(BigInteger.Zero, BigInteger.One, 0); // between 0 and 1

    /// <summary>Encloses the natural logarithm of <c>numerator ÷ denominator</c>, both above zero.</summary>
    /// <returns>Whole numbers with <c>Low ≤ 2^bits · ln ≤ High</c>.</returns>
    public static (BigInteger Low, BigInteger High) Ln(BigInteger numerator, BigInteger denominator, int bits)
    {
        // ln(n/d) = k·ln 2 + ln(a/b), where a/b lies in [2/3, 3/2].
        int k = checked((int)(numerator.GetBitLength() - denominator.GetBitLength()));
        BigInteger a = k < 0 ? numerator << -k : numerator, b = k > 0 ? denominator << k : denominator;
        if (a * 2 > b * 3)
        {
            k++;
            b <<= 1;
        }
        else if (a * 3 < b * 2)
        {
            k--;
            a <<= 1;
        }

        // ln(a/b) = 2 artanh t, t = (a − b)/(a + b), so abs(t) ≤ 1/5.
        (BigInteger low, BigInteger high) = Artanh((BigInteger.Abs(a - b) << bits) / (a + b), bits);
        (low, high) = (low << 1, high << 1);
        if (a < b)
            (low, high) = (-high, -low);
        if (k == 0)
            return (low, high);

        Constant ln2 = Ln2(bits);
        return k > 0 ? (low + (k * ln2.Low), high + (k * ln2.High)) : (low + (k * ln2.High), high + (k * ln2.Low));
    }

    /// <summary>Encloses the exponential of a number that itself is known to lie between two others.</summary>
    /// <param name="low">The lower bound of the exponent in units of <c>2^−bits</c>.</param>
    /// <param name="high">The upper bound, less than one above the lower.</param>
    /// <param name="bits">The number of bits after the point.</param>
    /// <returns>Whole numbers and a shift with <c>Low · 2^Shift ≤ exp ≤ High · 2^Shift</c>.</returns>
    public static (BigInteger Low, BigInteger High, int Shift) Exp(BigInteger low, BigInteger high, int bits)
    {
        // exp y = 2^k · exp r, where r = y − k·ln 2 is zero or a little above.
        Constant ln2 = Ln2(bits);
        BigInteger k = low / ln2.High;
        BigInteger rLow = Rest(low, k, ln2), rHigh;
        while (rLow.Sign < 0)
        {
            k--;
            rLow = Rest(low, k, ln2);
        }

        rHigh = high - (k.Sign >= 0 ? k * ln2.Low : k * ln2.High);

        // Terms t(i) = t(i−1)·r/i, each cut once. With r ≤ 0.7 the error e(i) ≤ e(i−1)·r/i + 1 stays below 2 units, and below
        // 2 units are also all terms from the first that is cut to nothing on: 2n + 4 units in all.
        BigInteger sum = BigInteger.Zero, term = BigInteger.One << bits;
        int n = 0;
        while (!term.IsZero)
        {
            sum += term;
            term = (term * rLow >> bits) / ++n;
        }

        // exp(r + δ) ≤ exp(r)·(1 + 2δ) for δ up to one.
        BigInteger top = sum + (2 * n) + 4;
        top += ((top * (rHigh - rLow)) >> (bits - 1)) + 1;
        return (sum, top, (int)k - bits);
    }

    /// <summary>Encloses <c>scale × exp + offset</c>, of a number that is known to lie between two others.</summary>
    /// <param name="low">The lower bound of the exponent in units of <c>2^−bits</c>.</param>
    /// <param name="high">The upper bound, less than one above the lower.</param>
    /// <param name="bits">The number of bits after the point.</param>
    /// <param name="scale">What the exponential is multiplied by.</param>
    /// <param name="offset">What is added to it.</param>
    /// <returns>The two fractions between which it lies.</returns>
    public static (Rational Low, Rational High) ExpAffine(BigInteger low, BigInteger high, int bits, Rational scale, Rational offset)
    {
        (BigInteger below, BigInteger above, int shift) = Exp(low, high, bits);
        (Rational first, Rational second) = (Transform(below), Transform(above));
        return scale.Sign < 0 ? (second, first) : (first, second);

        // scale × bound × 2^shift + offset, reduced once.
        Rational Transform(BigInteger bound)
        {
            BigInteger numerator = bound * scale.Numerator * offset.Denominator, denominator = scale.Denominator * offset.Denominator;
            if (shift > 0)
                numerator <<= shift;
            BigInteger added = offset.Numerator * scale.Denominator;
            return shift > 0
                ? new Rational(numerator + added, denominator)
                : Rational.OverPowerOfTwo(numerator + (added << -shift), denominator, -shift);
        }
    }

    private static BigInteger Rest(BigInteger low, BigInteger k, Constant ln2) => low - (k.Sign >= 0 ? k * ln2.High : k * ln2.Low);

    // artanh t = t + t³/3 + t⁵/5 + …, for t up to 1/5 that was cut to the given bits.
    private static (BigInteger Low, BigInteger High) Artanh(BigInteger t, int bits)
    {
        // The cut square is less than 2 units too small. For a power: e(i+1) ≤ 2·t + e(i)·t² + 1 < 2 units, by t ≤ 1/5. A term
        // is a power divided by 2i + 1 and cut: below 2 units too. All that follow the first power cut to nothing: below 3.
        BigInteger square = t * t >> bits, power = t, sum = BigInteger.Zero;
        int n = 0;
        while (!power.IsZero)
        {
            sum += power / ((2 * n) + 1);
            power = power * square >> bits;
            n++;
        }

        return (sum, sum + (2 * n) + 3);
    }

    /// <summary>Encloses <c>ln 2 = 2 artanh(1/3)</c>, made anew.</summary>
    /// <returns>Whole numbers with <c>Low ≤ 2^bits · ln 2 ≤ High</c>.</returns>
    public static (BigInteger Low, BigInteger High) MakeLn2(int bits)
    {
        // The powers 2^bits/3^(2i+1) are exact but for one cut; each term is cut once more: below 2 units a term.
        BigInteger power = (BigInteger.One << bits) / 3, sum = BigInteger.Zero;
        int n = 0;
        while (!power.IsZero)
        {
            sum += power / ((2 * n) + 1);
            power /= 9;
            n++;
        }

        return (sum << 1, (sum + (2 * n) + 1) << 1);
    }

    // Kept at the largest number of bits that was asked for.
    private static Constant Ln2(int bits)
    {
        Constant known = _ln2;
        if (known.Bits < bits)
        {
            int more = Math.Max(bits, 2 * known.Bits);
            (BigInteger low, BigInteger high) = MakeLn2(more);
            known = new Constant(low, high, more);
            _ln2 = known;
        }

        int excess = known.Bits - bits;
        return excess == 0 ? known : new Constant(known.Low >> excess, (known.High >> excess) + 1, bits);
    }

    private sealed record Constant(BigInteger Low, BigInteger High, int Bits);
}
