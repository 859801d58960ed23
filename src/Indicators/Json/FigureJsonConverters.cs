using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"stated":"近9亿元"}</c>; a unit only where the text does not say it: <c>{"stated":"9","unit":"亿元"}</c>.</summary>
internal static class FigureJson
{
    private static readonly string[] Names = ["stated", "unit"];

    /// <summary>Reads a figure.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="catalog">The units.</param>
    /// <param name="kindCode">The kind that is expected, by which an ambiguous unit is read; null for any.</param>
    internal static StatedValue Read(ref Utf8JsonReader reader, UnitCatalog catalog, string? kindCode)
    {
        string text = "";
        string? unitText = null;
        var members = new JsonMembers(ref reader, "A figure", Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "stated")
            {
                text = members.Text(ref reader, name);
            }
            else
            {
                unitText = members.Text(ref reader, name);
            }
        }

        members.Require("stated");
        Unit? unit = null;
        if (unitText is not null && UnitOf(unitText, catalog, kindCode, out unit) is { } unknown)
        {
            throw Coded.Json(unknown);
        }

        return Read(text, catalog, unit, kindCode, out StatedValue? value) is { } problem ? throw Coded.Json(problem) : value!;
    }

    internal static void Write(Utf8JsonWriter writer, StatedValue value, UnitCatalog catalog, string? kindCode)
    {
        writer.WriteStartObject();
        writer.WriteString("stated", value.Text);
        if (UnsaidUnit(value, catalog, kindCode) is { } unit)
        {
            writer.WriteString("unit", unit.Symbol);
        }

        writer.WriteEndObject();
    }

    private static string? UnitOf(string text, UnitCatalog catalog, string? kindCode, out Unit? unit) =>
        kindCode is not null && catalog.TryParse(text, kindCode, out unit) ? null : QuantityText.ReadUnit(text, catalog, out unit);

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
        if (value.Unit is not { } stem || (Read(value.Text, catalog, null, kindCode, out StatedValue? plain) is null && value.Equals(plain)))
        {
            return null;
        }

        // The head of a table may have a magnitude, which is in the value and no longer in the unit.
        IEnumerable<Unit> scaled = stem.IsPoint ? [] : Magnitudes.LongestFirst.Select(word => word.Magnitude).Distinct().Select(stem.WithMagnitude);
        return scaled.Prepend(stem).FirstOrDefault(unit =>
            Read(value.Text, catalog, unit, kindCode, out StatedValue? read) is null && value.Equals(read) && value.Value == read!.Value) ?? stem;
    }
}

internal sealed class StatedValueJsonConverter(UnitCatalog catalog) : JsonConverter<StatedValue>
{
    public override StatedValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FigureJson.Read(ref reader, catalog, null);

    public override void Write(Utf8JsonWriter writer, StatedValue value, JsonSerializerOptions options) => FigureJson.Write(writer, value, catalog, null);
}

/// <summary>Reads and writes a figure of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
public sealed class FigureJsonConverter<TKind> : JsonConverter<Figure<TKind>>
    where TKind : IQuantityKind
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public FigureJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public FigureJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It has another form, or is of another kind.</exception>
    public override Figure<TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StatedValue value = FigureJson.Read(ref reader, _catalog, TKind.Code);
        return value.TryAs(out Figure<TKind>? figure)
            ? figure
            : throw new IndicatorJsonException($"Got '{FigureText.Shown(value.Text)}'; expected an amount of kind {TKind.Code}. (IND0502)");
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Figure<TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FigureJson.Write(writer, value.Printed, _catalog, TKind.Code);
    }
}

/// <summary>Reads and writes a level as printed of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TKind">The kind of quantity.</typeparam>
public sealed class PointFigureJsonConverter<TKind> : JsonConverter<PointFigure<TKind>>
    where TKind : IPointKind
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public PointFigureJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public PointFigureJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It has another form, or is of another kind.</exception>
    public override PointFigure<TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StatedValue value = FigureJson.Read(ref reader, _catalog, null);
        return value.TryAsPoint(out PointFigure<TKind>? figure)
            ? figure
            : throw new IndicatorJsonException($"Got '{FigureText.Shown(value.Text)}'; expected a level of kind {TKind.Code}. (IND0502)");
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, PointFigure<TKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FigureJson.Write(writer, value.Printed, _catalog, null);
    }
}
