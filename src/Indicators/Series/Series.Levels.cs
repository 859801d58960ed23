namespace Indicators;

// Units and levels of series, and units of indicators, with their kind in the type.
public static partial class Series
{
    extension<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IRatioKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the unit of the values.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)series.UnitOfMeasure;

        /// <summary>Gets the levels as amounts or quotients.</summary>
        public Levels<TPeriod, Quantity<TKind>> Levels
        {
            get
            {
                ArgumentNullException.ThrowIfNull(series);
                return new(series.Domain, series.Cells, series.UnitOfMeasure, static (value, unit) => new(value, (Unit<TKind>)unit));
            }
        }

        /// <summary>Computes each level anew; periods without a value stay without, marks stay.</summary>
        /// <param name="selector">Applied to each level.</param>
        /// <returns>The series, in the same unit.</returns>
        public Series<TPeriod, TMeasure, TKind> Map(Func<Quantity<TKind>, Quantity<TKind>> selector)
        {
            ArgumentNullException.ThrowIfNull(series);
            ArgumentNullException.ThrowIfNull(selector);
            Unit<TKind> unit = series.Unit;
            return series.With(series.Cells.Select(value => selector(new(value, unit)).In(unit)));
        }

        /// <summary>Expresses every level in another unit of the kind; exact, marks stay (SDMX UNIT_MULT, applied once).</summary>
        /// <param name="unit">The unit, such as 亿元 for 元.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, TMeasure, TKind> To(Unit<TKind> unit)
        {
            ArgumentNullException.ThrowIfNull(series);
            ArgumentNullException.ThrowIfNull(unit);
            return series.In(unit);
        }
    }

    extension<TMeasure, TKind>(Indicator<TMeasure, TKind> indicator) where TKind : IRatioKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the unit in which the amounts or quotients are published.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)indicator.UnitOfMeasure!;
    }
}
