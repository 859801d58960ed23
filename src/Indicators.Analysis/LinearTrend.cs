using System.Globalization;

namespace Indicators;

/// <summary>The line that fits levels best by least squares, <c>x = intercept + slope × t</c>, with what is known of its errors.</summary>
/// <remarks>
/// <para><b>Definition.</b> Ordinary least squares of x on t; the errors of the observations are taken to be independent, with one variance
/// and normal: then the slope less its true value, over its standard error, is distributed as Student's t with n − 2 degrees of
/// freedom.</para>
/// <para><b>Unit.</b> Levels in the unit that was asked for; the slope per unit of time.</para>
/// <para><b>Floating point.</b> Every number here is an estimate in <see cref="double"/>, computed by Math.NET Numerics, and finite.
/// Whether a printed figure is right is never decided by it. Where a number needs more observations there is a reason.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// LinearTrend trend = Trends.LinearTrend([2021, 2022, 2023], [100, 110, 121], TrendCoverage.Complete).Value;
/// trend.Slope;                                                         // → 10.5
/// Math.Round(trend.SlopeInterval(0.95m).Value.Upper, 2);               // → 14.17
/// </code></example>
public sealed class LinearTrend
{
    private readonly Line _line;
    private readonly string _level;

    internal LinearTrend(Line line, string level) => (_line, _level) = (line, level);

    /// <summary>Gets the slope: by how much the level rises in a unit of time.</summary>
    public double Slope => _line.Slope;

    /// <summary>Gets the intercept: the level of the line at time zero.</summary>
    public double Intercept => _line.At(Rational.Zero);

    /// <summary>Gets the number of observations n.</summary>
    public int Observations => _line.Count;

    /// <summary>Gets the degrees of freedom, <c>n − 2</c>.</summary>
    public int DegreesOfFreedom => _line.DegreesOfFreedom;

    /// <summary>Gets the standard error of the residuals, <c>√(Σ e² ÷ (n − 2))</c>; a reason for two observations.</summary>
    public Outcome<double> ResidualStandardError => Refused() is { } none ? none : _line.ResidualError;

    /// <summary>Gets the standard error of the slope; a reason for two observations.</summary>
    public Outcome<double> SlopeStandardError => Refused() is { } none ? none : _line.SlopeError;

    /// <summary>Gets the standard error of the intercept; a reason for two observations.</summary>
    public Outcome<double> InterceptStandardError => Refused() is { } none ? none : _line.ErrorAt(Rational.Zero);

    /// <summary>Gets R², the share of the variation that the line explains, 0 to 1; a reason where all levels are equal.</summary>
    public Outcome<double> RSquared => _line.Varies ? _line.RSquared : Undefined.Of(Reason.NoVariation, _level);

    /// <summary>The level of the line at a time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The estimate.</returns>
    public double At(Rational time) => _line.At(time);

    /// <summary>The confidence interval of the slope, by Student's t.</summary>
    /// <param name="level">The level of confidence, above 0 and below 1; there is no default on purpose.</param>
    /// <returns>The interval; a reason for two observations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public Outcome<ConfidenceInterval> SlopeInterval(Rational level) => Interval(level, _line.Slope, () => _line.SlopeError);

    /// <summary>The confidence interval of the line at a time, by Student's t: where the mean level lies, and not the next
    /// observation.</summary>
    /// <param name="time">The time.</param>
    /// <param name="level">The level of confidence, above 0 and below 1; there is no default on purpose.</param>
    /// <returns>The interval; a reason for two observations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public Outcome<ConfidenceInterval> IntervalAt(Rational time, Rational level) =>
        Interval(level, _line.At(time), () => _line.ErrorAt(time));

    /// <summary>Returns intercept and slope, with six digits.</summary>
    /// <returns>Culture-free text for logs, such as <c>100 + 10.5 t</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Intercept:G6} {(Slope < 0 ? '-' : '+')} {Math.Abs(Slope):G6} t");

    private Outcome<ConfidenceInterval> Interval(Rational level, double estimate, Func<double> standardError)
    {
        if (level <= Rational.Zero || level >= Rational.One)
            throw new ArgumentOutOfRangeException(nameof(level), level,
                $"Got {level}; expected a level of confidence between 0 and 1, such as 0.95.");
        if (Refused() is { } none)
            return none;
        double half = _line.HalfWidth(standardError(), level);
        return new ConfidenceInterval(estimate - half, estimate + half, level);
    }

    private Undefined? Refused() =>
        DegreesOfFreedom > 0
            ? null
            : Undefined.Of(Reason.TooFewObservations, "2 observations, which any line fits without an error", "at least 3");
}
