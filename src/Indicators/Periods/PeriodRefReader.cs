namespace Indicators;

/// <summary>Reads the text of a <see cref="PeriodRef"/>.</summary>
internal static class PeriodRefReader
{
    private static readonly string[] NowWords =
        ["目前", "至今", "如今", "当前", "现在", "迄今", "截至目前", "截止目前", "now", "to date", "at present", "currently"];

    private static readonly (string Word, int Offset)[] YearWords =
    [
        ("今年", 0), ("本年", 0), ("本年度", 0), ("this year", 0),
        ("去年", -1), ("上年", -1), ("上年度", -1), ("last year", -1), ("the previous year", -1),
        ("前年", -2), ("the year before last", -2),
        ("明年", 1), ("next year", 1),
    ];

    // A word that others begin with comes after them: sixteen before six.
    private static readonly (string Word, int Value)[] CountWords =
    [
        ("twenty", 20), ("nineteen", 19), ("eighteen", 18), ("seventeen", 17), ("sixteen", 16), ("fifteen", 15), ("fourteen", 14),
        ("thirteen", 13), ("twelve", 12), ("eleven", 11), ("ten", 10), ("nine", 9), ("eight", 8), ("seven", 7), ("six", 6),
        ("five", 5), ("four", 4), ("three", 3), ("two", 2), ("one", 1),
    ];

    /// <summary>Reads a whole folded text; null if it is not a reference.</summary>
    public static PeriodRef? Read(ReadOnlySpan<char> folded) => ReadSingle(folded) ?? ReadRange(folded);

    private static PeriodRef? ReadSingle(ReadOnlySpan<char> folded)
    {
        if (PeriodText.TryParse(folded, out Year year))
            return new PeriodRef.Exact(year);
        if (FiveYearPlan.TryReadName(folded, out FiveYearPlan plan))
            return new PeriodRef.Plan(plan);
        if (AsOf.TryReadSpoken(folded, out AsOf asOf))
            return new PeriodRef.EndOf(asOf);
        return ReadWord(folded) ?? ReadChineseCount(new TextCursor(folded)) ?? ReadEnglishCount(new TextCursor(folded));
    }

    private static PeriodRef.Range? ReadRange(ReadOnlySpan<char> folded)
    {
        // In 2021年至今 and "2021 to date" the separator is the first half of the word for now.
        PeriodRef? from, to;
        if (folded.EndsWith("至今", StringComparison.Ordinal))
            (from, to) = (ReadSingle(folded[..^2]), new PeriodRef.Now());
        else if (folded.EndsWith(" to date", StringComparison.OrdinalIgnoreCase))
            (from, to) = (ReadSingle(folded[..^8]), new PeriodRef.Now());
        else if (RangeSeparator.TrySplit(folded, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right))
            (from, to) = (ReadSingle(left), ReadSingle(right));
        else
            return null;

        return from is not null && to is not null && PeriodRef.Range.CanJoin(from, to) ? new(from, to) : null;
    }

    private static PeriodRef? ReadWord(ReadOnlySpan<char> folded)
    {
        foreach (string word in NowWords)
        {
            if (folded.Equals(word, StringComparison.OrdinalIgnoreCase))
                return new PeriodRef.Now();
        }

        foreach ((string word, int offset) in YearWords)
        {
            if (folded.Equals(word, StringComparison.OrdinalIgnoreCase))
                return new PeriodRef.RelativeYear(offset);
        }

        return null;
    }

    // 近三年 and 五年来 end now; so does 五载, which is never said of other years. 三年 and 连续三年 may lie anywhere.
    private static PeriodRef? ReadChineseCount(TextCursor cursor)
    {
        bool consecutive = cursor.Take("连续");
        bool recent = !consecutive && cursor.TakeOneOf("最近", "过去", "近");
        if (!TakeChineseCount(ref cursor, out int count))
            return null;

        bool years = cursor.Take("载");
        recent |= years && !consecutive;
        if (!years && !cursor.Take("年"))
            return null;
        if (!consecutive && cursor.Take("来"))
            recent = true;
        if (!cursor.AtEnd)
            return null;
        return recent ? new PeriodRef.LastYears(count) : new PeriodRef.SomeYears(count, consecutive);
    }

    // Two of a thing is 两; as an ordinal, in a date or the name of a plan, it is 二.
    private static bool TakeChineseCount(ref TextCursor cursor, out int count)
    {
        count = 2;
        return cursor.Take("两") || cursor.TakeNumeral(out count);
    }

    private static PeriodRef? ReadEnglishCount(TextCursor cursor)
    {
        cursor.TakeOneOfAnyCase("over ", "in ", "during ", "for ");
        cursor.TakeAnyCase("the ");
        bool recent = cursor.TakeOneOfAnyCase("past ", "last ");
        if (!TakeEnglishCount(ref cursor, out int count) || !cursor.Take(" "))
            return null;

        bool consecutive = !recent && cursor.TakeAnyCase("consecutive ");
        if (!cursor.TakeAnyCase(count == 1 ? "year" : "years") || !cursor.AtEnd)
            return null;
        return recent ? new PeriodRef.LastYears(count) : new PeriodRef.SomeYears(count, consecutive);
    }

    private static bool TakeEnglishCount(ref TextCursor cursor, out int count)
    {
        if (cursor.TakeCount(out count))
            return true;
        foreach ((string word, int value) in CountWords)
        {
            if (cursor.TakeAnyCase(word))
            {
                count = value;
                return true;
            }
        }

        return false;
    }
}
