namespace Indicators;

/// <summary>Compares the value of a period with that of another, by their keys: what growth by period is made of, of series and of dictionaries.</summary>
internal static class PeriodComparison
{
    /// <summary>What a missing value is called.</summary>
    internal static string ValueOf<TPeriod>(TPeriod period) where TPeriod : struct, IPeriod<TPeriod> => $"The value of {period}";

    /// <summary>The period so many before another; there is none before the first of the calendar.</summary>
    internal static Outcome<TPeriod> Before<TPeriod>(TPeriod period, int lag) where TPeriod : struct, IPeriod<TPeriod> =>
        period.Ordinal < lag ? new MissingBase($"A period {lag} before {period}") : period - lag;

    /// <summary>What becomes of the values of two periods; the reason names the one that has none, and neighbours are not asked.</summary>
    internal static Outcome<TResult> Of<TPeriod, TLevel, TResult>(
        Outcome<TPeriod> basePeriod, TPeriod period, Func<TPeriod, TLevel?> level, Func<TLevel, TLevel, Outcome<TResult>> change)
        where TPeriod : struct, IPeriod<TPeriod>
        where TLevel : struct
    {
        if (level(period) is not { } later)
        {
            return new MissingCurrent(ValueOf(period));
        }

        if (!basePeriod.TryGetValue(out TPeriod from))
        {
            return basePeriod.Reason!;
        }

        return level(from) is { } earlier ? change(earlier, later) : new MissingBase(ValueOf(from));
    }

    /// <summary>The same for every period of a series, on its numbers in its unit.</summary>
    internal static ResultsOf<TPeriod, TResult> Of<TPeriod, TMeasure, TResult>(
        Series<TPeriod, TMeasure> series, Func<TPeriod, Outcome<TPeriod>> basePeriod, Func<Rational, Rational, Outcome<TResult>> change)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
    {
        Func<TPeriod, Rational?> level = series.NumberOf; // once, and not for each period
        return new(series.Domain, period => Of(basePeriod(period), period, level, change))
        {
            Marks = period => ComparedMarks.Of(series.StatusOf, period, basePeriod(period)),
        };
    }

    /// <summary>The same with a base so many periods before.</summary>
    internal static ResultsOf<TPeriod, TResult> Of<TPeriod, TMeasure, TResult>(
        Series<TPeriod, TMeasure> series, int lag, Func<Rational, Rational, Outcome<TResult>> change)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return Of(series, period => Before(period, lag), change);
    }

    /// <summary>The growth of every period over its base.</summary>
    internal static ResultsOf<TPeriod, GrowthRate> Growth<TPeriod, TMeasure>(Series<TPeriod, TMeasure> series, Func<TPeriod, Outcome<TPeriod>> basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, basePeriod, (earlier, later) => Indicators.Growth.Between(earlier, later, series.AnyUnit));
    }

    /// <summary>The growth from one period of a series to another.</summary>
    internal static Outcome<GrowthRate> Growth<TPeriod, TMeasure>(Series<TPeriod, TMeasure> series, TPeriod from, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of<TPeriod, Rational, GrowthRate>(from, to, series.NumberOf, (earlier, later) => Indicators.Growth.Between(earlier, later, series.AnyUnit));
    }
}
