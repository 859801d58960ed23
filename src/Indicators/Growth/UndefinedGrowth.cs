namespace Indicators;

/// <summary>Why a change is no growth rate: its base is zero or below, or it crosses zero.</summary>
/// <remarks>
/// Growth from zero is not infinite, and growth from a loss means nothing as a percentage. Chinese releases use words
/// instead (扭亏为盈, 减亏); so do these reasons.
/// </remarks>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public abstract partial record UndefinedGrowth(string Earlier, string Later) : Undefined
{
    private protected abstract string Rule { get; }

    /// <inheritdoc/>
    public sealed override string Message => $"Growth from {Earlier} to {Later} is undefined: {Rule}.";
}

/// <summary>From above zero to below zero (由盈转亏). <see cref="SignedRatio"/> is a number, on request only.</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
/// <param name="SignedRatio"><c>(later − earlier) ÷ earlier</c>, below −1; it does not chain. Null where printed figures allow several.</param>
public sealed record ProfitToLoss(string Earlier, string Later, Rational? SignedRatio) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0302";

    /// <inheritdoc/>
    public override string Chinese => "由盈转亏";

    private protected override Transition Change => Transition.ProfitToLoss;

    private protected override string Rule => "a profit became a loss, and no percentage says that. State both values";
}

/// <summary>From below zero to above zero (扭亏为盈).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public sealed record LossToProfit(string Earlier, string Later) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0303";

    /// <inheritdoc/>
    public override string Chinese => "扭亏为盈";

    private protected override Transition Change => Transition.LossToProfit;

    private protected override string Rule => "a loss became a profit, and no percentage says that. State both values";
}

/// <summary>A loss that became smaller (减亏).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
/// <param name="Ratio">By what part of the earlier loss: <c>(|earlier| − |later|) ÷ |earlier|</c>, above 0 and below 1. Null where printed figures allow several.</param>
public sealed record LossNarrowed(string Earlier, string Later, Rational? Ratio) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0304";

    /// <inheritdoc/>
    public override string Chinese => "减亏";

    private protected override Transition Change => Transition.LossNarrowed;

    private protected override string Rule => "the base is a loss. Say by how much the loss narrowed";
}

/// <summary>A loss that became larger (增亏).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
/// <param name="Ratio">By what part of the earlier loss: <c>(|later| − |earlier|) ÷ |earlier|</c>, above 0. Null where printed figures allow several.</param>
public sealed record LossWidened(string Earlier, string Later, Rational? Ratio) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0305";

    /// <inheritdoc/>
    public override string Chinese => "增亏";

    private protected override Transition Change => Transition.LossWidened;

    private protected override string Rule => "the base is a loss. Say by how much the loss widened";
}

/// <summary>The same loss as before (亏损持平).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public sealed record LossUnchanged(string Earlier, string Later) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0306";

    /// <inheritdoc/>
    public override string Chinese => "亏损持平";

    private protected override Transition Change => Transition.LossUnchanged;

    private protected override string Rule => "the base is a loss. Say that the loss is unchanged";
}

/// <summary>From below zero to zero (扭亏).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public sealed record LossToZero(string Earlier, string Later) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0307";

    /// <inheritdoc/>
    public override string Chinese => "扭亏";

    private protected override Transition Change => Transition.LossToZero;

    private protected override string Rule => "the base is a loss. Say that the loss ended";
}

/// <summary>From zero to zero (持平).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public sealed record ZeroBase(string Earlier, string Later) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0308";

    /// <inheritdoc/>
    public override string Chinese => "持平（零）";

    private protected override Transition Change => Transition.ZeroBase;

    private protected override string Rule => "the base is zero. Say that it stayed at zero";
}

/// <summary>From zero to something (从无到有).</summary>
/// <param name="Earlier">The base value with its unit.</param>
/// <param name="Later">The later value with its unit.</param>
public sealed record FromZero(string Earlier, string Later) : UndefinedGrowth(Earlier, Later)
{
    /// <inheritdoc/>
    public override string Code => "IND0301";

    /// <inheritdoc/>
    public override string Chinese => "从无到有";

    private protected override Transition Change => Transition.FromZero;

    private protected override string Rule => "the base is zero. State the absolute change, or say that the indicator is new";
}
