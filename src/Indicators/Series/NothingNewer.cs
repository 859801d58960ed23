namespace Indicators;

/// <summary>Two indices are spliced of which the newer one ends no later than the older one, so that it would only take levels away.</summary>
/// <param name="Older">The older index with its periods.</param>
/// <param name="Newer">The newer index with its periods.</param>
public sealed record NothingNewer(string Older, string Newer) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0328";

    /// <inheritdoc/>
    public override string Chinese => "新指数未更新";

    /// <inheritdoc/>
    public override string Message =>
        $"The newer index, {Newer}, ends no later than the older one, {Older}, so nothing goes on in it. Exchange the two, or cut the older one at the overlap ({nameof(Series<,,>.Window)}) if it shall end there.";
}
