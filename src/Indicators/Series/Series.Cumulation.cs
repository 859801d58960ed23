namespace Indicators;

// Adds up a flow from the beginning of each year.
public static partial class Series
{
    /// <summary>Gives what a flow is from the beginning of the year to each period (累计): <c>C[p] = s[first of the year] + … + s[p]</c>;
    /// exact.</summary>
    /// <remarks>Where one of the periods is missing there is no value from there to the end of the year, with its reasons; marks are
    /// joined.</remarks>
    /// <typeparam name="TPeriod">The frequency; of fiscal quarters the fiscal year counts.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="flow">The flow.</param>
    /// <returns>The cumulative series.</returns>
    public static CumulativeSeries<TPeriod, TKind> Cumulate<TPeriod, TKind>(this Series<TPeriod, FlowMeasure, TKind> flow)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(flow);
        var totals = new Observation[flow.Count];
        Rational sum = Rational.Zero;
        ObservationStatus status = ObservationStatus.Gap; // what lies before the series
        for (int place = 0; place < totals.Length; place++)
        {
            bool isFirst = flow.Domain[place].Number == 1;
            status = ObservationStatuses.Join(isFirst ? ObservationStatus.Normal : status, flow.Cells.Status(place));
            sum = (isFirst ? Rational.Zero : sum) + flow.Cells.Value(place);
            totals[place] = Observation.Of(sum, status);
        }

        return new(new(flow.Domain, Cells.Of(totals), flow.UnitOfMeasure));
    }
}
