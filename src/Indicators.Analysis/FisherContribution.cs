namespace Indicators;

/// <summary>What an item contributes to a Fisher index less one, exactly: a fraction times the index, plus a fraction.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>PerIndex × P_F + Constant</c>. Where the index is itself a fraction, all of it is in the constant; else the numbers
/// <see cref="PerIndex"/> of all items add to one and the constants to minus one, so the contributions add to <c>P_F − 1</c>.</para>
/// <para><b>Unit.</b> None; <see cref="RoundPoints"/> and <see cref="EnclosePoints"/> are in percentage points.</para>
/// <para><b>Exactness.</b> Exact, and rounded once; a tie is found to be a tie.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// BilateralComparison food = BilateralComparison.Of(("rice", 5, 6, 40, 35), ("pork", 30, 27, 10, 12)).Value;
/// FisherContribution rice = food.FisherContributionsByVanIJzeren()["rice"];
/// rice.RoundPoints(2, Rounding.HalfAwayFromZero);          // → 7.27
/// </code></example>
public sealed class FisherContribution
{
    internal FisherContribution(PowerProduct index, Rational perIndex, Rational constant) => (Index, PerIndex, Constant) = (index, perIndex, constant);

    /// <summary>Gets the Fisher index P_F, as a ratio.</summary>
    public PowerProduct Index { get; }

    /// <summary>Gets what the index is multiplied by.</summary>
    public Rational PerIndex { get; }

    /// <summary>Gets what is added to that.</summary>
    public Rational Constant { get; }

    /// <summary>Asks for the contribution as a fraction, where it is one.</summary>
    /// <param name="contribution">The contribution: 0.012 for 1.2 percentage points.</param>
    /// <returns>False when it is irrational.</returns>
    public bool TryToRational(out Rational contribution)
    {
        contribution = PerIndex.IsZero ? Constant : default;
        return PerIndex.IsZero;
    }

    /// <summary>Rounds the contribution in percentage points, once; a tie is decided exactly.</summary>
    /// <param name="decimals">Digits after the point, zero or more.</param>
    /// <param name="rounding">How a value between two printable ones is decided; there is no default on purpose.</param>
    /// <returns>The contribution in percentage points.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    /// <exception cref="OverflowException">The index is beyond 10^±9,800.</exception>
    public Rational RoundPoints(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return Index.RoundAffine(100 * PerIndex, 100 * Constant, decimals, rounding);
    }

    /// <summary>Encloses the contribution in percentage points between two fractions.</summary>
    /// <param name="significantDigits">Digits of the two ends, above zero.</param>
    /// <returns>Bounds that contain it, rounded outward; one point where it is a fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The index is beyond 10^±9,800.</exception>
    public Bounds EnclosePoints(int significantDigits) => Index.EncloseAffine(100 * PerIndex, 100 * Constant, significantDigits);

    /// <summary>Returns the exact contribution.</summary>
    /// <returns>Culture-free text for logs, such as <c>2/3 × P - 0.6, P = (51/50)^(1/2) * (534/535)^(1/2)</c>.</returns>
    public override string ToString() => PerIndex.IsZero ? Constant.ToString() : $"{PerIndex} × P {(Constant.Sign < 0 ? "-" : "+")} {Constant.Abs()}, P = {Index}";
}
