namespace Indicators;

// By how much a flow changed (增加额, 增加量): amounts of its kind, where a growth gives the ratio.
/// <remarks>
/// A change of a flow is a flow: the changes of four quarters on the year add up to the change of the year. What a stock changed by within
/// each period is <see cref="Series.NetChange{TPeriod, TKind}(Series{TPeriod, StockMeasure, TKind})"/>; percentages change in points
/// (<see cref="Series"/>).
/// </remarks>
/// <example><code>
/// var output = Series.Flow(HundredMillionYuan, new Year(2021), 100m, 104, 112);
/// Console.WriteLine(output.ChangeOnYear()[new Year(2023)]);   // → 8
/// Console.WriteLine(output.Change(2)[new Year(2023)]);        // → 12
/// Console.WriteLine(output.Change(2)[new Year(2022)]);        // → :
/// </code></example>
public static partial class Series
{
    /// <summary>Gives the change of each period on the one so many periods before: <c>s[p] − s[p − lag]</c>; exact.</summary>
    /// <remarks>The first periods are gaps, for their bases are not in the series. A missing value leaves both of its changes missing, with
    /// its reasons; marks of both values are joined.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The flow.</param>
    /// <param name="lag">How many periods before each its base lies, above zero: periods and never rows.</param>
    /// <returns>A flow on the same periods, in the same unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static Series<TPeriod, FlowMeasure, TKind> Change<TPeriod, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        Cells changes = flow.Cells.Minus(flow.Cells.Slice(-Math.Min(lag, flow.Count), flow.Count));
        SeriesCore core = flow.Core;
        return flow.With(!flow.Cells.HaveBreaks ? changes : Cells.Of([.. Enumerable.Range(0, changes.Count).Select(place =>
            Observation.Of(changes.Value(place),
                core.Marks(core.First + place,
                    core.Before(core.First + place, lag)) | (changes.Status(place) & ObservationStatuses.WithoutValue)))]));
    }

    /// <summary>Gives the change of each period on the same one a year before (比上年同期增加): <c>s[p] − s[p of a year before]</c>;
    /// exact.</summary>
    /// <remarks>The first year is gaps, for its bases are not in the series.</remarks>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The flow.</param>
    /// <returns>A flow on the same periods, in the same unit.</returns>
    public static Series<TPeriod, FlowMeasure, TKind> ChangeOnYear<TPeriod, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IExtensive => flow.Change(TPeriod.PerYear);

    /// <summary>Gives the change of each year on the one before it (比上年增加): <c>s[y] − s[y − 1]</c>; exact.</summary>
    /// <remarks>The first year is a gap, for its base is not in the series.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The flow.</param>
    /// <returns>A flow on the same years, in the same unit.</returns>
    public static Series<Year, FlowMeasure, TKind> ChangeOnYear<TKind>(this Series<Year, FlowMeasure, TKind> flow)
        where TKind : IExtensive => flow.Change(1);
}
