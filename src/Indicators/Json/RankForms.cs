using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Places in rankings, and what they are asked by.</summary>
internal static class RankForms
{
    /// <summary><c>"Competition"</c>, <c>"Weighted(0.4)"</c></summary>
    internal static Leaf<Ties> Ties { get; } = Leaves.Words(
        "a tie rule: Competition, Max, Average, Dense, ByAppearance, Ordinal or Weighted(0.4)", ties => ties.ToString(), text => Indicators.Ties.TryParse(text, out Ties? ties) ? ties : null);

    /// <summary><c>"RankOverCount(Average)"</c></summary>
    internal static Leaf<PercentileRank> Percentile { get; } = Leaves.Words(
        "a percentile: DenseRankOverDistinct, CumulativeDistribution, or RankOverCount or PercentRankInclusive with a tie rule other than Dense, as in RankOverCount(Average)",
        percentile => percentile.ToString(), PercentileRank.Named);

    /// <summary><c>{"area":"36","population":"区级综合医院"}</c></summary>
    internal static JsonConverter<Scope> Scope { get; } = Form.Of("A scope", (Scope scope) => (scope.Area, scope.Population))
        .With("area", Leaves.Text, (ref parts) => ref parts.Area)
        .Maybe("population", Leaves.Text, (ref parts) => ref parts.Population)
        .Make(parts => new(parts.Area, parts.Population));

    /// <summary><c>{"places":53,"populationUnknown":false}</c></summary>
    internal static JsonConverter<RankChange> Change { get; } = Form.Of("A change of rank", (RankChange change) => (change.Places, change.PopulationUnknown))
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

    /// <summary><c>{"best":3,"worst":5,"of":100,"direction":"HigherIsBetter","separation":"Strict"}</c>, and the scope where one is known.</summary>
    internal static JsonConverter<RankInterval> Interval { get; } =
        Form.Of("A rank interval", (RankInterval places) => (places.Best, places.Worst, places.Of, places.Direction, places.Separation, places.Scope))
            .With("best", Leaves.Whole, (ref parts) => ref parts.Best)
            .With("worst", Leaves.Whole, (ref parts) => ref parts.Worst)
            .With("of", Leaves.Whole, (ref parts) => ref parts.Of)
            .With("direction", Leaves.Name<Direction>(), (ref parts) => ref parts.Direction)
            .With("separation", Leaves.Name<Separation>(), (ref parts) => ref parts.Separation)
            .Maybe("scope", Scope, (ref parts) => ref parts.Scope)
            .Make(parts => 1 <= parts.Best && parts.Best <= parts.Worst && parts.Worst <= parts.Of
                ? new(parts.Best, parts.Worst, parts.Of, parts.Direction, parts.Separation, parts.Scope)
                : throw new JsonException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Got a rank interval {parts.Best} to {parts.Worst} of {parts.Of}; expected a best place of 1 or more, the worst one not before it, and N or less.")));
}
