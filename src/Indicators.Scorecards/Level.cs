using System.Diagnostics;

namespace Indicators;

/// <summary>A level of an indicator as printed.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Level
{
    internal Level(Observed row, StatedValue stated)
    {
        (Row, Stated, Area, Time) = (row, stated, row.Area, row.Time);
        Period = Time.Period!.Value;
        Unit = LevelUnits.Of(stated, row.Indicator.UnitOfMeasure);
    }

    /// <summary>What is 100 for a level of a base that moves; no row has it.</summary>
    internal Level(Level level, AnyPeriod period, StatedValue stated) : this(level.Row, stated) => Period = period;

    /// <summary>Gets the row.</summary>
    public Observed Row { get; }

    /// <summary>Gets the area.</summary>
    public ReferenceArea Area { get; }

    /// <summary>Gets the time as it is written, and what it means.</summary>
    public ObservedTime Time { get; }

    /// <summary>Gets the period.</summary>
    public AnyPeriod Period { get; }

    /// <summary>Gets the figure.</summary>
    public StatedValue Stated { get; }

    /// <summary>
    /// Gets the unit in which tables and files write the level: as printed, with its magnitude word (亿元); where none is printed that of the
    /// catalogue. Null where neither says one.
    /// </summary>
    public Unit? Unit { get; }

    /// <summary>Gets the printed number in <see cref="Unit"/>, exactly; null for a range and for vague words.</summary>
    public Rational? Value =>
        Stated.Value is not { } value ? null : Stated.Unit is { } own && Unit is { } unit ? new AnyQuantity(value, own).In(unit) : value;

    /// <summary>Gets what the printed figure allows in <see cref="Unit"/>, exactly.</summary>
    public Bounds Bounds => Stated.BoundsIn(Unit);

    /// <summary>What the level may be in a unit: of a count the whole numbers that its words allow. A rate may be a mean (户均超3人).</summary>
    internal Bounds PossibleIn(Unit? unit) => Row.Indicator.Measure == Measure.Rate ? Stated.BoundsIn(unit) : Stated.PossibleIn(unit);

    /// <summary>Gets whether the period was taken from what is known of the report and not from the row.</summary>
    public bool IsAssumed => Time.Resolved.Assumed;

    /// <summary>Returns area, period and figure, for logs.</summary>
    /// <returns>Text such as <c>360313 2021: 31家</c>.</returns>
    public override string ToString() => $"{Area.Code} {Period}: {Stated}";
}
