using System.Text.Json.Serialization;

namespace Indicators;

// The generic types make their own converters: only they know their arguments.

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
public readonly partial struct Outcome<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new OutcomeJsonConverter<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Extended<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ExtendedJsonConverter<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Range<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new RangeJsonConverter<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Unit<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new UnitJsonConverter<Unit<TKind>>(catalog ?? UnitCatalog.Default, Coherent);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class PointUnit<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new UnitJsonConverter<PointUnit<TKind>>(catalog ?? UnitCatalog.Default, Coherent);
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
public sealed partial record ExchangeRate<TFrom, TTo> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ExchangeRateJsonConverter<TFrom, TTo>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial record Indicator<TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new IndicatorJsonConverter<TMeasure, TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Series<TPeriod, TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new SeriesJsonConverter<TPeriod, TMeasure, TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class CumulativeSeries<TPeriod, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new CumulativeSeriesJsonConverter<TPeriod, TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Vintages<TPeriod, TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new VintagesJsonConverter<TPeriod, TMeasure, TKind>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class ResultSeries<TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ResultsJsonConverter<TPeriod, TResult>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Levels<TPeriod, TLevel> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new LevelsJsonConverter<TPeriod, TLevel>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class ResultsByArea<TArea, TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ResultsByAreaJsonConverter<TArea, TPeriod, TResult>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class Revision<TPeriod> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new RevisionJsonConverter<TPeriod>(catalog ?? UnitCatalog.Default);
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct PeriodRange<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new TextJsonConverter<PeriodRange<T>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct YearToDate<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new TextJsonConverter<YearToDate<T>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct FiscalYear<TCalendar> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new TextJsonConverter<FiscalYear<TCalendar>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct FiscalQuarter<TCalendar> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new TextJsonConverter<FiscalQuarter<TCalendar>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class ResultsToDate<TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog? catalog) => new ResultsToDateJsonConverter<TPeriod, TResult>();
}
