using System.Text.Json.Serialization;

namespace Indicators;

// Which converter each type has. A converter with units of its own reads with a catalogue.

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct Rational : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new RationalJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct RationalPower : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new TextJsonConverter<RationalPower>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct Bounds : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new BoundsJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct Quantity<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new QuantityJsonConverter<TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct QuantityPoint<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new QuantityPointJsonConverter<TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct AnyQuantity : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new AnyQuantityJsonConverter(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class StatedValue : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new StatedValueJsonConverter(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Figure<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new FigureJsonConverter<TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record PointFigure<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new PointFigureJsonConverter<TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct GrowthRate : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new GrowthRateJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct LogGrowth : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new LogGrowthJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct GrowthRange : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new GrowthRangeJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct AverageGrowth : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new AverageGrowthJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct AverageGrowthRange : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new AverageGrowthRangeJsonConverter();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial struct Outcome<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new OutcomeJsonConverter<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record ExchangeRate<TFrom, TTo> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ExchangeRateJsonConverter<TFrom, TTo>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record AnyExchangeRate : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new AnyExchangeRateJsonConverter(catalog ?? UnitCatalog.Default);
}
