namespace Indicators;

/// <summary>Says and reads how often a value doubled: 翻两番, 翻近两番, 翻一番多; doubled, nearly quadrupled, more than doubled.</summary>
internal static class DoublingWords
{
    /// <summary>The most doublings that are read; their ratio is beyond everything that is counted.</summary>
    private const int Most = 60;

    private static readonly string[] Numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>n doublings with a hedge, of which 近 and 多 are said.</summary>
    internal static string Print(int count, Hedge hedge, Language language)
    {
        string number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string figure = language == Language.Chinese ? (count < Numerals.Length ? Numerals[count] : number)
            : count == 1 ? PhraseForms.Print("doubledOnce", language)
            : count == 2 ? PhraseForms.Print("doubledTwice", language)
            : PhraseForms.Print("doubledOften", language, number);
        string phrase = hedge switch
        {
            Hedge.Nearly => "doublingsNearly",
            Hedge.SlightlyOver => "doublingsMore",
            _ => "doublings",
        };
        return PhraseForms.Print(phrase, language, figure);
    }

    /// <summary>The number of doublings that a text in the plain form states, and its hedge; null where it states none.</summary>
    internal static (int Count, Hedge Hedge)? Read(ReadOnlySpan<char> plain)
    {
        Hedge? hedge = null;
        ReadOnlySpan<char> rest = Before(plain is ['再' or '又', ..] ? plain[1..] : plain, ref hedge);
        int? count = rest is ['翻', .. var chinese] ? Chinese(chinese, ref hedge) : English(rest);
        return count is { } n ? (n, hedge ?? Hedge.None) : null;
    }

    // 翻番, 翻了近两番, 翻一番多, 翻一番以上: at most one hedge, before the number or behind the 番.
    private static int? Chinese(ReadOnlySpan<char> text, ref Hedge? hedge)
    {
        text = Before((text is ['了', ..] ? text[1..] : text).TrimStart(), ref hedge);
        if (text is [.. var head, '多'] && hedge is null)
        {
            text = head;
            hedge = Hedge.SlightlyOver;
        }
        else if (hedge is null && HedgeWords.AtEnd(text) is { } after && after.Language == Language.Chinese)
        {
            text = text[..^after.Word.Length];
            hedge = after.Hedge;
        }

        if (text is not [.. var number, '番'])
        {
            return null;
        }

        int length = DigitNumeral.Read(number, out Numeral numeral);
        length = length > 0 ? length : ChineseNumeral.Read(number, out numeral);
        return number.IsEmpty ? 1 : length == number.TrimEnd().Length ? Whole(numeral) : null;
    }

    private static int? English(ReadOnlySpan<char> text)
    {
        if (PhraseForms.Is("doubledOnce", text) || PhraseForms.Is("doubledTwice", text))
        {
            return PhraseForms.Is("doubledOnce", text) ? 1 : 2;
        }

        if (!PhraseForms.TryRead("doubledOften", text, out ReadOnlySpan<char> number))
        {
            return null;
        }

        int length = NumberWords.Read(number, out Numeral numeral);
        length = length > 0 ? length : DigitNumeral.Read(number, out numeral);
        return length == number.Length ? Whole(numeral) : null;
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, scoped ref Hedge? hedge)
    {
        if (hedge is null && HedgeWords.AtStart(text, HedgePosition.Before) is { Hedge: not Hedge.None } word)
        {
            hedge = word.Hedge;
            return text[word.Word.Length..].TrimStart();
        }

        return text;
    }

    private static int? Whole(Numeral numeral) =>
        numeral is { IsWhole: true, Words: null, Value: { } value } && value >= Rational.One && value <= Most ? (int)value.Numerator : null;
}
