namespace Indicators;

/// <summary>What is meant by a percentile: a definition by its name. They differ, so there is no default.</summary>
/// <remarks>
/// <para>Of 2, 2, 4, 7, 7 with the lowest first, 4 is at 3/5 (<see cref="RankOverCount"/>), 2/3 (<see cref="DenseRankOverDistinct"/>),
/// 2/4 (<see cref="PercentRankInclusive"/>) and 3/5 (<see cref="CumulativeDistribution"/>).</para>
/// <para>A percentile counts from the first place: "75 % have no more" is asked with <see cref="Direction.LowerIsBetter"/>.</para>
/// <para><b>Equality.</b> By definition and tie rule.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed partial class PercentileRank
{
    private readonly Definition _definition;
    private readonly Ties _ties;

    private PercentileRank(Definition definition, Ties ties) => (_definition, _ties) = (definition, ties);

    private enum Definition
    {
        RankOverCount,
        DenseRankOverDistinct,
        PercentRankInclusive,
        CumulativeDistribution,
    }

    /// <summary>Gets <c>dense rank ÷ number of distinct values</c> (pandas <c>rank(method="dense", pct=True)</c>).</summary>
    public static PercentileRank DenseRankOverDistinct { get; } = new(Definition.DenseRankOverDistinct, Ties.Dense);

    /// <summary>Gets <c>#{at least as good} ÷ N</c>, the share at or below where the lowest is first (SQL <c>CUME_DIST</c>). Defined for
    /// every value.</summary>
    public static PercentileRank CumulativeDistribution { get; } = new(Definition.CumulativeDistribution, Ties.Max);

    /// <summary>Gets whether a value that no unit has gets a percentile as well.</summary>
    internal bool IsDefinedForEveryValue => _definition == Definition.CumulativeDistribution;

    /// <summary>Gets whether each of several equal values has a percentile of its own.</summary>
    internal bool IsOrdinal => _ties.IsOrdinal;

    /// <summary><c>rank ÷ N</c> (pandas <c>rank(pct=True)</c>).</summary>
    /// <param name="ties">The tie rule of the rank.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentException">The rule is <see cref="Ties.Dense"/>, whose ranks are divided by the number of distinct
    /// values.</exception>
    public static PercentileRank RankOverCount(Ties ties) => new(Definition.RankOverCount, NotDense(ties, nameof(RankOverCount)));

    /// <summary><c>(rank − 1) ÷ (N − 1)</c> (Excel PERCENTRANK.INC, SQL <c>PERCENT_RANK</c>; both by competition).</summary>
    /// <param name="ties">The tie rule of the rank.</param>
    /// <returns>The definition; with one unit it has no result.</returns>
    /// <exception cref="ArgumentException">The rule is <see cref="Ties.Dense"/>, whose ranks end before N.</exception>
    public static PercentileRank PercentRankInclusive(Ties ties) =>
        new(Definition.PercentRankInclusive, NotDense(ties, nameof(PercentRankInclusive)));

    /// <summary>Returns the name of the definition, and its tie rule where one was given.</summary>
    /// <returns>Text such as <c>RankOverCount(Average)</c>.</returns>
    public override string ToString() =>
        _definition is Definition.RankOverCount or Definition.PercentRankInclusive ? $"{_definition}({_ties})" : _definition.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentileRank other && _definition == other._definition && _ties == other._ties;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_definition, _ties);

    /// <summary>Reads the name of a definition, as <see cref="ToString"/> writes it; null where it is none.</summary>
    internal static PercentileRank? Named(string text) =>
        text == nameof(DenseRankOverDistinct) ? DenseRankOverDistinct
        : text == nameof(CumulativeDistribution) ? CumulativeDistribution
        : With(text, nameof(RankOverCount)) is { } count ? RankOverCount(count)
        : With(text, nameof(PercentRankInclusive)) is { } inclusive ? PercentRankInclusive(inclusive)
        : null;

    private static Ties? With(string text, string name) =>
        text.StartsWith(name + "(", StringComparison.Ordinal) && text.EndsWith(')')
            && Ties.TryParse(text[(name.Length + 1)..^1], out Ties? ties) && ties != Ties.Dense && ties != Ties.Ordinal
            ? ties
            : null;

    internal Outcome<Rational> Of(in Standing standing, int count, int distinct) => _definition switch
    {
        Definition.DenseRankOverDistinct => _ties.Position(standing) / distinct,
        Definition.PercentRankInclusive when count < 2 =>
            Undefined.Of(Reason.TooFewRanked, "(rank − 1) ÷ (N − 1) needs two ranked units", count),
        Definition.PercentRankInclusive => (_ties.Position(standing) - 1) / (count - 1),
        _ => _ties.Position(standing) / count,
    };

    private static Ties NotDense(Ties ties, string definition)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return ties.AsArgument() != Ties.Dense
            ? ties
            : throw new ArgumentException(
                $"{definition} divides by the number of units, and dense ranks end before it; use DenseRankOverDistinct.", nameof(ties));
    }
}
