using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A quantity as a source printed it, of a kind that the compiler knows: 超40亿元, 1.9万余人, 58家.</summary>
/// <remarks>
/// <para>A printed figure is a range: rounding and hedges give <see cref="Bounds"/>. Calculations on figures give ranges
/// (<see cref="Growth.Between{TKind}(Figure{TKind}, Figure{TKind})"/>).</para>
/// <para>Digits, trailing zeros and hedge belong to the figure; the quantity behind it (<see cref="Stated"/>) is exact.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Figure&lt;Money&lt;Cny&gt;&gt; funds = Figure&lt;Money&lt;Cny&gt;&gt;.Parse("近9亿元");
/// funds.Bounds;                       // → [800000000, 900000000)
/// funds.BoundsIn(HundredMillionYuan); // → [8, 9)
/// </code></example>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
[DebuggerDisplay("{ToString(),nq} {Bounds}")]
public sealed partial record Figure<TKind> where TKind : IQuantityKind
{
    internal Figure(StatedValue printed, Unit<TKind> unit) => (Printed, Unit) = (printed, unit);

    /// <summary>Gets the printed characters and what they say.</summary>
    public StatedValue Printed { get; }

    /// <summary>Gets the unit without magnitude: 元 for 超40亿元.</summary>
    public Unit<TKind> Unit { get; }

    /// <summary>Gets the printed quantity; <see langword="null"/> for a range and for vague words.</summary>
    public Quantity<TKind>? Stated => Printed.Value is { } value ? new(value, Unit) : null;

    /// <summary>Gets the hedge.</summary>
    public Hedge Hedge => Printed.Hedge;

    /// <summary>Gets what the printed words allow, in <see cref="Unit"/>.</summary>
    public Bounds Bounds => Printed.Bounds;

    /// <summary>Reads a figure of this kind, with the units of the library.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure, or one of another kind; the message has a code.</exception>
    public static Figure<TKind> Parse(ReadOnlySpan<char> text) => Parse(text, UnitCatalog.Default);

    /// <summary>Reads a figure of this kind.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure, or one of another kind; the message has a code.</exception>
    public static Figure<TKind> Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        TryParse(text, catalog, out Figure<TKind>? figure, out string? problem) ? figure : throw Coded.Format(problem);

    /// <summary>Reads a figure of this kind, with the units of the library; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>False when the text is not a figure, or one of another kind.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Figure<TKind>? figure) =>
        TryParse(text, UnitCatalog.Default, out figure, out _);

    /// <summary>Reads a figure of this kind; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is not a figure, or one of another kind.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, UnitCatalog catalog, [NotNullWhen(true)] out Figure<TKind>? figure,
        [NotNullWhen(false)] out string? problem)
    {
        figure = null;
        ArgumentNullException.ThrowIfNull(catalog);
        if (!FigureReader.TryRead(text, catalog, TKind.Code, out StatedValue? value, out problem))
        {
            return false;
        }

        if (!value.TryAs(out figure))
        {
            problem = value.Unit is null
                ? $"'{FigureText.Shown(value.Text)}' has no unit; expected one of kind {TKind.Code}. (IND0503)"
                : $"'{FigureText.Shown(value.Text)}' is of kind {value.Unit.KindCode}{(value.Unit.IsPoint ? " (levels)" : "")}, not "
                    + $"{TKind.Code}. (IND0502)";
            return false;
        }

        return true;
    }

    /// <summary>Gets what the printed words allow, in another unit of the kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The bounds, exact.</returns>
    public Bounds BoundsIn(Unit<TKind> unit) => Printed.BoundsIn(unit);

    /// <summary>Returns the characters as printed.</summary>
    /// <returns>The text that was read.</returns>
    public override string ToString() => Printed.Text;
}
