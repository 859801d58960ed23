namespace Indicators;

/// <summary>A printed figure in a unit of choice, with its own precision and its hedge: 超40 of 亿元, 10.2510 of trillion US
/// dollars.</summary>
internal static class FigureNumber
{
    /// <summary>The number and its hedge in a unit, without the unit; null where the figure has no single number, or cannot be written in
    /// it.</summary>
    internal static string? In(StatedValue figure, Unit unit, Language language)
    {
        if (figure is not { Value: { } value, Unit: { } own } || figure.Hedge is Hedge.Range or Hedge.Vague || !IsOfKind(own, unit))
        {
            return null;
        }

        Rational number = unit.Number(own.Coherently(value)), place = figure.LastPlace * own.Factor / unit.Factor;
        if (number.DecimalPlaces is not { } needed || place.DecimalPlaces is not { } decimals)
        {
            return null;
        }

        decimals = Math.Max(decimals, needed);
        return figure.Hedge == Hedge.None
            ? number.ToString(decimals, Rounding.TowardZero) // exact: the number has no more decimals than that
            : StatedValue.Create(number, figure.Hedge is Hedge.About or Hedge.Nearly or Hedge.SlightlyOver ? decimals : needed, null,
                figure.Hedge, language).Text;
    }

    internal static bool IsOfKind(Unit one, Unit other) => one.KindCode == other.KindCode && one.IsPoint == other.IsPoint;
}
