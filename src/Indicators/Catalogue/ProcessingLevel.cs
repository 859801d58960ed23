namespace Indicators;

/// <summary>How much data were changed since their producer published them.</summary>
/// <remarks>The value zero is not a level.</remarks>
public enum ProcessingLevel
{
    /// <summary>Renamed, reshaped, converted exactly: the numbers are the producer's.</summary>
    Minor = 1,

    /// <summary>Combined, estimated or computed: the numbers are no longer the producer's alone.</summary>
    Major = 2,
}
