using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An exact fraction raised to an exact fraction, <c>base^(p/q)</c>: what an average growth is before it is printed.</summary>
/// <remarks>
/// <para><b>Domain.</b> A base of zero or above. Zero to a positive power is zero; anything to the power zero is one, zero
/// included, as with <see cref="Rational.Pow"/>; zero to a negative power throws.</para>
/// <para><b>Exactness.</b> Base and exponent are held as they are given. Comparison, equality and rounding are decided
/// exactly: floating point settles what is clear, and never a tie.</para>
/// <para><b>Text.</b> As it is held, <c>(58/31)^(1/4)</c> or <c>2^3</c>; the same in every language.</para>
/// <para><b>Default value.</b> One, written as zero to the power zero.</para>
/// <para><b>Not here.</b> No arithmetic: a sum of two roots is not a root. Percentages come from <see cref="Number"/>.</para>
/// </remarks>
/// <example><code>
/// var factor = new RationalPower(new Rational(58, 31), new Rational(1, 4));
/// (factor.Number * 100 - 100).Round(1, Rounding.HalfAwayFromZero);    // → 17
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<RationalPower>))]
public readonly partial struct RationalPower :
    IEquatable<RationalPower>,
    IRankable<RationalPower>,
    IComparisonOperators<RationalPower, RationalPower, bool>
{
    // Fields, because a property would copy 24 bytes at each use.
    private readonly Rational _base;
    private readonly Rational _exponent;

    // Numerator and denominator of an exponent.
    private const int MaxFractionBits = 256;

    // An exact value of more bits than this is not written out: forty thousand digits are not a figure to print.
    private const long MaxExactBits = 1 << 17;

    /// <summary>Makes a power.</summary>
    /// <param name="radicand">The base, zero or above.</param>
    /// <param name="exponent">The exponent, of numerator and denominator of at most 256 bits; 1/n for an n-th root.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is negative, or the exponent has more bits.</exception>
    /// <exception cref="DivideByZeroException">The base is zero and the exponent negative.</exception>
    public RationalPower(in Rational radicand, in Rational exponent)
    {
        if (radicand.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(radicand), radicand, $"A power of {radicand} is not taken: the base must be zero or above.");
        }

        if (!HasRoom(exponent))
            throw new ArgumentOutOfRangeException(nameof(exponent), TooFine("an exponent", exponent));

        if (radicand.IsZero && exponent.Sign < 0)
            throw new DivideByZeroException($"Zero cannot be raised to the negative power {exponent}.");

        _base = radicand;
        _exponent = exponent;
    }

    /// <summary>Gets the base, as it was given.</summary>
    public Rational Base => _base;

    /// <summary>Gets the exponent, as it was given.</summary>
    public Rational Exponent => _exponent;

    /// <summary>Gets the number that the power is: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Number => new(this);

    /// <summary>Whether a number of periods, or an exponent, is short enough to be computed with exactly: any decimal of 28 digits is, and
    /// any double of a usual size.</summary>
    internal static bool HasRoom(in Rational number) =>
        BigInteger.Abs(number.Numerator).GetBitLength() <= MaxFractionBits && number.Denominator.GetBitLength() <= MaxFractionBits;

    /// <summary>Says that a number is too fine a fraction, and which one to write.</summary>
    internal static string TooFine(string what, in Rational number) =>
        number.Abs() > int.MaxValue || number.Abs() < new Rational(1, int.MaxValue)
            ? $"Got {what} beyond {MaxFractionBits} bits; expected one that a span or a root can have."
            : $"Got {what} that is a fraction of more than {MaxFractionBits} bits; expected a shorter one; write "
                + $"{(number.Sign < 0 ? "-" : "")}{SimpleFraction.Near(number.Abs(), int.MaxValue)}.";

    internal static string InBrackets(Rational value)
    {
        string text = value.ToString("Q");
        return value.IsInteger && value.Sign >= 0 ? text : $"({text})";
    }

    private static bool Fail(out Rational value)
    {
        value = default;
        return false;
    }

    // base^(1/q) where that is rational. With p/q in lowest terms, base^(p/q) is rational exactly then.
    private bool TryRoot(out Rational root) => TryRoot(_base, _exponent.Denominator, out root);

    private static bool TryRoot(Rational value, BigInteger degree, out Rational root)
    {
        if (value.IsZero || degree.IsOne)
        {
            root = value;
            return true;
        }

        // In lowest terms, so both halves must be powers.
        if (IntegerRoot.TryExact(value.Denominator, degree, out BigInteger denominator) &&
            IntegerRoot.TryExact(value.Numerator, degree, out BigInteger numerator))
        {
            root = new Rational(numerator, denominator);
            return true;
        }

        return Fail(out root);
    }

    // root^p, unless it is too long to be written out.
    private bool TryRaise(Rational root, out Rational value)
    {
        BigInteger p = _exponent.Numerator;
        bool isSame = p.Sign > 0 && (root.IsZero || root == Rational.One);
        if (!isSame && BigInteger.Abs(p) * Math.Max(root.Numerator.GetBitLength(), root.Denominator.GetBitLength()) > MaxExactBits)
        {
            value = Rational.One;
            return root == Rational.One || Fail(out value);
        }

        value = isSame ? root : root.Pow((int)p);
        return true;
    }
}
