namespace Indicators;

/// <summary>Reads numbers in digits: 110, 1,489, 12 345, 14.86.</summary>
internal static class DigitNumeral
{
    /// <summary>The number that the text begins with.</summary>
    /// <param name="text">Text in the plain form of <see cref="FigureText"/>.</param>
    /// <param name="numeral">The number.</param>
    /// <returns>How many characters it takes; 0 when there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        int length = Digits(text);
        if (length == 0)
        {
            return 0;
        }

        Span<char> plain = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text[..length].CopyTo(plain);
        int used = length;

        // Separators of thousands count only between full groups of three: 1,489 and 12 345 678, but not 1,48.
        char separator = length <= 3 && used < text.Length && text[used] is ',' or ' ' ? text[used] : '\0';
        while (separator != '\0' && used < text.Length && text[used] == separator && Digits(text[(used + 1)..]) == 3)
        {
            text.Slice(used + 1, 3).CopyTo(plain[length..]);
            length += 3;
            used += 4;
        }

        int decimals = used + 1 < text.Length && text[used] == '.' ? Digits(text[(used + 1)..]) : 0;
        if (decimals > 0)
        {
            text.Slice(used, decimals + 1).CopyTo(plain[length..]);
            length += decimals + 1;
            used += decimals + 1;
        }

        if (!Rational.TryParse(plain[..length], out Rational value))
        {
            return 0;
        }

        numeral = Numeral.Of(value, decimals);
        return used;
    }

    internal static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
