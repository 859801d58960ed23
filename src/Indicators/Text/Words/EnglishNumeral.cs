namespace Indicators;

/// <summary>Reads numbers of several English words: one hundred and twenty-three, two thousand five hundred, ninety-six point nine, two and
/// a half.</summary>
/// <remarks>
/// A magnitude word at the end is the last place, as behind digits: two thousand five hundred is known to the hundred. A number that names
/// its ones is exact. One word, and one before a magnitude word (five million), are read elsewhere.
/// </remarks>
internal ref struct EnglishNumeral
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales = ["thousand", "million", "billion", "trillion"];

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private EnglishNumeral(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The numeral that the text begins with.</summary>
    /// <param name="text">Text in the plain form of <see cref="FigureText"/>.</param>
    /// <param name="numeral">The number.</param>
    /// <returns>How many characters it takes; 0 when there is none of several words.</returns>
    internal static int Read(ReadOnlySpan<char> text, out Numeral numeral)
    {
        numeral = default;
        var reader = new EnglishNumeral(text);
        return !text.IsEmpty && char.IsAsciiLetter(text[0]) && reader.Number(out numeral) ? reader._at : 0;
    }

    private bool Number(out Numeral numeral)
    {
        numeral = default;
        Rational value = default, last = Rational.One, scale = new(10_000_000_000_000_000);
        int groups = 0;
        bool isLong = false, endsInScale = false;
        while (Group(groups > 0, out Rational group, out Rational place, out bool isGroupLong, out bool isArticle))
        {
            int end = _at;
            Rational factor = ScaleWord();
            if (factor >= scale || (isArticle && factor == Rational.One && place == Rational.One))
            {
                _at = groups > 0 ? _end : 0;
                break;
            }

            (value, last, scale) = (value + (group * factor), place * factor, factor);
            isLong |= isGroupLong || groups > 0 || isArticle || (factor > Rational.One && place > Rational.One);
            endsInScale = factor > Rational.One || place > Rational.One;
            groups++;
            _end = _at;
            if (factor == Rational.One)
            {
                _at = end;
                break;
            }
        }

        if (groups == 0)
        {
            return false;
        }

        _at = _end;
        if (!endsInScale && Take("point"))
        {
            return Decimals(value, out numeral);
        }

        if (Take("and a half"))
        {
            Rational half = last / 2;
            numeral = new(value + half, 0, half, half, IsWhole: false);
            return true;
        }

        if (groups == 1 && !endsInScale && Take("dozen"))
        {
            (value, isLong) = (value * 12, true);
        }

        numeral = Numeral.Whole(value, last) with { IsWhole = last == Rational.One };
        return isLong;
    }

    private int _end;

    // Up to 999, with its last place: twenty-three, a hundred, four hundred and five; "and" joins it to what stands before.
    private bool Group(bool isBehind, out Rational value, out Rational place, out bool isLong, out bool isArticle)
    {
        (value, place, isLong, isArticle) = (default, Rational.One, false, false);
        int start = _at;
        bool isAnd = isBehind && Take("and");
        if (!BelowHundred(out int count))
        {
            isArticle = !isBehind && Take("a");
            count = 1;
            if (!isArticle)
            {
                _at = start;
                return false;
            }
        }

        value = count;
        if (!isAnd && Take("hundred"))
        {
            (value, place) = (count * 100, 100);
            int end = _at;
            _ = Take("and");
            if (BelowHundred(out int more))
            {
                (value, place, isLong) = (value + more, Rational.One, true);
            }
            else
            {
                _at = end;
            }
        }

        return true;
    }

    private bool BelowHundred(out int value)
    {
        int start = _at;
        if (Index(Small) is >= 0 and var small)
        {
            value = small;
            return true;
        }

        _at = start;
        int tens = Index(Tens);
        value = (tens + 2) * 10;
        if (tens < 0)
        {
            _at = start;
            return false;
        }

        int end = _at;
        if (Index(Small) is > 0 and < 10 and var ones)
        {
            value += ones;
            return true;
        }

        _at = end;
        return true;
    }

    private Rational ScaleWord()
    {
        int end = _at;
        if (Index(Scales) is >= 0 and var scale)
        {
            return new Rational(10).Pow(3 * (scale + 1));
        }

        _at = end;
        return Rational.One;
    }

    private bool Decimals(Rational value, out Numeral numeral)
    {
        Rational place = Rational.One;
        int decimals = 0, end = _at;
        while (Index(Small) is >= 0 and < 10 and var digit)
        {
            place /= 10;
            value += place * digit;
            decimals++;
            end = _at;
        }

        _at = end;
        numeral = new(value, decimals, place, place, IsWhole: false);
        return decimals > 0;
    }

    // The words, where no letter follows.
    private bool Take(string words)
    {
        ReadOnlySpan<char> rest = Rest(out int gap);
        if (!rest.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            || (rest.Length > words.Length && char.IsLetter(rest[words.Length])))
        {
            return false;
        }

        _at += gap + words.Length;
        return true;
    }

    private int Index(string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Take(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly ReadOnlySpan<char> Rest(out int gap)
    {
        gap = _at > 0 && _at < _text.Length && _text[_at] is ' ' or '-' ? 1 : 0;
        return _text[(_at + gap)..];
    }
}
