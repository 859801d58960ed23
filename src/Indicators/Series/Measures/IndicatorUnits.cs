namespace Indicators;

/// <summary>The unit of an indicator with its kind in the type.</summary>
public static class IndicatorUnits
{
    extension<TKind>(Indicator<Flow<TKind>> indicator) where TKind : IExtensive
    {
        /// <summary>Gets the unit in which the flow is published.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)indicator.AnyUnit!;
    }

    extension<TKind>(Indicator<Stock<TKind>> indicator) where TKind : IExtensive
    {
        /// <summary>Gets the unit in which the stock is published.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)indicator.AnyUnit!;
    }

    extension<TKind>(Indicator<Rate<TKind>> indicator) where TKind : IRatioKind, IIntensive
    {
        /// <summary>Gets the unit in which the quotient is published.</summary>
        public Unit<TKind> Unit => (Unit<TKind>)indicator.AnyUnit!;
    }

    extension<TBase>(Indicator<Index<TBase>> indicator) where TBase : IIndexBase
    {
        /// <summary>Gets the scale of the index number.</summary>
        public PointUnit<IndexNumber<TBase>> Unit => (PointUnit<IndexNumber<TBase>>)indicator.AnyUnit!;
    }
}

/// <summary>The unit of an indicator whose levels are points of a scale. A class of its own, because two rates differ only in a constraint.</summary>
public static class IndicatorPointUnits
{
    extension<TKind>(Indicator<Rate<TKind>> indicator) where TKind : IPointKind
    {
        /// <summary>Gets the unit in which the levels are published, such as %.</summary>
        public PointUnit<TKind> Unit => (PointUnit<TKind>)indicator.AnyUnit!;
    }
}
