namespace Indicators;

public static partial class Ranking
{
    /// <summary>Ranks values against a population that they need not belong to.</summary>
    /// <remarks>
    /// <c>(1 − w)(#{better} + 1) + w #{at least as good}</c> for tie weight w; <c>1 + #{distinct better values}</c> for dense ranks. Among
    /// its own population a value has the rank that <see cref="Rank{T}(IEnumerable{T}, Direction, Ties, Scope)"/> gives. Outside it, a
    /// weight above zero counts no unit where the value itself would have stood: a value above all has the place 1 − w.
    /// </remarks>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="population">The values of those they are compared with.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get; no ordinal rule, because units of two populations do not queue together.</param>
    /// <param name="scope">The population by name, where it is known; it changes no place.</param>
    /// <returns>The rank of each value; <see cref="Reason.TooFewRanked"/> when the population is empty.</returns>
    /// <exception cref="ArgumentException">The tie rule is ordinal.</exception>
    public static IReadOnlyList<Outcome<Rank>> RankAgainst<T>(
        IEnumerable<T> values, IEnumerable<T> population, Direction direction, Ties ties, Scope? scope = null)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(ties);
        if (ties.IsOrdinal)
            throw new ArgumentException(
                "A rank against another population shares its place: use Competition, Max, Average, Weighted or Dense.", nameof(ties));

        T[] all = [.. population];
        Standing[] standings = Standing.Against<T>([.. values], all, Check(direction));
        return all.Length == 0
            ? [.. standings.Select(
                _ => (Outcome<Rank>)Undefined.Of(Reason.TooFewRanked, "A rank against a population needs a unit in it", 0))]
            : [.. standings.Select(standing => (Outcome<Rank>)Place(standing, all.Length, ties, direction, scope))];
    }

    /// <summary>Ranks a value against a population that it need not belong to.</summary>
    /// <typeparam name="T">An amount, a growth, a plain rational.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="population">The values of those it is compared with.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="ties">Which place equal values get; no ordinal rule.</param>
    /// <param name="scope">The population by name, where it is known; it changes no place.</param>
    /// <returns>The rank; <see cref="Reason.TooFewRanked"/> when the population is empty.</returns>
    /// <exception cref="ArgumentException">The tie rule is ordinal.</exception>
    public static Outcome<Rank> RankAgainst<T>(T value, IEnumerable<T> population, Direction direction, Ties ties, Scope? scope = null)
        where T : struct, IRankable<T> => RankAgainst<T>([value], population, direction, ties, scope)[0];

    /// <summary>The percentile of every value, counted from the first place.</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="definition">Which percentile is meant.</param>
    /// <returns>The percentile of each value as a fraction, exact; <see cref="Reason.TooFewRanked"/> where the definition asks for two
    /// units.</returns>
    public static IReadOnlyList<Outcome<Rational>> Percentile<T>(IEnumerable<T> values, Direction direction, PercentileRank definition)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Percentile(values.Select(value => (T?)value), direction, definition, MissingValuePolicy.Refuse);
    }

    /// <summary>The percentile of every value, counted from the first place; some values may be missing (<see langword="null"/>).</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="definition">Which percentile is meant.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <returns>The percentile of each value as a fraction, exact, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<Rational>> Percentile<T>(IEnumerable<T?> values, Direction direction, PercentileRank definition,
        MissingValuePolicy missing)
        where T : struct, IRankable<T> => Percentile(Entries.Of(values), direction, definition, missing);

    /// <summary>The percentile of every result, counted from the first place; some may be reasons instead.</summary>
    /// <typeparam name="T">Amounts of one kind, growths, plain rationals.</typeparam>
    /// <param name="values">The results.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="definition">Which percentile is meant.</param>
    /// <param name="missing">How units without a value are treated.</param>
    /// <returns>The percentile of each value as a fraction, exact, or the reason why it has none.</returns>
    public static IReadOnlyList<Outcome<Rational>> Percentile<T>(IEnumerable<Outcome<T>> values, Direction direction,
        PercentileRank definition, MissingValuePolicy missing)
        where T : struct, IRankable<T> => Percentile(Entries.Of(values), direction, definition, missing);

    /// <summary>The percentile of one value among values.</summary>
    /// <typeparam name="T">An amount, a growth, a plain rational.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="values">All values, among them this one.</param>
    /// <param name="direction">Which end is first.</param>
    /// <param name="definition">Which percentile is meant.</param>
    /// <returns>
    /// The percentile as a fraction, exact. <see cref="Reason.NotAmongRanked"/> when no unit has the value and the definition is another
    /// one than <see cref="PercentileRank.CumulativeDistribution"/>: Excel interpolates there, and this does not.
    /// </returns>
    /// <exception cref="ArgumentException">The tie rule of the definition is ordinal, so that one value may have several
    /// percentiles.</exception>
    public static Outcome<Rational> PercentileOf<T>(T value, IEnumerable<T> values, Direction direction, PercentileRank definition)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.IsOrdinal)
            throw new ArgumentException("By an ordinal rule equal values have several percentiles: use a rule by which they share one.",
                nameof(definition));

        T[] all = [.. values];
        if (all.Length == 0)
            return Undefined.Of(Reason.TooFewRanked, "A percentile needs a unit to compare with", 0);
        Standing standing = Standing.Against<T>([value], all, Check(direction))[0];
        return standing.Equal == 0 && !definition.IsDefinedForEveryValue
            ? Undefined.Of(Reason.NotAmongRanked, value.ToString()!)
            : definition.Of(standing, all.Length, Distinct(Standing.Of<T>(all, direction, order: null)));
    }

    private static Outcome<Rational>[] Percentile<T>(Entries<T> entries, Direction direction, PercentileRank definition,
        MissingValuePolicy missing)
        where T : struct, IRankable<T>
    {
        ArgumentNullException.ThrowIfNull(definition);
        Check(direction);
        return entries.Answer<Rational>(missing, Nameless, known =>
        {
            Standing[] standings = Standing.Of(known.Values, direction, order: null);
            int distinct = Distinct(standings);
            return [.. standings.Select(standing => definition.Of(standing, standings.Length, distinct))];
        });
    }

    private static int Distinct(Standing[] standings) => standings.Length == 0 ? 0 : standings.Max(standing => standing.DistinctBetter) + 1;
}
