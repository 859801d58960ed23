namespace Indicators;

/// <summary>How the contribution of a component to the annual rate of a chain-linked index is computed: sources differ, so one is always
/// named.</summary>
/// <remarks>
/// u and U are the indices of component and total over their last December, s is the weight of the component in the year; what is marked ′
/// is that of twelve months before, and <c>Y = (u′_Dec ÷ u′ − 1) s′ u′ ÷ U′</c> is what the rest of last year brought.
/// </remarks>
public enum AnnualContributionMethod
{
    /// <summary>Ribe: <c>(U′_Dec ÷ U′) (u − 1) s + Y</c>. The contributions of all components add to the rate, exactly.</summary>
    Ribe,

    /// <summary>Kirchner: <c>s (u − 1) (U′_Dec ÷ U′ − Y) + U Y</c>, as the HICP manual works it out. The contributions do not add to the
    /// rate exactly.</summary>
    Kirchner,
}
