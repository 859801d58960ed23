namespace Indicators;

/// <summary>The places that an area may have among those of one scope, by their levels of one period.</summary>
/// <remarks>A printed figure is a range, so an area has a range of places; two whose ranges meet may be in either order.
/// <para><b>Thread safety.</b> Immutable.</para></remarks>
/// <param name="Level">The level of the area.</param>
/// <param name="Places">The places that the printed figures allow.</param>
/// <param name="Change">The places won since the period before, where both are certain and as many areas were ranked.</param>
/// <param name="ChangeFrom">That period.</param>
public sealed record AreaRank(Level Level, RankInterval Places, int? Change, AnyPeriod? ChangeFrom)
{
    /// <summary>Gets the area in which the ranked areas lie; null where no one area holds them, and they are ranked as the set they
    /// are.</summary>
    public ReferenceArea? Around { get; internal init; }
}
