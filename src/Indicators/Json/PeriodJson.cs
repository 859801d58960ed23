using System.Text.Json.Serialization;

namespace Indicators;

// A period of one type is written as its text, without any option.

[JsonConverter(typeof(TextJsonConverter<Year>))] public readonly partial record struct Year;
[JsonConverter(typeof(TextJsonConverter<HalfYear>))] public readonly partial record struct HalfYear;
[JsonConverter(typeof(TextJsonConverter<Trimester>))] public readonly partial record struct Trimester;
[JsonConverter(typeof(TextJsonConverter<Quarter>))] public readonly partial record struct Quarter;
[JsonConverter(typeof(TextJsonConverter<Month>))] public readonly partial record struct Month;
[JsonConverter(typeof(TextJsonConverter<Week>))] public readonly partial record struct Week;
[JsonConverter(typeof(TextJsonConverter<Day>))] public readonly partial record struct Day;
[JsonConverter(typeof(TextJsonConverter<FiveYearPlan>))] public readonly partial record struct FiveYearPlan;
[JsonConverter(typeof(TextJsonConverter<AnyPeriod>))] public readonly partial record struct AnyPeriod;
[JsonConverter(typeof(TextJsonConverter<AsOf>))] public readonly partial record struct AsOf;
