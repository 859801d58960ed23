namespace Indicators;

/// <summary>Units and levels of series whose levels are points of a scale, and the units of their indicators. A class of its own, because
/// the two differ only in a constraint.</summary>
public static class PointSeries
{
    extension<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IPointKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the scale of the values, such as % or (上年=100).</summary>
        public PointUnit<TKind> Unit => (PointUnit<TKind>)series.UnitOfMeasure;

        /// <summary>Gets the levels as points on the scale.</summary>
        public Levels<TPeriod, QuantityPoint<TKind>> Levels
        {
            get
            {
                ArgumentNullException.ThrowIfNull(series);
                return new(series.Domain, series.Cells, series.UnitOfMeasure, static (value, unit) => new(value, (PointUnit<TKind>)unit));
            }
        }

        /// <summary>Expresses every level in another unit of the scale, such as ‰ for %; exact, marks stay.</summary>
        /// <param name="unit">The unit.</param>
        /// <returns>The same levels in that unit.</returns>
        public Series<TPeriod, TMeasure, TKind> To(PointUnit<TKind> unit)
        {
            ArgumentNullException.ThrowIfNull(series);
            ArgumentNullException.ThrowIfNull(unit);
            return series.In(unit);
        }
    }

    extension<TMeasure, TKind>(Indicator<TMeasure, TKind> indicator) where TKind : IPointKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the scale in which the levels are published, such as % or (上年=100).</summary>
        public PointUnit<TKind> Unit => (PointUnit<TKind>)indicator.UnitOfMeasure!;
    }
}
