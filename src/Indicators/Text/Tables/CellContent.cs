namespace Indicators;

/// <summary>How a cell is printed.</summary>
/// <param name="Language">The language.</param>
/// <param name="SaidUnit">The unit that the caption or the heading says already.</param>
/// <param name="Rounding">By which rule to how many decimals; null where numbers are exact.</param>
/// <param name="Decimals">The decimals to which exact numbers of the same unit are filled with zeros, so that they stand below each
/// other.</param>
internal readonly record struct CellStyle(Language Language, Unit? SaidUnit, (int Decimals, Rounding Rule)? Rounding, int? Decimals)
{
    /// <summary>Gets how ranges are printed.</summary>
    internal RangeDisplay Ranges { get; init; }

    /// <summary>Gets what stands between groups of three digits.</summary>
    internal string Separator { get; init; } = "";

    /// <summary>Gets the ranges that stand below the table, in the order of their cells.</summary>
    internal List<string>? Footnotes { get; init; }
}

/// <summary>What a cell holds that is more than a text.</summary>
internal abstract record CellContent
{
    /// <summary>Gets the unit of its number.</summary>
    internal virtual Unit? Unit => null;

    /// <summary>Gets its number, for the decimals of what is exact.</summary>
    internal virtual Rational? Exact => null;

    /// <summary>Gets the marks that letters stand for.</summary>
    internal virtual ObservationStatus Letters => ObservationStatus.Normal;

    /// <summary>Gets a value indicating whether the unit is said elsewhere, such as behind the name of the row.</summary>
    internal bool UnitIsSaid { get; init; }

    internal abstract string In(in CellStyle style);

    private protected static string Number(Rational value, in CellStyle style) => DigitGroups.In(
        style.Rounding is { } rounding ? value.ToString(rounding.Decimals, rounding.Rule)
        : style.Decimals is { } decimals && value.DecimalPlaces is not null
        ? value.ToString(decimals, Rounding.HalfToEven) // adds zeros alone
        : value.ToString(),
        style.Separator ?? "");

    private protected string Behind(in CellStyle style) => UnitIsSaid || Unit is not { } unit || unit.Equals(style.SaidUnit) ? ""
        : style.Language == Language.Chinese || unit.IsPoint ? Printed.GapBefore(unit.Symbol) + unit.NameIn(style.Language)
        : " " + unit.NameIn(style.Language);
}

/// <summary>Words in a language.</summary>
internal sealed record TextContent(Func<Language, string> Words) : CellContent
{
    internal override string In(in CellStyle style) => Words(style.Language);
}

/// <summary>A number, and the marks of what it was computed from.</summary>
internal sealed record NumberContent(Rational Value, Unit? OfUnit, ObservationStatus Marks = ObservationStatus.Normal) : CellContent
{
    internal override Unit? Unit => OfUnit;

    internal override Rational? Exact => Value;

    internal override ObservationStatus Letters => Marks;

    internal override string In(in CellStyle style) =>
        Number(Value, style) + Behind(style) + (Marks is ObservationStatus.Normal or ObservationStatus.Gap ? "" : $" {Marks.Codes}");
}

/// <summary>An observation with its marks.</summary>
internal sealed record ObservationContent(Observation Observation, Unit? OfUnit, bool MissingInWords) : CellContent
{
    internal override Unit? Unit => OfUnit;

    internal override Rational? Exact => Observation.Value;

    internal override ObservationStatus Letters => MissingInWords && !Observation.HasValue ? ObservationStatus.Normal : Observation.Status;

    internal override string In(in CellStyle style)
    {
        if (MissingInWords && !Observation.HasValue)
        {
            return Observation.Status.InWords(style.Language);
        }

        string number = Observation.Value is { } value ? Number(value, style) + Behind(style) : Table.NoValue;
        return Observation.Status is ObservationStatus.Normal or ObservationStatus.Gap ? number : $"{number} {Observation.Status.Codes}";
    }
}
