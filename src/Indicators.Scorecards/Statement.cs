using System.Diagnostics;

namespace Indicators;

/// <summary>A stated result, and what follows from it or from the levels about it.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{Result} {Verdict}")]
public sealed record Statement
{
    internal Statement(Observed row, StatedResult result)
    {
        (Row, Result, Kind, Area, Time) = (row, result, row.Kind, row.Area, row.Time);
        Period = Time.Period!.Value;
    }

    /// <summary>Gets the row.</summary>
    public Observed Row { get; }

    /// <summary>Gets the area.</summary>
    public ReferenceArea Area { get; }

    /// <summary>Gets the time as it is written, and what it means.</summary>
    public ObservedTime Time { get; }

    /// <summary>Gets the period; of a change the span from base to end, as it is written.</summary>
    public AnyPeriod Period { get; }

    /// <summary>Gets what is stated.</summary>
    public ObservationKind Kind { get; }

    /// <summary>Gets the result as printed.</summary>
    public StatedResult Result { get; }

    /// <summary>Gets the basis that a stated growth names, in its words or beside them: nominal, real, of comparable coverage;
    /// <see langword="null"/> where it names none, and for other results.</summary>
    public GrowthBasis? Basis => Result switch
    {
        StatedGrowth growth => growth.Basis,
        StatedAverageGrowth average => average.Basis,
        _ => null,
    };

    /// <summary>Gets the digits after the point with which the result is printed: what the levels give is held against it with as
    /// many.</summary>
    /// <remarks>The bounds of 87.12% lie half a unit of its last digit from it, and so have one decimal more.</remarks>
    public int PrintedDecimals =>
        Math.Clamp((new[] { Result.Bounds.Lower, Result.Bounds.Upper }.Max(end => end?.DecimalPlaces) ?? 0) - 1, 0, 12);

    /// <summary>Gets whether the period was taken from what is known of the report and not from the row.</summary>
    public bool IsAssumed => Time.Resolved.Assumed;

    /// <summary>Gets what the levels give for it, in the printed unit; <see langword="null"/> where they say nothing.</summary>
    /// <remarks>Of an average growth the rate per period, rounded outward to 30 significant digits; of the rest exact.</remarks>
    public Bounds? Implied { get; internal init; }

    /// <summary>Gets whether the levels agree; <see langword="null"/> where they say nothing.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>Gets what a stated average growth implies over its span; <see langword="null"/> for other results.</summary>
    public AverageSpan? Span { get; internal init; }

    /// <summary>Gets how a stated rank moved since the one before it in its scope; <see langword="null"/> where none is before
    /// it.</summary>
    public RankChange? Move { get; internal init; }

    /// <summary>Gets the period of the rank before it.</summary>
    public AnyPeriod? MoveFrom { get; internal init; }
}
