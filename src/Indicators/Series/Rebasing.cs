using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>An index with a fixed base, to be given another one: <c>index.Rebase().To&lt;Of2020&gt;(new Year(2020))</c>.</summary>
/// <remarks>
/// The level of the base becomes exactly 100. Growth between any two periods stays what it was, but printed levels are rounded ones: growth
/// computed of a rebased and rounded index may print another digit. Marks stay.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var prices = Series.Index(IndexNumber&lt;Of2015&gt;.Level, new Year(2018), 106, 109, 111.3m, 112.1m);
/// var rebased = prices.Rebase().To&lt;Of2020&gt;(new Year(2020)).Value;
/// Console.WriteLine(rebased.Levels[new Year(2020)]);                               // → 100(2020=100)
/// Console.WriteLine(prices.Rebase().To&lt;Of2020&gt;(new Year(2017)).Undefined!.Code);        // → IND0310
///
/// sealed class Of2015 : IFixedBase { public static string Code => "2015"; }
/// sealed class Of2020 : IFixedBase { public static string Code => "2020"; }
/// </code></example>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TBase">What is 100 now.</typeparam>
public sealed partial class Rebasing<TPeriod, TBase>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TBase : IFixedBase
{
    private readonly Series<TPeriod, IndexMeasure, IndexNumber<TBase>> _index;

    internal Rebasing(Series<TPeriod, IndexMeasure, IndexNumber<TBase>> index) => _index = index;

    /// <summary>Makes the level of one period 100: <c>I ÷ I_base × 100</c>.</summary>
    /// <typeparam name="TNew">The new base; the caller's type names the period.</typeparam>
    /// <param name="basePeriod">The period.</param>
    /// <returns>The index on the new base; <see cref="Reason.MissingBase"/> where the period has no level, <see cref="Reason.NonPositive"/>
    /// where it is not above zero.</returns>
    public Outcome<Series<TPeriod, IndexMeasure, IndexNumber<TNew>>> To<TNew>(TPeriod basePeriod)
        where TNew : IFixedBase => To<TNew>(new PeriodRange<TPeriod>(basePeriod, basePeriod));

    /// <summary>Makes the mean of a range 100, as of the twelve months of a year: <c>I ÷ mean(I_base) × 100</c>.</summary>
    /// <typeparam name="TNew">The new base; the caller's type names the range.</typeparam>
    /// <param name="baseRange">The periods, each of which must have a level.</param>
    /// <returns>The index on the new base; <see cref="Reason.MissingBase"/> where a period has no level, <see cref="Reason.NonPositive"/>
    /// where the mean is not above zero.</returns>
    [OverloadResolutionPriority(1)] // new(first, last) is a range
    public Outcome<Series<TPeriod, IndexMeasure, IndexNumber<TNew>>> To<TNew>(PeriodRange<TPeriod> baseRange) where TNew : IFixedBase
    {
        Cells levels = _index.CellsIn(IndexNumber<TBase>.Level);
        Rational sum = Rational.Zero;
        foreach (TPeriod period in baseRange)
        {
            if (_index.Domain.IndexOf(period) is not (>= 0 and var place) || !levels.Has(place))
            {
                return Undefined.Of(Reason.MissingBase,
                    baseRange.Count == 1
                        ? $"The level of {period}, which is to be 100,"
                        : $"The level of {period}, which is part of {baseRange}, whose mean is to be 100,", _index.StatusOf(period));
            }

            sum += levels.Value(place);
        }

        Rational mean = sum / baseRange.Count;
        return mean.Sign > 0
            ? new Series<TPeriod, IndexMeasure, IndexNumber<TNew>>(_index.Domain, levels.Times(100 / mean), IndexNumber<TNew>.Level)
            : Undefined.Of(Reason.NonPositive, (mean * IndexNumber<TBase>.Level).ToString(), "the level that becomes 100");
    }
}
