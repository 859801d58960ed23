namespace Indicators;

/// <summary>An observation is missing where a trend was to be fitted to every one.</summary>
/// <param name="What">What is missing, with its period or time.</param>
public sealed record MissingObservation(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0390";

    /// <inheritdoc/>
    public override string Chinese => "数据不全，不作趋势";

    /// <inheritdoc/>
    public override string Message => $"{What} is missing, and a trend over every observation was asked for. Add it to the data, or name a rule that leaves missing ones out.";
}

/// <summary>There are fewer observations than the rule that was named asks for, or than the result needs.</summary>
/// <param name="What">What there is, such as <c>4 observations of 11</c>.</param>
/// <param name="Why">What is asked for, such as <c>at least 5</c>.</param>
public sealed record TooFewObservations(string What, string Why) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0391";

    /// <inheritdoc/>
    public override string Chinese => "观测值不足";

    /// <inheritdoc/>
    public override string Message => $"There are {What}, and {Why} are needed. Add observations, or name a rule that asks for fewer.";
}

/// <summary>All observations are equal, so there is no variation of which a part could be explained.</summary>
/// <param name="What">The level that all have.</param>
public sealed record NoVariation(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0392";

    /// <inheritdoc/>
    public override string Chinese => "数据无变化";

    /// <inheritdoc/>
    public override string Message => $"Every observation is {What}, so there is no variation to explain. State the level instead.";
}
