using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Places in rankings, and what they are asked by.</summary>
internal static class RankForms
{
    /// <summary><c>"Competition"</c>, <c>"Weighted(0.4)"</c></summary>
    internal static Leaf<Ties> Ties { get; } = Leaves.Words(
        "a tie rule: Competition, Max, Average, Dense, ByAppearance, Ordinal or Weighted(0.4)", ties => ties.ToString(), text =>
            Indicators.Ties.TryParse(text, out Ties? ties) ? ties : null);

    /// <summary><c>"RankOverCount(Average)"</c></summary>
    internal static Leaf<PercentileRank> Percentile { get; } = Leaves.Words(
        "a percentile: DenseRankOverDistinct, CumulativeDistribution, or RankOverCount or PercentRankInclusive with a tie rule other than "
            + "Dense, as in RankOverCount(Average)",
        percentile => percentile.ToString(), PercentileRank.Named);

    /// <summary><c>{"area":"36","population":"区级综合医院"}</c></summary>
    internal static JsonConverter<Scope> Scope { get; } = Form.Of("A scope", (Scope scope) => (scope.Area, scope.Population))
        .With("area", Leaves.Text, (ref parts) => ref parts.Area)
        .Maybe("population", Leaves.Text, (ref parts) => ref parts.Population)
        .Make(parts => new(parts.Area, parts.Population));

    /// <summary><c>{"places":53,"populationUnknown":false}</c></summary>
    internal static JsonConverter<RankChange> Change { get; } = Form.Of("A change of rank",
            (RankChange change) => (change.Places, change.PopulationUnknown))
        .With("places", Leaves.Whole, (ref parts) => ref parts.Places)
        .With("populationUnknown", Leaves.Truth, (ref parts) => ref parts.PopulationUnknown)
        .Make(parts => RankChange.IsDefined(parts.Places)
            ? new(parts.Places, parts.PopulationUnknown)
            : throw new JsonException(RankChange.TooFar(parts.Places.ToString(CultureInfo.InvariantCulture))));

    /// <summary><c>{"position":24,"of":100,"tied":1,"ties":"Competition","direction":"HigherIsBetter","scope":{"area":"36"}}</c></summary>
    internal static JsonConverter<Rank> Rank { get; } =
        Form.Of("A rank", (Rank rank) => (rank.Position, rank.Of, rank.Tied, rank.Ties, rank.Direction, rank.Scope))
            .With("position", Leaves.Number, (ref parts) => ref parts.Position)
            .With("of", Leaves.Whole, (ref parts) => ref parts.Of)
            .With("tied", Leaves.Whole, (ref parts) => ref parts.Tied)
            .With("ties", Ties, (ref parts) => ref parts.Ties)
            .With("direction", Leaves.Name<Direction>(), (ref parts) => ref parts.Direction)
            .Maybe("scope", Scope, (ref parts) => ref parts.Scope)
            .Make(parts => RankDomain.Problem(parts.Position, parts.Of, parts.Tied, parts.Ties) is { } problem
                ? throw Coded.Json(problem)
                : new(parts.Position, parts.Of, parts.Tied, parts.Ties, parts.Direction, parts.Scope));

    /// <summary><c>{"best":3,"worst":5,"of":100,"ties":"Competition","direction":"HigherIsBetter","separation":"Strict"}</c>; tie rule and
    /// scope where they are known.</summary>
    internal static JsonConverter<RankInterval> Interval { get; } =
        Form.Of("A rank interval", (RankInterval places) => (
                places.Best, places.Worst, places.Of, places.Ties, places.Direction, places.Separation, places.Scope))
            .With("best", Leaves.Number, (ref parts) => ref parts.Best)
            .With("worst", Leaves.Number, (ref parts) => ref parts.Worst)
            .With("of", Leaves.Whole, (ref parts) => ref parts.Of)
            .Maybe("ties", Ties, (ref parts) => ref parts.Ties)
            .With("direction", Leaves.Name<Direction>(), (ref parts) => ref parts.Direction)
            .With("separation", Leaves.Name<Separation>(), (ref parts) => ref parts.Separation)
            .Maybe("scope", Scope, (ref parts) => ref parts.Scope)
            .Make(parts => Rational.One <= parts.Best && parts.Best <= parts.Worst && parts.Worst <= parts.Of
                && (parts.Ties is { Weight.IsInteger: false } || (parts.Best.IsInteger && parts.Worst.IsInteger))
                ? new(parts.Best, parts.Worst, parts.Of, parts.Direction, parts.Separation, parts.Scope, parts.Ties)
                : throw new JsonException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Got a rank interval {parts.Best} to {parts.Worst} of {parts.Of}; expected a best place of 1 or more, the worst one "
                        + $"not before it, and N or less.")));
}
