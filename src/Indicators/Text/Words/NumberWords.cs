namespace Indicators;

/// <summary>Reads numbers that are said in words: 十几, 数十, 两三, 三分之一, one in five, dozens.</summary>
internal static class NumberWords
{
    private static readonly ByLetter<(Language Language, string Word, string Kind, Rational Lower, Rational Upper)> Table = new(
        WordTable.Rows("numbers.tsv", 5).Where(row => row[2] != "idiom")
            .Select(
                row =>
                    (row[0] == "zh" ? Language.Chinese : Language.English, row[1], row[2], Rational.Parse(row[3]), Rational.Parse(row[4])))
            .OrderByDescending(row => row.Item2.Length),
        row => row.Item2[0]);

    private static readonly string[] Idioms = [.. WordTable.Rows("numbers.tsv", 5).Where(row => row[2] == "idiom").Select(row => row[1])];

    /// <summary>Whether a text has a number in it and names none: 一角, 百岁.</summary>
    internal static bool IsIdiom(string text) => Array.IndexOf(Idioms, text) >= 0;

    /// <summary>The number words that the text begins with.</summary>
    /// <returns>How many characters they take; 0 when there are none.</returns>
    internal static int Read(ReadOnlySpan<char> text, out Numeral numeral)
    {
        int length = EnglishNumeral.Read(text, out numeral);
        length = length > 0 ? length : Tens(text, out numeral);
        length = length > 0 ? length : NeighboursBehind(text, out numeral);
        length = length > 0 ? length : Neighbours(text, out numeral);
        length = length > 0 ? length : OneIn(text, out numeral);
        return length > 0 ? length : Word(text, out numeral);
    }

    /// <summary>A written fraction, X分之Y, with Chinese numerals or digits: the parts of it.</summary>
    internal static int Fraction(ReadOnlySpan<char> text, out Numeral denominator, out Numeral numerator)
    {
        numerator = default;
        int first = Simple(text, out denominator);
        if (first == 0 || !text[first..].StartsWith("分之"))
        {
            return 0;
        }

        int second = Simple(text[(first + 2)..], out numerator);
        bool isPart = denominator.Value is { Sign: > 0 } of && (numerator.Value is { Sign: > 0 } || of == 100);
        return second == 0 || !isPart ? 0 : first + 2 + second;
    }

    private static int Simple(ReadOnlySpan<char> text, out Numeral numeral)
    {
        int length = DigitNumeral.Read(text, out numeral);
        return length > 0 ? length : ChineseNumeral.Read(text, out numeral);
    }

    // 十几: 11 to 19; 二十几: 21 to 29; 几十, 数百, 几千万: twice the place to just below ten times the place.
    private static int Tens(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        int marker = text.IndexOfAny('几', '数');
        if (marker is 1 or 2 && text[marker] == '几' && text[marker - 1] == '十' && (marker == 1 || ChineseNumeral.Digit(text[0]) > 0))
        {
            int tens = marker == 1 ? 10 : 10 * ChineseNumeral.Digit(text[0]);
            Numeral words = Numeral.Vague(tens + 1, tens + 9);
            int places = Places(text[(marker + 1)..], out int exponent);
            numeral = words.Times(new Rational(10).Pow(exponent)) with { IsWhole = exponent < 4 };
            return marker + 1 + places;
        }

        if (marker != 0)
        {
            return 0;
        }

        int used = Places(text[1..], out int power);
        if (used == 0)
        {
            return 0;
        }

        Rational place = new Rational(10).Pow(power);
        numeral = Numeral.Vague(place * 2, (place * 10) - 1) with { IsWhole = power < 4 };
        return used + 1;
    }

    // 两三: 2 to 3; 五六十: 50 to 60; 两三千: 2000 to 3000; 十七八 and 二十七八: 17 to 18, 27 to 28.
    private static int Neighbours(ReadOnlySpan<char> text, out Numeral numeral)
    {
        int ten = text is ['十', ..] ? 0 : text is [var first, '十', ..] && ChineseNumeral.Digit(first) > 0 ? 1 : -1;
        if (ten >= 0 && NeighboursOfOnes(text[(ten + 1)..]) is { } ones)
        {
            int tens = 10 * (ten == 0 ? 1 : ChineseNumeral.Digit(text[0]));
            int places = Places(text[(ten + 3)..], out int group); // 二十七八万
            Rational of = new Rational(10).Pow(group);
            numeral = Numeral.Vague((tens + ones.Low) * of, (tens + ones.High) * of) with { IsWhole = group < 4 };
            return ten + 3 + places;
        }

        numeral = default;
        if (text.Length < 2 || (text.Length > 2 && (ChineseNumeral.Digit(text[2]) >= 0 || text[2] == '点')))
        {
            return 0;
        }

        int low = ChineseNumeral.Digit(text[0]);
        int high = ChineseNumeral.Digit(text[1]);
        if (low < 1 || high <= low || high > low + 2)
        {
            return 0;
        }

        int used = Places(text[2..], out int exponent);
        Rational place = new Rational(10).Pow(exponent);
        numeral = Numeral.Vague(place * low, place * high) with { IsWhole = exponent < 4 };
        return used + 2;
    }

