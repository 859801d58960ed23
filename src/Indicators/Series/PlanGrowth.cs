namespace Indicators;

/// <summary>The growth over a five-year plan by both readings of its base; the label of a plan does not say which one is meant.</summary>
/// <remarks>
/// <para>Plan reports measure from the year before the plan: “十四五” has the base 2020 and n = 5. A text may also count from the first year
/// to the last: base 2021 and n = 4. The two give different numbers, so none is given without the other.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var output = Series.Flow(HundredMillionYuan, new Year(2020), 100m, 104, 112, 121, 133, 146.9m);
/// PlanGrowth growth = output.GrowthOver(FiveYearPlan.Nth(14));
/// Console.WriteLine(growth.FromBaseYear.Average.Value.ToPercent(2, Rounding.HalfAwayFromZero));    // → 8.00%
/// Console.WriteLine(growth.FromFirstYear.Average.Value.ToPercent(2, Rounding.HalfAwayFromZero));   // → 9.02%
/// Console.WriteLine(growth);   // → 14th five-year plan: from 2020, n = 5; from 2021, n = 4
/// </code></example>
public sealed partial class PlanGrowth
{
    internal PlanGrowth(FiveYearPlan plan, Func<Year, Year, Outcome<GrowthRate>> growth)
    {
        Plan = plan;
        FromBaseYear = new(plan.BaseYear, plan.Years.Last, growth);
        FromFirstYear = new(plan.Years.First, plan.Years.Last, growth);
    }

    /// <summary>Gets the plan.</summary>
    public FiveYearPlan Plan { get; }

    /// <summary>Gets the growth from the year before the plan, n = 5: the convention of plan reports.</summary>
    public PlanReading FromBaseYear { get; }

    /// <summary>Gets the growth from the first year of the plan to its last, n = 4.</summary>
    public PlanReading FromFirstYear { get; }

    /// <summary>Says what this is, for logs: the plan and the bases of both readings.</summary>
    /// <returns>Such as <c>14th five-year plan: from 2020, n = 5; from 2021, n = 4</c>.</returns>
    public override string ToString() => $"{Plan}: {FromBaseYear}; {FromFirstYear}";
}

/// <summary>One reading of the growth over a plan: its base, its number of years, and what comes of them.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial class PlanReading
{
    internal PlanReading(Year baseYear, Year lastYear, Func<Year, Year, Outcome<GrowthRate>> growth)
    {
        (BaseYear, LastYear, Total) = (baseYear, lastYear, growth(baseYear, lastYear));
        Average = AverageGrowth.Level(Total, Periods, baseYear, lastYear);
    }

    /// <summary>Gets the year that growth is measured from.</summary>
    public Year BaseYear { get; }

    /// <summary>Gets the last year of the plan.</summary>
    public Year LastYear { get; }

    /// <summary>Gets the number of growing years n: <c>LastYear − BaseYear</c>.</summary>
    public int Periods => LastYear - BaseYear;

    /// <summary>Gets the growth from the base to the last year, exact; or the reason why there is none.</summary>
    public Outcome<GrowthRate> Total { get; }

    /// <summary>Gets the average growth per year by level (水平法), exact; or the reason why there is none.</summary>
    public Outcome<AverageGrowth> Average { get; }

    /// <summary>Says where the reading starts and how long it is, for logs.</summary>
    /// <returns>Such as <c>from 2020, n = 5</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {BaseYear}, n = {Periods}");
}
