namespace Indicators;

/// <summary>The share that the levels of a part and its whole give.</summary>
/// <remarks>
/// It is not held to 0 and 100 %: what a row calls the whole may be none, as output is for foreign trade (外贸依存度).
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <param name="Statement">The stated share, with its row.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Ratio">Part ÷ whole, every value that the printed figures allow, exact; or why there is none.</param>
public sealed record ShareEntry(Statement Statement, Indicator Whole, Outcome<Bounds> Ratio)
{
    /// <summary>Gets the share of the printed numbers as they stand, in per cent; null where one of the two prints none.</summary>
    public Rational? AsPrinted { get; internal init; }

    /// <summary>Gets the share in per cent, or why there is none.</summary>
    public Outcome<Bounds> Percent => Ratio.Then<Bounds>(ratio => ratio * 100);
}
