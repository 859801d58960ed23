namespace Indicators;

/// <summary>What came of comparing a stated result with what its inputs imply.</summary>
public enum Verdict
{
    /// <summary>A premise is missing, or the bases differ: nothing can be said.</summary>
    Undecidable = 0,

    /// <summary>Whatever the hidden digits, the statement holds: what the inputs imply lies within what is printed.</summary>
    Proved,

    /// <summary>The two meet: not refuted, and not proved either.</summary>
    Possible,

    /// <summary>The two do not meet: no hidden digits can save the statement.</summary>
    Inconsistent,
}
