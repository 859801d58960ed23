using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>Writes the value exactly, the same in every culture.</summary>
    /// <returns>A decimal if the expansion ends (<c>12.5</c>, <c>-0.05</c>, <c>31</c>), else a fraction (<c>27/31</c>).</returns>
    public override string ToString() => DecimalPlaces is int places ? DecimalText(places) : FractionText();

    /// <summary>Writes the value exactly in one of two formats, the same in every culture.</summary>
    /// <param name="format">Nothing or <c>G</c>: as <see cref="ToString()"/>. <c>Q</c> (quotient): a fraction or a whole
    /// number, never a decimal: <c>25/2</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format.AsSpan());

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
        return WithPoint(ScaleAndRound(decimals, rule), decimals);
    }

    /// <summary>Writes the value exactly into a span; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>Q</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the value exactly as UTF-8; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if they do not fit.</param>
    /// <param name="format">Nothing, <c>G</c> or <c>Q</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format);
        bool fits = text.Length <= utf8Destination.Length;
        bytesWritten = fits ? Encoding.ASCII.GetBytes(text, utf8Destination) : 0;
        return fits;
    }

    private string ToString(ReadOnlySpan<char> format) => format switch
    {
        [] or ['G' or 'g'] => ToString(),
        ['Q' or 'q'] => FractionText(),
        _ => throw new FormatException(
            $"'{Quoted(format)}' is not a format of a Rational. Use G for a decimal where one exists, or Q for a fraction."),
    };

    private string FractionText() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private string DecimalText(int places) => WithPoint(Numerator * (PowersOfTen.Of(places) / Denominator), places);

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
