using System.Globalization;

namespace Indicators;

public readonly partial record struct Month
{
    static string IPeriodText<Month>.Expected => "a month such as 2021-03, 2021-M03, March 2021 or 2021年3月";

    static bool IPeriodText<Month>.TryRead(ReadOnlySpan<char> folded, out Month value)
    {
        bool read = TryReadNumbers(new TextCursor(folded), out int year, out int month) && month is >= 1 and <= 12;
        value = read ? new(year, month) : default;
        return read;
    }

    bool IPeriodText<Month>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Sdmx => buffer.TryWrite(culture, $"{Year.Number:D4}-M{Number:D2}", out written),
            PeriodFormat.Plain => buffer.TryWrite(culture, $"{Year.Number:D4}M{Number:D2}", out written),
            PeriodFormat.Chinese => buffer.TryWrite(culture, $"{Year.Number:D4}年{Number}月", out written),
            PeriodFormat.English => buffer.TryWrite(culture, $"{MonthNames.Of(Number)} {Year.Number:D4}", out written),
            _ => buffer.TryWrite(culture, $"{Year.Number:D4}-{Number:D2}", out written),
        };
    }

    private static bool TryReadNumbers(TextCursor cursor, out int year, out int month)
    {
        if (!cursor.TakeYear(out year))
            return MonthNames.Take(ref cursor, out month) && cursor.Take(" ") && cursor.TakeYear(out year) && cursor.AtEnd;
        bool read = cursor.Take("年")
            ? cursor.TakePart(out month) && cursor.TakeOneOf("月份", "月")
            : cursor.TakeOneOf("-M", "M", "-") & cursor.TakeDigits(2, out month);
        return read && cursor.AtEnd;
    }
}
