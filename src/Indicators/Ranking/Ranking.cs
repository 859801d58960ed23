namespace Indicators;

/// <summary>Ranks of exact values, and of ranges (排名); units keep the order in which they were given.</summary>
/// <remarks>
/// <para><b>Exactness.</b> Values compare exactly, in any unit of their kind, before anything is rounded: 0.1 + 0.2 ties with 0.3, and
/// 10⁻¹⁰⁰ is above zero. One sort, <c>O(N log N)</c>.</para>
/// <para><b>Asked for.</b> Direction and tie rule always; the treatment of units without a value wherever one can be missing. None of
/// them has a default.</para>
/// <para><b>Plain numbers</b> are ranked as rationals, into which int, long and decimal convert exactly: <c>Rational[] scores = [82,
/// 91.5m];</c> or <c>counts.Select(count => (Rational)count)</c>. A double is rarely what was printed, so it has to be rounded by name
/// first.</para>
/// <para>Of units with names, <see cref="Ranking"/> ranks the units themselves and names them in its reasons.</para>
/// </remarks>
/// <example><code>
/// Rational[] shares = [0.1m, 0.3m, (Rational)0.1m + 0.2m];
/// string.Join(", ", Ranking.Rank(shares, Direction.HigherIsBetter, Ties.Competition));   // → 第3名, 第1名, 第1名
/// </code></example>
public static partial class Ranking
{
    /// <summary>Ranks values, none of which is missing.</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The rank of each value, in the order of the values; exact.</returns>
    public static IReadOnlyList<Rank> Rank<T>(IEnumerable<T> values, Direction direction, Ties ties, Scope? scope = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        T[] all = [.. values];
        var ranks = new Rank[all.Length];
        Rank(all, ranks, direction, ties, scope);
        return ranks;
    }

    /// <summary>Ranks values into a span.</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="destination">Where the rank of each value goes, in the order of the values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="values"/>.</exception>
    public static void Rank<T>(ReadOnlySpan<T> values, Span<Rank> destination, Direction direction, Ties ties, Scope? scope = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(ties);
        if (destination.Length < values.Length)
            throw new ArgumentException($"{values.Length} ranks do not fit into a span of {destination.Length}.", nameof(destination));

        ties.AsArgument();
        Standing[] standings = Standing.Of(values, Check(direction), order: null);
        for (int i = 0; i < standings.Length; i++)
            destination[i] = Place(standings[i], standings.Length, ties, direction, scope);
    }

    /// <summary>Ranks values, some of which may be missing (<see langword="null"/>).</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The rank of each value, in the order of the values, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<Rank>> Rank<T>(IEnumerable<T?> values, Direction direction, Ties ties, MissingValuePolicy missing,
        Scope? scope = null)
        where T : struct, IRankable<T> => Rank(Entries.Of(values), direction, Plain(ties), missing, scope, Nameless, null);

    /// <summary>Ranks results, some of which may be reasons instead: growths from a base that may be zero.</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The results.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <param name="scope">Among whom, where it is known; it changes no place.</param>
    /// <returns>The rank of each value, in the order of the values, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<Rank>> Rank<T>(IEnumerable<Outcome<T>> values, Direction direction, Ties ties,
        MissingValuePolicy missing, Scope? scope = null)
        where T : struct, IRankable<T> => Rank(Entries.Of(values), direction, Plain(ties), missing, scope, Nameless, null);

    /// <summary>How many places were won from one rank to a later one.</summary>
    /// <param name="earlier">The earlier rank.</param>
    /// <param name="later">The later rank.</param>
    /// <returns>The change; <see cref="Reason.NotComparable"/> unless scope, N, tie rule and direction agree.</returns>
    public static Outcome<RankChange> Change(Rank earlier, Rank later) => later.ChangeFrom(earlier);

    /// <summary>How many places were won from one stated rank to a later one.</summary>
    /// <param name="earlier">The earlier rank.</param>
    /// <param name="later">The later rank.</param>
    /// <returns>The change, which says when it is not stated how many are ranked; <see cref="Reason.NotComparable"/> unless scope and N
    /// agree.</returns>
    public static Outcome<RankChange> Change(StatedRank earlier, StatedRank later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return later.ChangeFrom(earlier);
    }

    internal static Outcome<Rank>[] Rank<T>(
        Entries<T> entries, Direction direction, Ties ties, MissingValuePolicy missing, Scope? scope, Func<int, string> name,
        Comparison<int>? order)
        where T : struct, IRankable<T>
    {
        Check(direction);
        return entries.Answer<Rank>(missing, name, known =>
        {
            Comparison<int>? queue = order is null ? null : (left, right) => order(known.Units[left], known.Units[right]);
            Standing[] standings = Standing.Of(known.Values, direction, queue);
            var ranks = new Outcome<Rank>[standings.Length];
            for (int i = 0; i < ranks.Length; i++)
                ranks[i] = ties.IsOrdinal && standings[i].Turn == 0
                    ? Undefined.Of(Reason.TieNotBroken, name(known.Units[i]))
                    : Place(standings[i], ranks.Length, ties, direction, scope);
            return ranks;
        });
    }

    internal static Direction Check(Direction direction) => direction is Direction.HigherIsBetter or Direction.LowerIsBetter
        ? direction
        : throw new ArgumentOutOfRangeException(nameof(direction), direction,
            "Say which end is first: Direction.HigherIsBetter or Direction.LowerIsBetter.");

    /// <summary>What a unit is called that has no name but its turn.</summary>
    internal static string Nameless(int unit) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"value {unit + 1}");

    private static Ties Plain(Ties ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return ties.AsArgument();
    }

    private static Rank Place(in Standing standing, int of, Ties ties, Direction direction, Scope? scope) =>
        new(ties.Position(standing), of, standing.Equal, ties, direction, scope);
}
