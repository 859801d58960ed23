using System.Numerics;

namespace Indicators;

// Lines with their errors, in floating point.
public static partial class Trends
{
    /// <summary>The line that fits numbers best: least squares of x on t, in floating point.</summary>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The level x of each time; null is missing.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The line; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LinearTrend> LinearTrend(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels,
        TrendCoverage coverage) =>
        Sampled(times, levels, coverage).Then<LinearTrend>(sample => Fitted(sample, ""));

    /// <summary>The line that fits amounts best: least squares of x on t, in floating point.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The amount x of each time; null is missing.</param>
    /// <param name="unit">The unit of the line's numbers.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The line; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LinearTrend> LinearTrend<TKind>(IReadOnlyList<Rational> times, IReadOnlyList<Quantity<TKind>?> levels,
        Unit<TKind> unit, TrendCoverage coverage)
        where TKind : IQuantityKind =>
            Sampled(times, Numbers(levels, unit), coverage).Then<LinearTrend>(sample => Fitted(sample, unit.ToString()));

    /// <summary>The line that fits amounts best, keyed by period: least squares of x on t, in floating point.</summary>
    /// <remarks>Time zero is the first key, and a period between the first and the last key that has no amount is missing.</remarks>
    /// <typeparam name="TPeriod">The frequency; the slope is per period of it.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="levels">The amounts; null is missing, as is a period without a key.</param>
    /// <param name="unit">The unit of the line's numbers.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The line; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They span more than <see cref="MaxObservations"/> periods, or
    /// <paramref name="coverage"/> is none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LinearTrend> LinearTrend<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>?> levels, Unit<TKind> unit,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Fitted(PeriodLevels<TPeriod, TKind>.Of(levels), unit, coverage);
    }

    /// <inheritdoc cref="LinearTrend{TPeriod, TKind}(IReadOnlyDictionary{TPeriod, Quantity{TKind}?}, Unit{TKind}, TrendCoverage)"/>
    public static Outcome<LinearTrend> LinearTrend<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> levels, Unit<TKind> unit,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Fitted(PeriodLevels<TPeriod, TKind>.Of(levels), unit, coverage);
    }

    /// <summary>The exponential that fits numbers best: least squares of ln x on t, in floating point.</summary>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The level x of each time, above zero; null is missing.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The exponential; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LogLinearTrend> LogLinearTrend(IReadOnlyList<Rational> times, IReadOnlyList<Rational?> levels,
        TrendCoverage coverage) =>
        Sampled(times, levels, coverage).Then(sample => FittedToLogarithms(sample, "", AtTime(times, levels)));

    /// <summary>The exponential that fits amounts best: least squares of ln x on t, in floating point.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="times">The times t, such as years; any fractions, in any order.</param>
    /// <param name="levels">The amount x of each time, above zero; null is missing.</param>
    /// <param name="unit">The unit of the levels of the exponential.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The exponential; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are not as many levels as times.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxObservations"/>, or <paramref name="coverage"/> is
    /// none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LogLinearTrend> LogLinearTrend<TKind>(IReadOnlyList<Rational> times, IReadOnlyList<Quantity<TKind>?> levels,
        Unit<TKind> unit, TrendCoverage coverage)
        where TKind : IRatioKind =>
        Sampled(times, Numbers(levels, unit), coverage).Then(sample => FittedToLogarithms(sample, unit.ToString(), AtTime(times, levels)));

    /// <summary>The exponential that fits amounts best, keyed by period: least squares of ln x on t, in floating point.</summary>
    /// <remarks>Time zero is the first key, and a period between the first and the last key that has no amount is missing.</remarks>
    /// <typeparam name="TPeriod">The frequency; the growth is per period of it.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="levels">The amounts, above zero; null is missing, as is a period without a key.</param>
    /// <param name="unit">The unit of the levels of the exponential.</param>
    /// <param name="coverage">Which observations are asked for.</param>
    /// <returns>The exponential; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They span more than <see cref="MaxObservations"/> periods, or
    /// <paramref name="coverage"/> is none of its members.</exception>
    /// <exception cref="OverflowException">A number is beyond floating point.</exception>
    public static Outcome<LogLinearTrend> LogLinearTrend<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>?> levels,
        Unit<TKind> unit, TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return FittedToLogarithms(PeriodLevels<TPeriod, TKind>.Of(levels), unit, coverage);
    }

    /// <inheritdoc cref="LogLinearTrend{TPeriod, TKind}(IReadOnlyDictionary{TPeriod, Quantity{TKind}?}, Unit{TKind}, TrendCoverage)"/>
    public static Outcome<LogLinearTrend> LogLinearTrend<TPeriod, TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> levels,
        Unit<TKind> unit, TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        return FittedToLogarithms(PeriodLevels<TPeriod, TKind>.Of(levels), unit, coverage);
    }

    private static Outcome<LinearTrend> Fitted<TPeriod, TKind>(PeriodLevels<TPeriod, TKind> levels, Unit<TKind> unit,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(unit);
        return levels.Sampled(coverage, unit).Then<LinearTrend>(sample => Fitted(sample, unit.ToString()));
    }

    private static Outcome<LogLinearTrend> FittedToLogarithms<TPeriod, TKind>(PeriodLevels<TPeriod, TKind> levels, Unit<TKind> unit,
        TrendCoverage coverage)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(unit);
        return levels.Sampled(coverage, unit).Then(sample => FittedToLogarithms(sample, unit.ToString(), levels.Shown));
    }

    internal static LinearTrend Fitted(Sample sample, string unit) =>
        new(new Line(sample, sample.Levels.Select(level => level.RoundToDouble())), $"{sample.Levels.First()}{unit}");

    internal static Outcome<LogLinearTrend> FittedToLogarithms(Sample sample, string unit, Func<int, string> shown) =>
        WithoutLogarithm(sample, shown) is { } none
        ? none
        : new LogLinearTrend(new LinearTrend(new Line(sample, sample.Levels.Select(Ln)), $"{sample.Levels.First()}{unit}"));

    private static double Ln(Rational level) => level.Numerator.GetBitLength() < 1000 && level.Denominator.GetBitLength() < 1000
        ? Math.Log(level.RoundToDouble())
        : BigInteger.Log(level.Numerator) - BigInteger.Log(level.Denominator);

    private static Rational?[] Numbers<TKind>(IReadOnlyList<Quantity<TKind>?> levels, Unit<TKind> unit)
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(unit);
        return [.. levels.Select(level => level is { } there ? there.In(unit) : (Rational?)null)];
    }
}
