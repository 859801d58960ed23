using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The forms of the types that are not generic. What reads units reads them with a catalogue.</summary>
internal static class JsonForms
{
    internal static FrozenDictionary<Type, Func<UnitCatalog, JsonConverter>> NotGeneric { get; } =
        new Dictionary<Type, Func<UnitCatalog, JsonConverter>>
    {
        [typeof(Rational)] = _ => Leaves.Number,
        [typeof(RationalPower)] = _ => new TextJsonConverter<RationalPower>(),
        [typeof(RationalLogarithm)] = _ => new TextJsonConverter<RationalLogarithm>(),
        [typeof(PowerProduct)] = _ => new TextJsonConverter<PowerProduct>(),
        [typeof(Bounds)] = _ => BoundsForms.Numbers,
        [typeof(AnyQuantity)] = QuantityForms.Any,
        [typeof(StatedValue)] = catalog => FigureForms.Stated(catalog, kindCode: null),
        [typeof(AnyExchangeRate)] = ExchangeRateForms.Any,
        [typeof(Unit)] = catalog => UnitForms.Of<Unit>(catalog, null),
        [typeof(DataUnit)] = catalog => UnitForms.Of<DataUnit>(catalog, null),
        [typeof(Magnitude)] = _ => UnitForms.Magnitude,
        [typeof(FrequencyId)] = _ => FrequencyForm.Instance,
        [typeof(Observation)] = _ => new TextJsonConverter<Observation>(),
        [typeof(ReferenceArea)] = _ => AreaForm.Instance,
        [typeof(GrowthRate)] = _ => GrowthForms.Rate,
        [typeof(LogGrowth)] = _ => GrowthForms.Log,
        [typeof(AverageGrowth)] = _ => GrowthForms.Average,
        [typeof(AverageGrowthByAccumulation)] = _ => GrowthForms.Accumulated,
        [typeof(Share)] = _ => ShareForms.Share,
        [typeof(Contribution)] = _ => ShareForms.Contribution,
        [typeof(Scope)] = _ => RankForms.Scope,
        [typeof(Ties)] = _ => RankForms.Ties,
        [typeof(PercentileRank)] = _ => RankForms.Percentile,
        [typeof(Rank)] = _ => RankForms.Rank,
        [typeof(RankInterval)] = _ => RankForms.Interval,
        [typeof(RankChange)] = _ => RankForms.Change,
        [typeof(Undefined)] = _ => ReasonForm.Alone,
        [typeof(Judgement)] = JudgementForm.Of,
        [typeof(StatedRank)] = _ => StatedForms.Rank,
        [typeof(StatedFirst)] = _ => StatedForms.First,
        [typeof(StatedRankMove)] = _ => StatedForms.Of<StatedRankMove>(StatedRankMove.TryParse),
        [typeof(StatedAverageGrowth)] = _ => StatedForms.AverageGrowth,
        [typeof(StatedDoublings)] = _ => StatedForms.Of<StatedDoublings>(StatedDoublings.TryParse),
        [typeof(StatedDuration)] = _ => StatedForms.Of<StatedDuration>(StatedDuration.TryParse),
        [typeof(StatedGrowth)] = _ => StatedForms.Growth,
        [typeof(StatedPoints)] = _ => StatedForms.Of<StatedPoints>(StatedPoints.TryParse),
        [typeof(StatedShare)] = _ => StatedForms.Of<StatedShare>(StatedShare.TryParse),
        [typeof(StatedThreshold)] = _ => StatedForms.Of<StatedThreshold>(StatedThreshold.TryParse),
        [typeof(StatedTimes)] = _ => StatedForms.Of<StatedTimes>(StatedTimes.TryParse),
        [typeof(StatedTransition)] = _ => StatedForms.Of<StatedTransition>(StatedTransition.TryParse),
        [typeof(Indicator)] = CatalogJson.Indicator,
        [typeof(DataIndicator)] = catalog => CatalogJson.Indicator(catalog, indicator => (DataIndicator)indicator),
        [typeof(PlausibleRange)] = PlausibleForm.Of,
        [typeof(LocalText)] = _ => CatalogJson.LocalText,
        [typeof(IndicatorMetadata)] = _ => new CatalogJson<IndicatorMetadata>(MetadataForms.Metadata),
        [typeof(Origin)] = _ => new CatalogJson<Origin>(MetadataForms.Origin),
        [typeof(Licence)] = _ => new CatalogJson<Licence>(MetadataForms.Licence),
        [typeof(Faq)] = _ => new CatalogJson<Faq>(MetadataForms.Faq),
        [typeof(CompositePlace)] = _ => new CatalogJson<CompositePlace>(MetadataForms.Composite),
    }.ToFrozenDictionary();

    /// <summary>The converter of a type that has a form.</summary>
    internal static JsonConverter Of(Type type, UnitCatalog catalog) =>
        NoJsonForm.Of(type) is { } none ? throw Coded.NotSupported(none)
        : NotGeneric.TryGetValue(type, out Func<UnitCatalog, JsonConverter>? form) ? form(catalog)
        : Has(type) ? Blank(type).CreateConverter(catalog)
        : throw new NotSupportedException($"{type} has no form in JSON here; its converter is another one.");

    internal static bool Has(Type type) => NotGeneric.ContainsKey(type) || (type.IsAssignableTo(typeof(IJsonForm)) && !type.IsInterface);

    // A generic struct is boxed, so it exists, wherever it is serialized. A generic class that a program reads and never makes would be
    // left out: trimmers are told of it here, and where a native compiler does not see the closed type, its converter must be named.
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Figure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(PointFigure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(ExchangeRate<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Indicator<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Unit<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(PointUnit<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Series<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(CumulativeSeries<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Vintages<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultSeries<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Levels<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultsToDate<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultsByArea<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Revision<>))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs, so none can be missing; that the type itself is kept is said above.")]
    private static IJsonForm Blank(Type type)
    {
        try
        {
            return (IJsonForm)RuntimeHelpers.GetUninitializedObject(type);
        }
        catch (NotSupportedException leftOut)
        {
            throw new NotSupportedException(
                $"{type} is read and never made, so the native compiler left it out. Name IndicatorsJsonConverter<T> of it on the "
                    + "property or in the options.", leftOut);
        }
    }
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial struct AnyQuantity;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedValue;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record AnyExchangeRate;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial struct Observation;
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct RankChange;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct Rank;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct RankInterval;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Ties;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Scope;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedRank;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedFirst;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedAverageGrowth;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedDoublings;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedDuration;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedGrowth;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedPoints;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedShare;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedThreshold;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedTimes;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedTransition;
[JsonConverter(typeof(IndicatorsJsonConverter))] public abstract partial record Indicator;
[JsonConverter(typeof(IndicatorsJsonConverter))] internal sealed partial record DataIndicator;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record LocalText;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record IndicatorMetadata;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Origin;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Licence;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Faq;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record CompositePlace;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record PlausibleRange;
[JsonConverter(typeof(IndicatorsJsonConverter))] public abstract partial class Unit;
[JsonConverter(typeof(IndicatorsJsonConverter))] internal sealed partial class DataUnit;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Magnitude;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PercentileRank;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct FrequencyId;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class StatedRankMove;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Judgement;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Undefined;
