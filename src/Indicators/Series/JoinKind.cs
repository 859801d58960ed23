namespace Indicators;

/// <summary>Which periods two series get when they are aligned.</summary>
public enum JoinKind
{
    /// <summary>Those that both have.</summary>
    Inner = 1,

    /// <summary>From the first of either to the last of either; what one does not have is a gap.</summary>
    Outer = 2,

    /// <summary>Those of the left one; what the right one does not have is a gap.</summary>
    Left = 3,
}
