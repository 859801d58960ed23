namespace Indicators;

/// <summary>Reads the text of a <see cref="PeriodRef"/>.</summary>
internal static class PeriodRefReader
{
    private static readonly string[] NowWords =
        ["目前", "至今", "如今", "当前", "现在", "迄今", "截至目前", "截止目前", "now", "to date", "at present", "currently"];

    private static readonly (string Word, int Offset)[] YearWords =
    [
        ("今年", 0), ("本年度", 0), ("本年", 0), ("this year", 0),
        ("去年", -1), ("上年度", -1), ("上年", -1), ("last year", -1), ("the previous year", -1),
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
    public static PeriodRef? Read(ReadOnlySpan<char> folded) => ReadSingle(folded) ?? ReadSpan(folded);

    // Each single one may have a qualifier of EDTF behind it.
    private static PeriodRef? ReadSingle(ReadOnlySpan<char> folded)
    {
        PeriodHedge hedge = folded.IsEmpty ? PeriodHedge.None : folded[^1] switch
        {
            '?' => PeriodHedge.Uncertain,
            '~' => PeriodHedge.Approximate,
            '%' => PeriodHedge.Uncertain | PeriodHedge.Approximate,
            _ => PeriodHedge.None,
        };
        PeriodRef? read = ReadUnqualified(hedge == PeriodHedge.None ? folded : folded[..^1]);
        return read is null ? null : read with { Hedge = hedge, Words = folded.ToString() };
    }

    private static PeriodRef? ReadUnqualified(ReadOnlySpan<char> folded)
    {
        if (PeriodText.TryRead(folded, out Year year))
            return new PeriodRef.Exact(year);
        if (FiveYearPlan.TryReadName(folded, out FiveYearPlan plan))
            return new PeriodRef.Plan(plan);
        if (AsOf.TryReadSpoken(folded, out AsOf asOf))
            return new PeriodRef.Date(asOf);
        return ReadWord(folded) ?? ReadChineseCount(new TextCursor(folded)) ?? ReadEnglishCount(new TextCursor(folded))
            ?? ReadPeriod(folded) ?? PartOfYearReader.Read(folded);
    }

    // What is not made of whole years; those are read above, and as a range of two references.
    private static PeriodRef? ReadPeriod(ReadOnlySpan<char> folded)
    {
        if (!PeriodText.TryRead(folded, out AnyPeriod period))
            return null;
        if (!period.IsYearsOrPlans)
            return new PeriodRef.Subannual(period);

        // 2021-01-01/P5Y and its like, which hold no two references.
        bool span = folded.Contains("/P", StringComparison.Ordinal);
        return !span ? null
            : period.TryAs(out FiveYearPlan plan) ? new PeriodRef.Plan(plan)
            : period.TryAs(out Year year) ? new PeriodRef.Exact(year)
            : period.TryAsRange(out PeriodRange<Year> years) ? Join(new PeriodRef.Exact(years.First), new PeriodRef.Exact(years.Last))
            : null;
    }

    private static PeriodRef? ReadSpan(ReadOnlySpan<char> folded)
    {
        // In 2021年至今 and "2021 to date" the separator is the first half of the word for now.
        if (folded.EndsWith("至今", StringComparison.Ordinal))
            return Join(ReadSingle(folded[..^2]), Now(folded[^2..]));
        if (folded.EndsWith("以来", StringComparison.Ordinal))
            return Join(ReadSingle(folded[..^2]), Now(folded));
        if (folded.EndsWith(" to date", StringComparison.OrdinalIgnoreCase))
            return Join(ReadSingle(folded[..^8]), Now(folded[^7..]));
        if (folded.StartsWith("since ", StringComparison.OrdinalIgnoreCase))
            return Join(ReadSingle(folded[6..]), Now(folded));
        if (folded.EndsWith("/..", StringComparison.Ordinal))
            return Open(ReadSingle(folded[..^3]), openStart: false);
        if (folded.StartsWith("../", StringComparison.Ordinal))
            return Open(ReadSingle(folded[3..]), openStart: true);
        return RangeSeparator.TrySplit(folded, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
            ? Join(ReadSingle(left), ReadSingle(right))
            : null;
    }

    private static PeriodRef.Now Now(ReadOnlySpan<char> words) => new() { Words = words.ToString() };

    private static PeriodRef.Range? Join(PeriodRef? from, PeriodRef? to) =>
        from is not null && to is not null && PeriodRef.Range.CanJoin(from, to) ? new(from, to) : null;

    private static PeriodRef.OpenEnd? Open(PeriodRef? end, bool openStart) =>
        end is not null && PeriodRef.Range.CanJoin(end, new PeriodRef.Now()) ? new(end, openStart) : null;

    private static PeriodRef? ReadWord(ReadOnlySpan<char> folded)
    {
        foreach (string word in NowWords)
        {
            if (folded.Equals(word, StringComparison.OrdinalIgnoreCase))
                return new PeriodRef.Now();
        }

        return ReadYearWord(folded);
    }

    // 去年, 去年底, 去年年底, last year, the end of last year.
    private static PeriodRef.RelativeYear? ReadYearWord(ReadOnlySpan<char> folded)
    {
        var cursor = new TextCursor(folded);
        bool atEnd = cursor.TakeOneOfAnyCase("at the end of ", "by the end of ", "the end of ", "end of ");
        if (!TakeYearWord(ref cursor, out int offset))
            return null;
        if (!cursor.AtEnd && !atEnd)
            atEnd = cursor.TakeOneOf("底", "末", "年底", "年末");
        return cursor.AtEnd ? new(offset) { AtEnd = atEnd } : null;
    }

    /// <summary>Takes a word for a year near the publication.</summary>
    public static bool TakeYearWord(ref TextCursor cursor, out int offset)
    {
        foreach ((string word, int distance) in YearWords)
        {
            if (cursor.TakeAnyCase(word))
            {
                offset = distance;
                return true;
            }
        }

        offset = 0;
        return false;
    }

    /// <summary>Takes a word for a year off the end of a text: Q3 last year.</summary>
    public static bool TryTrimYearWord(ref ReadOnlySpan<char> folded, out int offset)
    {
        foreach ((string word, int distance) in YearWords)
        {
            if (folded.EndsWith(word, StringComparison.OrdinalIgnoreCase) && folded[..^word.Length].EndsWith(' '))
            {
                folded = folded[..^(word.Length + 1)];
                offset = distance;
                return true;
            }
        }

        offset = 0;
        return false;
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
