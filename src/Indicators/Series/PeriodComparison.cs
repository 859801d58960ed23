namespace Indicators;

/// <summary>Compares the value of a period with that of another, by their keys: what growth by period is made of, of series and of
/// dictionaries.</summary>
internal static class PeriodComparison
{
    /// <summary>What a missing value is called.</summary>
    internal static string ValueOf<TPeriod>(TPeriod period) where TPeriod : struct, IPeriod<TPeriod> => $"The value of {period}";

    /// <summary>The period so many before another; there is none before the first of the calendar.</summary>
    internal static Outcome<TPeriod> Before<TPeriod>(TPeriod period, int lag) where TPeriod : struct, IPeriod<TPeriod> =>
        period.Ordinal < lag ? Undefined.Of(Reason.MissingBase, $"A period {lag} before {period}") : period - lag;

    /// <summary>What follows from the values of two keys; the reason names the one that has none, with its mark, and neighbours are not
    /// asked.</summary>
    internal static Outcome<TResult> Of<TKey, TLevel, TResult>(
        Outcome<TKey> baseKey, TKey key, Func<TKey, TLevel?> level, Func<TLevel, TLevel, Outcome<TResult>> change, Func<TKey, string> name,
        Func<TKey, ObservationStatus>? status = null)
        where TLevel : struct
    {
        if (level(key) is not { } later)
        {
            return Undefined.Of(Reason.MissingCurrent, name(key), StatusOf(key));
        }

        if (!baseKey.TryGetValue(out TKey? from))
        {
            return baseKey.Undefined!;
        }

        return level(from) is { } earlier ? change(earlier, later) : Undefined.Of(Reason.MissingBase, name(from), StatusOf(from));

        ObservationStatus StatusOf(TKey missing) => status?.Invoke(missing) ?? ObservationStatus.Gap;
    }

    /// <summary>The growth of every period of a series over its base.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> Growth<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        Func<int, Outcome<int>> baseOf)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        SeriesCore core = series.Core;
        return new(series.Domain, core.Growths(baseOf)) { Marks = period => core.Marks(period.Ordinal, baseOf(period.Ordinal)) };
    }

    /// <summary>The growth of every period over the one so many periods before.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> GrowthOver<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, int lag)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growth(series, ordinal => series.Core.Before(ordinal, lag));
    }

    /// <summary>The growth of every period over one base.</summary>
    internal static ResultSeries<TPeriod, GrowthRate> GrowthOnBase<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        TPeriod basePeriod)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growth(series, _ => basePeriod.Ordinal);
    }

    /// <summary>The growth from one period of a series to another.</summary>
    internal static Outcome<GrowthRate> Growth<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series, TPeriod from, TPeriod to)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Core.Growth(from.Ordinal, to.Ordinal).Marked(series.Core.Marks(to.Ordinal, from.Ordinal));
    }
}
