using System.Text.Json.Serialization;

namespace Indicators;

// The generic types make their own converters: only they know their arguments.

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial struct Quantity<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => QuantityForms.Amount<TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial struct QuantityPoint<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => QuantityForms.Level<TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial struct Outcome<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => OutcomeForm<T>.Instance;
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct Extended<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new ExtendedForm<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct Range<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => BoundsForms.Of<T>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Unit<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => UnitForms.Of<Unit<TKind>>(catalog, Coherent);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PointUnit<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => UnitForms.Of<PointUnit<TKind>>(catalog, Coherent);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Figure<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => FigureForms.Amount<TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record PointFigure<TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => FigureForms.Level<TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record ExchangeRate<TFrom, TTo> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => ExchangeRateForms.Of<TFrom, TTo>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Indicator<TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => CatalogJson.Indicator(
        catalog, indicator => indicator.AsOrNull<TMeasure, TKind>() ?? throw Coded.Json(indicator.IsNot<TMeasure, TKind>()));
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Series<TPeriod, TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => SeriesForm.Of<TPeriod, TMeasure, TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class CumulativeSeries<TPeriod, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => SeriesForm.Cumulative<TPeriod, TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Vintages<TPeriod, TMeasure, TKind> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => VintagesForm.Of<TPeriod, TMeasure, TKind>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ResultSeries<TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new ResultsForm<TPeriod, TResult>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Levels<TPeriod, TLevel> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new LevelsForm<TPeriod, TLevel>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ResultsByArea<TArea, TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => ResultsByAreaForm.Of<TArea, TPeriod, TResult>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Revision<TPeriod> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => RevisionForm.Of<TPeriod>(catalog);
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct PeriodRange<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new TextJsonConverter<PeriodRange<T>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct YearToDate<T> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new TextJsonConverter<YearToDate<T>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct FiscalYear<TCalendar> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new TextJsonConverter<FiscalYear<TCalendar>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct FiscalQuarter<TCalendar> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new TextJsonConverter<FiscalQuarter<TCalendar>>();
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ResultsToDate<TPeriod, TResult> : IJsonForm
{
    JsonConverter IJsonForm.CreateConverter(UnitCatalog catalog) => new ResultsToDateForm<TPeriod, TResult>();
}
