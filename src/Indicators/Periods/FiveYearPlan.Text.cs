using System.Globalization;

namespace Indicators;

public readonly partial record struct FiveYearPlan
{
    private static readonly string[] OrdinalWords =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    static string IPeriodText<FiveYearPlan>.Expected => "a five-year plan such as “十四五”, 14th five-year plan or 2021/2025";

    /// <summary>Reads a plan by its name only, so that elsewhere 2021/2025 stays a range of years.</summary>
    internal static bool TryReadName(ReadOnlySpan<char> folded, out FiveYearPlan plan)
    {
        bool read = TryReadShortName(new TextCursor(folded), out int number)
            || TryReadOfficialName(new TextCursor(folded), out number)
            || TryReadEnglishName(new TextCursor(folded), out number);
        plan = read ? Nth(number) : default;
        return read;
    }

    static bool IPeriodText<FiveYearPlan>.TryRead(ReadOnlySpan<char> folded, out FiveYearPlan value) =>
        TryReadName(folded, out value) || TryReadSpan(folded, out value);

    bool IPeriodText<FiveYearPlan>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (format == PeriodFormat.Sdmx)
            return buffer.TryWrite(culture, $"{Years.First.Number:D4}-01-01/P5Y", out written);
        if (format == PeriodFormat.Edtf)
            return buffer.TryWrite(culture, $"{Years.First.Number:D4}/{Years.Last.Number:D4}", out written);
        if (format != PeriodFormat.Chinese)
            return buffer.TryWrite(culture, $"{Number}{Suffix(Number)} five-year plan", out written);

        buffer[0] = '“';
        int length = 1 + ChineseNumerals.Write(buffer[1..], Number);
        "五”".CopyTo(buffer[length..]);
        written = length + 2;
        return true;
    }

    // 十四五, with or without quotes. The last 五 is "five years"; what stands before it is the number: 十五 is the tenth.
    private static bool TryReadShortName(TextCursor cursor, out int number)
    {
        bool quoted = cursor.Take("\"");
        ReadOnlySpan<char> name = cursor.Rest[..ChineseNumerals.CharactersAhead(cursor.Rest)];
        number = 0;
        if (!name.EndsWith('五') || !ChineseNumerals.TryRead(name[..^1], out number))
            return false;

        var after = new TextCursor(cursor.Rest[name.Length..]);
        if (quoted && !after.Take("\""))
            return false;
        return after.AtEnd || (after.TakeOneOf("规划时期", "规划期间", "时期", "期间") && after.AtEnd);
    }

    private static bool TryReadOfficialName(TextCursor cursor, out int number)
    {
        number = 0;
        return cursor.Take("第") && cursor.TakeNumeral(out number) && cursor.Take("个五年") && cursor.TakeOneOf("计划", "规划")
            && (cursor.AtEnd || (cursor.TakeOneOf("时期", "期间") && cursor.AtEnd));
    }

    private static bool TryReadEnglishName(TextCursor cursor, out int number)
    {
        cursor.TakeAnyCase("the ");
        return TakeOrdinal(ref cursor, out number) && cursor.TakeOneOfAnyCase(" five-year plan", " five year plan")
            && (cursor.AtEnd || (cursor.TakeAnyCase(" period") && cursor.AtEnd));
    }

    private static bool TakeOrdinal(ref TextCursor cursor, out int number)
    {
        if (cursor.TakeOneOrTwoDigits(out number))
            return number >= 1 && cursor.TakeAnyCase(Suffix(number));
        for (int i = 0; i < OrdinalWords.Length; i++)
        {
            if (cursor.TakeAnyCase(OrdinalWords[i]))
            {
                number = i + 1;
                return true;
            }
        }

        return false;
    }

    private static bool TryReadSpan(ReadOnlySpan<char> folded, out FiveYearPlan plan)
    {
        plan = default;
        Year first;
        bool fiveYears;
        if (folded.EndsWith("/P5Y", StringComparison.Ordinal))
        {
            fiveYears = PeriodText.TryRead(folded[..^4], out Day start) && start.DayOfYear == 1;
            first = start.Year;
        }
        else
        {
            fiveYears = PeriodText.TryRead(folded, out PeriodRange<Year> years) && years.Count == 5;
            first = years.First;
        }

        if (!fiveYears || !TryContaining(first, out FiveYearPlan found) || found.Years.First != first)
            return false;
        plan = found;
        return true;
    }

    private static string Suffix(int number) => (number % 10, number / 10) switch
    {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
}
