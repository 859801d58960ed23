using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

// The forms of stated results: their text, which they are read from, and for ranks what the text does not say.

[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct RankChange : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new RankChangeJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Scope : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ScopeJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedRank : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedRank>(TryParse)
    {
        Beside = rank => (rank.Scope, rank.Of),
        With = (rank, scope, of) => rank.Within(scope, of),
    };
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedFirst : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedFirst>(TryParse)
    {
        Beside = first => (first.Scope, null),
        With = (first, scope, of) => of is null
            ? first.Within(scope)
            : throw new ArgumentOutOfRangeException(nameof(of), of, "A first place has no number of ranked units."),
    };
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedAverageGrowth : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedAverageGrowth>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedDoublings : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedDoublings>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedDuration : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedDuration>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedGrowth : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedGrowth>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedPoints : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedPoints>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedShare : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedShare>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedThreshold : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedThreshold>(TryParse);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedTimes : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedJsonConverter<StatedTimes>(TryParse);
}
