namespace Indicators;

/// <summary>There is nothing to give to parts: they are all zero, or there are none.</summary>
/// <param name="What">What was found, as a sentence.</param>
public sealed record NothingToApportion(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0329";

    /// <inheritdoc/>
    public override string Chinese => "无可分配";

    /// <inheritdoc/>
    public override string Message => $"{What}, so no percentages of them add to 100. Print the amounts themselves.";
}
