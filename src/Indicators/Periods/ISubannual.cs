namespace Indicators;

/// <summary>A part of a year of which every year has the same number: a half-year, trimester, quarter, month, fiscal quarter.</summary>
/// <remarks>
/// <para>Its twin a year before is <c>p − PerYear</c>. A week is none: some years have 53, and 52 weeks before is not a
/// year before. See <see cref="Week.SameWeekLastYear"/>.</para>
/// </remarks>
/// <typeparam name="TSelf">The type itself, such as <see cref="Quarter"/>.</typeparam>
public interface ISubannual<TSelf> : ITilingPeriod<TSelf>
    where TSelf : struct, ISubannual<TSelf>
{
    /// <summary>Gets how many there are in a year: 4 for quarters.</summary>
    static abstract int PerYear { get; }

    /// <summary>Gets the number within the year, from 1 to <see cref="PerYear"/>.</summary>
    int Number { get; }
}
