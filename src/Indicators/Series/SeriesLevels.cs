namespace Indicators;

/// <summary>Units and levels of series with their kind in the type.</summary>
public static class SeriesLevels
{
    extension<TPeriod, TKind>(Series<TPeriod, Flow<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        /// <summary>Gets the unit of the values.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)series.AnyUnit;

        /// <summary>Gets the levels as amounts.</summary>
        public Levels<TPeriod, Quantity<TKind>> Levels => Of<TPeriod, Flow<TKind>, TKind>(series);

        /// <summary>Computes each level anew; periods without a value stay without, marks stay.</summary>
        /// <param name="selector">What becomes of a level.</param>
        /// <returns>The series, in the same unit.</returns>
        public Series<TPeriod, Flow<TKind>> Map(Func<Quantity<TKind>, Quantity<TKind>> selector) => Mapped<TPeriod, Flow<TKind>, TKind>(series, selector);

        /// <summary>Expresses every level in another unit of the kind; exact, marks stay (SDMX UNIT_MULT, applied once).</summary>
        /// <param name="unit">The unit, such as 亿元 for 元.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, Flow<TKind>> To(Unit<TKind> unit) => Converted(series, unit);
    }

    extension<TPeriod, TKind>(Series<TPeriod, Stock<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive
    {
        /// <summary>Gets the unit of the values.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)series.AnyUnit;

        /// <summary>Gets the levels as amounts.</summary>
        public Levels<TPeriod, Quantity<TKind>> Levels => Of<TPeriod, Stock<TKind>, TKind>(series);

        /// <summary>Computes each level anew; periods without a value stay without, marks stay.</summary>
        /// <param name="selector">What becomes of a level.</param>
        /// <returns>The series, in the same unit.</returns>
        public Series<TPeriod, Stock<TKind>> Map(Func<Quantity<TKind>, Quantity<TKind>> selector) => Mapped<TPeriod, Stock<TKind>, TKind>(series, selector);

        /// <summary>Expresses every level in another unit of the kind; exact, marks stay (SDMX UNIT_MULT, applied once).</summary>
        /// <param name="unit">The unit, such as 亿元 for 元.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, Stock<TKind>> To(Unit<TKind> unit) => Converted(series, unit);
    }

    extension<TPeriod, TKind>(Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IIntensive
    {
        /// <summary>Gets the unit of the values.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)series.AnyUnit;

        /// <summary>Gets the levels as quotients.</summary>
        public Levels<TPeriod, Quantity<TKind>> Levels => Of<TPeriod, Rate<TKind>, TKind>(series);

        /// <summary>Computes each level anew; periods without a value stay without, marks stay.</summary>
        /// <param name="selector">What becomes of a level.</param>
        /// <returns>The series, in the same unit.</returns>
        public Series<TPeriod, Rate<TKind>> Map(Func<Quantity<TKind>, Quantity<TKind>> selector) => Mapped<TPeriod, Rate<TKind>, TKind>(series, selector);

        /// <summary>Expresses every level in another unit of the kind; exact, marks stay (SDMX UNIT_MULT, applied once).</summary>
        /// <param name="unit">The unit, such as 亿元 for 元.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, Rate<TKind>> To(Unit<TKind> unit) => Converted(series, unit);
    }

    extension<TPeriod, TBase>(Series<TPeriod, Index<TBase>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IIndexBase
    {
        /// <summary>Gets the scale of the values.</summary>
        public PointUnit<IndexNumber<TBase>> Unit => (PointUnit<IndexNumber<TBase>>)series.AnyUnit;

        /// <summary>Gets the levels as points on the scale.</summary>
        public Levels<TPeriod, QuantityPoint<IndexNumber<TBase>>> Levels => SeriesPointLevels.Of<TPeriod, Index<TBase>, IndexNumber<TBase>>(series);
    }

    internal static Series<TPeriod, TMeasure> Converted<TPeriod, TMeasure>(Series<TPeriod, TMeasure> series, Unit unit)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(unit);
        return series.In(unit);
    }

    private static Levels<TPeriod, Quantity<TKind>> Of<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Domain, series.Cells, series.AnyUnit, static (value, unit) => new(value, (Unit<TKind>)unit));
    }

    private static Series<TPeriod, TMeasure> Mapped<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure> series, Func<Quantity<TKind>, Quantity<TKind>> selector)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(selector);
        var unit = (Unit<TKind>)series.AnyUnit;
        return series.With(series.Cells.Select(value => selector(new(value, unit)).In(unit)));
    }
}

/// <summary>Units and levels of rates whose levels are points of a scale. A class of its own, because two rates differ only in a constraint.</summary>
public static class SeriesPointLevels
{
    extension<TPeriod, TKind>(Series<TPeriod, Rate<TKind>> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind
    {
        /// <summary>Gets the unit of the values, such as %.</summary>
        public PointUnit<TKind> Unit => (PointUnit<TKind>)series.AnyUnit;

        /// <summary>Gets the levels as points on the scale.</summary>
        public Levels<TPeriod, QuantityPoint<TKind>> Levels => Of<TPeriod, Rate<TKind>, TKind>(series);

        /// <summary>Expresses every level in another unit of the scale, such as ‰ for %; exact, marks stay.</summary>
        /// <param name="unit">The unit.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, Rate<TKind>> To(PointUnit<TKind> unit) => SeriesLevels.Converted(series, unit);
    }

    internal static Levels<TPeriod, QuantityPoint<TKind>> Of<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
        where TKind : IPointKind
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Domain, series.Cells, series.AnyUnit, static (value, unit) => new(value, (PointUnit<TKind>)unit));
    }
}
