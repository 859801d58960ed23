using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The logarithm of an exact fraction to an exact base, <c>ln(argument) ÷ ln(base)</c>: a number of doublings, or of periods to
/// double in.</summary>
/// <remarks>
/// <para><b>Domain.</b> An argument above zero; a base above zero other than one.</para>
/// <para><b>Exactness.</b> Argument and base are held as they are given. Where the logarithm is a fraction (log₂ 8 = 3, log₄ 8 = 3/2) it is
/// found; else it is irrational, never a tie, and every rounding and comparison with a fraction is decided by enclosures of growing
/// precision.</para>
/// <para><b>Equality.</b> Of argument and base. Whether two irrational logarithms to different bases are the same number is not
/// decided.</para>
/// <para><b>Default value.</b> Zero: the logarithm of one to base two.</para>
/// </remarks>
/// <example><code>
/// var periods = new RationalLogarithm(2, new Rational(108, 100));   // doubling at 8 % each
/// periods.Number.Round(1, Rounding.HalfAwayFromZero);                // → 9
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<RationalLogarithm>))]
public readonly partial record struct RationalLogarithm
{
    private readonly Rational _argumentLessOne;
    private readonly Rational _baseLessTwo;

    /// <summary>Makes a logarithm.</summary>
    /// <param name="argument">What the logarithm is taken of, above zero.</param>
    /// <param name="baseNumber">The base, above zero and not one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Argument or base are out of their domain.</exception>
    public RationalLogarithm(Rational argument, Rational baseNumber)
    {
        if (argument.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(argument), argument, $"{argument} has no logarithm: it must be above zero.");
        if (baseNumber.Sign <= 0 || baseNumber == Rational.One)
            throw new ArgumentOutOfRangeException(nameof(baseNumber), baseNumber,
                $"Got {baseNumber}; expected a base of logarithms, above zero and not one.");
        (_argumentLessOne, _baseLessTwo) = (argument - Rational.One, baseNumber - 2);
    }

    /// <summary>Gets what the logarithm is taken of, above zero.</summary>
    public Rational Argument => _argumentLessOne + Rational.One;

    /// <summary>Gets the base, above zero and not one.</summary>
    public Rational Base => _baseLessTwo + 2;

    /// <summary>Gets the sign of the logarithm: −1, 0 or 1.</summary>
    public int Sign => _argumentLessOne.Sign * Base.CompareTo(Rational.One);

    /// <summary>Gets the number that the logarithm is: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Number => new(this);
}
