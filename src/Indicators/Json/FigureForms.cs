using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"stated":"近9亿元"}</c>; a unit only where the text does not say it: <c>{"stated":"9","unit":"亿元"}</c>.</summary>
internal static class FigureForms
{
    internal static JsonConverter<Figure<TKind>> Amount<TKind>(UnitCatalog catalog)
        where TKind : IQuantityKind => new MappedForm<Figure<TKind>, StatedValue>(
        Stated(catalog, TKind.Code),
        figure => figure.Printed,
        value => value.TryAs(out Figure<TKind>? figure) ? figure : throw OfAnotherKind(value, "an amount", TKind.Code));

    internal static JsonConverter<PointFigure<TKind>> Level<TKind>(UnitCatalog catalog)
        where TKind : IPointKind => new MappedForm<PointFigure<TKind>, StatedValue>(
        Stated(catalog, kindCode: null),
        figure => figure.Printed,
        value => value.TryAsPoint(out PointFigure<TKind>? figure) ? figure : throw OfAnotherKind(value, "a level", TKind.Code));

    /// <summary>A figure of any kind.</summary>
    /// <param name="catalog">The units.</param>
    /// <param name="kindCode">The kind that is expected, by which an ambiguous unit is read; null for any.</param>
    internal static JsonConverter<StatedValue> Stated(UnitCatalog catalog, string? kindCode) =>
        Form.Of("A figure", (StatedValue value) => (value.Text, Unit: UnsaidUnit(value, catalog, kindCode)?.Symbol))
            .With("stated", Leaves.Text, (ref parts) => ref parts.Text)
            .Maybe("unit", Leaves.Text, (ref parts) => ref parts.Unit)
            .Make(parts => Read(parts.Text, parts.Unit, catalog, kindCode));

    private static IndicatorJsonException OfAnotherKind(StatedValue value, string noun, string code) =>
        new($"Got '{FigureText.Shown(value.Text)}'; expected {noun} of kind {code}. (IND0502)");

    private static StatedValue Read(string text, string? unitText, UnitCatalog catalog, string? kindCode)
    {
        Unit? unit = null;
        string? problem = unitText is null || (kindCode is not null && catalog.TryParse(unitText, kindCode, out unit)) ? null
            : QuantityText.ReadUnit(unitText, catalog, out unit);
        StatedValue? value = null;
        problem ??= Read(text, catalog, unit, kindCode, out value);
        return problem is null ? value! : throw Coded.Json(problem);
    }

    private static string? Read(string text, UnitCatalog catalog, Unit? unit, string? kindCode, out StatedValue? value)
    {
        if (!FigureReader.TryRead(text, catalog, unit?.KindCode ?? kindCode, out value, out string? problem))
        {
            return problem;
        }

        if (unit is not null && value.Unit is null)
        {
            value = value.WithUnit(unit);
        }

        return unit is null || (value.Unit!.KindCode == unit.KindCode && value.Unit.IsPoint == unit.IsPoint)
            ? null
            : $"'{FigureText.Shown(text)}' is of kind {value.Unit.KindCode}, but its unit is said to be '{unit.Symbol}'. (IND0502)";
    }

    // The unit that must be written, so that the figure is read back as it is.
    private static Unit? UnsaidUnit(StatedValue value, UnitCatalog catalog, string? kindCode)
    {
        if (value.Unit is not { } stem || (Read(value.Text, catalog, null, kindCode, out StatedValue? plain) is null
            && value.Equals(plain)))
        {
            return null;
        }

        // The head of a table may have a magnitude, which is in the value and no longer in the unit.
        IEnumerable<Unit> scaled = stem.IsPoint ? []
            : Magnitudes.LongestFirst.Select(word => word.Magnitude).Distinct().Select(stem.WithMagnitude);
        return scaled.Prepend(stem).FirstOrDefault(unit =>
            Read(value.Text, catalog, unit, kindCode, out StatedValue? read) is null && value.Equals(read)
                && value.Value == read!.Value) ?? stem;
    }
}
