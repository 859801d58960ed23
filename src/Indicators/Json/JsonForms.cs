using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The converters of the types that are not generic. A converter that reads units reads with a catalogue.</summary>
internal static class JsonForms
{
    internal static FrozenDictionary<Type, Func<UnitCatalog?, JsonConverter>> NotGeneric { get; } = new Dictionary<Type, Func<UnitCatalog?, JsonConverter>>
    {
        [typeof(Rational)] = _ => new RationalJsonConverter(),
        [typeof(RationalPower)] = _ => new TextJsonConverter<RationalPower>(),
        [typeof(PowerProduct)] = _ => new TextJsonConverter<PowerProduct>(),
        [typeof(Observation)] = _ => new TextJsonConverter<Observation>(),
        [typeof(Bounds)] = _ => new BoundsJsonConverter(),
        [typeof(AnyQuantity)] = catalog => new AnyQuantityJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(StatedValue)] = catalog => new StatedValueJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(AnyExchangeRate)] = catalog => new AnyExchangeRateJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(GrowthRate)] = _ => new GrowthRateJsonConverter(),
        [typeof(LogGrowth)] = _ => new LogGrowthJsonConverter(),
        [typeof(AverageGrowth)] = _ => new AverageGrowthJsonConverter(),
        [typeof(AverageGrowthByAccumulation)] = _ => new AverageGrowthByAccumulationJsonConverter(),
        [typeof(RationalLogarithm)] = _ => new TextJsonConverter<RationalLogarithm>(),
        [typeof(Share)] = _ => new ShareJsonConverter(),
        [typeof(Contribution)] = _ => new ContributionJsonConverter(),
        [typeof(RankChange)] = _ => new RankChangeJsonConverter(),
        [typeof(Rank)] = _ => new RankJsonConverter(),
        [typeof(RankInterval)] = _ => new RankIntervalJsonConverter(),
        [typeof(Ties)] = _ => new TiesJsonConverter(),
        [typeof(Scope)] = _ => new ScopeJsonConverter(),
        [typeof(StatedRank)] = _ => new StatedJsonConverter<StatedRank>(StatedRank.TryParse)
        {
            Beside = rank => (rank.Scope, rank.Of),
            With = (rank, scope, of) => rank.Within(scope, of),
        },
        [typeof(StatedFirst)] = _ => new StatedJsonConverter<StatedFirst>(StatedFirst.TryParse)
        {
            Beside = first => (first.Scope, null),
            With = (first, scope, of) => of is null
                ? first.Within(scope)
                : throw new ArgumentOutOfRangeException(nameof(of), of, "A first place has no number of ranked units."),
        },
        [typeof(StatedAverageGrowth)] = _ => new StatedJsonConverter<StatedAverageGrowth>(StatedAverageGrowth.TryParse),
        [typeof(Undefined)] = _ => new UndefinedJsonConverter(),
        [typeof(Judgement)] = catalog => new JudgementJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(StatedRankMove)] = _ => new StatedJsonConverter<StatedRankMove>(StatedRankMove.TryParse),
        [typeof(StatedDoublings)] = _ => new StatedJsonConverter<StatedDoublings>(StatedDoublings.TryParse),
        [typeof(StatedDuration)] = _ => new StatedJsonConverter<StatedDuration>(StatedDuration.TryParse),
        [typeof(StatedGrowth)] = _ => new StatedJsonConverter<StatedGrowth>(StatedGrowth.TryParse),
        [typeof(StatedPoints)] = _ => new StatedJsonConverter<StatedPoints>(StatedPoints.TryParse),
        [typeof(StatedShare)] = _ => new StatedJsonConverter<StatedShare>(StatedShare.TryParse),
        [typeof(StatedThreshold)] = _ => new StatedJsonConverter<StatedThreshold>(StatedThreshold.TryParse),
        [typeof(StatedTransition)] = _ => new StatedJsonConverter<StatedTransition>(StatedTransition.TryParse),
        [typeof(StatedTimes)] = _ => new StatedJsonConverter<StatedTimes>(StatedTimes.TryParse),
        [typeof(Indicator)] = catalog => new IndicatorJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(DataIndicator)] = catalog => new IndicatorJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(LocalText)] = _ => new LocalTextJsonConverter(),
        [typeof(IndicatorMetadata)] = _ => new FormJsonConverter<IndicatorMetadata>(MetadataForms.Metadata),
        [typeof(Origin)] = _ => new FormJsonConverter<Origin>(MetadataForms.Origin),
        [typeof(Licence)] = _ => new FormJsonConverter<Licence>(MetadataForms.Licence),
        [typeof(Processing)] = _ => new FormJsonConverter<Processing>(MetadataForms.Processing),
        [typeof(Faq)] = _ => new FormJsonConverter<Faq>(MetadataForms.Faq),
        [typeof(IndicatorDisplay)] = _ => new FormJsonConverter<IndicatorDisplay>(MetadataForms.Display),
        [typeof(PlausibleRange)] = catalog => new PlausibleRangeJsonConverter(catalog ?? UnitCatalog.Default),
        [typeof(Unit)] = catalog => new UnitJsonConverter<Unit>(catalog ?? UnitCatalog.Default, null),
        [typeof(DataUnit)] = catalog => new UnitJsonConverter<DataUnit>(catalog ?? UnitCatalog.Default, null),
        [typeof(Magnitude)] = _ => new MagnitudeJsonConverter(),
        [typeof(PercentileRank)] = _ => new PercentileRankJsonConverter(),
        [typeof(FrequencyId)] = _ => new FrequencyIdJsonConverter(),
        [typeof(CompositePlace)] = _ => new FormJsonConverter<CompositePlace>(MetadataForms.Composite),
    }.ToFrozenDictionary();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct AnyQuantity;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class StatedValue;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record AnyExchangeRate;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct Observation;

[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct RankChange;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Rank;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct RankInterval;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Ties;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Scope;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedRank;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedFirst;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedAverageGrowth;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedDoublings;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedDuration;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedGrowth;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedPoints;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedShare;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedThreshold;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedTimes;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedTransition;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public abstract partial record Indicator;

[JsonConverter(typeof(IndicatorsJsonConverter))]
internal sealed partial record DataIndicator;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record LocalText;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record IndicatorMetadata;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Origin;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Licence;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Processing;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Faq;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record IndicatorDisplay;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record CompositePlace;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record PlausibleRange;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public abstract partial class Unit;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class DataUnit;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Magnitude;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class PercentileRank;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct FrequencyId;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record StatedRankMove;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Judgement;

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Undefined;
