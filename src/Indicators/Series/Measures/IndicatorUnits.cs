namespace Indicators;

/// <summary>The unit of an indicator with its kind in the type.</summary>
public static class IndicatorUnits
{
    extension<TMeasure, TKind>(Indicator<TMeasure, TKind> indicator) where TKind : IRatioKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the unit in which the amounts or quotients are published.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)indicator.UnitOfMeasure!;
    }
}

/// <summary>The unit of an indicator whose levels are points of a scale. A class of its own, because the two differ only in a constraint.</summary>
public static class IndicatorPointUnits
{
    extension<TMeasure, TKind>(Indicator<TMeasure, TKind> indicator) where TKind : IPointKind, IMeasuredKind<TMeasure>
    {
        /// <summary>Gets the scale in which the levels are published, such as % or (上年=100).</summary>
        public PointUnit<TKind> Unit => (PointUnit<TKind>)indicator.UnitOfMeasure!;
    }
}
