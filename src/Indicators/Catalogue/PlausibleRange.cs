using System.Diagnostics;

namespace Indicators;

/// <summary>The range outside which a level of an indicator is likely a mistake. It warns and never rejects.</summary>
/// <remarks>
/// The ends belong to the range, and are exact.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var range = new PlausibleRange(0, 100, Percent);
/// range.Warns(PointFigure&lt;Proportion&gt;.Parse("96.93%"));   // → False
/// range.Warns(PointFigure&lt;Proportion&gt;.Parse("969.3%"));   // → True
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record PlausibleRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="lower">The least plausible number; <see langword="null"/> for none.</param>
    /// <param name="upper">The greatest plausible number; <see langword="null"/> for none.</param>
    /// <param name="unit">The unit of both; <see langword="null"/> for the indicator's own, which it takes once it is given to one.</param>
    /// <exception cref="ArgumentException">There is no end at all, or the lower one is above the upper one.</exception>
    public PlausibleRange(Rational? lower, Rational? upper, Unit? unit = null)
    {
        if (lower is null && upper is null)
        {
            throw new ArgumentException("A plausible range has a lower end, an upper end or both.", nameof(lower));
        }

        if (lower > upper)
        {
            throw new ArgumentException($"A plausible range runs upwards; found {lower} to {upper}.", nameof(lower));
        }

        (Bounds, Unit, UnitText) = (Bounds.Between(lower, lower is not null, upper, upper is not null), unit, unit?.Symbol);
    }

    /// <summary>Gets the range, in <see cref="Unit"/>.</summary>
    public Bounds Bounds { get; }

    /// <summary>Gets the unit of the ends; <see langword="null"/> for plain numbers.</summary>
    public Unit? Unit { get; private init; }

    /// <summary>Gets what the reader of a warning should look at.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>Gets the unit as the catalogue writes it.</summary>
    public string? UnitText { get; internal init; }

    /// <summary>Whether nothing that a figure allows lies within the range.</summary>
    /// <param name="figure">A figure as printed.</param>
    /// <returns>
    /// True when it lies outside for certain. False for one that may lie inside, and where only one of figure and range has a unit, for
    /// then the range says nothing of it.
    /// </returns>
    /// <exception cref="ArgumentException">The figure is of another kind.</exception>
    public bool Warns(StatedValue figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return (Unit is null) == (figure.Unit is null) && !Bounds.Overlaps(figure.BoundsIn(Unit));
    }

    /// <summary>Whether nothing that a figure allows lies within the range.</summary>
    /// <typeparam name="TKind">The kind of the figure.</typeparam>
    /// <param name="figure">A figure as printed.</param>
    /// <returns>True when it lies outside for certain.</returns>
    /// <exception cref="ArgumentException">The figure is of another kind.</exception>
    public bool Warns<TKind>(Figure<TKind> figure) where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Warns(figure.Printed);
    }

    /// <summary>Whether nothing that a figure allows lies within the range.</summary>
    /// <typeparam name="TKind">The kind of the figure.</typeparam>
    /// <param name="figure">A level as printed.</param>
    /// <returns>True when it lies outside for certain.</returns>
    /// <exception cref="ArgumentException">The figure is of another kind.</exception>
    public bool Warns<TKind>(PointFigure<TKind> figure) where TKind : IPointKind
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Warns(figure.Printed);
    }

    /// <summary>Returns the range with its unit.</summary>
    /// <returns>Text such as <c>[0, 100]%</c>.</returns>
    public override string ToString() => $"{Bounds}{UnitText}";

    /// <summary>The range in the unit of its indicator where it names none of its own.</summary>
    internal PlausibleRange For(Unit? unit, string code)
    {
        if (Unit is null)
        {
            return unit is null ? this : this with { Unit = unit, UnitText = unit.Symbol };
        }

        return unit is not null && unit.KindCode == Unit.KindCode && unit.IsPoint == Unit.IsPoint
            ? this
            : throw new IndicatorArgumentException(
                $"The plausible range of '{code}' is in '{Unit}', and the indicator in '{unit?.Symbol ?? "no unit"}': they differ in "
                    + "kind. (IND0502)");
    }
}
