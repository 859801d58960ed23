using System.Numerics;

namespace Indicators;

// Which whole numbers a percentage can be a part of (GRIM).
public static partial class Agreement
{
    /// <summary>The numbers of things of which a printed percentage can be the share: those n for which some k of n prints so (GRIM
    /// test).</summary>
    /// <remarks>
    /// <para><b>Definition.</b> n is reachable if a whole k in 0 … n has <c>100 k ÷ n</c> rounded to the printed number. For each n one
    /// multiplication and one rounding decide, whatever its size: no k is tried.</para>
    /// <para><b>Domain.</b> Shares of things that are counted. From <c>n = 10^(decimals + 2)</c> on every n is reachable, and the answer
    /// says nothing.</para>
    /// <para><b>Source.</b> Brown and Heathers, The GRIM Test, Social Psychological and Personality Science 8 (2017) 363–369.</para>
    /// </remarks>
    /// <example><code>
    /// Agreement.ReachableDenominators(87.1m, decimals: 1, max: 100, Rounding.HalfAwayFromZero).First();   // → 31
    /// </code></example>
    /// <param name="percent">The printed number, in per cent.</param>
    /// <param name="decimals">The digits printed after the point; the number must need no more.</param>
    /// <param name="max">The largest n asked for, above zero.</param>
    /// <param name="rounding">The rule by which the source rounds.</param>
    /// <returns>The reachable n from 1 to <paramref name="max"/>, in order, found as they are asked for.</returns>
    /// <exception cref="ArgumentException">The number needs more decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the rule is none.</exception>
    public static IEnumerable<int> ReachableDenominators(Rational percent, int decimals, int max, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        Bounds? shares = SharesPrintedAs(percent, decimals, rounding);
        return Enumerable.Range(1, max).Where(n => IsReachable(shares, n));
    }

    /// <summary>Whether a printed percentage can be a share of n things; see <see cref="ReachableDenominators"/>.</summary>
    /// <param name="percent">The printed number, in per cent.</param>
    /// <param name="decimals">The digits printed after the point; the number must need no more.</param>
    /// <param name="n">The number of things, above zero.</param>
    /// <param name="rounding">The rule by which the source rounds.</param>
    /// <returns>True if some k of n prints so.</returns>
    /// <exception cref="ArgumentException">The number needs more decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the rule is none.</exception>
    public static bool IsReachable(Rational percent, int decimals, int n, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return IsReachable(SharesPrintedAs(percent, decimals, rounding), n);
    }

    // The shares within 0 and 1 that print so; null if there are none, as for 120 %.
    private static Bounds? SharesPrintedAs(Rational percent, int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Rational.MaxDecimals);
        RoundingRule.ThrowIfUndefined(rounding);
        return percent.DecimalPlaces is { } needed && needed <= decimals
            ? (RoundingBounds.Of(percent, new Rational(10).Pow(-decimals), rounding) * Units.Percent.Factor).Intersect(
                Bounds.Closed(Rational.Zero, Rational.One))
            : throw new ArgumentException($"{percent} cannot be printed with {decimals} decimals.", nameof(percent));
    }

    // The least whole number that is not below n × lower; it is the k, or there is none.
    private static bool IsReachable(Bounds? shares, int n)
    {
        if (shares is not { } range)
        {
            return false;
        }

        Rational lower = range.Lower!.Value * n, upper = range.Upper!.Value * n;
        BigInteger least = lower.RoundToInteger(Rounding.Ceiling);
        Rational k = !range.LowerClosed && lower.IsInteger ? new Rational(least + 1, 1) : new Rational(least, 1);
        return range.UpperClosed ? k <= upper : k < upper;
    }
}
