using System.Globalization;

namespace Indicators;

/// <summary>The range that holds an estimated number at a stated level of confidence.</summary>
/// <remarks>
/// <para><b>Floating point.</b> The ends are estimates in <see cref="double"/>; they are finite.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed class ConfidenceInterval
{
    internal ConfidenceInterval(double lower, double upper, Rational level) => (Lower, Upper, Level) = (lower, upper, level);

    /// <summary>Gets the lower end.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper end.</summary>
    public double Upper { get; }

    /// <summary>Gets the level of confidence as a fraction: 0.95 for 95 %.</summary>
    public Rational Level { get; }

    /// <summary>Returns both ends, with six digits, and the level.</summary>
    /// <returns>Culture-free text for logs, such as <c>[7.2, 12.8] at 0.95</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:G6}, {Upper:G6}] at {Level}");
}
