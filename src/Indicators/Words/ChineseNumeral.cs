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
        int length = 0;
        while (length < text.Length && (Digit(text[length]) >= 0 || Exponent(text[length]) > 0 || (text[length] == '点' && length > 0)))
        {
            length++;
        }

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

    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Digit(c) < 0 || c == '两')
            {
                return false;
            }
        }

        return text.Length > 1;
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
        if (!(point == 1 && Digit(text[0]) >= 0 ? Positional(text[..1], out Numeral whole) : Grouped(text[..point], out whole)) || !whole.IsWhole)
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

    // 三亿五千万: digit and 十, 百, 千 within a group; 万 and 亿 close a group and multiply what is open.
    private static bool Grouped(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        Rational total = default, group = default, lastPlace = Rational.One;
        int digit = -1, lastExponent = int.MaxValue, lastGroup = int.MaxValue, before = 0;
        bool magnitude = false, zero = false;
        foreach (char c in text)
        {
            int exponent = Exponent(c);
            if (exponent > 0)
            {
                (before, zero) = (exponent, false);
            }

            if (exponent == 0)
            {
                if (digit > 0 || (digit == 0 && !zero))
                {
                    return false; // two digits in a row belong to 二〇二一, not here
                }

                digit = Digit(c);
                zero |= digit == 0;
                lastPlace = Rational.One;
            }
            else if (exponent < 4)
            {
                if (exponent >= lastExponent || digit == 0)
                {
                    return false;
                }

                Rational place = new Rational(10).Pow(exponent);
                group += place * (digit < 0 ? 1 : digit);
                (lastPlace, lastExponent, digit) = (place, exponent, -1);
            }
            else
            {
                if (digit > 0)
                {
                    group += digit;
                }

                Rational factor = new Rational(10).Pow(exponent);
                if (exponent == 8 && lastGroup == 4)
                {
                    (total, group) = ((total + group) * factor, default); // 一万二千亿, 万亿
                }
                else if (exponent >= lastGroup)
                {
                    return false;
                }
                else
                {
                    total += (group.IsZero ? Rational.One : group) * factor;
                    group = default;
                }

                lastPlace *= factor;
                (lastGroup, lastExponent, digit, magnitude) = (exponent, int.MaxValue, -1, true);
            }
        }

        if (digit > 0)
        {
            if (before > 1 && !zero)
            {
                return false; // 三百二 may be 320 or 302: refused
            }

            group += digit;
        }

        Rational value = total + group;
        numeral = Numeral.Whole(value, lastPlace) with { IsWhole = !magnitude };
        return digit != 0 || text.Length == 1;
    }
}
