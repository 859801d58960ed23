using System.Globalization;

namespace Indicators;

/// <summary>Which ranks there can be: what a ranking of N units by a tie rule may give.</summary>
internal static class RankDomain
{
    /// <summary>Gives null, or a sentence on why no ranking gives this place.</summary>
    /// <remarks>
    /// By weight w a place is <c>1 + #{better} + w (tied − 1)</c>, and from 0 to <c>N − tied</c> units are better. No unit is tied with a
    /// value that <see cref="Ranking.RankAgainst{T}(T, IEnumerable{T}, Direction, Ties, Scope)"/> sets beside a population; it may stand at
    /// N + 1 − w.
    /// </remarks>
    internal static string? Problem(Rational position, int of, int tied, Ties ties)
    {
        if (of < 1)
            return Invariant($"A rank is among 1 or more; found 'of' {of}.");
        if (tied < (ties.IsOrdinal ? 1 : 0) || tied > of)
            return Invariant(
                $"Of {of} ranked units by {ties}, {(ties.IsOrdinal ? 1 : 0)} to {of} have the same value; found 'tied' {tied}.");

        (Rational first, Rational last) = ties switch
        {
            { Weight: { } weight } => (1 + (weight * (tied - 1)), of - tied + 1 + (weight * (tied - 1))),
            { IsOrdinal: true } => (Rational.One, of),
            _ => (Rational.One, of - tied + 1), // dense
        };
        return (position - first).IsInteger && position >= first && position <= last
            ? null
            : Invariant(
                $"By {ties}, with {tied} of {of} at the same value, a place is {first} to {last} in steps of one; found 'position' {position}.");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
