using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

internal sealed class RationalJsonConverter : JsonConverter<Rational>
{
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonNumber.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options) => JsonNumber.Write(writer, value);
}
