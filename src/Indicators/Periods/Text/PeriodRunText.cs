using System.Globalization;

namespace Indicators;

/// <summary>Months of one year that follow on one another, in words: 2021年1-9月, 2021年前三季度, January to September 2021.</summary>
internal static class PeriodRunText
{
    /// <summary>Reads a run of months; a single month, quarter or half is left to its own type, but for those that begin the
    /// year.</summary>
    public static bool TryReadMonths(ReadOnlySpan<char> folded, out PeriodRange<Month> months)
    {
        bool read = TryReadChinese(new TextCursor(folded), out int year, out int first, out int last)
            || TryReadEnglish(new TextCursor(folded), out year, out first, out last);
        read = read && first >= 1 && first <= last && last <= 12;
        months = read ? new(new Month(year, first), new Month(year, last)) : default;
        return read;
    }

    /// <summary>Writes a run of months of one year.</summary>
    public static bool TryWriteMonths(Span<char> buffer, PeriodFormat format, PeriodRange<Month> months, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        int year = months.First.Year.Number, first = months.First.Number, last = months.Last.Number;
        return format == PeriodFormat.Chinese
            ? buffer.TryWrite(culture, $"{year:D4}年{first}-{last}月", out written)
            : buffer.TryWrite(culture, $"{MonthNames.Of(first)} to {MonthNames.Of(last)} {year:D4}", out written);
    }

    private static bool TryReadChinese(TextCursor cursor, out int year, out int first, out int last)
    {
        first = 1;
        last = 0;
        if (!cursor.TakeYear(out year) || !cursor.Take("年"))
            return false;
        if (cursor.Take("上半年"))
        {
            last = 6;
            return cursor.AtEnd;
        }

        return (cursor.Take("前") ? TakeLeading(ref cursor, out last) : TakeMonths(ref cursor, out first, out last)) && cursor.AtEnd;
    }

    // 前三季度, 前九个月.
    private static bool TakeLeading(ref TextCursor cursor, out int last)
    {
        last = 2;
        if (!cursor.Take("两") && !cursor.TakeNumeral(out last))
            return false;
        if (cursor.Take("个月"))
            return true;
        bool quarters = last <= 4 && cursor.TakeOneOf("个季度", "季度");
        last *= 3;
        return quarters;
    }

    // 1-9月, 1月至9月份.
    private static bool TakeMonths(ref TextCursor cursor, out int first, out int last)
    {
        last = 0;
        if (!cursor.TakePart(out first))
            return false;
        cursor.TakeOneOf("月份", "月");
        return cursor.TakeOneOf("-", "至", "到", "~") && cursor.TakePart(out last) && cursor.TakeOneOf("月份", "月");
    }

    private static bool TryReadEnglish(TextCursor cursor, out int year, out int first, out int last)
    {
        year = last = 0;
        return MonthNames.Take(ref cursor, out first) && cursor.TakeOneOf(" to ", "-") && MonthNames.Take(ref cursor, out last)
            && cursor.Take(" ") && cursor.TakeYear(out year) && cursor.AtEnd;
    }
}
