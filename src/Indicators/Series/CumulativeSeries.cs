using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A flow as it is published from the beginning of each year (累计): 1-2月, 1-3月, … 1-12月. It starts anew with each year.</summary>
/// <remarks>
/// <para>Its cells overlap, so it is not a <see cref="Series{TPeriod, TMeasure, TKind}"/> and does not add up. What lies between two cells
/// is a flow: <see cref="Decumulate"/> gives it for each period, <see cref="Increments"/> also where a cell is missing, and
/// <see cref="Sum"/> for quarters and years.</para>
/// <para>Where January and February are published together, the cell of January is a gap. How much of the two was January's is not known
/// and not invented.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var sales = Series.Cumulative(HundredMillionYuan, [
///     (YearToDate&lt;Month&gt;.Parse("2021年1-2月"), 31m), (YearToDate&lt;Month&gt;.Parse("2021年1-3月"), 50m)]);
/// Console.WriteLine(sales.Decumulate()[new Month(2021, 3)]);             // → 19
/// Console.WriteLine(sales.Decumulate()[new Month(2021, 2)]);             // → :
/// Console.WriteLine(sales.Increments().First().Periods);                 // → 2021-01/2021-02
/// Console.WriteLine(sales.Sum().To&lt;Quarter&gt;()[new Quarter(2021, 1)]);    // → 50
/// </code></example>
/// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "a time series is called a series")]
public sealed partial class CumulativeSeries<TPeriod, TKind> : IReadOnlyCollection<(YearToDate<TPeriod> Span, Observation Observation)>
    where TPeriod : struct, ISubannual<TPeriod>
    where TKind : IExtensive
{
    internal CumulativeSeries(Series<TPeriod, FlowMeasure, TKind> totals) => Totals = totals;

    /// <summary>Gets the last parts of its years to date, from the first to the last.</summary>
    public PeriodRange<TPeriod> Domain => Totals.Domain;

    /// <summary>Gets the number of years to date, those without a value among them.</summary>
    public int Count => Totals.Count;

    /// <summary>Gets the unit of the values.</summary>
    public Unit<TKind> Unit => (Unit<TKind>)Totals.UnitOfMeasure;

    /// <summary>Gets the observation of a year to date. Outside of the domain it is a gap; nothing is thrown.</summary>
    /// <param name="span">The year to date.</param>
    /// <returns>A value in <see cref="Unit"/>, or why there is none; and the marks of the source.</returns>
    public Observation this[YearToDate<TPeriod> span] => Totals[span.Last];

    /// <summary>Gives the level of a year to date.</summary>
    /// <param name="span">The year to date.</param>
    /// <returns>The amount since the beginning of the year, or null where there is none.</returns>
    public Quantity<TKind>? LevelOf(YearToDate<TPeriod> span) => this[span].Value is { } value ? new(value, Unit) : null;

    /// <summary>Gives the flow of each single period: what was added since the one before, <c>C[p] − C[p − 1]</c>, and in the first of a
    /// year C[p] itself; exact.</summary>
    /// <remarks>Where one of the two is missing there is no value, with its reasons. Marks of both are joined.</remarks>
    /// <returns>The flow on the same periods. February is a gap where January was published with it; <see cref="Increments"/> has the
    /// two.</returns>
    public Series<TPeriod, FlowMeasure, TKind> Decumulate()
    {
        var flow = new Observation[Count];
        for (int place = 0; place < flow.Length; place++)
        {
            flow[place] = Between(place - 1, place);
        }

        return new(Domain, Cells.Of(flow), Unit);
    }

    /// <summary>Gives the flows of the shortest runs of periods that are known: each month, or January and February together.</summary>
    /// <remarks>They abut within a year, and the first begins with it. The last run of a year has no value where its end is
    /// missing.</remarks>
    /// <returns>The runs in their order, each with its flow, or why there is none.</returns>
    public IEnumerable<(PeriodRange<TPeriod> Periods, Observation Observation)> Increments()
    {
        int known = int.MinValue;
        for (int place = 0; place < Count; place++)
        {
            int before = Math.Max(known, place - NumberOf(place)); // the last cell of the year that has a value, or the year's beginning
            if (Cells.Has(place))
            {
                known = place;
            }
            else if (NumberOf(place) < TPeriod.PerYear && place < Count - 1)
            {
                continue; // a later cell of the year may have a value
            }

            yield return (new(Domain.First + (before + 1), Domain[place]), Between(before, place));
        }
    }

    /// <summary>Gives the flow of coarser periods: what was added from one cell to another, whether or not those between are
    /// known.</summary>
    /// <remarks>
    /// A first quarter is the cell of March, so January need not be published. Over the end of a year the parts of both are added, as
    /// fiscal years need. With <see cref="Completeness.AnyPresent"/> it is what is known within the period, marked as an estimate.
    /// </remarks>
    /// <returns>The sum, which waits for a frequency: <c>cumulative.Sum().To&lt;Quarter&gt;()</c>.</returns>
    public Aggregation<TPeriod, FlowMeasure, TKind> Sum() => new("sum", Domain, Unit, SumOf);

    /// <summary>Gives what is cumulated at the ends of coarser parts of the year: of months 1-3月, 1-6月, … for quarters.</summary>
    /// <typeparam name="TCoarse">The coarser frequency, whose years begin with those of the parts.</typeparam>
    /// <returns>The cumulative series of the coarser parts.</returns>
    /// <exception cref="InvalidOperationException">The years of the coarser parts begin elsewhere, as those of a fiscal calendar do
    /// (IND0612).</exception>
    public CumulativeSeries<TCoarse, TKind> Last<TCoarse>()
        where TCoarse : struct, ISubannual<TCoarse>, IPartitioned<TCoarse, TPeriod>
    {
        TCoarse first = TCoarse.Containing(Domain.First);
        if (TCoarse.FirstPart(first).Number != ((first.Number - 1) * TPeriod.PerYear / TCoarse.PerYear) + 1)
        {
            throw new IndicatorOperationException(
                $"{TCoarse.FirstPart(first)} is the first part of {first}, whose year begins with another period than that of "
                    + $"{Domain.First}; so what is cumulated from the beginning of one is not from that of the other. Take "
                    + $"{nameof(Sum)}().To<…>() and cumulate that. (IND0612)");
        }

        return new(new Aggregation<TPeriod, FlowMeasure, TKind>("last", Domain, Unit, AggregationRules.End(Cells)).To<TCoarse>());
    }

    /// <summary>Whether another cumulative series has the same periods, and for each the same level and marks; its unit may be
    /// another.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True when it has.</returns>
    public bool ValueEquals(CumulativeSeries<TPeriod, TKind> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Totals.ValueEquals(other.Totals);
    }

    /// <summary>Enumerates the years to date in their order, each with its observation.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(YearToDate<TPeriod> Span, Observation Observation)> GetEnumerator() =>
        Totals.Select(pair => (YearToDate(pair.Period), pair.Observation)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what the series is, for logs.</summary>
    /// <returns>Such as <c>cumulative 2021-01/2021-12, 亿元, 11 of 12</c>.</returns>
    public override string ToString() => $"cumulative {Totals}";

    /// <summary>What is cumulated, each at the last part of its year to date; a series that is never shown as one.</summary>
    internal Series<TPeriod, FlowMeasure, TKind> Totals { get; }

    private Cells Cells => Totals.Cells;

    private static YearToDate<TPeriod> YearToDate(TPeriod last) => new(last);

    // From behind one place to another, both of one year; the beginning of a year is nothing, and known.
    private Observation Between(int before, int last)
    {
        Observation end = At(last), start = before < last - NumberOf(last) + 1 ? new(Rational.Zero) : At(before);
        ObservationStatus status = ObservationStatuses.Join(end.Status, start.Status);
        return Observation.Of((end.Value ?? default) - (start.Value ?? default), status);
    }

    private Observation At(int place) => place >= 0 && place < Count ? Cells[place] : Observation.Gap;

    private int NumberOf(int place) => (Domain.First + place).Number;

    internal Observation SumOf(int first, int last, Completeness completeness)
    {
        Rational sum = Rational.Zero;
        ObservationStatus status = ObservationStatus.Normal, reasons = ObservationStatus.Normal;
        bool isAny = false;
        for (int from = first, to; from <= last; from = to + 1)
        {
            to = Math.Min(last, from + TPeriod.PerYear - NumberOf(from)); // the part of the period in one year
            Observation part = Between(from - 1, to);
            if (!part.HasValue && completeness == Completeness.AnyPresent)
            {
                reasons = ObservationStatuses.Join(reasons, part.Status);
                part = KnownBetween(from - 1, to);
            }

            isAny |= part.HasValue;
            sum += part.Value ?? default;
            status |= completeness == Completeness.All || part.HasValue ? part.Status : part.Status & ObservationStatuses.WithEither;
        }

        status |= new CellRun(Cells, first, last).Break;
        return completeness == Completeness.All || isAny
            ? Observation.Of(sum,
                ObservationStatuses.Join(status,
                    reasons == ObservationStatus.Normal ? ObservationStatus.Normal : ObservationStatus.Estimated))
            : Observation.Of(default, ObservationStatuses.Join(status, reasons));
    }

    // The longest flow within that is known: from the first cell that has a value to the last.
    private Observation KnownBetween(int before, int last)
    {
        int low = before, high = last;
        while (high > low && !At(high).HasValue)
        {
            high--;
        }

        while (low < high && !IsKnownStart(low, last))
        {
            low++;
        }

        return low < high ? Between(low, high) : Observation.Missing(ObservationStatus.Gap);
    }

    private bool IsKnownStart(int place, int last) => place < last - NumberOf(last) + 1 || At(place).HasValue;
}
