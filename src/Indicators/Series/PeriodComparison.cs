namespace Indicators;

/// <summary>Compares the value of a period with that of another, by their keys: what growth by period is made of, of series and of dictionaries.</summary>
internal static class PeriodComparison
{
    /// <summary>What a missing value is called.</summary>
    internal static string ValueOf<TPeriod>(TPeriod period) where TPeriod : struct, IPeriod<TPeriod> => $"The value of {period}";

    /// <summary>The period so many before another; there is none before the first of the calendar.</summary>
    internal static Outcome<TPeriod> Before<TPeriod>(TPeriod period, int lag) where TPeriod : struct, IPeriod<TPeriod> =>
        period.Ordinal < lag ? Undefined.Of(Reason.MissingBase, $"A period {lag} before {period}") : period - lag;

    /// <summary>Compares the values of two periods; the reason names the one that has none, with its mark, and neighbours are not asked.</summary>
    internal static Outcome<TResult> Of<TPeriod, TLevel, TResult>(
        Outcome<TPeriod> basePeriod, TPeriod period, Func<TPeriod, TLevel?> level, Func<TLevel, TLevel, Outcome<TResult>> change,
        Func<TPeriod, ObservationStatus>? status = null)
        where TPeriod : struct, IPeriod<TPeriod>
        where TLevel : struct
    {
        if (level(period) is not { } later)
        {
            return Undefined.Of(Reason.MissingCurrent, ValueOf(period), StatusOf(period));
        }

        if (!basePeriod.TryGetValue(out TPeriod from))
        {
            return basePeriod.Undefined!;
        }

        return level(from) is { } earlier ? change(earlier, later) : Undefined.Of(Reason.MissingBase, ValueOf(from), StatusOf(from));

        ObservationStatus StatusOf(TPeriod missing) => status?.Invoke(missing) ?? ObservationStatus.Gap;
    }

    /// <summary>The same for every period of a series, on its numbers in its unit.</summary>
    internal static ResultSeries<TPeriod, TResult> Of<TPeriod, TMeasure, TKind, TResult>(
        Series<TPeriod, TMeasure, TKind> series, Func<TPeriod, Outcome<TPeriod>> basePeriod, Func<Rational, Rational, Outcome<TResult>> change)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        Func<TPeriod, Rational?> level = series.NumberOf; // once, and not for each period
        return new(series.Domain, period => Of(basePeriod(period), period, level, change, series.StatusOf))
        {
            Marks = period => ComparedMarks.Of(series.StatusOf, period, basePeriod(period)),
        };
    }

    /// <summary>The same with a base so many periods before.</summary>
    internal static ResultSeries<TPeriod, TResult> Of<TPeriod, TMeasure, TKind, TResult>(
        Series<TPeriod, TMeasure, TKind> series, int lag, Func<Rational, Rational, Outcome<TResult>> change)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return Of(series, period => Before(period, lag), change);
    }

    /// <summary>The growth of every period over its base.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> Growth<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, Func<TPeriod, Outcome<TPeriod>> basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, basePeriod, (earlier, later) => Indicators.Growth.Between(earlier, later, series.UnitOfMeasure));
    }

    /// <summary>The same where the place of the base is known: quickly where both values are mantissas, and else in the general way, which knows every reason.</summary>
    /// <param name="series">The series.</param>
    /// <param name="basePlace">The place of the base of a place; below zero where the series does not have it.</param>
    /// <param name="basePeriod">The same of periods.</param>
    internal static ResultSeries<TPeriod, GrowthRate> Growth<TPeriod, TMeasure, TKind>(
        Series<TPeriod, TMeasure, TKind> series, Func<int, int> basePlace, Func<TPeriod, Outcome<TPeriod>> basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        Cells cells = series.Cells;
        Func<TPeriod, Rational?> level = series.NumberOf;
        var growths = new Outcome<GrowthRate>[series.Count];
        for (int place = 0; place < growths.Length; place++)
        {
            growths[place] = cells.QuickGrowth(basePlace(place), place) is { } growth ? growth : General(series.Domain[place]);
        }

        return new(series.Domain, growths) { Marks = period => ComparedMarks.Of(series.StatusOf, period, basePeriod(period)) };

        Outcome<GrowthRate> General(TPeriod period) =>
            Of(basePeriod(period), period, level, (earlier, later) => Indicators.Growth.Between(earlier, later, series.UnitOfMeasure), series.StatusOf);
    }

    /// <summary>The growth of every period over the one so many periods before.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> GrowthOver<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growth(series, place => place - lag, period => Before(period, lag));
    }

    /// <summary>The growth of every period over one base.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> GrowthOnBase<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, TPeriod basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        int basePlace = series.Domain.IndexOf(basePeriod);
        return Growth(series, _ => basePlace, _ => basePeriod);
    }

    /// <summary>The growth from one period of a series to another.</summary>
    internal static Outcome<GrowthRate> Growth<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, TPeriod from, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of<TPeriod, Rational, GrowthRate>(from, to, series.NumberOf, (earlier, later) => Indicators.Growth.Between(earlier, later, series.UnitOfMeasure), series.StatusOf);
    }
}
