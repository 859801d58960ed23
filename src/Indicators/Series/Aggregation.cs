using System.Diagnostics;

namespace Indicators;

/// <summary>A series and how its levels make those of coarser periods: the sum of a flow, the end of a stock, the mean of a rate.</summary>
/// <remarks>
/// <para>Asked for by the verb that the measure has (<c>flow.Sum()</c>, <c>stock.End()</c>, <c>rate.Mean()</c>; see <see cref="Series"/>),
/// and used by <see cref="To{TCoarse}()"/>. The coarse period must be made of whole parts: weeks to months does not compile.</para>
/// <para>Results are exact; marks of the parts are joined. A break within a period breaks the coarse series there.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="TPeriod">The frequency of the series.</typeparam>
/// <typeparam name="TMeasure">The measure, which stays.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Aggregation<TPeriod, TMeasure, TKind>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IMeasuredKind<TMeasure>
{
    private readonly string _verb;
    private readonly PeriodRange<TPeriod> _domain;
    private readonly Unit _unit;
    private readonly AggregationRule _rule;

    internal Aggregation(string verb, PeriodRange<TPeriod> domain, Unit unit, AggregationRule rule) =>
        (_verb, _domain, _unit, _rule) = (verb, domain, unit, rule);

    /// <summary>Computes the levels of coarser periods; one of which a part has no value has none:
    /// <see cref="Completeness.All"/>.</summary>
    /// <remarks>Without a word no number is changed or invented, only withheld. A program that wants less than whole periods says
    /// so.</remarks>
    /// <typeparam name="TCoarse">The coarser frequency, a fiscal one too.</typeparam>
    /// <returns>The series of every coarse period in which a period of the series lies, in the same unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">At the ends of the calendar a part lies in no such period.</exception>
    public Series<TCoarse, TMeasure, TKind> To<TCoarse>()
        where TCoarse : struct, IPartitioned<TCoarse, TPeriod> => To<TCoarse>(Completeness.All);

    /// <summary>Computes the levels of coarser periods.</summary>
    /// <typeparam name="TCoarse">The coarser frequency, a fiscal one too.</typeparam>
    /// <param name="completeness">How a period is treated in which a part has no value.</param>
    /// <returns>The series of every coarse period in which a period of the series lies, in the same unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">At the ends of the calendar a part lies in no such period; or
    /// <paramref name="completeness"/> is none.</exception>
    public Series<TCoarse, TMeasure, TKind> To<TCoarse>(Completeness completeness)
        where TCoarse : struct, IPartitioned<TCoarse, TPeriod>
    {
        if (completeness is not (Completeness.All or Completeness.AnyPresent))
        {
            throw new ArgumentOutOfRangeException(nameof(completeness), completeness,
                $"Got {(int)completeness}; expected a completeness. Name {nameof(Completeness)}.{nameof(Completeness.All)}, or "
                    + $"{nameof(Completeness.AnyPresent)} where a part of a period will do.");
        }

        PeriodRange<TCoarse> domain = new(TCoarse.Containing(_domain.First), TCoarse.Containing(_domain.Last));
        var wholes = new Observation[domain.Count];
        for (int i = 0; i < wholes.Length; i++)
        {
            TCoarse whole = domain[i];
            wholes[i] = _rule(TCoarse.FirstPart(whole) - _domain.First, TCoarse.LastPart(whole) - _domain.First, completeness);
        }

        return new(domain, Cells.Of(wholes), _unit);
    }

    /// <summary>Says what is computed of which series, for logs.</summary>
    /// <returns>Such as <c>sum of 2021-01/2021-12, 亿元</c>.</returns>
    public override string ToString() => $"{_verb} of {_domain}, {_unit}";
}
