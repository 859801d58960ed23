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
            return ContributionRange.None(
                Undefined.Of(Reason.NotComparable, whole.ToString(), parts[0].ToString(), "a part is counted in the unit of its whole"),
                status);
        }

        if (Array.Exists([whole, .. parts], one => !one.IsOfThese(from) || !one.IsOfThese(to)))
        {
            return ContributionRange.None(
                Undefined.Of(Reason.NotComparable, from.ToString(), to.ToString(),
                    $"both must be single periods of the frequency of all, that of the whole being {whole.Frequency}"), status);
        }

        SeriesCore core = whole._core;
        SeriesCore[] own = Array.ConvertAll(parts, part => part._core.In(unit));
        return SeriesCore.PartsOf<Bounds>(core, own, from.Ordinal, to.Ordinal, static (series, ordinal) => series.BoundsAt(ordinal)).Match(
            found =>
                ContributionRange.Of(found.Before, found.After, found.Change, isRemainder, () => core.Shown(from.Ordinal, found.Before),
                    () => core.Shown(to.Ordinal, found.After), status),
            reason => ContributionRange.None(reason, status));
    }
}