    // 一百二三十: 120 to 130; 三万五六千: 35 000 to 36 000. Two neighbours with their place, behind a numeral that ends in a higher one.
    private static int NeighboursBehind(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        int end = 1;
        while (end + 2 < text.Length && (ChineseNumeral.Digit(text[end - 1]) >= 0 || ChineseNumeral.Exponent(text[end - 1]) > 0))
        {
            int above = ChineseNumeral.Exponent(text[end - 1]), low = ChineseNumeral.Digit(text[end]),
                place = ChineseNumeral.Exponent(text[end + 2]);
            if (above > place && place > 0 && low > 0 && ChineseNumeral.Digit(text[end + 1]) == low + 1
                && ChineseNumeral.Read(text[..end], out Numeral before) == end && before.Value is { } head)
            {
                int places = Places(text[(end + 3)..], out int group);
                Rational ten = new Rational(10).Pow(place), of = new Rational(10).Pow(group);
                numeral =
                    Numeral.Vague((head + (ten * low)) * of, (head + (ten * (low + 1))) * of) with { IsWhole = above < 4 && group == 0 };
                return end + 3 + places;
            }

            end++;
        }

        return 0;
    }

    // 七八 that ends the number: no digit and no place follows.
    private static (int Low, int High)? NeighboursOfOnes(ReadOnlySpan<char> text)
    {
        if (text.Length < 2
            || (text.Length > 2
                && (ChineseNumeral.Digit(text[2]) >= 0 || ChineseNumeral.Exponent(text[2]) is > 0 and < 4 || text[2] == '点')))
        {
            return null;
        }

        int low = ChineseNumeral.Digit(text[0]), high = ChineseNumeral.Digit(text[1]);
        return low > 0 && high == low + 1 ? (low, high) : null;
    }

    private static int Places(ReadOnlySpan<char> text, out int exponent)
    {
        int used = 0;
        exponent = 0;
        while (used < text.Length && ChineseNumeral.Exponent(text[used]) is > 0 and var more && exponent + more <= 12)
        {
            exponent += more;
            used++;
        }

        return used;
    }

    // one in five, two out of 10
    private static int OneIn(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        Numeral whole = default;
        int first = Cardinal(text, out Numeral part);
        if (first == 0)
        {
            return 0;
        }

        int gap = text[first..].StartsWith(" in ", StringComparison.OrdinalIgnoreCase) ? 4
            : text[first..].StartsWith(" out of ", StringComparison.OrdinalIgnoreCase) ? 8 : 0;
        int second = gap == 0 ? 0 : Cardinal(text[(first + gap)..], out whole);
        if (second == 0 || whole.Value is not { Sign: > 0 } of || part.Value is not { Sign: > 0 } some)
        {
            return 0;
        }

        numeral = Numeral.Fraction(some / of);
        return first + gap + second;
    }

    private static int Cardinal(ReadOnlySpan<char> text, out Numeral numeral)
    {
        int length = DigitNumeral.Read(text, out numeral);
        length = length > 0 ? length : Word(text, out numeral);
        return length > 0 && numeral is { Value: not null, Words: null } ? length : 0;
    }

    private static int Word(ReadOnlySpan<char> text, out Numeral numeral)
    {
        foreach ((Language language, string word, string kind, Rational lower, Rational upper) in text.IsEmpty ? [] : Table[text[0]])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                || (language == Language.English && word.Length < text.Length && char.IsAsciiLetter(text[word.Length])
                    && !text[word.Length..].StartsWith("fold", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (kind == "exact")
            {
                return word.Length + Ones(text[word.Length..], lower, out numeral);
            }

            numeral = kind == "fraction" ? Numeral.Fraction(lower) : Numeral.Vague(lower, upper);
            return word.Length;
        }

        numeral = default;
        return 0;
    }

    // twenty-five: the ones behind a word for tens.
    private static int Ones(ReadOnlySpan<char> text, Rational tens, out Numeral numeral)
    {
        numeral = Numeral.Whole(tens, Rational.One);
        if (tens < 20 || tens > 90 || text.Length < 2 || text[0] is not ('-' or ' '))
        {
            return 0;
        }

        int length = Word(text[1..], out Numeral ones);
        if (length == 0 || ones is not { Words: null, Value: { } value } || value >= 10)
        {
            return 0;
        }

        numeral = Numeral.Whole(tens + value, Rational.One);
        return length + 1;
    }
}
