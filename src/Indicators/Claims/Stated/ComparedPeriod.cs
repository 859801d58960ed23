namespace Indicators;

/// <summary>With which period a stated change is compared, where its words say so.</summary>
public enum ComparedPeriod
{
    /// <summary>The same period a year before (同比, year on year).</summary>
    YearBefore = 1,

    /// <summary>The period just before (环比, month on month): of a month the month before, of a quarter the quarter before.</summary>
    PeriodBefore = 2,
}
