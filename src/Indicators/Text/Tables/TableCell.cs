using System.Diagnostics;

namespace Indicators;

/// <summary>A cell of a <see cref="Table"/>: a value that becomes text when the table is printed, in its language and by its
/// rounding.</summary>
/// <remarks>
/// <para>The unit of a number is said once: by the caption or by the heading of its column, and where neither does, behind the
/// number.</para>
/// <para><b>Equality.</b> Cells of one text, number, range or observation are equal. <b>Default value.</b> An empty cell. <b>Thread
/// safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct TableCell
{
    private readonly object? _content; // a text, which is the same in both languages, or a CellContent

    private TableCell(object? content) => _content = content;

    /// <summary>Gets the cell of what there is nothing to say of.</summary>
    public static TableCell Empty => default;

    internal CellContent? Content => _content as CellContent;

    /// <summary>A text is a cell.</summary>
    /// <param name="text">The text, the same in both languages; null is an empty cell.</param>
    public static implicit operator TableCell(string? text) => FromString(text);

    /// <summary>Makes a cell of a text, the same in both languages; what <c>TableCell cell = text</c> does.</summary>
    /// <param name="text">The text; null is an empty cell.</param>
    /// <returns>The cell.</returns>
    public static TableCell FromString(string? text) => new(text is "" ? null : text);

    /// <summary>Makes a cell of a text in both languages.</summary>
    /// <param name="chinese">In Chinese.</param>
    /// <param name="english">In English.</param>
    /// <returns>The cell.</returns>
    public static TableCell Text(string chinese, string english)
    {
        ArgumentNullException.ThrowIfNull(chinese);
        ArgumentNullException.ThrowIfNull(english);
        return new(new TextContent(language => language.Say(chinese, english)));
    }

    /// <summary>Makes a cell of words that are made when the language is known: <c>TableCell.Text(warning.ToString)</c>.</summary>
    /// <param name="words">Gives the words in a language.</param>
    /// <returns>The cell.</returns>
    public static TableCell Text(Func<Language, string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(new TextContent(words));
    }

    /// <summary>Makes a cell of a number; exact, or rounded once as the table says.</summary>
    /// <param name="value">The number, in its unit.</param>
    /// <param name="unit">The unit, or null for a plain number.</param>
    /// <returns>The cell.</returns>
    public static TableCell Number(Rational value, Unit? unit = null) => new(new NumberContent(value, unit));

    /// <summary>Makes a cell of a growth, in per cent.</summary>
    /// <param name="growth">The growth.</param>
    /// <returns>The cell.</returns>
    public static TableCell Growth(GrowthRate growth) => Number(growth.Ratio * 100, Units.Percent);

    /// <summary>Makes a cell of a growth in per cent and the letters of its marks, or of the reason why there is none.</summary>
    /// <param name="growth">The growth or the reason.</param>
    /// <returns>The cell.</returns>
    public static TableCell Growth(Outcome<GrowthRate> growth) =>
        growth.Match(rate => Computed(rate.Ratio * 100, Units.Percent, growth.Status), Reason);

    /// <summary>Makes a cell of a range of numbers; its ends are rounded outward, and where all of it rounds to one number that is
    /// printed.</summary>
    /// <param name="bounds">The bounds, in the unit.</param>
    /// <param name="unit">The unit, or null for plain numbers.</param>
    /// <param name="asPrinted">The number that follows from printed numbers as they stand, which <see cref="RangeDisplay.Never"/> prints;
    /// null where there is none.</param>
    /// <param name="leastDecimals">The fewest digits after the point, where those of the table do not suffice.</param>
    /// <returns>The cell.</returns>
    public static TableCell Range(Bounds bounds, Unit? unit = null, Rational? asPrinted = null, int leastDecimals = 0) =>
        new(new BoundsContent(bounds, unit, asPrinted, leastDecimals));

    /// <summary>Makes a cell of a range of growths, average growths or shares, in per cent.</summary>
    /// <typeparam name="T">What the range is of.</typeparam>
    /// <param name="range">The range.</param>
    /// <param name="asPrinted">The value that follows from printed numbers as they stand, which <see cref="RangeDisplay.Never"/> prints;
    /// null where there is none.</param>
    /// <returns>The cell.</returns>
    public static TableCell Range<T>(Range<T> range, T? asPrinted = null)
        where T : struct, IRangeEnd<T> => new(new RateContent<T>(range, asPrinted));

    /// <summary>Makes a cell of a number and the range around it: <c>-0.3 [-0.4, -0.2]</c>; where all of the range rounds to the number,
    /// that alone is printed.</summary>
    /// <param name="number">The number.</param>
    /// <param name="bounds">The range.</param>
    /// <param name="unit">The unit, or null for plain numbers.</param>
    /// <param name="decimals">The digits after the point of the number and of the ends; null for those of the table.</param>
    /// <returns>The cell.</returns>
    public static TableCell Around(Rational number, Bounds bounds, Unit? unit = null, int? decimals = null) =>
        new(new AroundContent(bounds, unit, number, decimals));

    /// <summary>Makes a cell of several, one behind the other.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The cell.</returns>
    public static TableCell Join(params ReadOnlySpan<TableCell> parts) => new(new JoinedContent([.. parts]));

    /// <summary>Makes a cell of a figure as printed: its number with its own decimals and its hedge, in a unit of choice.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit, with its magnitude word if it has one. A figure that cannot be written in it keeps its own.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(StatedValue figure, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(unit);
        return new(new FigureContent(figure, unit));
    }

    /// <summary>Makes a cell of what a printed figure allows, exactly: <c>[14.855万, 14.865万]亩</c>, a round bracket where the end is left
    /// out.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The cell.</returns>
    public static TableCell Allowed(StatedValue figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(new AllowedContent(figure.Bounds, figure.Unit, figure.UnitText));
    }

    /// <summary>Makes a cell of what a printed result allows, exactly.</summary>
    /// <param name="bounds">The bounds, in the unit.</param>
    /// <param name="unit">The unit, or null for plain numbers.</param>
    /// <returns>The cell.</returns>
    public static TableCell Allowed(Bounds bounds, Unit? unit) => new(new AllowedContent(bounds, unit, null));

    /// <summary>Makes a cell of an observation: its number and the letters of its marks, which the table explains below; where it has no
    /// value, the reason in words.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="unit">The unit of its value.</param>
    /// <returns>The cell.</returns>
    public static TableCell Of(Observation observation, Unit? unit = null) =>
        new(new ObservationContent(observation, unit, MissingInWords: true));

    /// <summary>Makes a cell of a reason, in the word that tables print: 扭亏为盈, loss to profit.</summary>
    /// <param name="reason">Why there is no value.</param>
    /// <returns>The cell.</returns>
    public static TableCell Reason(Undefined reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new(new TextContent(language => reason.InWords(language)));
    }

    /// <summary>Returns the cell as text, exactly, for logs.</summary>
    /// <returns>The text in Chinese.</returns>
    public override string ToString() => In(new CellStyle(Language.Chinese, null, null, null));

    /// <summary>Such as <c>25 P</c>, <c>— Q</c>: with a dash where there is no value, and letters for the reason.</summary>
    internal static TableCell Marked(Observation observation, Unit? unit) =>
        new(new ObservationContent(observation, unit, MissingInWords: false));

    /// <summary>A number with the letters of the marks that it was computed from.</summary>
    internal static TableCell Computed(Rational value, Unit unit, ObservationStatus marks) => new(new NumberContent(value, unit, marks));

    /// <summary>An observation whose unit is said elsewhere, such as behind the name of its row.</summary>
    internal static TableCell OfSaidUnit(Observation observation, Unit unit) =>
        new(new ObservationContent(observation, unit, MissingInWords: true) { UnitIsSaid = true });

    internal string In(in CellStyle style) => _content switch
    {
        string text => text,
        CellContent content => content.In(style),
        _ => "",
    };
}
