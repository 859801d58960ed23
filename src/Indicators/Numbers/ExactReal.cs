using System.Diagnostics;

namespace Indicators;

/// <summary>An exact number that need not be a fraction: an average growth in per cent, a doubling time, an index of geometric
/// means.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>scale × x + offset</c>, where x is a power, a product of powers, a logarithm or a root of fractions and is
/// held as such; so the growth of a factor in per cent is <c>100 × factor − 100</c>, and rounded once.</para>
/// <para><b>Exactness.</b> Every rounding, enclosure and comparison with a fraction is decided exactly: floating point settles what is
/// clear, and never a tie; what is a fraction is found to be one; the rest is enclosed ever more narrowly (Ziv).</para>
/// <para><b>Text.</b> As it is held: <c>100 * (58/31)^(1/4) - 100</c>.</para>
/// <para><b>Equality.</b> That of a reference: whether two numbers that are held in different ways are one is not decided. The types that
/// give them compare among themselves.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// ExactReal factor = new RationalPower(new Rational(58, 31), new Rational(1, 4)).Number;
/// (factor * 100 - 100).Round(1, Rounding.HalfAwayFromZero);     // → 17
/// factor.Enclose(5);                                            // → (1.1695, 1.1696)
/// factor.CompareTo(1.17m);                                      // → -1
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ExactReal
{
    /// <summary>The largest number of digits or decimals that a rounding may ask for.</summary>
    public const int MaxDigits = 1_000;

    private readonly IExactForm _form;
    private readonly Rational _scale;
    private readonly Rational _offset;

    internal ExactReal(IExactForm form) : this(form, Rational.One, Rational.Zero)
    {
    }

    internal ExactReal(IExactForm form, Rational scale, Rational offset) => (_form, _scale, _offset) = (form, scale, offset);

    /// <summary>A fraction as one of these numbers.</summary>
    internal ExactReal(Rational number) : this(default(RationalPower), Rational.Zero, number)
    {
    }

    /// <summary>Multiplies by a fraction, exactly.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The fraction.</param>
    /// <returns>The product.</returns>
    public static ExactReal operator *(ExactReal left, Rational right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new(left._form, left._scale * right, left._offset * right);
    }

    /// <summary>Adds a fraction, exactly.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The fraction.</param>
    /// <returns>The sum.</returns>
    public static ExactReal operator +(ExactReal left, Rational right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new(left._form, left._scale, left._offset + right);
    }

    /// <summary>Takes a fraction away, exactly.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">The fraction.</param>
    /// <returns>The difference.</returns>
    public static ExactReal operator -(ExactReal left, Rational right) => left + (-right);

    /// <summary>Asks for the number as a fraction, where it is one: (121/100)^(1/2) is 11/10.</summary>
    /// <param name="value">The exact value, or zero.</param>
    /// <returns>False when it is irrational.</returns>
    /// <exception cref="OverflowException">It is a fraction, but of more than some forty thousand digits.</exception>
    public bool TryToRational(out Rational value)
    {
        value = default;
        if (_scale.IsZero)
        {
            value = _offset;
            return true;
        }

        bool isFraction = _form.TryToRational(out Rational exact, refusesLong: true);
        value = isFraction ? (_scale * exact) + _offset : default;
        return isFraction;
    }

    /// <summary>Rounds the number to a number of decimals, once; a tie is a tie only if it is exact.</summary>
    /// <param name="decimals">How many digits to keep after the point; −1 rounds to tens.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>The rounded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is beyond ±<see cref="MaxDigits"/>, or the rule is
    /// none.</exception>
    /// <exception cref="OverflowException">The number is beyond 10^±9,800.</exception>
    public Rational Round(int decimals, Rounding rounding) => Refinement.Round(_form, _scale, _offset, decimals, rounding);

    /// <summary>Rounds the number to a number of significant digits, once.</summary>
    /// <param name="digits">How many digits to keep, 1 to <see cref="MaxDigits"/>.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The rounded value; zero stays zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range, or the rule is none.</exception>
    /// <exception cref="OverflowException">The number is beyond 10^±9,800.</exception>
    public Rational RoundToSignificantDigits(int digits, Rounding rounding) =>
        Refinement.RoundToSignificantDigits(_form, _scale, _offset, digits, rounding);

    /// <summary>Encloses the number between its neighbours among the numbers of so many digits.</summary>
    /// <param name="significantDigits">The number of digits of the two ends, 1 to <see cref="MaxDigits"/>.</param>
    /// <returns>The open range between the neighbours; if the number is a fraction, the point, with all its digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is out of range.</exception>
    /// <exception cref="OverflowException">The number is beyond 10^±9,800.</exception>
    public Bounds Enclose(int significantDigits) => Refinement.Enclose(_form, _scale, _offset, significantDigits);

    /// <summary>Compares the number with a fraction, exactly.</summary>
    /// <param name="other">The fraction.</param>
    /// <returns>Below zero, zero or above zero, as the number is smaller, equal or larger.</returns>
    public int CompareTo(Rational other) =>
        _scale.IsZero ? _offset.CompareTo(other) : _form.CompareWith((other - _offset) / _scale) * _scale.Sign;

    /// <summary>Prints the number, rounded once.</summary>
    /// <param name="decimals">Digits after the point; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>Culture-free text such as <c>9.0</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below zero or above <see cref="MaxDigits"/>, or the
    /// rule is none.</exception>
    public string ToString(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return Round(decimals, rounding).ToString(decimals, rounding);
    }

    /// <summary>Returns the number as it is held.</summary>
    /// <returns>Culture-free text such as <c>100 * (58/31)^(1/4) - 100</c>.</returns>
    public override string ToString() => _scale.IsZero ? _offset.ToString()
        : $"{(_scale == Rational.One ? "" : $"{RationalPower.InBrackets(_scale)} * ")}{_form}{(_offset.IsZero ? "" : $" {(_offset.Sign < 0 ? "-" : "+")} {_offset.Abs()}")}";
}
