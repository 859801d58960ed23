namespace Indicators;

/// <summary>Whether the indicators that say they are part of another (<see cref="Indicator.PartOf"/>) are all of its parts.</summary>
/// <remarks>The value zero is neither, so a forgotten <c>default</c> is refused instead of being taken for one of them.</remarks>
public enum PartCoverage
{
    /// <summary>They are the whole and do not overlap (分别为): their sum is held against it. The three industries and gross domestic
    /// product.</summary>
    All = 1,

    /// <summary>They are some of it (其中, of which): what they leave is shown as the remainder. Tax revenue and revenue.</summary>
    Some = 2,
}
