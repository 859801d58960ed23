using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What amounts and levels have in common: <c>{"value":14.86,"unit":"万亩"}</c>.</summary>
internal static class QuantityJson
{
    private static readonly string[] Names = ["value", "unit"];

    internal static void Read(ref Utf8JsonReader reader, string what, out Rational number, out string unit)
    {
        (number, unit) = (default, "");
        var members = new JsonMembers(ref reader, what, Names);
        while (members.Next(ref reader, out string name))
        {
            if (name == "value")
            {
                number = JsonNumber.Read(ref reader);
            }
            else
            {
                unit = members.Text(ref reader, name);
            }
        }

        members.Require(Names);
    }

    internal static void Write(Utf8JsonWriter writer, Rational number, Unit unit)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "value", number);
        writer.WriteString("unit", unit.Symbol);
        writer.WriteEndObject();
    }
}

internal sealed class QuantityJsonConverter<TKind>(UnitCatalog catalog) : JsonConverter<Quantity<TKind>>
    where TKind : IQuantityKind
{
    public override Quantity<TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        QuantityJson.Read(ref reader, "An amount", out Rational number, out string text);
        return QuantityText.ReadUnit(text, catalog, out Unit<TKind> unit) is { } problem ? throw Coded.Json(problem) : new(number, unit);
    }

    public override void Write(Utf8JsonWriter writer, Quantity<TKind> value, JsonSerializerOptions options) =>
        QuantityJson.Write(writer, value.NumericalValue, value.Unit);
}

internal sealed class QuantityPointJsonConverter<TKind>(UnitCatalog catalog) : JsonConverter<QuantityPoint<TKind>>
    where TKind : IPointKind
{
    public override QuantityPoint<TKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        QuantityJson.Read(ref reader, "A level", out Rational number, out string text);
        return QuantityText.ReadPointUnit(text, catalog, out PointUnit<TKind> unit) is { } problem ? throw Coded.Json(problem) : new(number, unit);
    }

    public override void Write(Utf8JsonWriter writer, QuantityPoint<TKind> value, JsonSerializerOptions options) =>
        QuantityJson.Write(writer, value.NumericalValue, value.Unit);
}

internal sealed class AnyQuantityJsonConverter(UnitCatalog catalog) : JsonConverter<AnyQuantity>
{
    public override AnyQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        QuantityJson.Read(ref reader, "An amount or level", out Rational number, out string text);
        return QuantityText.ReadUnit(text, catalog, out Unit? unit) is { } problem ? throw Coded.Json(problem) : new(number, unit!);
    }

    public override void Write(Utf8JsonWriter writer, AnyQuantity value, JsonSerializerOptions options) =>
        QuantityJson.Write(writer, value.NumericalValue, value.Unit);
}
