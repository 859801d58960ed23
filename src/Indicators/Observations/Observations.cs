using System.Collections;
using System.Diagnostics;

namespace Indicators;

/// <summary>What sources say: of an indicator, in an area, for a period of any frequency, a level or a result as printed.</summary>
/// <remarks>
/// <para><b>Form.</b> Columns inside, without an object for a row: 1,000,000 levels take some 80 MB. Rows come out as
/// <see cref="Observed"/>.</para>
/// <para><b>Nothing is computed here.</b> <see cref="Series{TPeriod, TMeasure, TKind}"/> computes one indicator of one area, a scorecard
/// answers about a report.</para>
/// <para><b>Made</b> by <see cref="Of"/> and <see cref="ObservationsBuilder"/> in code, by <see cref="ObservationReader"/> from rows of
/// text.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Indicator gdp = Indicator.Flow("gdp", HundredMillionYuan);
/// ReferenceArea district = ReferenceArea.Parse("湘东区");
/// Observations observations = Observations.Of((gdp, district, AnyPeriod.From(new Year(2024)), StatedValue.Parse("110.2亿元")));
/// observations[0];   // → gdp 360313 2024: 110.2亿元
/// </code></example>
[DebuggerDisplay("{Count} observations")]
public sealed partial class Observations : IReadOnlyList<Observed>
{
    private readonly IReadOnlyList<ObservedTime> _times;

    internal Observations(ObservationColumns columns, IReadOnlyList<ObservedTime> times, IReadOnlyList<InputProblem> problems) =>
        (Columns, _times, Problems) = (columns, times, problems);

    /// <summary>Gets the number of rows.</summary>
    public int Count => Kept?.Length ?? Columns.Count;

    /// <summary>Gets the indicators that rows mention, in the order in which they do.</summary>
    public IReadOnlyList<Indicator> Indicators => Columns.Indicators.Values;

    /// <summary>Gets the areas that rows mention, in the order in which they do.</summary>
    public IReadOnlyList<ReferenceArea> Areas { get => field ?? Columns.Areas.Values; internal init; }

    /// <summary>Gets the mistakes of the rows that are left out, in the order of their places.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>Gets what a reader should know and need not change: what the columns of a file were taken for, such as dates for
    /// months.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = [];

    internal ObservationColumns Columns { get; }

    /// <summary>Gets the numbers of the rows, where some were set aside.</summary>
    internal int[]? Kept { get; init; }

    /// <summary>Gets a row.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Observed this[int index] =>
        (uint)index < (uint)Count
            ? new(this, Kept?[index] ?? index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} rows.");

    /// <summary>Makes observations of levels.</summary>
    /// <param name="levels">For each the indicator, the area, the period and the figure as printed.</param>
    /// <returns>The observations, in this order.</returns>
    /// <exception cref="ArgumentException">A figure is in a unit of another kind than its indicator. (IND0502)</exception>
    public static Observations Of(params IEnumerable<(Indicator Indicator, ReferenceArea Area, AnyPeriod Period, StatedValue Level)> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var builder = new ObservationsBuilder();
        foreach ((Indicator indicator, ReferenceArea area, AnyPeriod period, StatedValue level) in levels)
        {
            builder.Add(indicator, area, period, level);
        }

        return builder.ToObservations();
    }

    /// <summary>Goes through the rows.</summary>
    /// <returns>The rows, in their order.</returns>
    public IEnumerator<Observed> GetEnumerator()
    {
        for (int row = 0; row < Count; row++)
        {
            yield return new(this, Kept?[row] ?? row);
        }
    }

    /// <summary>Returns the number of rows.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => $"{Count} observations";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ObservedTime TimeAt(int number) => _times[number];
}
