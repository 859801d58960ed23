namespace Indicators;

// The marks of what the results were computed from.
public sealed partial class ResultSeries<TPeriod, TResult>
{
    /// <summary>Gets the marks of the values that the result of a period was computed from: an estimate stays one in the growth that is
    /// computed of it.</summary>
    /// <remarks>
    /// <para>The marks of all of them together, as series operators join them; where one of the values is missing, what only a value has
    /// (E, P, F) is left out. A break (B) counts where it lies between the two periods that are compared: after the earlier one, up to the
    /// later one.</para>
    /// <para>A rank is computed from the values of all areas. Results of printed figures, and values read from data, have no marks. Nothing
    /// is kept for a mark; it is looked up in the series when it is asked for.</para>
    /// </remarks>
    /// <param name="period">The period.</param>
    /// <returns>The marks; <see cref="ObservationStatus.Gap"/> outside of the domain, and where a value is missing without a
    /// mark.</returns>
    /// <example><code>
    /// var growth = Series.Flow(HundredMillionYuan, [(new Year(2021), 110m), (new Year(2022), new Observation(56, ObservationStatus.Estimated))]).YearOnYear();
    /// Console.WriteLine(growth.StatusOf(new Year(2022)));   // → Estimated
    /// </code></example>
    public ObservationStatus StatusOf(TPeriod period) =>
        Domain.IndexOf(period) < 0 ? ObservationStatus.Gap : Marks?.Invoke(period) ?? ObservationStatus.Normal;

    /// <summary>The marks of a period of the domain; null where there are none in what the results were made of.</summary>
    internal Func<TPeriod, ObservationStatus>? Marks { get; init; }
}
