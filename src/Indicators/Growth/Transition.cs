namespace Indicators;

/// <summary>How a value changed where no growth rate can say it: its base is zero or below, or it crosses zero.</summary>
/// <remarks>Computed, each is a reason of its own (<see cref="UndefinedGrowth"/>); stated by a source it is a <see cref="StatedTransition"/>.</remarks>
public enum Transition
{
    /// <summary>From above zero to below (由盈转亏).</summary>
    ProfitToLoss = 1,

    /// <summary>From below zero to above (扭亏为盈).</summary>
    LossToProfit,

    /// <summary>A loss that became smaller (减亏).</summary>
    LossNarrowed,

    /// <summary>A loss that became larger (增亏).</summary>
    LossWidened,

    /// <summary>The same loss as before (亏损持平).</summary>
    LossUnchanged,

    /// <summary>A loss that ended at zero (扭亏).</summary>
    LossToZero,

    /// <summary>Zero before and after.</summary>
    ZeroBase,

    /// <summary>From zero to something (从无到有).</summary>
    FromZero,
}
