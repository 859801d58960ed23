using System.ComponentModel;

namespace Indicators;

// The generic types make their own converters: only they know their arguments.

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial struct Quantity<TKind> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<Quantity<TKind>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial struct QuantityPoint<TKind> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<QuantityPoint<TKind>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial record struct Range<T> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<Range<T>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public sealed partial record Figure<TKind> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<Figure<TKind>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public sealed partial record PointFigure<TKind> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<PointFigure<TKind>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public sealed partial record ExchangeRate<TFrom, TTo> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<ExchangeRate<TFrom, TTo>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial record struct PeriodRange<T> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<PeriodRange<T>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial record struct YearToDate<T> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<YearToDate<T>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial record struct FiscalYear<TCalendar> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<FiscalYear<TCalendar>>();
}

[TypeConverter(typeof(ClosedTypeConverter))]
public readonly partial record struct FiscalQuarter<TCalendar> : ITextForm
{
    TypeConverter ITextForm.CreateTypeConverter() => new TextTypeConverter<FiscalQuarter<TCalendar>>();
}
