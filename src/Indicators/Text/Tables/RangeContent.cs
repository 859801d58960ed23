using System.Text;

namespace Indicators;

/// <summary>A range of numbers: one number where all of it rounds to that, else its ends, or the number that is printed beside
/// it.</summary>
/// <param name="OfUnit">The unit.</param>
/// <param name="LeastDecimals">The fewest decimals, where those of the table do not suffice.</param>
internal abstract record RangeContent(Unit? OfUnit, int LeastDecimals) : CellContent
{
    internal override Unit? Unit => OfUnit;

    /// <summary>The number to which all of the range rounds; null where it is not one.</summary>
    private protected abstract string? One(int decimals, Rounding rounding);

    /// <summary>The number that follows from the printed numbers as they stand, rounded; null where there is none.</summary>
    private protected abstract string? AsPrinted(int decimals, Rounding rounding);

    /// <summary>Both ends, rounded outward.</summary>
    private protected abstract string Ends(int decimals);

    /// <summary>The range, exactly.</summary>
    private protected abstract string Exactly();

    internal override string In(in CellStyle style)
    {
        string separator = style.Separator ?? "";
        if (style.Rounding is not { } rounding)
        {
            return DigitGroups.In(Exactly(), separator) + Behind(style);
        }

        int decimals = Math.Max(rounding.Decimals, LeastDecimals);
        if (One(decimals, rounding.Rule) is { } one)
        {
            return DigitGroups.In(one, separator) + Behind(style);
        }

        string ends = DigitGroups.In(Ends(decimals + 2), separator);
        if (style.Ranges == RangeDisplay.Always || (style.Ranges == RangeDisplay.Footnote && style.Footnotes is null)
            || AsPrinted(decimals, rounding.Rule) is not { } printed)
        {
            return ends + Behind(style);
        }

        string text = DigitGroups.In(printed, separator) + Behind(style);
        if (style.Footnotes is not { } notes)
        {
            return text;
        }

        notes.Add(ends + Behind(style with { SaidUnit = null }));
        return $"{text} ({(Rational)notes.Count})";
    }
}

/// <summary>A range of rational numbers.</summary>
internal record BoundsContent(Bounds Bounds, Unit? OfUnit, Rational? Printed, int LeastDecimals) : RangeContent(OfUnit, LeastDecimals)
{
    private protected override string? One(int decimals, Rounding rounding) =>
        Bounds.Round(decimals, rounding)?.ToString(decimals, rounding);

    private protected override string? AsPrinted(int decimals, Rounding rounding) => Printed?.ToString(decimals, rounding);

    private protected override string Ends(int decimals) => RangeText.Outward(Bounds, decimals);

    private protected override string Exactly() => Bounds.IsPoint ? Bounds.Lower!.Value.ToString() : Bounds.ToString();
}

/// <summary>A number and the range around it.</summary>
internal sealed record AroundContent(Bounds Around, Unit? Of, Rational Middle, int? Decimals) : BoundsContent(Around, Of, Middle, 0)
{
    internal override string In(in CellStyle style)
    {
        if (style.Rounding is { } rounding && style.Ranges == RangeDisplay.Always)
        {
            int decimals = Decimals ?? rounding.Decimals;
            string ends = Ends(Decimals ?? (rounding.Decimals + 2)),
                text = Number(Middle, style with { Rounding = (decimals, rounding.Rule) });
            return One(decimals, rounding.Rule) is null || Decimals is not null
                ? $"{text} {DigitGroups.In(ends, style.Separator ?? "")}{Behind(style)}"
                : text + Behind(style);
        }

        return base.In(Decimals is { } own && style.Rounding is { } known ? style with { Rounding = (own, known.Rule) } : style);
    }
}

/// <summary>Several contents, one behind the other.</summary>
internal sealed record JoinedContent(IReadOnlyList<TableCell> Parts) : CellContent
{
    internal override string In(in CellStyle style)
    {
        var text = new StringBuilder();
        foreach (TableCell part in Parts)
        {
            text.Append(part.In(style));
        }

        return text.ToString();
    }
}

/// <summary>A range of growths, average growths or shares, in per cent.</summary>
internal sealed record RateContent<T>(Range<T> Range, T? Printed) : RangeContent(Units.Percent, 0)
    where T : struct, IRangeEnd<T>
{
    private const int Digits = 30;

    private protected override string? One(int decimals, Rounding rounding) => Range.ToPercent(decimals, rounding)?[..^1];

    private protected override string? AsPrinted(int decimals, Rounding rounding) =>
        Printed is { } printed ? T.PercentOf(printed).Round(decimals, rounding).ToString(decimals, rounding) : null;

    private protected override string Ends(int decimals) => RangeText.Outward(Range.EnclosePercent(Digits), decimals);

    private protected override string Exactly() =>
        Range.EnclosePercent(Digits) is { IsPoint: true, Lower: { } one } ? one.ToString() : Range.EnclosePercent(Digits).ToString();
}

/// <summary>What a printed figure allows, exactly, with its unit in words.</summary>
internal sealed record AllowedContent(Bounds Bounds, Unit? OfUnit, string? Spelled) : CellContent
{
    internal override string In(in CellStyle style) => RangeText.Allowed(Bounds, OfUnit, Spelled, style.Language, style.Separator ?? "");
}

/// <summary>A printed figure, with its own decimals and hedge.</summary>
internal sealed record FigureContent(StatedValue Figure, Unit OfUnit) : CellContent
{
    internal override Unit? Unit => OfUnit;

    // What cannot be written in the unit is printed whole, with its own.
    internal override string In(in CellStyle style) => FigureNumber.In(Figure, OfUnit, style.Language) is { } number
        ? DigitGroups.In(number, style.Separator ?? "") + Behind(style)
        : Figure.Print(style.Language);
}
