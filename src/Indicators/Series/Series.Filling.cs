namespace Indicators;

// Fills what is missing in a series, in a way that is named, and marks what was filled.
public static partial class Series
{
    private const ObservationStatus Reasons = ObservationStatuses.WithoutValue;

    /// <summary>Fills the gaps: the periods for which nothing was sent. What a source states to be missing stays missing.</summary>
    /// <param name="series">The series.</param>
    /// <param name="fill">The way.</param>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The series on the same periods. Filled values are marked <see cref="ObservationStatus.Imputed"/>; no known one is changed;
    /// what cannot be filled stays as it is.</returns>
    /// <example><code>
    /// var firms = Series.Stock(Enterprises, [(new Year(2021), 31), (new Year(2024), 43)]);
    /// Console.WriteLine(firms.FillGaps(GapFilling.Linear)[new Year(2022)]);         // → 35 I
    /// Console.WriteLine(firms.FillGaps(GapFilling.CarryForward)[new Year(2023)]);   // → 31 I
    /// </code></example>
    public static Series<TPeriod, TMeasure, TKind> FillGaps<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        GapFilling fill)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => FillGaps(series, fill, ObservationStatus.Gap);

    /// <summary>Fills the periods that are missing for one of the reasons named, such as <c>ObservationStatus.Gap |
    /// ObservationStatus.NotCollected</c>.</summary>
    /// <param name="series">The series.</param>
    /// <param name="fill">The way.</param>
    /// <param name="reasons">The reasons; a period is filled when it has one of them, whatever others it has.</param>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The series on the same periods. Filled values are marked <see cref="ObservationStatus.Imputed"/>; no known one is changed;
    /// what cannot be filled stays as it is.</returns>
    /// <exception cref="ArgumentException">A mark is not a reason why a value is missing, or there is none (IND0610).</exception>
    public static Series<TPeriod, TMeasure, TKind> FillGaps<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> series,
        GapFilling fill, ObservationStatus reasons)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(fill);
        if ((reasons & ~Reasons) != 0 || reasons == ObservationStatus.Normal)
        {
            throw new IndicatorArgumentException(
                $"Got {reasons}; expected a reason why a value is missing. Name reasons such as "
                    + $"{nameof(ObservationStatus)}.{nameof(ObservationStatus.Gap)} | "
                    + $"{nameof(ObservationStatus)}.{nameof(ObservationStatus.NotCollected)}. (IND0610)", nameof(reasons));
        }

        return series.With(Filled(series.Cells, fill, reasons));
    }

    private static Cells Filled(Cells cells, GapFilling fill, ObservationStatus reasons)
    {
        var filled = new Observation[cells.Count];
        int before = -1, after = 0;
        for (int place = 0; place < filled.Length; place++)
        {
            filled[place] = cells[place];
            if (cells.Has(place))
            {
                before = place;
                continue;
            }

            after = Math.Max(after, place);
            while (after < cells.Count && !cells.Has(after))
            {
                after++;
            }

            ObservationStatus status = cells.Status(place);
            if ((status & reasons) != 0 && fill.Rule(cells, before, place, after) is { } value)
            {
                filled[place] = new(value.Value!.Value, value.Status | (status & ObservationStatuses.WithEither));
            }
        }

        return Cells.Of(filled);
    }
}
