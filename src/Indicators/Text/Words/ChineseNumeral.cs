namespace Indicators;

/// <summary>Reads Chinese numerals: 三亿五千万, 二十, 两千三百, 三点五亿, 二〇二一, 千万.</summary>
/// <remarks>
/// The magnitude words 万 and 亿 behind a Chinese numeral belong to it: 五千万 is one numeral whose last place is the
/// place of its last digit character, here 千万.
/// </remarks>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The digit that a character stands for, or −1.</summary>
    internal static int Digit(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    /// <summary>The power of ten that a character multiplies by, or 0.</summary>
    internal static int Exponent(char c) => c switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => 0 };

    /// <summary>The numeral that the text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numeral">The number.</param>
    /// <returns>How many characters it takes; 0 when there is none, or when it is not well formed.</returns>
    internal static int Read(ReadOnlySpan<char> text, out Numeral numeral)
    {
        int length = Run(text);
        text = text[..length];
        numeral = default;
        if (length == 0)
        {
            return 0;
        }

        return (text.Contains('点') ? Decimal(text, out numeral)
            : IsPositional(text) ? Positional(text, out numeral)
            : Grouped(text, out numeral)) ? length : 0;
    }

    /// <summary>How many characters of the text are those of a numeral, well formed or not.</summary>
    internal static int Run(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (Digit(text[length]) >= 0 || Exponent(text[length]) > 0 || (text[length] == '点' && length > 0)))
        {
            length++;
        }

        return length;
    }

    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Digit(c) < 0 || c == '两')
            {
                return false;
            }
        }

        return text.Length > 2 || (text.Length == 2 && text.ContainsAny('零', '〇')); // 二〇二一, but not 八七
    }

    private static bool Positional(ReadOnlySpan<char> text, out Numeral numeral)
    {
        Rational value = default;
        foreach (char c in text)
        {
            value = (value * 10) + Digit(c);
        }

        numeral = Numeral.Whole(value, Rational.One);
        return true;
    }

    // 三点五亿: digits behind the point, then at most 万, 亿 or 万亿.
    private static bool Decimal(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        int point = text.IndexOf('点');
        if (!(point == 1 && Digit(text[0]) >= 0 ? Positional(text[..1], out Numeral whole) : Grouped(text[..point], out whole))
            || !whole.IsWhole)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(point + 1)..];
        int decimals = 0;
        Rational value = whole.Value!.Value;
        Rational place = Rational.One;
        while (decimals < rest.Length && Digit(rest[decimals]) >= 0)
        {
            place /= 10;
            value += place * Digit(rest[decimals++]);
        }

        Rational factor = Rational.One;
        foreach (char c in rest[decimals..])
        {
            if (Exponent(c) < 4)
            {
                return false;
            }

            factor *= new Rational(10).Pow(Exponent(c));
        }

        numeral = new Numeral(value, decimals, place, place, false).Times(factor);
        return decimals > 0;
    }

    private static bool Grouped(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        if (Colloquial(text, out numeral))
        {
            return true;
        }

        if (Value(text, '亿') is not { } value)
        {
            return false;
        }

        // 五千 is counted; 五千万 is rounded; 一万零一十二 names its ones, and so is counted again.
        Rational place = LastPlace(text);
        numeral = Numeral.Whole(value, place) with { IsWhole = place == Rational.One || text.IndexOfAny('万', '亿') < 0 };
        return true;
    }

    // 一万五 is 15 000, 三百二 is 320: a digit alone behind 百, 千, 万 or 亿 counts in the place below it; 10 005 is 一万零五.
    private static bool Colloquial(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        if (text.Length < 3 || Digit(text[^1]) < 1 || text[^1] == '两' || Exponent(text[^2]) < 2 || Value(text[..^1], '亿') is not { } head)
        {
            return false;
        }

        Rational place = new Rational(10).Pow(Exponent(text[^2]) - 1);
        numeral = Numeral.Whole(head + (place * Digit(text[^1])), place) with { IsWhole = false };
        return true;
    }

    // What stands before 亿 counts in 亿 and what stands behind it in ones; 万 below it likewise: 一万二千亿, 三亿五千万.
    private static Rational? Value(ReadOnlySpan<char> text, char word)
    {
        int place = text.LastIndexOf(word);
        if (place < 0)
        {
            return Below(text, word);
        }

        ReadOnlySpan<char> before = text[..place], behind = text[(place + 1)..];
        Rational? times = before.IsEmpty ? Rational.One : Below(before, word);

        // 一万五 may be 15 000 or 10 005, and 亿万 is not a number: what stands behind begins with a digit, and is more than that.
        Rational? rest = behind.IsEmpty ? Rational.Zero
            : behind.Length == 1 || (Digit(behind[0]) < 0 && behind[0] != '十') ? null
            : Below(behind, word);
        return times is { IsZero: false } factor ? (factor * new Rational(10).Pow(Exponent(word))) + rest : null;
    }

    private static Rational? Below(ReadOnlySpan<char> text, char word) => word == '亿' ? Value(text, '万') : Thousands(text);

    // 五千, 二百三十, 一千零五: digits, each with its place.
    private static Rational? Thousands(ReadOnlySpan<char> text)
    {
        int value = 0, digit = -1, place = 10_000;
        bool zero = false;
        foreach (char c in text)
        {
            if (Digit(c) is >= 0 and var next)
            {
                if (digit > 0 || (digit == 0 && next == 0))
                {
                    return null; // two digits in a row belong to 二〇二一, not here
                }

                (digit, zero) = (next, zero || next == 0);
                continue;
            }

            int at = Exponent(c) switch { 1 => 10, 2 => 100, 3 => 1000, _ => int.MaxValue };
            if (at >= place || (digit == 0 && (at != 10 || place == 10_000 && value == 0 && text[0] != '零')))
            {
                return null;
            }

            value += at * (digit == 0 ? 1 : Math.Abs(digit)); // 十 by itself is one ten, 零十 too
            (place, digit, zero) = (at, -1, false);
        }

        bool mayBeTens = digit > 0 && place is 100 or 1000 && !zero; // 三百二 is 320 or 302
        return mayBeTens || text.IsEmpty || (digit == 0 && text.Length > 1) ? null : value + Math.Max(digit, 0);
    }

    // The place of the last character before the closing 万 and 亿, in them.
    private static Rational LastPlace(ReadOnlySpan<char> text)
    {
        Rational place = Rational.One;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int exponent = Exponent(text[i]);
            place *= new Rational(10).Pow(exponent);
            if (exponent < 4)
            {
                break;
            }
        }

        return place;
    }
}
