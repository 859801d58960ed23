using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Indicators;

public readonly partial struct Rational
{
    // Two numbers of 19 digits, a sign, and a point or a slash.
    private const int MaxSmallTextLength = 40;

    /// <summary>Writes the value exactly, the same in every culture.</summary>
    /// <returns>A decimal if the expansion ends (<c>12.5</c>, <c>-0.05</c>, <c>31</c>), else a fraction (<c>27/31</c>).</returns>
    public override string ToString() => ToString([]);

    /// <summary>Writes the value exactly in one of two formats, the same in every culture.</summary>
    /// <param name="format">Nothing or <c>G</c>: as <see cref="ToString()"/>. <c>Q</c> (quotient): a fraction or a whole
    /// number, never a decimal: <c>25/2</c>.</param>
    /// <returns>The text; <see cref="Parse(string)"/> reads it back, up to its limits of length.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format) => ToString(format.AsSpan());

    /// <summary>Writes the value rounded to a number of decimals, trailing zeros kept, the same in every culture.</summary>
    /// <param name="decimals">How many digits after the point, 0 to <see cref="MaxDecimals"/>.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The text, such as <c>87.10</c>; what rounds to zero has no minus sign.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range, or
    /// <paramref name="rule"/> is not a defined rule.</exception>
    public string ToString(int decimals, Rounding rule)
    {
        ThrowIfTooManyDecimals(decimals, 0);
        RoundingRule.ThrowIfUndefined(rule);
        if (TryScaleAndRound(decimals, rule, out UInt128 magnitude) && magnitude <= long.MaxValue)
        {
            Span<byte> buffer = stackalloc byte[MaxSmallTextLength];
            return Encoding.ASCII.GetString(buffer[WriteWithPoint(Sign < 0, (ulong)magnitude, decimals, buffer)..]);
        }

        return WithPoint(ScaleAndRound(decimals, rule), decimals);
    }

    // For generic code, as JSON is written. No culture has a say in the text, so the provider is not asked.
    internal bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> buffer = stackalloc byte[MaxSmallTextLength];
        int length, start = TryWriteSmall(IsFraction(format), buffer);
        bool fits;
        if (start >= 0)
        {
            length = buffer.Length - start;
            fits = length <= destination.Length && Ascii.ToUtf16(buffer[start..], destination, out _) == 0;
        }
        else
        {
            string text = ToString(format);
            length = text.Length;
            fits = text.TryCopyTo(destination);
        }

        charsWritten = fits ? length : 0;
        return fits;
    }

    internal bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> buffer = stackalloc byte[MaxSmallTextLength];
        int start = TryWriteSmall(IsFraction(format), buffer);
        ReadOnlySpan<byte> text = start >= 0 ? buffer[start..] : Encoding.ASCII.GetBytes(ToString(format));
        bool fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private string ToString(ReadOnlySpan<char> format)
    {
        bool asFraction = IsFraction(format);
        Span<byte> buffer = stackalloc byte[MaxSmallTextLength];
        int start = TryWriteSmall(asFraction, buffer);
        if (start >= 0)
            return Encoding.ASCII.GetString(buffer[start..]);
        if (!asFraction && DecimalPlaces is int places)
            return WithPoint(Numerator * (PowersOfTen.Of(places) / Denominator), places);
        return IsInteger
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
    }

    private static bool IsFraction(ReadOnlySpan<char> format) => format switch
    {
        [] or ['G' or 'g'] => false,
        ['Q' or 'q'] => true,
        _ => throw new FormatException(
            $"'{Quoted(format)}' is not a format of a Rational. Use G for a decimal where one exists, or Q for a fraction."),
    };

    // Writes the text at the end of the buffer and gives its start, or gives -1 if 64-bit numbers are not enough.
    private int TryWriteSmall(bool asFraction, Span<byte> buffer)
    {
        if (!IsSmall)
            return -1;

        bool negative = _numerator < 0;
        ulong magnitude = Magnitude(_numerator);
        if (_denominatorLessOne == 0)
            return WriteWithPoint(negative, magnitude, 0, buffer);

        if (!asFraction && DecimalPlaces is not null)
        {
            // 18 places at most, so that the text has room.
            return TryGetSmallPlaces(out int places, out ulong factor) && places <= PowersOfTen.MaxInt64Exponent &&
                Math.BigMul(magnitude, factor, out ulong mantissa) == 0
                    ? WriteWithPoint(negative, mantissa, places, buffer)
                    : -1;
        }

        int start = WriteDigits((ulong)SmallDenominator, buffer);
        buffer[--start] = (byte)'/';
        return WriteWithPoint(negative, magnitude, 0, buffer[..start]);
    }

    // Writes magnitude ÷ 10^places at the end of the buffer and gives the start. Zero has no sign.
    private static int WriteWithPoint(bool negative, ulong magnitude, int places, Span<byte> buffer)
    {
        int start = buffer.Length;
        ulong rest = magnitude;
        if (places > 0)
        {
            for (int i = 0; i < places; i++)
            {
                (rest, ulong digit) = Math.DivRem(rest, 10);
                buffer[--start] = (byte)('0' + digit);
            }

            buffer[--start] = (byte)'.';
        }

        start = WriteDigits(rest, buffer[..start]);
        if (negative && magnitude != 0)
            buffer[--start] = (byte)'-';
        return start;
    }

    private static int WriteDigits(ulong value, Span<byte> buffer)
    {
        int start = buffer.Length;
        do
        {
            (value, ulong digit) = Math.DivRem(value, 10);
            buffer[--start] = (byte)('0' + digit);
        }
        while (value != 0);
        return start;
    }

    // The whole number with a point before its last digits.
    private static string WithPoint(BigInteger mantissa, int places)
    {
        string digits = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = mantissa.Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits.AsSpan(0, digits.Length - places)}.{digits.AsSpan(digits.Length - places)}";
    }

    // For messages: large values by their size.
    [SuppressMessage("Globalization", "CA1305", Justification = "Whole numbers below a thousand digits, no culture involved.")]
    private string Abbreviated() => _big is null || _big.Numerator.GetBitLength() + _big.Denominator.GetBitLength() < 400
        ? ToString()
        : $"a fraction of {_big.Numerator.GetBitLength()} over {_big.Denominator.GetBitLength()} bits";
}
