using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary>
/// Reads and writes a revision: <c>{"period":"2024-Q1","releasedOn":"2024-04-16","before":"25 P","revisedOn":"2024-07-15","after":"26","unit":"亿元"}</c>.
/// </summary>
/// <remarks>The change follows from the two observations and is not written. <b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
public sealed class RevisionJsonConverter<TPeriod> : JsonConverter<Revision<TPeriod>>
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private static readonly string[] Names = ["period", "releasedOn", "before", "revisedOn", "after", "unit"];

    private static readonly TextJsonConverter<TPeriod> Periods = new();

    private static readonly TextJsonConverter<Observation> Observations = new();

    private readonly UnitJsonConverter<Unit> _units;

    /// <summary>Creates the converter with the units of the library.</summary>
    public RevisionJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public RevisionJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _units = new(catalog, null);
    }

    /// <summary>Reads a revision.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="JsonException">It has another form, or a unit that the catalogue does not know.</exception>
    public override Revision<TPeriod> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TPeriod period = default;
        (LocalDate On, Observation Observation) before = default, after = default;
        Unit? unit = null;
        var members = new JsonMembers(ref reader, "A revision", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "period":
                    period = Periods.Read(ref reader, typeof(TPeriod), options);
                    break;
                case "releasedOn":
                    before.On = Day(members.Text(ref reader, name));
                    break;
                case "before":
                    before.Observation = Observations.Read(ref reader, typeof(Observation), options);
                    break;
                case "revisedOn":
                    after.On = Day(members.Text(ref reader, name));
                    break;
                case "after":
                    after.Observation = Observations.Read(ref reader, typeof(Observation), options);
                    break;
                default:
                    unit = _units.Read(ref reader, typeof(Unit), options);
                    break;
            }
        }

        members.Require(Names);
        return new(period, before, after, unit!);
    }

    /// <summary>Writes a revision.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The revision.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="InvalidOperationException">The catalogue does not know the unit (IND0553).</exception>
    public override void Write(Utf8JsonWriter writer, Revision<TPeriod> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName("period");
        Periods.Write(writer, value.Period, options);
        writer.WriteString("releasedOn", Vintages.Text(value.ReleasedOn));
        writer.WritePropertyName("before");
        Observations.Write(writer, value.Before, options);
        writer.WriteString("revisedOn", Vintages.Text(value.RevisedOn));
        writer.WritePropertyName("after");
        Observations.Write(writer, value.After, options);
        writer.WritePropertyName("unit");
        _units.Write(writer, value.UnitOfMeasure, options);
        writer.WriteEndObject();
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value
        : throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a date such as 2024-04-16.");
}
