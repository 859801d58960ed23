namespace Indicators;

/// <summary>The units in which levels of a kind are: of its amounts, or of the points of its scale.</summary>
internal static class LevelUnit<TKind> where TKind : IQuantityKind
{
    /// <summary>Whether a level is a point of a scale, as a percentage is.</summary>
    internal static bool IsOfPoints { get; } = typeof(TKind).IsAssignableTo(typeof(IPointKind));

    /// <summary>The unit with this kind in its type; null when it is of another kind. 个百分点 is the difference of two levels, and no unit of
    /// one.</summary>
    internal static Unit? From(Unit unit) => !IsOfPoints ? Unit<TKind>.From(unit)
        : unit.IsPoint && unit.OfDifferences is Unit<TKind> ? unit
        : unit is DataUnit { IsPoint: true } && unit.KindCode == TKind.Code ? TKind.OwnScale
        : null;

    /// <summary>The unit that is the kind's own and needs no catalogue, where the text is its symbol; else null.</summary>
    internal static Unit? Own(ReadOnlySpan<char> text) => !IsOfPoints ? (text.SequenceEqual(TKind.Code) ? Unit<TKind>.Coherent : null)
        : TKind.OwnScale is { } scale && text.SequenceEqual(scale.Symbol) ? scale
        : null;
}
