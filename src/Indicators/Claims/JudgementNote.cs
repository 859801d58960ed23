namespace Indicators;

/// <summary>What is remarkable about a claim beside its verdict; no note makes a claim wrong.</summary>
public enum JudgementNote
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The words allow the result and are not chosen as readers expect: 翻两番 for a ratio of seven, 超20% for 90 %.</summary>
    UnusualWording,

    /// <summary>One share of a whole was moved by at most one last place so that the printed shares add up to exactly 100 %.</summary>
    PrintedTo100,
}
