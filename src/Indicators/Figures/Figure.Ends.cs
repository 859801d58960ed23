namespace Indicators;

// The ends by which figures are ranked.
public sealed partial record Figure<TKind> : IRankableRange<Figure<TKind>>
{
    RangeEnds IRankableRange<Figure<TKind>>.Ends => new(BoundsIn(Unit<TKind>.Coherent));
}

public sealed partial record PointFigure<TKind> : IRankableRange<PointFigure<TKind>>
{
    RangeEnds IRankableRange<PointFigure<TKind>>.Ends => new(BoundsIn(PointUnit<TKind>.Coherent));
}
