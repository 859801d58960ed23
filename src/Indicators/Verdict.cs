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

/// <summary>Compares what is printed with what follows from printed inputs.</summary>
public static class Agreement
{
    /// <summary>The verdict on a statement.</summary>
    /// <param name="implied">What the inputs imply.</param>
    /// <param name="stated">What the statement allows, in the same unit.</param>
    /// <returns>
    /// <see cref="Verdict.Proved"/> when <paramref name="implied"/> lies within <paramref name="stated"/>,
    /// <see cref="Verdict.Possible"/> when the two meet, else <see cref="Verdict.Inconsistent"/>.
    /// </returns>
    public static Verdict Of(Bounds implied, Bounds stated) =>
        stated.Contains(implied) ? Verdict.Proved
        : stated.Overlaps(implied) ? Verdict.Possible
        : Verdict.Inconsistent;
}
