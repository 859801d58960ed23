using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A level as a source printed it: a coverage of 96.93 %.</summary>
/// <remarks>
/// A printed level is a range: 96.93 % is [96.925, 96.935] %. It never adds to another level.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
[DebuggerDisplay("{ToString(),nq} {Bounds}")]
public sealed partial record PointFigure<TKind> where TKind : IPointKind
{
    internal PointFigure(StatedValue printed, PointUnit<TKind> unit) => (Printed, Unit) = (printed, unit);

    /// <summary>Gets the printed characters and what they say.</summary>
    public StatedValue Printed { get; }

    /// <summary>Gets the unit, such as %.</summary>
    public PointUnit<TKind> Unit { get; }

    /// <summary>Gets the printed level; <see langword="null"/> for a range and for vague words.</summary>
    public QuantityPoint<TKind>? Stated => Printed.Value is { } value ? new(value, Unit) : null;

    /// <summary>Gets the hedge.</summary>
    public Hedge Hedge => Printed.Hedge;

    /// <summary>Gets what the printed words allow, in <see cref="Unit"/>.</summary>
    public Bounds Bounds => Printed.Bounds;

    /// <summary>Reads a level of this kind, with the units of the library.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure, or one of another kind; the message has a code.</exception>
    public static PointFigure<TKind> Parse(ReadOnlySpan<char> text) => Parse(text, UnitCatalog.Default);

    /// <summary>Reads a level of this kind.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure, or one of another kind; the message has a code.</exception>
    public static PointFigure<TKind> Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        TryParse(text, catalog, out PointFigure<TKind>? figure, out string? problem) ? figure : throw Coded.Format(problem);

    /// <summary>Reads a level of this kind, with the units of the library; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>False when the text is not a figure, or one of another kind.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PointFigure<TKind>? figure) =>
        TryParse(text, UnitCatalog.Default, out figure, out _);

    /// <summary>Reads a level of this kind; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is not a figure, or one of another kind.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, UnitCatalog catalog, [NotNullWhen(true)] out PointFigure<TKind>? figure,
        [NotNullWhen(false)] out string? problem)
    {
        figure = null;
        if (!StatedValue.TryParse(text, catalog, null, out StatedValue? value, out problem))
        {
            return false;
        }

        if (!value.TryAsPoint(out figure))
        {
            problem = $"Got '{FigureText.Shown(value.Text)}'; expected a level of kind {TKind.Code}, such as 96.93%. (IND0502)";
            return false;
        }

        return true;
    }

    /// <summary>Gets what the printed words allow, in another unit of the kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The bounds, exact.</returns>
    public Bounds BoundsIn(PointUnit<TKind> unit) => Printed.BoundsIn(unit);

    /// <summary>Returns the characters as printed.</summary>
    /// <returns>The text that was read.</returns>
    public override string ToString() => Printed.Text;
}
