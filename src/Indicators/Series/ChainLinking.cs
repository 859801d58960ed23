namespace Indicators;

/// <summary>Links of an index, to be chained to one with a fixed base: <c>links.Chain().To&lt;Of1978&gt;(new Year(1978))</c>.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <example><code>
/// var links = Series.Index(IndexNumber&lt;PreviousYear&gt;.Level, new Year(2021), 110, 105, 102);
/// var chained = links.Chain().To&lt;Of2020&gt;(new Year(2020)).Value;
/// Console.WriteLine(chained.Levels[new Year(2022)]);      // → 115.5(2020=100)
///
/// sealed class Of2020 : IFixedBase { public static string Code => "2020"; }
/// </code></example>
/// <typeparam name="TPeriod">The frequency.</typeparam>
public sealed partial class ChainLinking<TPeriod> where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private readonly PeriodRange<TPeriod> _domain;
    private readonly Cells _links;

    internal ChainLinking(PeriodRange<TPeriod> domain, Cells links) => (_domain, _links) = (domain, links);

    /// <summary>Multiplies the links: <c>I_t = I_(t−1) × link_t ÷ 100</c>, from 100 in the base forwards, and backwards by
    /// division.</summary>
    /// <remarks>
    /// The index begins one period before the first link. Behind a link that is missing or not above zero, seen from the base, there is no
    /// level any more; its marks are those of every link on the way, except for a break (B), which stays where it is.
    /// </remarks>
    /// <typeparam name="TBase">The base; the caller's type names the period.</typeparam>
    /// <param name="basePeriod">The period that is 100: one of the links, or the one before the first.</param>
    /// <returns>The index; <see cref="Reason.MissingBase"/> where no link reaches the base.</returns>
    /// <exception cref="OverflowException">The first link is that of the first period there is.</exception>
    public Outcome<Series<TPeriod, IndexMeasure, IndexNumber<TBase>>> To<TBase>(TPeriod basePeriod) where TBase : IFixedBase
    {
        var domain = new PeriodRange<TPeriod>(_domain.First - 1, _domain.Last);
        int start = domain.IndexOf(basePeriod);
        if (start < 0)
        {
            return Undefined.Of(Reason.MissingBase, $"A link to {basePeriod}, which is to be 100,");
        }

        var levels = new Observation[domain.Count];
        levels[start] = new(100);
        for (int place = start + 1; place < levels.Length; place++)
        {
            levels[place] = Chaining.Next(levels[place - 1], _links[place - 1], (level, link) => level * link / 100);
        }

        for (int place = start - 1; place >= 0; place--)
        {
            levels[place] = Chaining.Next(levels[place + 1], _links[place], (level, link) => level / link * 100);
        }

        return new Series<TPeriod, IndexMeasure, IndexNumber<TBase>>(domain, Cells.Of(levels), IndexNumber<TBase>.Level);
    }
}

/// <summary>What chains and links have in common.</summary>
internal static class Chaining
{
    /// <summary>What follows from two numbers that are above zero; else nothing, with the marks of both. A break before stays
    /// there.</summary>
    public static Observation Next(Observation before, Observation now, Func<Rational, Rational, Rational> combine)
    {
        ObservationStatus status = ObservationStatuses.Join(before.Status & ~ObservationStatus.Break, now.Status);
        return !before.TryGetValue(out Rational one) || !now.TryGetValue(out Rational other) ? Observation.Of(default, status)
            : one.Sign > 0 && other.Sign > 0 ? Observation.Of(combine(one, other), status)
            : Observation.Of(default, ObservationStatuses.Join(status, ObservationStatus.CannotExist));
    }

    public static Series<TPeriod, IndexMeasure, IndexNumber<TLink>> Links<TPeriod, TBase,
        TLink>(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TBase : IFixedBase
        where TLink : IIndexBase
    {
        ArgumentNullException.ThrowIfNull(index);
        if (index.Count == 1)
        {
            throw new IndicatorArgumentException(
                $"An index of {index.Domain.First} alone has no links, which lie between two periods. Give it a longer run of periods. "
                    + "(IND0630)", nameof(index));
        }

        Cells levels = index.CellsIn(IndexNumber<TBase>.Level);
        var links = new Observation[index.Count - 1];
        for (int place = 0; place < links.Length; place++)
        {
            links[place] = Next(levels[place], levels[place + 1], (before, now) => now / before * 100);
        }

        return new(new(index.Domain.First + 1, index.Domain.Last), Cells.Of(links), IndexNumber<TLink>.Level);
    }
}
