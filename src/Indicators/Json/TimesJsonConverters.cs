using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"times":2.5}</c></summary>
internal sealed class TimesRatioJsonConverter : JsonConverter<TimesRatio>
{
    public override TimesRatio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational ratio = OneMember.Read(ref reader, "A ratio in times", "times");
        return ratio.Sign >= 0 ? TimesRatio.Of(ratio) : throw new JsonException($"A ratio in times is zero or more; found {ratio}.");
    }

    public override void Write(Utf8JsonWriter writer, TimesRatio value, JsonSerializerOptions options) => OneMember.Write(writer, "times", value.Ratio);
}

/// <summary><c>{"increaseTimes":2}</c></summary>
internal sealed class TimesIncreaseJsonConverter : JsonConverter<TimesIncrease>
{
    public override TimesIncrease Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational increase = OneMember.Read(ref reader, "An increase in times", "increaseTimes");
        return increase >= Rational.MinusOne ? TimesIncrease.Of(increase) : throw new JsonException($"An increase in times is never below -1; found {increase}.");
    }

    public override void Write(Utf8JsonWriter writer, TimesIncrease value, JsonSerializerOptions options) => OneMember.Write(writer, "increaseTimes", value.Increase);
}

/// <summary><c>{"doublingsTo":8}</c>: three doublings, by the ratio that they come to.</summary>
internal sealed class DoublingsJsonConverter : JsonConverter<Doublings>
{
    public override Doublings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Rational ratio = OneMember.Read(ref reader, "A number of doublings", "doublingsTo");
        return ratio.Sign > 0 ? Doublings.Of(TimesRatio.Of(ratio)).Value : throw new JsonException($"What doublings come to is above zero; found {ratio}.");
    }

    public override void Write(Utf8JsonWriter writer, Doublings value, JsonSerializerOptions options) => OneMember.Write(writer, "doublingsTo", value.Ratio);
}
