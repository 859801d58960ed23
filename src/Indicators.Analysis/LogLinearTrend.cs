namespace Indicators;

/// <summary>The exponential that fits levels best, <c>x = b × m^t</c>: the least-squares line through their logarithms, with what is known
/// of its errors.</summary>
/// <remarks>
/// <para><b>Definition.</b> Ordinary least squares of ln x on t, for levels above zero; the growth is <c>exp(slope) − 1</c>, as in
/// <see cref="LeastSquaresGrowth"/>, which has the same growth exactly.</para>
/// <para><b>Floating point.</b> Every number here is an estimate in <see cref="double"/>, computed by Math.NET Numerics, and finite. Print
/// a growth from <see cref="LeastSquaresGrowth"/>; take its interval from here.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// LogLinearTrend trend = Trends.LogLinearTrend([2021, 2022, 2023, 2024], [100, 110, 120, 135], TrendCoverage.Complete).Value;
/// Math.Round(trend.Growth, 4);                                    // → 0.1038
/// Math.Round(trend.GrowthInterval(0.95m).Value.Lower, 4);         // → 0.0826
/// </code></example>
public sealed class LogLinearTrend
{
    internal LogLinearTrend(LinearTrend logarithms) => Logarithms = logarithms;

    /// <summary>Gets the line through the logarithms: its slope is the log growth per unit of time, and its errors are those of
    /// logarithms.</summary>
    public LinearTrend Logarithms { get; }

    /// <summary>Gets the growth per unit of time, <c>exp(slope) − 1</c>.</summary>
    /// <exception cref="OverflowException">It is beyond floating point.</exception>
    public double Growth => GrowthOf(Logarithms.Slope);

    /// <summary>Gets the number of observations.</summary>
    public int Observations => Logarithms.Observations;

    /// <summary>The level of the exponential at a time, <c>exp(intercept + slope × time)</c>.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="OverflowException">It is beyond floating point.</exception>
    public double At(Rational time) => Finite(Math.Exp(Logarithms.At(time)));

    /// <summary>The confidence interval of the growth: that of the slope, with <c>exp(…) − 1</c> of both ends.</summary>
    /// <param name="level">The level of confidence, above 0 and below 1; there is no default on purpose.</param>
    /// <returns>The interval; a reason for two observations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    /// <exception cref="OverflowException">An end is beyond floating point.</exception>
    public Outcome<ConfidenceInterval> GrowthInterval(Rational level) =>
        Logarithms.SlopeInterval(level)
            .Then<ConfidenceInterval>(slope => new ConfidenceInterval(GrowthOf(slope.Lower), GrowthOf(slope.Upper), level));

    /// <summary>Returns the level at time zero and the factor per unit of time, with six digits.</summary>
    /// <returns>Culture-free text for logs, such as <c>495.305 * 1.46328^t</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{At(Rational.Zero):G6} * {1 + Growth:G6}^t");

    // exp(x) − 1 without the loss of digits near zero: 2 sinh(x/2) exp(x/2). Far below zero nothing is left of the level.
    private static double GrowthOf(double slope) => slope < -700 ? -1 : Finite(2 * Math.Sinh(slope / 2) * Math.Exp(slope / 2));

    private static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new OverflowException("The exponential rises beyond what floating point can hold.");
}
