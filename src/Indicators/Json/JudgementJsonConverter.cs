using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"verdict":"proved","implied":…,"stated":…,"unit":"%","zh":"…","en":"…"}</c>; what there is not is left out, a reason has its members.</summary>
internal sealed class JudgementJsonConverter(UnitCatalog catalog) : JsonConverter<Judgement>
{
    private static readonly string[] Names =
        ["verdict", "implied", "stated", "unit", "periods", "rounding", "note", "correction", "zh", "en", .. ReasonJson.Names];

    public override Judgement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Bounds? implied = null;
        Bounds stated = default;
        Unit? unit = null;
        int? periods = null;
        Rounding? rounding = null;
        StatedValue? correction = null;
        (Verdict verdict, JudgementNote note, string zh, string en) = (default, default, "", "");
        var reason = new ReasonJson();
        var members = new JsonMembers(ref reader, "A judgement", Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "verdict":
                    verdict = OneOf<Verdict>(members.Text(ref reader, name), name);
                    break;
                case "implied":
                    implied = BoundsJsonConverter.Read(ref reader);
                    break;
                case "stated":
                    stated = BoundsJsonConverter.Read(ref reader);
                    break;
                case "unit":
                    unit = QuantityText.ReadUnit(members.Text(ref reader, name), catalog, out Unit? found) is { } problem ? throw Coded.Json(problem) : found;
                    break;
                case "periods":
                    periods = members.Whole(ref reader, name);
                    break;
                case "rounding":
                    rounding = OneOf<Rounding>(members.Text(ref reader, name), name);
                    break;
                case "note":
                    note = OneOf<JudgementNote>(members.Text(ref reader, name), name);
                    break;
                case "correction":
                    correction = FigureJson.Read(ref reader, catalog, kindCode: null);
                    break;
                case "zh":
                    zh = members.Text(ref reader, name);
                    break;
                case "en":
                    en = members.Text(ref reader, name);
                    break;
                default:
                    reason.Take(ref reader, name, members);
                    break;
            }
        }

        members.Require("verdict", "stated", "zh", "en");
        if (members.Has("implied") == members.Has("reason") || (members.Has("implied") && !reason.IsEmpty))
        {
            throw new JsonException("A judgement has either what is implied or a reason.");
        }

        var read = new Judgement(implied, stated, unit, members.Has("reason") ? reason.ToUndefined() : null, note, correction, periods, rounding, zh, en);
        return read.Verdict == verdict
            ? read
            : throw new JsonException($"The ranges make the judgement {Camel(read.Verdict)}; found '{Camel(verdict)}'.");
    }

    public override void Write(Utf8JsonWriter writer, Judgement value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", Camel(value.Verdict));
        if (value.Implied is { } implied)
        {
            writer.WritePropertyName("implied");
            BoundsJsonConverter.Write(writer, implied);
        }

        writer.WritePropertyName("stated");
        BoundsJsonConverter.Write(writer, value.Stated);
        if (value.Unit is { } unit)
        {
            writer.WriteString("unit", unit.Symbol);
        }

        if (value.Periods is { } periods)
        {
            writer.WriteNumber("periods", periods);
        }

        if (value.Rounding is { } rounding)
        {
            writer.WriteString("rounding", rounding.ToString());
        }

        if (value.Note != JudgementNote.None)
        {
            writer.WriteString("note", Camel(value.Note));
        }

        if (value.Correction is { } correction)
        {
            writer.WritePropertyName("correction");
            FigureJson.Write(writer, correction, catalog, kindCode: null);
        }

        if (value.Undefined is { } reason)
        {
            ReasonJson.Write(writer, reason);
        }

        writer.WriteString("zh", value.Arithmetic(Language.Chinese));
        writer.WriteString("en", value.Arithmetic(Language.English));
        writer.WriteEndObject();
    }

    private static string Camel<T>(T value) where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static T OneOf<T>(string text, string name) where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (text == (typeof(T) == typeof(Rounding) ? value.ToString() : Camel(value)))
            {
                return value;
            }
        }

        throw new JsonException($"Got '{FigureText.Shown(text)}'; expected a {name} of a judgement: {string.Join(", ", Enum.GetNames<T>())}.");
    }
}
