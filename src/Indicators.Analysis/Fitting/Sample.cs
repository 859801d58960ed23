using System.Globalization;

namespace Indicators;

/// <summary>The observations that a trend is fitted to, in the order of their times: at two different times at least.</summary>
internal sealed class Sample
{
    private readonly (Rational Time, Rational Level, int Place)[] _all;

    private Sample((Rational Time, Rational Level, int Place)[] all)
    {
        _all = all;
        MeanTime = all.Aggregate(Rational.Zero, (sum, one) => sum + one.Time) / all.Length;
        SquaredTimes = all.Aggregate(Rational.Zero, (sum, one) => sum + (one.Time - MeanTime).Pow(2));
    }

    /// <summary>Gets the number of observations.</summary>
    public int Count => _all.Length;

    /// <summary>Gets the levels in the order of their times.</summary>
    public IEnumerable<Rational> Levels => _all.Select(one => one.Level);

    /// <summary>Gets the times less their mean, in order.</summary>
    public IEnumerable<Rational> CentredTimes => _all.Select(one => one.Time - MeanTime);

    /// <summary>Gets the mean of the times.</summary>
    public Rational MeanTime { get; }

    /// <summary>Gets <c>Σ (t − t̄)²</c>, above zero.</summary>
    public Rational SquaredTimes { get; }

    /// <summary>Gets the places of the first and the last observation among those that were given.</summary>
    public (int First, int Last) Ends => (_all[0].Place, _all[^1].Place);

    /// <summary>Takes the observations that there are, if they are enough.</summary>
    /// <param name="times">The times.</param>
    /// <param name="levels">The level of each time, or null.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <param name="name">Names the observation at a place, for reasons.</param>
    public static Outcome<Sample> Of(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels, TrendCoverage coverage,
        Func<int, string> name)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(levels);
        if (times.Count != levels.Count)
            throw new ArgumentException($"There are {times.Count} times and {levels.Count} levels; each level has its time.",
                nameof(levels));
        if (levels.Count > Trends.MaxObservations)
            throw new ArgumentOutOfRangeException(nameof(levels), levels.Count,
                $"A trend is fitted to at most {Trends.MaxObservations} observations.");

        (Rational Time, Rational Level, int Place)[] there =
        [
            .. Enumerable.Range(0, levels.Count).Where(place => levels[place] is not null).OrderBy(place => times[place])
                .Select(place => (times[place], levels[place]!.Value, place)),
        ];
        return Refusal(there.Length, levels, coverage, name) is { } refused ? refused
            : there.Length == 0 || there[0].Time == there[^1].Time ? Undefined.Of(Reason.TooFewPeriods, Found(there.Length))
            : new Sample(there);
    }

    /// <summary>The least-squares weights of the slope: it is <c>Σ w · y</c>, and they add to zero.</summary>
    public IEnumerable<Rational> SlopeWeights() => CentredTimes.Select(time => time / SquaredTimes);

    /// <summary>The least-squares weights of the line at a time: it is <c>Σ w · y</c>, and they add to one.</summary>
    public IEnumerable<Rational> WeightsAt(Rational time) =>
        CentredTimes.Select(centred => new Rational(1, Count) + ((time - MeanTime) * centred / SquaredTimes));

    /// <summary>The place of an observation that has no logarithm, or −1.</summary>
    public int NotAboveZero() => Array.FindIndex(_all, one => one.Level.Sign <= 0) is >= 0 and int index ? _all[index].Place : -1;

    private static Undefined? Refusal(int there, IReadOnlyList<Rational?> levels, TrendCoverage coverage, Func<int, string> name) =>
        coverage switch
    {
        TrendCoverage.Complete =>
            Enumerable.Range(0, levels.Count).FirstOrDefault(place => levels[place] is null, -1) is >= 0 and int missing
            ? Undefined.Of(Reason.MissingObservation, name(missing))
            : null,
        TrendCoverage.Any => null,
        TrendCoverage.AtLeastFive => there < 5 ? Undefined.Of(Reason.TooFewObservations, Found(there), "at least 5") : null,
        TrendCoverage.AtLeastHalf => 2 * there < levels.Count
            ? Undefined.Of(Reason.TooFewObservations, $"{Found(there)} of {levels.Count.ToString(CultureInfo.InvariantCulture)}",
                "at least half of them")
            : null,
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage,
            $"Got {(int)coverage}; expected a coverage of a trend. Name one of the members of {nameof(TrendCoverage)}."),
    };

    private static string Found(int count) => count == 1 ? "1 observation" : $"{count.ToString(CultureInfo.InvariantCulture)} observations";
}
