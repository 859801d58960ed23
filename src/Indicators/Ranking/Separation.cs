namespace Indicators;

/// <summary>When one range is surely beyond another, so that its unit is surely better.</summary>
/// <remarks>
/// The two differ only where both ranges hold the end in which they meet: [39, 40] and [40, 41]. (40, ∞), which is 超40, and
/// [40, 40] have no value in common and are apart by both. The value zero is not a rule.
/// </remarks>
public enum Separation
{
    /// <summary>Apart iff they have no value in common. Rank intervals are then sound: they hold every rank that the values
    /// allow.</summary>
    Strict = 1,

    /// <summary>
    /// Apart also when they touch, unless both are the same single value. Used by the US Census Bureau's rankings (Klein, Wright and
    /// Wieczorek 2020). A rank interval may then miss a rank that only a value at the shared end would give.
    /// </summary>
    Touching = 2,
}
