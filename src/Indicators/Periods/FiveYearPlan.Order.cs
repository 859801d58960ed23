namespace Indicators;

public readonly partial record struct FiveYearPlan
{
    /// <summary>Gets the first plan: 1953 to 1957.</summary>
    public static FiveYearPlan MinValue => default;

    /// <summary>Gets the last plan: the 99th, 2446 to 2450.</summary>
    public static FiveYearPlan MaxValue => new(LastOrdinal, trusted: true);

    /// <inheritdoc/>
    public static FrequencyId Frequency => FrequencyId.Quinquennial;

    /// <inheritdoc/>
    public int Ordinal => _ordinal;

    /// <inheritdoc/>
    public static FiveYearPlan FromOrdinal(int ordinal) => new(Ordinals.Check(ordinal, LastOrdinal, "plan"), trusted: true);

    /// <summary>Returns the plan a number of plans later.</summary>
    /// <param name="plan">The plan to start from.</param>
    /// <param name="count">How many plans to go on; negative goes back.</param>
    /// <returns>The later plan.</returns>
    /// <exception cref="OverflowException">There is no such plan.</exception>
    public static FiveYearPlan operator +(FiveYearPlan plan, int count) => plan.Move(count);

    /// <inheritdoc/>
    public static FiveYearPlan operator -(FiveYearPlan plan, int count) => plan.Move(-(long)count);

    /// <inheritdoc/>
    public static int operator -(FiveYearPlan later, FiveYearPlan earlier) => later._ordinal - earlier._ordinal;

    /// <summary>Returns the next plan.</summary>
    /// <param name="plan">The plan to start from.</param>
    /// <returns>The plan that follows.</returns>
    /// <exception cref="OverflowException"><paramref name="plan"/> is the last one.</exception>
    public static FiveYearPlan operator ++(FiveYearPlan plan) => plan.Move(1);

    /// <summary>Returns the plan before.</summary>
    /// <param name="plan">The plan to start from.</param>
    /// <returns>The plan that precedes.</returns>
    /// <exception cref="OverflowException"><paramref name="plan"/> is the first one.</exception>
    public static FiveYearPlan operator --(FiveYearPlan plan) => plan.Move(-1);

    /// <summary>Says whether a plan comes before another.</summary>
    /// <param name="left">The first plan.</param>
    /// <param name="right">The second plan.</param>
    /// <returns>Whether <paramref name="left"/> is earlier.</returns>
    public static bool operator <(FiveYearPlan left, FiveYearPlan right) => left._ordinal < right._ordinal;

    /// <summary>Says whether a plan comes after another.</summary>
    /// <param name="left">The first plan.</param>
    /// <param name="right">The second plan.</param>
    /// <returns>Whether <paramref name="left"/> is later.</returns>
    public static bool operator >(FiveYearPlan left, FiveYearPlan right) => left._ordinal > right._ordinal;

    /// <summary>Says whether a plan is another or comes before it.</summary>
    /// <param name="left">The first plan.</param>
    /// <param name="right">The second plan.</param>
    /// <returns>Whether <paramref name="left"/> is not later.</returns>
    public static bool operator <=(FiveYearPlan left, FiveYearPlan right) => left._ordinal <= right._ordinal;

    /// <summary>Says whether a plan is another or comes after it.</summary>
    /// <param name="left">The first plan.</param>
    /// <param name="right">The second plan.</param>
    /// <returns>Whether <paramref name="left"/> is not earlier.</returns>
    public static bool operator >=(FiveYearPlan left, FiveYearPlan right) => left._ordinal >= right._ordinal;

    /// <inheritdoc/>
    public int CompareTo(FiveYearPlan other) => _ordinal.CompareTo(other._ordinal);

    private FiveYearPlan Move(long by) => new(Ordinals.Move(_ordinal, by, LastOrdinal, "plan"), trusted: true);
}
