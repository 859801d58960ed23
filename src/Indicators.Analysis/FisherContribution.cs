namespace Indicators;

/// <summary>What an item contributes to a Fisher index less one, exactly: a fraction times the index, plus a fraction.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>PerIndex × P_F + Constant</c>. Where the index is itself a fraction, all of it is in the constant; else the
/// numbers <see cref="PerIndex"/> of all items add to one and the constants to minus one, so the contributions add to <c>P_F −
/// 1</c>.</para>
/// <para><b>Unit.</b> None; <see cref="Points"/> are percentage points.</para>
/// <para><b>Exactness.</b> Exact, and rounded once; a tie is found to be a tie.</para>
/// <para><b>Equality.</b> That of a reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// BilateralComparison food = BilateralComparison.Of(AbsentItemPolicy.Refuse, ("rice", 5, 6, 40, 35), ("pork", 30, 27, 10, 12)).Value;
/// FisherContribution rice = food.FisherContributionsByVanIJzeren()["rice"];
/// rice.Points.Round(2, Rounding.HalfAwayFromZero);         // → 7.27
/// </code></example>
public sealed class FisherContribution
{
    internal FisherContribution(PowerProduct index, Rational perIndex, Rational constant) =>
        (Index, PerIndex, Constant) = (index, perIndex, constant);

    /// <summary>Gets the Fisher index P_F, as a ratio.</summary>
    public PowerProduct Index { get; }

    /// <summary>Gets what the index is multiplied by.</summary>
    public Rational PerIndex { get; }

    /// <summary>Gets what is added to that.</summary>
    public Rational Constant { get; }

    /// <summary>Gets the contribution in percentage points: to round it, to enclose it, to compare it with a fraction.</summary>
    public ExactReal Points => (Index.Number * (100 * PerIndex)) + (100 * Constant);

    /// <summary>Returns the exact contribution.</summary>
    /// <returns>Culture-free text for logs, such as <c>2/3 × P - 0.6, P = (51/50)^(1/2) * (534/535)^(1/2)</c>.</returns>
    public override string ToString() =>
        PerIndex.IsZero ? Constant.ToString() : $"{PerIndex} × P {(Constant.Sign < 0 ? "-" : "+")} {Constant.Abs()}, P = {Index}";
}
