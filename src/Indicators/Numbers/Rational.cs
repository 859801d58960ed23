using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An exact fraction of two whole numbers: what every figure is computed with until it is printed.</summary>
/// <remarks>
/// <para><b>Form.</b> Lowest terms with a denominator above zero, so equal values have one form, one hash code and one
/// text. There is no NaN and no infinity: a division by zero throws.</para>
/// <para><b>Exactness.</b> Sums, differences, products, quotients, comparisons and conversions from whole numbers and
/// decimals are exact whatever the size. Only members named <c>Round…</c> round, and each asks for a <see cref="Rounding"/>.</para>
/// <para><b>Size.</b> Nothing is allocated while numerator and denominator each fit in 64 bits; beyond that the value
/// lives on the heap, without a limit.</para>
/// <para><b>Default value.</b> Zero.</para>
/// <para><b>Not here.</b> No implicit conversion to or from <see cref="double"/>, and no <c>INumber</c>: a figure is
/// read exactly with <see cref="FromDoubleExactly"/> and left by name with <see cref="RoundToDouble"/>.</para>
/// </remarks>
/// <example><code>
/// Rational growth = (new Rational(58) - 31) / 31;
/// growth.ToString();                                          // → 27/31
/// (growth * 100).ToString(1, Rounding.HalfAwayFromZero);      // → 87.1
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Rational>))]
public readonly partial struct Rational :
    IEquatable<Rational>,
    IRankable<Rational>,
    IComparable,
    IAdditionOperators<Rational, Rational, Rational>,
    ISubtractionOperators<Rational, Rational, Rational>,
    IMultiplyOperators<Rational, Rational, Rational>,
    IDivisionOperators<Rational, Rational, Rational>,
    IUnaryNegationOperators<Rational, Rational>,
    IUnaryPlusOperators<Rational, Rational>,
    IComparisonOperators<Rational, Rational, bool>,
    IAdditiveIdentity<Rational, Rational>,
    IMultiplicativeIdentity<Rational, Rational>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Rational>,
    IUtf8SpanParsable<Rational>
{
    // The denominator is stored less one so that default(Rational) is 0/1. If a half does not fit in 64 bits, both are in
    // the reference, and these fields are 0 and -1: the bitwise or of two denominators then tells at once what both are.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly BigFraction? _big;

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The value.</param>
    public Rational(long value) => _numerator = value;

    /// <summary>Makes the fraction <c>numerator ÷ denominator</c> in lowest terms.</summary>
    /// <param name="numerator">The number that is divided.</param>
    /// <param name="denominator">The number it is divided by; it may be negative.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(long numerator, long denominator)
    {
        if (denominator == 0)
            throw ZeroDenominator(numerator);
        this = FromMagnitudes((numerator < 0) != (denominator < 0), Magnitude(numerator), Magnitude(denominator));
    }

    /// <summary>Makes the fraction <c>numerator ÷ denominator</c> in lowest terms.</summary>
    /// <param name="numerator">The number that is divided.</param>
    /// <param name="denominator">The number it is divided by; it may be negative.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw ZeroDenominator(numerator);
        this = Reduce(numerator, denominator);
    }

    // Trusted: the halves are in lowest terms, or 0 and -1 beside a big form.
    private Rational(long numerator, long denominatorLessOne, BigFraction? big)
    {
        _numerator = numerator;
        _denominatorLessOne = denominatorLessOne;
        _big = big;
    }

    private static readonly BigInteger TrailingBits = ulong.MaxValue;

    /// <summary>Gets the number zero.</summary>
    public static Rational Zero => default;

    /// <summary>Gets the number one.</summary>
    public static Rational One => new(1);

    /// <summary>Gets the number minus one.</summary>
    public static Rational MinusOne => new(-1);

    /// <inheritdoc/>
    static Rational IAdditiveIdentity<Rational, Rational>.AdditiveIdentity => default;

    /// <inheritdoc/>
    static Rational IMultiplicativeIdentity<Rational, Rational>.MultiplicativeIdentity => One;

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _big is null ? _numerator : _big.Numerator;

    /// <summary>Gets the denominator in lowest terms; it is always above zero, and 1 for a whole number.</summary>
    public BigInteger Denominator => _big is null ? (BigInteger)SmallDenominator : _big.Denominator;

    /// <summary>Gets −1, 0 or 1, as the value is below zero, zero or above zero.</summary>
    public int Sign => _big is null ? (_numerator > 0 ? 1 : 0) - (_numerator < 0 ? 1 : 0) : _big.Numerator.Sign;

    /// <summary>Gets whether the value is zero.</summary>
    public bool IsZero => (_numerator | _denominatorLessOne) == 0;

    /// <summary>Gets whether the value is a whole number.</summary>
    public bool IsInteger => _denominatorLessOne == 0 || (_big is not null && _big.Denominator.IsOne);

    private bool IsSmall => _denominatorLessOne >= 0;

    // Cannot overflow: denominatorLessOne is at most long.MaxValue - 1. Zero beside a big form.
    private long SmallDenominator => unchecked(_denominatorLessOne + 1);

    /// <summary>Gives the two halves as 64-bit numbers, for code that works on columns of them.</summary>
    /// <param name="numerator">The numerator in lowest terms, or 0 when the halves do not fit.</param>
    /// <param name="denominator">The denominator in lowest terms, above zero, or 1 when the halves do not fit.</param>
    /// <returns>Whether both halves fit in 64 bits.</returns>
    public bool TryGetInt64Fraction(out long numerator, out long denominator)
    {
        numerator = _numerator;
        denominator = IsSmall ? SmallDenominator : 1;
        return IsSmall;
    }

    // Without a branch, for signs are hard to predict. unchecked: of long.MinValue it gives 2^63.
    private static ulong Magnitude(long value) => unchecked((ulong)((value ^ (value >> 63)) - (value >> 63)));

    private static DivideByZeroException ZeroDenominator(BigInteger numerator) =>
        new($"A fraction cannot have the denominator zero; its numerator is {((Rational)numerator).Abbreviated()}.");

    // Any magnitudes up to 2^63, denominator above zero.
    private static Rational FromMagnitudes(bool negative, ulong numerator, ulong denominator)
    {
        Cancel(ref numerator, ref denominator);
        return FromReducedMagnitudes(negative, numerator, denominator);
    }

    /// <summary>Makes <c>mantissa ÷ 10^decimals</c>, for 0 to 18 decimals.</summary>
    internal static Rational FromScaled(long mantissa, int decimals) => FromScaled(mantissa < 0, Magnitude(mantissa), decimals);

    // mantissa ÷ 10^scale for a scale of 0 to 18.
    private static Rational FromScaled(bool negative, ulong mantissa, int scale)
    {
        var denominator = (ulong)PowersOfTen.Int64[scale];
        Cancel(ref mantissa, ref denominator);
        return FromReducedMagnitudes(negative, mantissa, denominator);
    }

    // Magnitudes in lowest terms, denominator above zero.
    private static Rational FromReducedMagnitudes(bool negative, ulong numerator, ulong denominator)
    {
        const ulong limit = long.MaxValue;
        if (denominator <= limit && numerator <= (negative ? limit + 1 : limit))
        {
            long sign = negative ? -1 : 0;
            return new Rational(unchecked(((long)numerator ^ sign) - sign), (long)denominator - 1, null);
        }

        return FromReduced(negative ? -(BigInteger)numerator : numerator, denominator);
    }

    /// <summary>Makes <c>numerator ÷ (denominator × 2^bits)</c>; a power of two is cancelled by shifts, without a divisor to look
    /// for.</summary>
    internal static Rational OverPowerOfTwo(BigInteger numerator, BigInteger denominator, int bits)
    {
        if (!denominator.IsOne || numerator.IsZero)
            return Reduce(numerator, denominator << bits);

        int common = 0;
        while (common < bits && (numerator & TrailingBits) == BigInteger.Zero)
        {
            numerator >>= 64;
            common += 64;
        }

        if (common < bits)
        {
            int rest = BitOperations.TrailingZeroCount((ulong)(numerator & TrailingBits));
            numerator >>= rest;
            common += rest;
        }

        return common <= bits
            ? FromReduced(numerator, BigInteger.One << (bits - common))
            : FromReduced(numerator << (common - bits), BigInteger.One);
    }

    // Any halves, denominator not zero.
    private static Rational Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? FromReduced(numerator, denominator) : FromReduced(numerator / divisor, denominator / divisor);
    }

    // Halves in lowest terms, denominator above zero.
    private static Rational FromReduced(BigInteger numerator, BigInteger denominator) =>
        denominator <= long.MaxValue && numerator >= long.MinValue && numerator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator - 1, null)
            : new Rational(0, -1, new BigFraction(numerator, denominator));

    // The halves of a value beyond 64 bits, in lowest terms.
    private sealed class BigFraction(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
