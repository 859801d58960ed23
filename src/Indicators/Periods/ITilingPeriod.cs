using NodaTime;

namespace Indicators;

/// <summary>A period whose neighbours touch, so that every date lies in exactly one of them.</summary>
/// <remarks>
/// <para><b>Definition.</b> <c>p.End + 1 day = (p + 1).Start</c>. Only such periods index a series: a hole in the
/// calendar would look like a missing value.</para>
/// <para><b>Domain.</b> The dates 0001-01-01 to 9999-12-31, the range of <see cref="DateOnly"/> and of SDMX.</para>
/// </remarks>
/// <typeparam name="TSelf">The type itself, such as <see cref="Year"/>.</typeparam>
public interface ITilingPeriod<TSelf> : IPeriod<TSelf>
    where TSelf : struct, ITilingPeriod<TSelf>
{
    /// <summary>Returns the period in which a date lies.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The one period with <c>Start ≤ date ≤ End</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies outside every period.</exception>
    static abstract TSelf Containing(LocalDate date);
}

/// <summary>A period that is made of whole finer periods: a year of months, a month of days.</summary>
/// <remarks>
/// <para>The relation is declared by the coarse type, and only where it holds: weeks do not partition months, so a weekly
/// series that is summed to months does not compile.</para>
/// <para>The bodies here go through dates and hold for every pair; a type replaces them where it knows a shorter way,
/// with the same results.</para>
/// </remarks>
/// <typeparam name="TSelf">The coarse type itself.</typeparam>
/// <typeparam name="TFine">The type of its parts.</typeparam>
public interface IPartitioned<TSelf, TFine> : ITilingPeriod<TSelf>
    where TSelf : struct, IPartitioned<TSelf, TFine>
    where TFine : struct, ITilingPeriod<TFine>
{
    /// <summary>Returns the period that a part belongs to.</summary>
    /// <param name="part">The finer period.</param>
    /// <returns>The coarse period in which the whole of <paramref name="part"/> lies.</returns>
    static virtual TSelf Containing(TFine part) => TSelf.Containing(part.Start);

    /// <summary>Returns the first part of a period; it starts on the same day.</summary>
    /// <param name="whole">The coarse period.</param>
    /// <returns>The finer period.</returns>
    static virtual TFine FirstPart(TSelf whole) => TFine.Containing(whole.Start);

    /// <summary>Returns the last part of a period; it ends on the same day.</summary>
    /// <param name="whole">The coarse period.</param>
    /// <returns>The finer period.</returns>
    static virtual TFine LastPart(TSelf whole) => TFine.Containing(whole.End);
}
