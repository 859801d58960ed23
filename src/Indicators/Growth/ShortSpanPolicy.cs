namespace Indicators;

/// <summary>How a growth over less than a year is treated when it is asked for per year.</summary>
/// <remarks>0.5 % in one day is more than 500 % a year on paper. Quarterly growth is annualised by habit (SAAR); ask for it.</remarks>
public enum ShortSpanPolicy
{
    /// <summary>There is no result; the reason is <see cref="Reason.ShorterThanAYear"/>.</summary>
    Refuse = 1,

    /// <summary>The growth is raised to a year, as if it went on: <c>(1 + g)^(m/n) − 1</c>.</summary>
    Extrapolate = 2,
}
