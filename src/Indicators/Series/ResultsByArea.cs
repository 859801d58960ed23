using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>What was computed across areas, for each area and each period: ranks, the places that ranges allow, changes of rank.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TArea">The areas: <see cref="ReferenceArea"/>, a code, a name.</typeparam>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TResult">What was computed.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710", Justification = "named for what it holds, as ResultSeries is")]
public sealed partial class ResultsByArea<TArea, TPeriod, TResult>
    : IReadOnlyCollection<(TArea Area, ResultSeries<TPeriod, TResult> Results)>
    where TArea : notnull
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    private readonly Dictionary<TArea, int> _places = [];
    private readonly ResultSeries<TPeriod, TResult>[] _results;

    /// <summary>Takes the results of each area over, in the order of the areas.</summary>
    internal ResultsByArea(IReadOnlyList<TArea> areas, PeriodRange<TPeriod> domain, Func<int, TPeriod, Outcome<TResult>> result,
        Func<int, TPeriod, ObservationStatus>? marks = null)
    {
        (Areas, Domain) = (areas, domain);
        _results = new ResultSeries<TPeriod, TResult>[areas.Count];
        for (int i = 0; i < _results.Length; i++)
        {
            int place = i;
            _places[areas[i]] = i;
            _results[i] = new(domain, period => result(place, period)) { Marks = marks is null ? null : period => marks(place, period) };
        }
    }

    /// <summary>Gets the areas, in the order in which they were given.</summary>
    public IReadOnlyList<TArea> Areas { get; }

    /// <summary>Gets the run of periods: from the first that any area has to the last.</summary>
    public PeriodRange<TPeriod> Domain { get; }

    /// <summary>Gets the number of areas.</summary>
    public int Count => _results.Length;

    /// <summary>Gets the results of an area over time.</summary>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    /// <returns>A result or a reason for each period.</returns>
    /// <exception cref="ArgumentException">It is none of the areas (IND0621).</exception>
    public ResultSeries<TPeriod, TResult> this[TArea area] => _places.TryGetValue(area, out int place)
        ? _results[place]
        : throw new IndicatorArgumentException(
            $"'{FigureText.Shown(area.ToString())}' is none of the "
                + $"{_results.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} areas. Take one of {nameof(Areas)}. "
                + "(IND0621)", nameof(area));

    /// <summary>Returns the results of all areas in one period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The areas in their order, each with its result or the reason why it has none.</returns>
    public IReadOnlyList<(TArea Area, Outcome<TResult> Outcome)> In(TPeriod period) =>
        [.. Areas.Select((area, place) => (area, _results[place][period]))];

    /// <summary>Enumerates the areas in their order, each with its results.</summary>
    /// <returns>The pairs.</returns>
    public IEnumerator<(TArea Area, ResultSeries<TPeriod, TResult> Results)> GetEnumerator()
    {
        for (int i = 0; i < _results.Length; i++)
        {
            yield return (Areas[i], _results[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says what this is, for logs.</summary>
    /// <returns>Such as <c>2021/2025, 3 areas</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Domain}, {Count} areas");
}
