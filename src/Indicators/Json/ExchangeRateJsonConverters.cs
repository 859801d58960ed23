using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary><c>{"value":7.1,"unit":"元/美元","date":"2025-06-30","source":"中国人民银行"}</c></summary>
internal static class ExchangeRateJson
{
    private static readonly string[] Names = ["value", "unit", "date", "source"];

    internal static (Rational Value, string Unit, LocalDate Date, string Source) Read(ref Utf8JsonReader reader)
    {
        Rational value = default;
        string unit = "", source = "";
        LocalDate date = default;
        var members = new JsonMembers(ref reader, "An exchange rate", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "value":
                    value = JsonNumber.Read(ref reader);
                    break;
                case "unit":
                    unit = members.Text(ref reader, name);
                    break;
                case "date":
                    string text = members.Text(ref reader, name);
                    date = LocalDatePattern.Iso.Parse(text) is { Success: true } day
                        ? day.Value
                        : throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a date such as 2025-06-30.");
                    break;
                default:
                    source = members.Text(ref reader, name);
                    break;
            }
        }

        members.Require(Names);
        return value.Sign > 0 && !string.IsNullOrWhiteSpace(source)
            ? (value, unit, date, source)
            : throw new JsonException("An exchange rate is above zero, and its source is named.");
    }

    internal static void Write(Utf8JsonWriter writer, Rational value, Unit unit, LocalDate date, string source)
    {
        writer.WriteStartObject();
        JsonNumber.Write(writer, "value", value);
        writer.WriteString("unit", unit.Symbol);
        writer.WriteString("date", LocalDatePattern.Iso.Format(date));
        writer.WriteString("source", source);
        writer.WriteEndObject();
    }
}

/// <summary>Reads and writes an exchange rate of one closed type; for Native AOT, where a type that is read and never made must be named.</summary>
/// <remarks>Everywhere else the converter of the type is found by itself; see <see cref="IndicatorsJsonConverter"/>. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TFrom">The currency that is converted.</typeparam>
/// <typeparam name="TTo">The currency of the result.</typeparam>
public sealed class ExchangeRateJsonConverter<TFrom, TTo> : JsonConverter<ExchangeRate<TFrom, TTo>>
    where TFrom : ICurrency
    where TTo : ICurrency
{
    private readonly UnitCatalog _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public ExchangeRateJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public ExchangeRateJsonConverter(UnitCatalog catalog)
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
    public override ExchangeRate<TFrom, TTo> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (Rational value, string text, LocalDate date, string source) = ExchangeRateJson.Read(ref reader);
        return QuantityText.ReadUnit(text, _catalog, out Unit<Per<Money<TTo>, Money<TFrom>>> unit) is { } problem
            ? throw Coded.Json(problem)
            : new(new(value, unit), date, source);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, ExchangeRate<TFrom, TTo> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ExchangeRateJson.Write(writer, value.Rate.NumericalValue, value.Rate.Unit, value.Date, value.Source);
    }
}

internal sealed class AnyExchangeRateJsonConverter(UnitCatalog catalog) : JsonConverter<AnyExchangeRate>
{
    public override AnyExchangeRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (Rational value, string text, LocalDate date, string source) = ExchangeRateJson.Read(ref reader);
        if (QuantityText.ReadUnit(text, catalog, out Unit? unit) is { } problem)
        {
            throw Coded.Json(problem);
        }

        try
        {
            return AnyExchangeRate.Create(new(value, unit!), date, source);
        }
        catch (ArgumentException wrong)
        {
            throw Coded.Json(wrong.Message, wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, AnyExchangeRate value, JsonSerializerOptions options) =>
        ExchangeRateJson.Write(writer, value.Rate.NumericalValue, value.Rate.Unit, value.Date, value.Source);
}
