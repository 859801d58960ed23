using System.Globalization;

namespace Indicators;

public readonly partial record struct Day
{
    static string IPeriodText<Day>.Expected => "a day such as 2021-03-05, 2021-D064, 2021年3月5日 or 5 March 2021";

    static bool IPeriodText<Day>.TryRead(ReadOnlySpan<char> folded, out Day value)
    {
        var cursor = new TextCursor(folded);
        return cursor.TakeYear(out int year) ? TryReadAfter(year, cursor, out value) : TryReadEnglish(cursor, out value);
    }

    bool IPeriodText<Day>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        DateOnly date = ToDateOnly();
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Sdmx => buffer.TryWrite(culture, $"{date.Year:D4}-D{date.DayOfYear:D3}", out written),
            PeriodFormat.Chinese => buffer.TryWrite(culture, $"{date.Year:D4}年{date.Month}月{date.Day}日", out written),
            PeriodFormat.English => buffer.TryWrite(culture, $"{date.Day} {MonthNames.Of(date.Month)} {date.Year:D4}", out written),
            _ => buffer.TryWrite(culture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}", out written),
        };
    }

    private static bool TryReadAfter(int year, TextCursor cursor, out Day value)
    {
        if (cursor.Take("-D"))
        {
            value = default;
            bool exists = cursor.TakeDigits(3, out int number) && cursor.AtEnd
                && number >= 1 && number <= (DateTime.IsLeapYear(year) ? 366 : 365);
            if (exists)
                value = new Day(year, 1, 1) + (number - 1);
            return exists;
        }

        int month, day = 0;
        bool read = cursor.Take("年")
            ? cursor.TakePart(out month) && cursor.Take("月")
              && cursor.TakePart(out day) && cursor.TakeOneOf("日", "号")
            : cursor.Take("-") & cursor.TakeDigits(2, out month) && cursor.Take("-") && cursor.TakeDigits(2, out day);
        return TryMake(year, month, day, read && cursor.AtEnd, out value);
    }

    private static bool TryReadEnglish(TextCursor cursor, out Day value)
    {
        int month, year = 0;
        bool dayFirst = cursor.TakeOneOrTwoDigits(out int day);
        bool read = dayFirst
            ? cursor.Take(" ") & MonthNames.Take(ref cursor, out month) && cursor.Take(" ") && cursor.TakeYear(out year)
            : MonthNames.Take(ref cursor, out month) && cursor.Take(" ") && cursor.TakeOneOrTwoDigits(out day)
              && cursor.Take(", ") && cursor.TakeYear(out year);
        return TryMake(year, month, day, read && cursor.AtEnd, out value);
    }

    private static bool TryMake(int year, int month, int day, bool read, out Day value)
    {
        bool exists = read && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        value = exists ? new Day(year, month, day) : default;
        return exists;
    }
}
