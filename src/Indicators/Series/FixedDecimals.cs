using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Numbers as <c>long</c> mantissas with one number of decimals, where they fit.</summary>
internal static class FixedDecimals
{
    /// <summary>Turns numbers into mantissas; false when one of them has no end, or too many digits.</summary>
    public static bool TryOf(ReadOnlySpan<Rational> values, [NotNullWhen(true)] out long[]? mantissas, out int decimals)
    {
        mantissas = null;
        decimals = 0;
        foreach (Rational value in values)
        {
            if (!value.IsInteger)
            {
                if (value.DecimalPlaces is not { } places || places > PowersOfTen.MaxInt64Exponent)
                {
                    return false;
                }

                decimals = Math.Max(decimals, places);
            }
        }

        long unit = PowersOfTen.Int64[decimals];
        var result = new long[values.Length];
        for (int i = 0; i < result.Length; i++)
        {
            if (!values[i].TryGetInt64Fraction(out long numerator, out long denominator)
                || !TryMultiply(numerator, unit / denominator, out result[i]))
            {
                return false;
            }
        }

        mantissas = result;
        return true;
    }

    /// <summary>Adds place by place; false when a sum, or a mantissa with more decimals, needs more than 64 bits.</summary>
    public static bool TryAdd(long[] left, int leftDecimals, long[] right, int rightDecimals, [NotNullWhen(true)] out long[]? sums,
        out int decimals)
    {
        decimals = Math.Max(leftDecimals, rightDecimals);
        sums = null;
        if (!TryRescale(ref left, decimals - leftDecimals) || !TryRescale(ref right, decimals - rightDecimals))
        {
            return false;
        }

        var result = new long[left.Length];
        long overflow = 0;
        ReadOnlySpan<long> one = left, another = right.AsSpan(0, result.Length);
        for (int i = 0; i < one.Length; i++)
        {
            long sum = unchecked(one[i] + another[i]);
            overflow |= (one[i] ^ sum) & (another[i] ^ sum);
            result[i] = sum;
        }

        sums = overflow < 0 ? null : result;
        return sums is not null;
    }

    private static bool TryRescale(ref long[] mantissas, int moreDecimals)
    {
        if (moreDecimals == 0)
        {
            return true;
        }

        long unit = PowersOfTen.Int64[moreDecimals];
        var result = new long[mantissas.Length];
        for (int i = 0; i < result.Length; i++)
        {
            if (!TryMultiply(mantissas[i], unit, out result[i]))
            {
                return false;
            }
        }

        mantissas = result;
        return true;
    }

    private static bool TryMultiply(long value, long factor, out long product)
    {
        long high = Math.BigMul(value, factor, out product);
        return high == product >> 63;
    }
}
