using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>What was computed of a series: for each of its periods a result, or the reason why there is none.</summary>
/// <remarks>
/// <para>Keyed by period and never by row, as the series is. The first periods of a growth have no base in the series and say so
/// (<see cref="Reason.MissingBase"/>); they are not left out, and nothing moves up into their place.</para>
/// <para><b>Equality.</b> That of a reference; <see cref="ValueEquals"/> compares what is inside.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var growth = Series.Flow(HundredMillionYuan, new Year(2021), 100m, 104m, 109.2m).YearOnYear();
/// Console.WriteLine(growth[new Year(2023)].Value.ToPercent(1, Rounding.HalfAwayFromZero));   // → 5.0%
/// Console.WriteLine(growth[new Year(2021)].Undefined!.Name);                                    // → MissingBase
/// </code></example>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TResult">What was computed: a growth, a share, a rank.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "named for what it holds, as LevelsOf is")]
public sealed partial class ResultSeries<TPeriod, TResult> : IReadOnlyCollection<(TPeriod Period, Outcome<TResult> Outcome)>
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private readonly Outcome<TResult>[] _outcomes;

    internal ResultSeries(PeriodRange<TPeriod> domain, Func<TPeriod, Outcome<TResult>> result)
    {
        Domain = domain;
        _outcomes = new Outcome<TResult>[domain.Count];
        for (int place = 0; place < _outcomes.Length; place++)
        {
            _outcomes[place] = result(domain[place]);
        }
    }

    // Takes the array over; one outcome for each period.
    internal ResultSeries(PeriodRange<TPeriod> domain, Outcome<TResult>[] outcomes) => (Domain, _outcomes) = (domain, outcomes);

    /// <summary>Gets the run of periods, that of the series.</summary>
    public PeriodRange<TPeriod> Domain { get; }

    /// <summary>Gets the number of periods, those without a result among them.</summary>
    public int Count => _outcomes.Length;

    /// <summary>Gets the result of a period, or the reason why there is none; <see cref="Reason.MissingCurrent"/> outside of the
    /// domain.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The outcome; nothing is thrown.</returns>
    public Outcome<TResult> this[TPeriod period] => Domain.IndexOf(period) is >= 0 and var place
        ? At(place)
        : Undefined.Of(Reason.MissingCurrent, PeriodComparison.ValueOf(period));

    /// <summary>Returns what lies in a window; a window that reaches beyond the results is cut to them, so no period is added.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The results of the periods that both have.</returns>
    /// <exception cref="ArgumentException">They have none in common (IND0684).</exception>
    public ResultSeries<TPeriod, TResult> Window(PeriodRange<TPeriod> window) =>
        new(Domain.Intersect(window) ?? throw DomainMismatch.OutsideWindow(window.ToString(), Domain.ToString()),
            period => this[period]) { Marks = Marks };

    /// <summary>Goes on with each result; a reason stays the reason.</summary>
    /// <typeparam name="TNext">The next result.</typeparam>
    /// <param name="next">What is computed from a result.</param>
    /// <returns>The next results, for the same periods.</returns>
    public ResultSeries<TPeriod, TNext> Then<TNext>(Func<TResult, Outcome<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new(Domain, period => this[period].Then(next)) { Marks = Marks };
    }

    /// <summary>Enumerates the periods that have a result, in their order.</summary>
    /// <returns>The pairs of period and result.</returns>
    public IEnumerable<(TPeriod Period, TResult Value)> Values()
    {
        foreach ((TPeriod period, Outcome<TResult> outcome) in this)
        {
            if (outcome.HasValue)
            {
                yield return (period, outcome.Value);
            }
        }
    }

    /// <summary>Whether another has the same periods, and for each of them the same result or the same reason.</summary>
    /// <param name="other">The other results.</param>
    /// <returns>True when it has.</returns>
    public bool ValueEquals(ResultSeries<TPeriod, TResult> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Domain == other.Domain && _outcomes.AsSpan().SequenceEqual(other._outcomes);
    }

    /// <summary>Enumerates the periods of the domain in their order, each with its outcome.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(TPeriod Period, Outcome<TResult> Outcome)> GetEnumerator()
    {
        for (int place = 0; place < _outcomes.Length; place++)
        {
            yield return (Domain[place], At(place));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Outcome<TResult> At(int place) => Marks is null ? _outcomes[place] : _outcomes[place].Marked(Marks(Domain[place]));

    /// <summary>Says what this is, for logs: its periods, and how many of them have a result.</summary>
    /// <returns>Such as <c>2021/2025, 4 of 5</c>.</returns>
    public override string ToString() => $"{Domain}, {Values().Count()} of {Count}";
}
