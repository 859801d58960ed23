using System.Numerics;

namespace Indicators;

/// <summary>What lies under every series: cells on a run of ordinals, their unit and their measure as values.</summary>
/// <remarks>
/// It compares by key, never by row. <see cref="Series{TPeriod, TMeasure, TKind}"/> and <see cref="AnySeries"/> are views on it: the one
/// lets the compiler say what may be asked, the other asks the unit. What is printed beside an exact number is a range, and only
/// <see cref="AnySeries"/> has any.
/// </remarks>
internal sealed class SeriesCore(int first, Cells cells, Unit unit, Measure measure, Func<int, IPeriod> periodAt, Bounds?[]? printed = null,
    string?[]? texts = null)
{
    public int First => first;

    public int Count => cells.Count;

    public Cells Cells => cells;

    public Unit Unit => unit;

    public Measure Measure => measure;

    public Func<int, IPeriod> PeriodAt => periodAt;

    /// <summary>Whether every number is exact.</summary>
    public bool IsExact => printed is null;

    /// <summary>The number of a period in the unit, or null where there is none.</summary>
    public Rational? NumberAt(int ordinal) => PlaceOf(ordinal) is >= 0 and var place && cells.Has(place) ? cells.Value(place) : null;

    /// <summary>What the number of a period may be: as printed, or the number alone where it is exact.</summary>
    public Bounds? BoundsAt(int ordinal) =>
        PlaceOf(ordinal) is not (>= 0 and var place) || !cells.Has(place) ? null : printed?[place] ?? Bounds.Exactly(cells.Value(place));

    /// <summary>The marks of a period; a gap outside of the run.</summary>
    public ObservationStatus StatusAt(int ordinal) => PlaceOf(ordinal) is >= 0 and var place ? cells.Status(place) : ObservationStatus.Gap;

    /// <summary>The same cells in another unit of the kind; exact.</summary>
    public SeriesCore In(Unit other)
    {
        if (other.Equals(unit))
        {
            return this;
        }

        // number = (number × Factor + Offset − other.Offset) ÷ other.Factor, with positive factors: a range stays a range.
        Cells converted = other.Offset == unit.Offset
            ? cells.Times(unit.Factor / other.Factor)
            : cells.Select(value => other.Number(unit.Coherently(value)));
        return new(first, converted, other, measure, periodAt, printed is null ? null
            : Array.ConvertAll(printed,
                range => range is { } wide ? ((wide * unit.Factor) + (unit.Offset - other.Offset)) / other.Factor : (Bounds?)null), texts);
    }

    /// <summary>Every number times a factor above zero, in a unit of another kind: an index on another base.</summary>
    public SeriesCore Times(Rational factor, Unit other) => new(first, cells.Times(factor), other, measure, periodAt,
        printed is null ? null : Array.ConvertAll(printed, range => range is { } wide ? wide * factor : (Bounds?)null));

    /// <summary>The period so many before another; there is none before the first of the calendar.</summary>
    public Outcome<int> Before(int ordinal, int lag) =>
        ordinal < lag ? Undefined.Of(Reason.MissingBase, $"A period {lag} before {periodAt(ordinal)}") : ordinal - lag;

    /// <summary>What follows from the numbers of a period and its base, or which of them is missing.</summary>
    public Outcome<TResult> Compare<TResult>(Outcome<int> from, int to, Func<Rational, Rational, Outcome<TResult>> change) =>
        PeriodComparison.Of(from, to, NumberAt, change, ValueOf, StatusAt);

    /// <summary>The growth from one period to another.</summary>
    public Outcome<GrowthRate> Growth(Outcome<int> from, int to) =>
        Compare<GrowthRate>(from, to, (earlier, later) => Indicators.Growth.Between(earlier, later, unit));

    /// <summary>The growth of every period over its base: quickly where both values are mantissas, and else in the general way, which has
    /// every reason.</summary>
    public Outcome<GrowthRate>[] Growths(Func<int, Outcome<int>> baseOf)
    {
        var growths = new Outcome<GrowthRate>[Count];
        for (int place = 0; place < growths.Length; place++)
        {
            Outcome<int> from = baseOf(first + place);
            growths[place] = from.TryGetValue(out int ordinal) && cells.QuickGrowth(ordinal - first, place) is { } growth
                ? growth
                : Growth(from, first + place);
        }

        return growths;
    }

    /// <summary>Every growth from one period to another that what is printed allows.</summary>
    public Outcome<Range<GrowthRate>> GrowthRange(Outcome<int> from, int to) =>
        PeriodComparison.Of<int, Bounds, Range<GrowthRate>>(from, to, BoundsAt,
            (earlier, later) => Indicators.Growth.Between(earlier, later, () => Shown(from.Value, earlier), () => Shown(to, later)),
            ValueOf, StatusAt);

    /// <summary>The difference between the levels of two periods that what is printed allows.</summary>
    public Outcome<Bounds> Difference(int from, int to) =>
        PeriodComparison.Of<int, Bounds, Bounds>(from, to, BoundsAt, (earlier, later) => later - earlier, ValueOf, StatusAt);

    /// <summary>The growth that the index number of a moving base states: <c>level ÷ 100 − 1</c>, of every level that what is printed
    /// allows.</summary>
    public Outcome<Range<GrowthRate>> StatedRange(int ordinal)
    {
        if (BoundsAt(ordinal) is not { } level)
        {
            return Undefined.Of(Reason.MissingCurrent, ValueOf(ordinal), StatusAt(ordinal));
        }

        // Every unit of an index number counts in points; (上年=100) and its like have the factor one.
        return (level * unit.Factor).Intersect(Bounds.AtLeast(Rational.Zero)) is { } possible
            ? new Range<GrowthRate>((possible / 100) - Rational.One)
            : Undefined.Of(Reason.NonPositive, Shown(ordinal, level), "a level that states a growth");
    }

    /// <summary>How the level of a period is written: as printed, where it is.</summary>
    public string Shown(int ordinal, Bounds level) => PlaceOf(ordinal) is >= 0 and var place && texts?[place] is { } text ? text
        : level.IsPoint ? new AnyQuantity(level.Lower!.Value, unit).ToString()
        : $"{level} {unit}";

    /// <summary>How parts of a whole changed from one period to another, and their whole; or which level is missing. One rule for exact
    /// numbers and for what is printed.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts in the unit of the whole; at least one.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">The other end.</param>
    /// <param name="level">The level of a period.</param>
    public static Outcome<PartsChange<TLevel>> PartsOf<TLevel>(SeriesCore whole, ReadOnlySpan<SeriesCore> parts, Outcome<int> from, int to,
        Func<SeriesCore, int, TLevel?> level)
        where TLevel : struct, IAdditionOperators<TLevel, TLevel, TLevel>, ISubtractionOperators<TLevel, TLevel, TLevel>
    {
        if (Missing(whole, parts, to, Reason.MissingCurrent, level) is { } noCurrent)
        {
            return noCurrent;
        }

        if (!from.TryGetValue(out int basePeriod))
        {
            return from.Undefined!;
        }

        if (Missing(whole, parts, basePeriod, Reason.MissingBase, level) is { } noBase)
        {
            return noBase;
        }

        TLevel change = level(parts[0], to)!.Value - level(parts[0], basePeriod)!.Value;
        foreach (SeriesCore part in parts[1..])
        {
            change += level(part, to)!.Value - level(part, basePeriod)!.Value;
        }

        return new PartsChange<TLevel>(change, level(whole, basePeriod)!.Value, level(whole, to)!.Value);
    }

    /// <summary>The marks of a period and of its bases together.</summary>
    public ObservationStatus Marks(int ordinal, params ReadOnlySpan<Outcome<int>> bases) =>
        ComparedMarks.Of(StatusAt, ordinal, cells.HaveBreaks, bases);

    private static Undefined? Missing<TLevel>(SeriesCore whole, ReadOnlySpan<SeriesCore> parts, int ordinal, Reason reason,
        Func<SeriesCore, int, TLevel?> level)
        where TLevel : struct
    {
        foreach (SeriesCore part in parts)
        {
            if (level(part, ordinal) is null)
            {
                return Undefined.Of(reason, $"The part in {part.PeriodAt(ordinal)}", part.StatusAt(ordinal));
            }
        }

        return level(whole, ordinal) is null
            ? Undefined.Of(reason, $"The whole in {whole.PeriodAt(ordinal)}", whole.StatusAt(ordinal))
            : null;
    }

    private int PlaceOf(int ordinal) => ordinal >= first && ordinal - first < cells.Count ? ordinal - first : -1;

    private string ValueOf(int ordinal) => $"The value of {periodAt(ordinal)}";

}

/// <summary>The periods of a type by their ordinals, for messages.</summary>
internal static class PeriodAt<TPeriod> where TPeriod : struct, IPeriod<TPeriod>
{
    internal static readonly Func<int, IPeriod> Ordinal = static ordinal => TPeriod.FromOrdinal(ordinal);
}
