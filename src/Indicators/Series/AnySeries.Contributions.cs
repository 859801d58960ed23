namespace Indicators;

// Contributions of parts that are series themselves.
public sealed partial class AnySeries
{
    private static ContributionRange ContributionOf(AnySeries whole, AnySeries[] parts, AnyPeriod from, AnyPeriod to, bool isRemainder)
    {
        if (parts.Length == 0)
        {
            throw new IndicatorArgumentException("A whole has at least one part. (IND0620)", nameof(parts));
        }

        ObservationStatus status = whole.StatusOf(from, to);
        foreach (AnySeries part in parts)
        {
            status = ObservationStatuses.Join(status, part.StatusOf(from, to));
        }

        Unit unit = whole.UnitOfMeasure;
        if (!unit.IsAdditive || Array.Exists(parts, part => !part.IsOfKindOf(whole)))
        {
            return ContributionRange.None(Undefined.Of(Reason.NotComparable, whole.ToString(), parts[0].ToString(), "a part is counted in the unit of its whole"), status);
        }

        Bounds change = Bounds.Exactly(Rational.Zero);
        foreach (AnySeries part in parts)
        {
            AnySeries own = part.In(unit);
            if (!own.LevelAt(to, isBase: false).TryGetValue(out Bounds later))
            {
                return ContributionRange.None(own.LevelAt(to, isBase: false).Undefined!, status);
            }

            if (!own.LevelAt(from, isBase: true).TryGetValue(out Bounds earlier))
            {
                return ContributionRange.None(own.LevelAt(from, isBase: true).Undefined!, status);
            }

            change += later - earlier;
        }

        if (!whole.LevelAt(to, isBase: false).TryGetValue(out Bounds after))
        {
            return ContributionRange.None(whole.LevelAt(to, isBase: false).Undefined!, status);
        }

        if (!whole.LevelAt(from, isBase: true).TryGetValue(out Bounds before))
        {
            return ContributionRange.None(whole.LevelAt(from, isBase: true).Undefined!, status);
        }

        return ContributionRange.Of(before, after, change, isRemainder, Shown, status);

        string Shown(Bounds level) => level.IsPoint ? new AnyQuantity(level.Lower!.Value, unit).ToString() : $"{level} {unit}";
    }
}
