using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A product of exact fractions raised to exact fractions, <c>x₁^w₁ × … × xₙ^wₙ</c>: what a fitted growth or level is before it is
/// printed.</summary>
/// <remarks>
/// <para><b>Domain.</b> Bases above zero; any exponents.</para>
/// <para><b>Exactness.</b> The factors are held as they are given. Comparison, equality and rounding are decided exactly: floating point
/// settles what is clear, and never a tie. Whether the product is rational is decided by common divisors of the bases.</para>
/// <para><b>Text.</b> As it is held, <c>31^(-1/10) * 58^(1/10)</c>, and <c>1</c> without factors; the same in every
/// language.</para>
/// <para><b>Default value.</b> One, without factors.</para>
/// <para><b>Not here.</b> No sums: of irrational products they are none. Percentages come from <see cref="Number"/>.</para>
/// </remarks>
/// <example><code>
/// var mean = new PowerProduct((2, new Rational(1, 2)), (8, new Rational(1, 2)));   // the geometric mean of 2 and 8
/// mean.Number.TryToRational(out Rational value);                                   // → True
/// value;                                                                          // → 4
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PowerProduct>))]
public readonly partial struct PowerProduct :
    IEquatable<PowerProduct>,
    IComparable<PowerProduct>,
    IComparisonOperators<PowerProduct, PowerProduct, bool>,
    IMultiplyOperators<PowerProduct, PowerProduct, PowerProduct>,
    IDivisionOperators<PowerProduct, PowerProduct, PowerProduct>
{
    // An exact value of more bits than this is not written out: forty thousand digits are not a figure to print.
    private const long MaxExactBits = 1 << 17;

    private readonly ReadOnlyCollection<(Rational Base, Rational Exponent)>? _factors;

    /// <summary>Makes a product.</summary>
    /// <param name="factors">The factors: each a base above zero and its exponent.</param>
    /// <exception cref="ArgumentOutOfRangeException">A base is not above zero.</exception>
    public PowerProduct(params IReadOnlyList<(Rational Base, Rational Exponent)> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        foreach ((Rational radicand, Rational _) in factors)
        {
            if (radicand.Sign <= 0)
                throw new ArgumentOutOfRangeException(nameof(factors), radicand,
                    $"A power of {radicand} has no place in a product: its base must be above zero.");
        }

        _factors = factors.Count == 0 ? null : Array.AsReadOnly(factors.ToArray());
    }

    /// <summary>Gets the factors as they were given: each a base above zero and its exponent.</summary>
    public IReadOnlyList<(Rational Base, Rational Exponent)> Factors =>
        _factors ?? ReadOnlyCollection<(Rational Base, Rational Exponent)>.Empty;

    /// <summary>Multiplies two products, exactly.</summary>
    /// <param name="left">The first product.</param>
    /// <param name="right">The second product.</param>
    /// <returns>The product of all factors.</returns>
    public static PowerProduct operator *(PowerProduct left, PowerProduct right) => new([.. left.Factors, .. right.Factors]);

    /// <summary>Divides a product by another one, exactly.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The quotient.</returns>
    public static PowerProduct operator /(PowerProduct left, PowerProduct right) => left * right.Pow(Rational.MinusOne);

    /// <summary>Raises the product to a power, exactly.</summary>
    /// <param name="exponent">The exponent.</param>
    /// <returns>The product with each exponent multiplied.</returns>
    public PowerProduct Pow(Rational exponent) => new([.. Factors.Select(factor => (factor.Base, factor.Exponent * exponent))]);

    /// <summary>Gets the number that the product is: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Number => new(this);

    // The whole roots whose whole powers make the product, or null where it is irrational.
    private List<(BigInteger Root, BigInteger Power)>? Roots()
    {
        if (CoprimeBase.IsPlainlyIrrational(Factors))
            return null;
        var roots = new List<(BigInteger Root, BigInteger Power)>();
        foreach ((BigInteger radicand, Rational exponent) in CoprimeBase.Of(Factors).Powers)
        {
            if (!IntegerRoot.TryExact(radicand, exponent.Denominator, out BigInteger root))
                return null;
            roots.Add((root, exponent.Numerator));
        }

        return roots;
    }

    private static bool TryMultiplyOut(List<(BigInteger Root, BigInteger Power)> roots, out Rational value)
    {
        value = default;
        if (roots.Aggregate(BigInteger.Zero, (bits, one) => bits + (one.Root.GetBitLength() * BigInteger.Abs(one.Power))) > MaxExactBits)
            return false;
        (BigInteger numerator, BigInteger denominator) = (BigInteger.One, BigInteger.One);
        foreach ((BigInteger root, BigInteger power) in roots)
        {
            if (power.Sign > 0)
                numerator *= BigInteger.Pow(root, (int)power);
            else
                denominator *= BigInteger.Pow(root, (int)-power);
        }

        value = new Rational(numerator, denominator);
        return true;
    }
}
