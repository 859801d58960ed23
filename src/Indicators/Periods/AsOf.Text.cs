using System.Globalization;

namespace Indicators;

public readonly partial record struct AsOf
{
    static string IPeriodText<AsOf>.Expected => "a date of a stock such as 2021-12-31, 截至2021年底 or as of the end of 2021";

    static bool IPeriodText<AsOf>.TryRead(ReadOnlySpan<char> folded, out AsOf value)
    {
        // 截止 is the common slip for 截至.
        var cursor = new TextCursor(folded);
        _ = cursor.TakeOneOf("截至", "截止") || cursor.TakeAnyCase("as of ");
        if (PeriodText.TryRead(cursor.Rest, out Day day))
        {
            value = new AsOf(day);
            return true;
        }

        bool read = TryReadYearEnd(cursor, out Year year);
        value = read ? EndOf(year) : default;
        return read || TryReadPartEnd(cursor, out value);
    }

    /// <summary>Reads the end of a year or "as of" a day; a bare date is left alone.</summary>
    internal static bool TryReadSpoken(ReadOnlySpan<char> folded, out AsOf value)
    {
        value = default;
        return !PeriodText.TryRead(folded, out Day _) && PeriodText.TryRead(folded, out value);
    }

    bool IPeriodText<AsOf>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return (format, ClosedYear) switch
        {
            (PeriodFormat.Chinese, Year year) => buffer.TryWrite(Language.Chinese, $"截至{year}底", out written),
            (PeriodFormat.Chinese, null) => buffer.TryWrite(Language.Chinese, $"截至{Day}", out written),
            (PeriodFormat.English, Year year) => buffer.TryWrite(Language.English, $"as of the end of {year}", out written),
            (PeriodFormat.English, null) => buffer.TryWrite(Language.English, $"as of {Day}", out written),
            (PeriodFormat.Sdmx, _) => buffer.TryWrite(culture, $"{Day:S}", out written),
            _ => buffer.TryWrite(culture, $"{Day}", out written),
        };
    }

    private static bool TryReadYearEnd(TextCursor cursor, out Year year)
    {
        year = default;
        if (cursor.TakeOneOfAnyCase("at the end of ", "by the end of ", "the end of ", "end of "))
            return PeriodText.TryRead(cursor.Rest, out year);

        bool read = cursor.TakeYear(out int number) && cursor.TakeOneOf("年年底", "年年末", "年底", "年末") && cursor.AtEnd;
        year = read ? new Year(number) : default;
        return read;
    }

    // 2021年9月底, the end of September 2021, 2021年三季度末.
    private static bool TryReadPartEnd(TextCursor cursor, out AsOf value)
    {
        value = default;
        bool named = cursor.TakeOneOfAnyCase("at the end of ", "by the end of ", "the end of ", "end of ");
        ReadOnlySpan<char> part = cursor.Rest;
        if (!named && !part.EndsWith('底') && !part.EndsWith('末'))
            return false;
        if (!AnyPeriod.TryReadOne(named ? part : part[..^1], out AnyPeriod period) || !period.HasNamedEnd)
            return false;
        value = new AsOf(Day.From(period.End));
        return true;
    }
}
