namespace Indicators;

/// <summary>What stands beside a place in a ranking: how many are ranked (24th of 100), and whether it is counted from the end (倒数第2,
/// second to last).</summary>
internal static class RankWords
{
    // The ends of a ranking with words of their own.
    private static readonly (string Word, string Place)[] Ends =
        [("首位", "第1位"), ("榜首", "第1位"), ("首名", "第1位"), ("末位", "倒数第1位"), ("末名", "倒数第1位"), ("榜尾", "倒数第1位"), ("垫底", "倒数第1位")];

    // English counts from the end behind the place: second to last, 2nd from the bottom.
    private static readonly string[] FromEndBehind =
        [" to last", "-to-last", " from last", " from the bottom", " from bottom", " from the end", " last"];

    private static readonly string[] Last = ["last", "last place", "the last", "in last place", "bottom", "at the bottom"];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>居全省首位 as 居全省第1位, 末位 as 倒数第1位; other texts as they are.</summary>
    internal static ReadOnlySpan<char> Numbered(ReadOnlySpan<char> plain)
    {
        foreach ((string word, string place) in Ends)
        {
            if (plain.EndsWith(word))
            {
                return string.Concat(plain[..^word.Length], place);
            }
        }

        return plain;
    }

    /// <summary>Whether a place is one from the end; then the same place from the top.</summary>
    internal static bool IsFromEnd(ReadOnlySpan<char> place, out ReadOnlySpan<char> fromTop)
    {
        if (place.StartsWith("倒数"))
        {
            fromTop = place[2..];
            return true;
        }

        fromTop = place.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? place[4..] : place;
        fromTop = fromTop.StartsWith("ranked ", StringComparison.OrdinalIgnoreCase) ? fromTop[7..] : fromTop;
        if (Is(Last, fromTop))
        {
            fromTop = "1st";
            return true;
        }

        foreach (string behind in FromEndBehind)
        {
            if (fromTop.EndsWith(behind, StringComparison.OrdinalIgnoreCase) && fromTop.Length > behind.Length)
            {
                fromTop = fromTop[..^behind.Length];
                int ordinal = Index(Ordinals, fromTop);
                fromTop = ordinal >= 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ordinal + 1}th") : fromTop;
                return true;
            }
        }

        return false;
    }

    /// <summary>The place that an ordinal in words names, with or without the word place: third, third place.</summary>
    internal static int? Ordinal(ReadOnlySpan<char> text)
    {
        text = text.EndsWith(" place", StringComparison.OrdinalIgnoreCase) ? text[..^6] : text;
        int ordinal = Index(Ordinals, text);
        return ordinal >= 0 ? ordinal + 1 : null;
    }

    /// <summary>How many are ranked, in a text such as 24th of 100 or 24th out of 100 counties, and where the place before it
    /// ends.</summary>
    internal static (int Count, int End)? Population(ReadOnlySpan<char> plain)
    {
        foreach (string between in (ReadOnlySpan<string>)[" out of ", " of ", " among "])
        {
            int at = plain.LastIndexOf(between, StringComparison.OrdinalIgnoreCase);
            ReadOnlySpan<char> behind = at < 0 ? default : plain[(at + between.Length)..];
            behind = behind.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? behind[4..] : behind;
            int used = DigitNumeral.Read(behind, out Numeral number);
            if (used > 0 && IsNoun(behind[used..]) && Whole(number) is { } count)
            {
                return (count, at);
            }
        }

        return null;
    }

    /// <summary>How many are ranked, as a remark in brackets says it: 共100个, of 100; null for another remark.</summary>
    internal static int? Remark(ReadOnlySpan<char> remark)
    {
        bool isChinese = remark is ['共', ..];
        if (!isChinese && !remark.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        ReadOnlySpan<char> rest = remark[(isChinese ? 1 : 3)..].Trim();
        int used = DigitNumeral.Read(rest, out Numeral number);
        return used > 0 && IsNoun(rest[used..]) ? Whole(number) : null;
    }

    private static int? Whole(Numeral number) =>
        number is { IsWhole: true, Words: null, Value: { } value } && value >= Rational.One && value <= int.MaxValue
            ? (int)value.Numerator
            : null;

    // What is ranked: letters and blanks alone.
    private static bool IsNoun(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(string[] words, ReadOnlySpan<char> text) => Index(words, text) >= 0;

    private static int Index(string[] words, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (text.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
