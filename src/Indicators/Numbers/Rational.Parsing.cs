using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Indicators;

public readonly partial struct Rational
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxTextLength = 20_000;

    /// <summary>The largest power of ten, up or down, that is read after an <c>e</c>.</summary>
    public const int MaxExponent = 10_000;

    private const int QuotedLength = 40;

    /// <summary>Reads a number, the same in every culture.</summary>
    /// <remarks>
    /// The text is a sign or none, ASCII digits, and then a fraction and an exponent as in JSON (<c>12.5</c>, <c>-4e-3</c>), or
    /// a slash and a denominator (<c>27/31</c>). Leading zeros and a plus sign are allowed; spaces, separators of thousands
    /// and a bare point (<c>.5</c>, <c>5.</c>) are not.
    /// </remarks>
    /// <param name="text">The text, of at most <see cref="MaxTextLength"/> characters.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number; the message says where it stops being one.</exception>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number; see <see cref="Parse(string)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="FormatException">The text is not a number; the message says where it stops being one.</exception>
    public static Rational Parse(ReadOnlySpan<char> text)
    {
        string? problem = Read(text, out Rational result);
        return problem is null ? result : throw new FormatException($"'{Quoted(text)}' is not a number: {problem}");
    }

    /// <summary>Reads a number if the text is one; see <see cref="Parse(string)"/>. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The exact value, or zero.</param>
    /// <returns>Whether the text is a number within the limits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational result) => Read(text.AsSpan(), out result) is null;

    /// <inheritdoc cref="TryParse(string?, out Rational)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational result) => Read(text, out result) is null;

    // UTF-8 is for serializers and generic code.
    internal static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rational result) => Read(utf8Text, out result) is null;

    // For generic code. No culture has a say in the text, so the provider is not asked.
    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Rational ISpanParsable<Rational>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Rational IUtf8SpanParsable<Rational>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        string? problem = Read(utf8Text, out Rational result);
        if (problem is null)
            return result;
        string shown = Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, 4 * QuotedLength)]);
        throw new FormatException($"'{Quoted(shown)}' is not a number: {problem}");
    }

    static bool IParsable<Rational>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Rational>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<Rational>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rational result) =>
        TryParse(utf8Text, out result);

    // Gives null and the value, or what is wrong with the text and zero.
    private static string? Read<TChar>(ReadOnlySpan<TChar> text, out Rational result)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        TryReadShort(text, out result) ? null : ReadAny(text, out result);

    // A sign, digits and a point or a slash, so short that 64 bits are enough: what figures are like.
    private static bool TryReadShort<TChar>(ReadOnlySpan<TChar> text, out Rational result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        result = default;
        bool negative = At(text, 0) == '-';
        int start = negative || At(text, 0) == '+' ? 1 : 0, position = start;
        ulong value = ReadDigits(text, ref position);
        int digits = position - start;
        if (digits is 0 or > PowersOfTen.MaxInt64Exponent)
            return false;
        if (position == text.Length)
        {
            result = FromReducedMagnitudes(negative, value, 1);
            return true;
        }

        char separator = At(text, position++);
        int second = position;
        ulong rest = ReadDigits(text, ref position);
        int places = position - second;
        if (position < text.Length || places == 0)
            return false;
        if (separator == '.' && digits + places <= PowersOfTen.MaxInt64Exponent)
        {
            result = FromScaled(negative, (value * (ulong)PowersOfTen.Int64[places]) + rest, places);
            return true;
        }

        if (separator == '/' && places <= PowersOfTen.MaxInt64Exponent && rest != 0)
        {
            result = FromMagnitudes(negative, value, rest);
            return true;
        }

        return false;
    }

    // The value is right up to 18 digits only.
    private static ulong ReadDigits<TChar>(ReadOnlySpan<TChar> text, ref int position)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        ulong value = 0;
        for (; position < text.Length; position++)
        {
            uint digit = unchecked((uint)At(text, position) - '0');
            if (digit > 9)
                break;
            value = unchecked((value * 10) + digit);
        }

        return value;
    }

    private static string? ReadAny<TChar>(ReadOnlySpan<TChar> text, out Rational result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        result = default;
        if (text.IsEmpty)
            return "the text is empty.";
        if (text.Length > MaxTextLength)
            return $"it has {text.Length} characters; at most {MaxTextLength} are read.";

        bool negative = At(text, 0) == '-';
        int start = negative || At(text, 0) == '+' ? 1 : 0;
        int position = EndOfDigits(text, start);
        if (position == start)
            return Unexpected(text, position, "a digit");
        BigInteger mantissa = Digits(text[start..position]);

        if (At(text, position) == '/')
        {
            int end = EndOfDigits(text, position + 1);
            if (end == position + 1 || end < text.Length)
                return Unexpected(text, end, "a digit");
            BigInteger denominator = Digits(text[(position + 1)..]);
            if (denominator.IsZero)
                return "its denominator is zero.";
            result = Reduce(negative ? -mantissa : mantissa, denominator);
            return null;
        }

        int exponent = 0;
        if (At(text, position) == '.')
        {
            int end = EndOfDigits(text, position + 1);
            exponent = -(end - position - 1);
            if (exponent == 0)
                return Unexpected(text, end, "a digit");
            mantissa = (mantissa * PowersOfTen.Of(-exponent)) + Digits(text[(position + 1)..end]);
            position = end;
        }

        if (At(text, position) is 'e' or 'E')
        {
            bool down = At(text, position + 1) == '-';
            int first = position + (down || At(text, position + 1) == '+' ? 2 : 1);
            position = EndOfDigits(text, first);
            if (position == first)
                return Unexpected(text, position, "a digit");

            int power = 0;
            for (int i = first; i < position; i++)
            {
                power = (power * 10) + (At(text, i) - '0');
                if (power > MaxExponent)
                    return $"its exponent is beyond ±{MaxExponent}.";
            }

            exponent += down ? -power : power;
        }

        if (position < text.Length)
            return Unexpected(text, position, "the end");
        if (negative)
            mantissa = -mantissa;
        result = exponent >= 0 ? (Rational)(mantissa * PowersOfTen.Of(exponent)) : Reduce(mantissa, PowersOfTen.Of(-exponent));
        return null;
    }

    // The character at a position, or NUL after the end.
    private static char At<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        (uint)position < (uint)text.Length ? (char)ushort.CreateTruncating(text[position]) : '\0';

    private static int EndOfDigits<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        while (char.IsAsciiDigit(At(text, position)))
            position++;
        return position;
    }

    private static BigInteger Digits<TChar>(ReadOnlySpan<TChar> digits)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        string text = string.Create(digits.Length, digits, static (chars, source) =>
        {
            for (int i = 0; i < chars.Length; i++)
                chars[i] = (char)ushort.CreateTruncating(source[i]);
        });
        return BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Unexpected<TChar>(ReadOnlySpan<TChar> text, int position, string expected)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (position >= text.Length)
            return $"{expected} is missing at the end.";
        char found = At(text, position);
        string shown = char.IsBetween(found, ' ', '~') ? $"'{found}'" : $"character U+{(int)found:X4}";
        return $"{shown} stands at position {position}, where {expected} should be.";
    }

    // Long text is cut, so that a message stays a sentence.
    private static string Quoted(ReadOnlySpan<char> text) => text.Length <= QuotedLength ? text.ToString() : $"{text[..QuotedLength]}…";
}
