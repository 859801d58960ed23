using System.Globalization;

namespace Indicators;

/// <summary>The x above zero with <c>x + x² + … + x^n = s</c> as a number that is rounded, enclosed and compared.</summary>
/// <param name="sum">The sum s; of zero the number that is approached.</param>
/// <param name="count">The number of terms n.</param>
internal readonly struct AccumulationFactor(Rational sum, int count) : IExactForm
{
    public bool TryToRational(out Rational value, bool refusesLong) => AccumulationRoot.TryToRational(sum, count, out value);

    public (Rational Low, Rational High) Enclosure(Rational scale, Rational offset, int bits)
    {
        (Rational low, Rational high) = AccumulationRoot.Enclose(sum, count, bits);
        (Rational first, Rational second) = ((scale * low) + offset, (scale * high) + offset);
        return scale.Sign < 0 ? (second, first) : (first, second);
    }

    public bool TryApproximate(in Rational scale, in Rational offset, out double value, out double error)
    {
        value = error = 0;
        return false;
    }

    public int CompareWith(Rational other) => -AccumulationRoot.Compare(sum, count, other);

    public void ThrowIfBeyondFigures()
    {
    }

    public override string ToString() => $"root({Terms(count)} = {sum})";

    /// <summary>The left side of the equation.</summary>
    public static string Terms(int periods) => periods switch
    {
        1 => "x",
        2 => "x + x^2",
        _ => $"x + ... + x^{periods.ToString(CultureInfo.InvariantCulture)}",
    };
}
