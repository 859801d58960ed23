using System.Numerics;

namespace Indicators;

/// <summary>Percentages of parts that are printed together.</summary>
/// <remarks>
/// Percentages that are rounded one by one need not add to 100: 12, 4 and 1 of 17 are 71, 24 and 6. Yearbooks print them so and say so
/// (由于四舍五入, 合计不等于100); those who must come to 100 shift single ones by up to a unit, which is a choice and so has a name.
/// </remarks>
/// <example><code>
/// IReadOnlyList&lt;Rational&gt; percents = Apportionment.LargestRemainder([12, 4, 1], decimals: 0).Value;
/// string.Join(", ", percents);                                                       // → 71, 23, 6
/// </code></example>
public static class Apportionment
{
    /// <summary>The percentages of parts, each rounded by itself; they need not add to 100.</summary>
    /// <param name="parts">The parts, zero or more, of a sum above zero.</param>
    /// <param name="decimals">Digits after the point, zero or more.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>A percentage for each part; <see cref="Reason.BelowZero"/> for a part below zero, <see cref="Reason.NothingToApportion"/>
    /// where all are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or the rule is none.</exception>
    public static Outcome<IReadOnlyList<Rational>> Rounded(ReadOnlySpan<Rational> parts, int decimals, Rounding rounding)
    {
        ThrowIfNotDecimals(decimals);
        RoundingRule.ThrowIfUndefined(rounding);
        if (Quotas(parts, 100, out Rational[] quotas) is { } reason)
            return reason;
        return Array.ConvertAll(quotas, quota => quota.Round(decimals, rounding));
    }

    /// <summary>The percentages of parts by largest remainder (Hare, Hamilton): they add to 100 exactly.</summary>
    /// <remarks>
    /// Every percentage is cut down; the units that are missing to 100 go to the parts of which most was cut, and among equals to those
    /// that come first. Each is within one unit of its exact value, and a larger part has no smaller percentage.
    /// </remarks>
    /// <param name="parts">The parts, zero or more, of a sum above zero.</param>
    /// <param name="decimals">Digits after the point, zero or more; a unit is the last of them.</param>
    /// <returns>A percentage for each part; <see cref="Reason.BelowZero"/> for a part below zero, <see cref="Reason.NothingToApportion"/>
    /// where all are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public static Outcome<IReadOnlyList<Rational>> LargestRemainder(ReadOnlySpan<Rational> parts, int decimals)
    {
        ThrowIfNotDecimals(decimals);
        BigInteger units = PowersOfTen.Of(decimals + 2);
        if (Quotas(parts, units, out Rational[] quotas) is { } reason)
            return reason;

        BigInteger[] whole = LargestRemainder(quotas, units);
        return Array.ConvertAll(whole, number => new Rational(number, PowersOfTen.Of(decimals)));
    }

    /// <summary>
    /// Units given to parts by largest remainder: the sign is put aside, so that a loss is given as the gain of its size would be. Null
    /// where it is not a whole number of units. No part is below zero, and not all are zero.
    /// </summary>
    internal static BigInteger[]? Units(Rational total, ReadOnlySpan<Rational> parts)
    {
        if (!total.IsInteger)
            return null;
        _ = Quotas(parts, total.Abs(), out Rational[] quotas);
        BigInteger[] units = LargestRemainder(quotas, total.Abs().Numerator);
        return total.Sign < 0 ? Array.ConvertAll(units, number => -number) : units;
    }

    internal static void ThrowIfNotDecimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExactReal.MaxDigits);
    }

    // The quotas cut down, and the units that are missing given to those of which most was cut, among equals to the first.
    private static BigInteger[] LargestRemainder(Rational[] quotas, BigInteger units)
    {
        BigInteger[] whole = Array.ConvertAll(quotas, quota => quota.RoundToInteger(Rounding.Floor));
        int missing = (int)(units - whole.Aggregate(BigInteger.Zero, (sum, next) => sum + next)); // below the number of parts
        foreach (int place in Enumerable.Range(0, quotas.Length).OrderByDescending(place => quotas[place] - whole[place]).Take(missing))
            whole[place]++;
        return whole;
    }

    // What each part would get of a number of units, exactly.
    private static Undefined? Quotas(ReadOnlySpan<Rational> parts, Rational units, out Rational[] quotas)
    {
        Rational sum = Rational.Zero;
        quotas = new Rational[parts.Length];
        foreach (Rational part in parts)
        {
            if (part.Sign < 0)
                return Undefined.Of(Reason.BelowZero, $"The part {part}", "a part of 100 %");
            sum += part;
        }

        if (sum.IsZero)
            return Undefined.Of(Reason.NothingToApportion, parts.IsEmpty ? "There are no parts" : "The parts are all zero");
        for (int i = 0; i < parts.Length; i++)
            quotas[i] = parts[i] / sum * units;
        return null;
    }
}
