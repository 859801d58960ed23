namespace Indicators;

/// <summary>Which end of a ranking has the first place. It belongs to the indicator, and is never guessed.</summary>
/// <remarks>The value zero is not a direction, so a forgotten <c>default</c> throws instead of ranking.</remarks>
public enum Direction
{
    /// <summary>The highest value is first: output, income, coverage.</summary>
    HigherIsBetter = 1,

    /// <summary>The lowest value is first: mortality, energy per unit of output, time to work.</summary>
    LowerIsBetter = 2,
}
