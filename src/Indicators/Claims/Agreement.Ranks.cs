namespace Indicators;

// Moves in a ranking.
public static partial class Agreement
{
    /// <summary>从第a跃升至第b，前移k位: whether a stated move agrees with two stated ranks.</summary>
    /// <remarks>Implied is <c>earlier − later</c>, the places won; a direction alone (跃升, 下滑) states at least one place that way.</remarks>
    /// <param name="earlier">The earlier rank, within its scope.</param>
    /// <param name="later">The later one.</param>
    /// <param name="stated">The move as printed.</param>
    /// <returns>The judgement; undecidable where scopes or known numbers of ranked units differ
    /// (<see cref="Reason.NotComparable"/>).</returns>
    public static Judgement OfRankMove(StatedRank earlier, StatedRank later, StatedRankMove stated)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding: null);
        return later.DifferenceFrom(earlier) is { } difference
            ? claim.Judge(Undefined.Of(Reason.NotComparable, earlier.Text, later.Text, difference))
            : claim.Judge(earlier.Bounds - later.Bounds, Difference(earlier.Bounds, later.Bounds, Rational.One));
    }
}
