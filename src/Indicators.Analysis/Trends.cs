namespace Indicators;

/// <summary>Trends over time: the exponential or the line that fits all observations best by least squares.</summary>
/// <remarks>
/// <para><b>Exact.</b> <c>LeastSquaresGrowth</c> and <c>LeastSquaresLevel</c> are exact until they are printed.</para>
/// <para><b>Floating point.</b> <c>LinearTrend</c> and <c>LogLinearTrend</c> are estimates with standard errors and confidence intervals,
/// in <see cref="double"/>; a printed growth is never decided by them.</para>
/// </remarks>
public static partial class Trends
{
    /// <summary>The largest number of observations: the months of a hundred years.</summary>
    public const int MaxObservations = 1_200;

    /// <summary>The growth per unit of time of the exponential that fits best: <c>exp(slope of ln x on t) − 1</c>.</summary>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The level x of each time, above zero; null is missing.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    public static Outcome<LeastSquaresGrowth> LeastSquaresGrowth(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels,
        TrendCoverage coverage) =>
        Sampled(times, levels, coverage).Then(sample => Grown(sample, AtTime(times, levels), _ => null));

    /// <summary>The growth per unit of time of the exponential that fits amounts best: <c>exp(slope of ln x on t) − 1</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The amount x of each time, above zero; null is missing.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    public static Outcome<LeastSquaresGrowth> LeastSquaresGrowth<TKind>(IReadOnlyList<Rational> times,
        IReadOnlyList<Quantity<TKind>?> levels, TrendCoverage coverage)
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Sampled(times, Numbers(levels), coverage).Then(sample => Grown(sample, AtTime(times, levels), _ => null));
    }

    /// <summary>The growth per period of the exponential that fits amounts best, keyed by period: <c>exp(slope of ln x on t) −
    /// 1</c>.</summary>
    /// <remarks>The time of a period is its number; a period between the first and the last key that has no amount is missing.</remarks>
    /// <typeparam name="TPeriod">The frequency; the growth is per period of it.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="levels">The amounts, above zero; null is missing, as is a period without a key.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The growth, exact, with the periods of the first and the last observation; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They span more than <see cref="MaxObservations"/> periods, or
    /// <paramref name="coverage"/> is none of its members.</exception>
    public static Outcome<LeastSquaresGrowth> LeastSquaresGrowth<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>?> levels,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Growth(PeriodLevels<TPeriod, TKind>.Of(levels), coverage);
    }

    /// <inheritdoc cref="LeastSquaresGrowth{TPeriod, TKind}(IReadOnlyDictionary{TPeriod, Quantity{TKind}?}, TrendCoverage)"/>
    public static Outcome<LeastSquaresGrowth> LeastSquaresGrowth<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> levels,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Growth(PeriodLevels<TPeriod, TKind>.Of(levels), coverage);
    }

    /// <summary>The level at a time of the exponential that fits best: <c>exp(intercept + slope × time)</c> of the line through <c>(t, ln
    /// x)</c>.</summary>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The level x of each time, above zero; null is missing.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <param name="at">The time that is asked about; zero for the b of <c>x = b m^t</c>.</param>
    /// <returns>The level, exact, in the unit of the levels; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    public static Outcome<PowerProduct> LeastSquaresLevel(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels,
        TrendCoverage coverage, Rational at) =>
        Sampled(times, levels, coverage).Then<PowerProduct>(sample => WithoutLogarithm(sample, AtTime(times, levels)) is { } none
            ? none
            : new PowerProduct([.. sample.Levels.Zip(sample.WeightsAt(at))]));

    private static Outcome<LeastSquaresGrowth> Growth<TPeriod, TKind>(PeriodLevels<TPeriod, TKind> levels, TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind =>
        levels.Sampled(coverage).Then(sample => Grown(sample, levels.Shown, place => levels.PeriodAt(place)));

    internal static Outcome<LeastSquaresGrowth> Grown(Sample sample, Func<int, string> shown, Func<int, IPeriod?> period) =>
        WithoutLogarithm(sample, shown) is { } none
        ? none
        : new LeastSquaresGrowth(new PowerProduct([.. sample.Levels.Zip(sample.SlopeWeights())]), period(sample.Ends.First),
            period(sample.Ends.Last));

    private static Undefined? WithoutLogarithm(Sample sample, Func<int, string> shown) => sample.NotAboveZero() is >= 0 and int place
        ? Undefined.Of(Reason.NonPositive, shown(place), "a level whose logarithm is fitted")
        : null;

    private static Outcome<Sample> Sampled(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels, TrendCoverage coverage) =>
        Sample.Of(times, levels, coverage, place => $"The level at time {times[place]}");

    private static Rational?[] Numbers<TKind>(IReadOnlyList<Quantity<TKind>?> levels)
        where TKind : IQuantityKind
    {
        // One unit for all: a growth does not depend on which.
        Unit<TKind>? unit = levels.FirstOrDefault(level => level is not null)?.Unit;
        return [.. levels.Select(level => level is { } there ? there.In(unit!) : (Rational?)null)];
    }

    private static Func<int, string> AtTime<T>(IReadOnlyList<Rational> times, IReadOnlyList<T> levels) =>
        place => $"The level {levels[place]} at time {times[place]}";
}
