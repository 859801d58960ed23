using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>What was computed of a cumulative series: for each of its years to date (1-2月, 1-3月, …) a result, or the reason why there is
/// none.</summary>
/// <remarks>
/// <para>Keyed by the year to date and never by row, as <see cref="ResultSeries{TPeriod, TResult}"/> is by period.</para>
/// <para><b>Equality.</b> That of a reference; <see cref="ValueEquals"/> compares what is inside.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="TPeriod">The frequency of the parts.</typeparam>
/// <typeparam name="TResult">What was computed.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "named for what it holds, as ResultSeries is")]
public sealed partial class ResultsToDate<TPeriod, TResult> : IReadOnlyCollection<(YearToDate<TPeriod> Span, Outcome<TResult> Outcome)>
    where TPeriod : struct, ISubannual<TPeriod>
{
    private readonly Outcome<TResult>[] _outcomes;

    // Takes the array over; one outcome for each last part.
    internal ResultsToDate(PeriodRange<TPeriod> domain, Outcome<TResult>[] outcomes) => (Domain, _outcomes) = (domain, outcomes);

    /// <summary>Gets the last parts of the years to date, from the first to the last.</summary>
    public PeriodRange<TPeriod> Domain { get; }

    /// <summary>Gets the number of years to date, those without a result among them.</summary>
    public int Count => _outcomes.Length;

    /// <summary>Gets the result of a year to date, or the reason why there is none; <see cref="Reason.MissingCurrent"/> outside of the
    /// domain.</summary>
    /// <param name="span">The year to date.</param>
    /// <returns>The outcome; nothing is thrown.</returns>
    public Outcome<TResult> this[YearToDate<TPeriod> span] => Domain.IndexOf(span.Last) is >= 0 and var place
        ? _outcomes[place]
        : Undefined.Of(Reason.MissingCurrent, $"The value of {span}");

    /// <summary>Goes on with each result; a reason stays the reason.</summary>
    /// <typeparam name="TNext">The next result.</typeparam>
    /// <param name="next">What is computed from a result.</param>
    /// <returns>The next results, for the same years to date.</returns>
    public ResultsToDate<TPeriod, TNext> Then<TNext>(Func<TResult, Outcome<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new(Domain, Array.ConvertAll(_outcomes, outcome => outcome.Then(next)));
    }

    /// <summary>Enumerates the years to date that have a result, in their order.</summary>
    /// <returns>The pairs of year to date and result.</returns>
    public IEnumerable<(YearToDate<TPeriod> Span, TResult Value)> Values() =>
        this.Where(pair => pair.Outcome.HasValue).Select(pair => (pair.Span, pair.Outcome.Value));

    /// <summary>Whether another has the same years to date, and for each of them the same result or the same reason.</summary>
    /// <param name="other">The other results.</param>
    /// <returns>True when it has.</returns>
    public bool ValueEquals(ResultsToDate<TPeriod, TResult> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Domain == other.Domain && _outcomes.AsSpan().SequenceEqual(other._outcomes);
    }

    /// <summary>Enumerates the years to date in their order, each with its outcome.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(YearToDate<TPeriod> Span, Outcome<TResult> Outcome)> GetEnumerator()
    {
        for (int place = 0; place < _outcomes.Length; place++)
        {
            yield return (new(Domain[place]), _outcomes[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what this is, for logs: its last parts, and how many years to date have a result.</summary>
    /// <returns>Such as <c>cumulative 2021-01/2021-12, 11 of 12</c>.</returns>
    public override string ToString() => $"cumulative {Domain}, {Values().Count()} of {Count}";
}
