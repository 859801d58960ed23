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

    /// <summary>Reads a number, the same in every culture.</summary>
    /// <remarks>
    /// The text is a sign or none, ASCII digits, and then a fraction and an exponent as in JSON (<c>12.5</c>, <c>-4e-3</c>), or
    /// a slash and a denominator (<c>27/31</c>). Leading zeros and a plus sign are allowed; spaces, separators of thousands
    /// and a bare point (<c>.5</c>, <c>5.</c>) are not.
    /// </remarks>
    /// <param name="s">The text, of at most <see cref="MaxTextLength"/> characters.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no number; the message says where it stops being one.</exception>
    public static Rational Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="FormatException">The text is no number; the message says where it stops being one.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        string? problem = Read(s, out Rational result);
        return problem is null ? result : throw new FormatException($"'{Quoted(s)}' is not a number: {problem}");
    }

    /// <summary>Reads a number from UTF-8; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="FormatException">The text is no number; the message says where it stops being one.</exception>
    public static Rational Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        string? problem = Read(utf8Text, out Rational result);
        return problem is null
            ? result
            : throw new FormatException($"'{Quoted(Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, 200)]))}' is not a number: {problem}");
    }

    /// <summary>Reads a number if the text is one; see <see cref="Parse(string, IFormatProvider?)"/>. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The exact value, or zero.</param>
    /// <returns>Whether the text is a number within the limits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        Read(s.AsSpan(), out result) is null;

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Rational)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) => Read(s, out result) is null;

    /// <summary>Reads a number from UTF-8 if the text is one. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The exact value, or zero.</param>
    /// <returns>Whether the text is a number within the limits.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rational result) =>
        Read(utf8Text, out result) is null;

    // Gives null and the value, or what is wrong with the text and zero.
    private static string? Read<TChar>(ReadOnlySpan<TChar> text, out Rational result)
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
    private static string Quoted(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : $"{text[..40]}…";
}
