using System.Globalization;

namespace Indicators;

/// <summary>SDMX writes a span as its first day and a length: 2021-01-01/P5Y. Which periods it covers is found by dates.</summary>
internal static class PeriodSpan
{
    private const int Months = 9999 * 12;

    /// <summary>Reads a span; false where it is none, or leaves the calendar.</summary>
    public static bool TryRead(ReadOnlySpan<char> folded, out Day first, out Day last)
    {
        last = default;
        int slash = folded.IndexOf("/P", StringComparison.Ordinal);
        if (!PeriodText.TryRead(slash < 0 ? [] : folded[..slash], out first))
            return false;

        return TryLength(folded[(slash + 2)..], out long months, out long days) && TryEnd(first, months, days, out last);
    }

    /// <summary>Writes a span in the longest of years, months and days that it is a whole number of.</summary>
    public static bool TryWrite(Span<char> buffer, Day first, Day last, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        int months = last.Month - first.Month + 1;
        bool whole = first == first.Month.Days.First && last == last.Month.Days.Last;
        return (whole, months % 12) switch
        {
            (true, 0) => buffer.TryWrite(culture, $"{first}/P{months / 12}Y", out written),
            (true, _) => buffer.TryWrite(culture, $"{first}/P{months}M", out written),
            _ => buffer.TryWrite(culture, $"{first}/P{last - first + 1}D", out written),
        };
    }

    /// <summary>Finds the periods that begin and end on two days.</summary>
    public static bool TryFind<T>(Day start, Day end, out PeriodRange<T> range)
        where T : struct, IPeriod<T>
    {
        T first = FirstEndingOnOrAfter<T>(start), last = FirstEndingOnOrAfter<T>(end);
        bool found = first.Start == start.Start && last.End == end.End;
        range = found ? new(first, last) : default;
        return found;
    }

    // 5Y, 18M, 1Y6M, 90D: each unit once, the larger before the smaller, and something of one of them. 26W: weeks stand alone.
    private static bool TryLength(ReadOnlySpan<char> text, out long months, out long days)
    {
        (months, days) = (0, 0);
        var cursor = new TextCursor(text);
        int units = 0;
        bool weeks = false;
        foreach (char unit in "YMWD")
        {
            TextCursor before = cursor;
            if (!cursor.TakeAmount(out int amount) || !cursor.Take(unit))
            {
                cursor = before;
                continue;
            }

            units++;
            weeks |= unit == 'W';
            (months, days) = unit switch
            {
                'Y' => (amount * 12L, days),
                'M' => (months + amount, days),
                'W' => (months, amount * 7L),
                _ => (months, days + amount),
            };
        }

        return cursor.AtEnd && units > 0 && (units == 1 || !weeks);
    }

    private static bool TryEnd(Day first, long months, long days, out Day last)
    {
        last = default;
        if (months == 0)
            return TryDays(first, days, out last);
        if (!TryMonths(first, months, out last))
            return false;
        return days == 0 || (last < Day.MaxValue && TryDays(last + 1, days, out last));
    }

    // A month later begins on the same day of the month; 31 January has no such day in February, and is not a start of a span.
    private static bool TryMonths(Day first, long months, out Day last)
    {
        last = default;
        DateOnly date = first.ToDateOnly();
        long next = (date.Year - 1) * 12L + date.Month - 1 + months;
        if (next == Months && date.Day == 1)
        {
            last = Day.MaxValue;
            return true;
        }

        if (next >= Months)
            return false;
        Month month = Month.FromOrdinal((int)next);
        if (date.Day > month.Days.Count)
            return false;
        last = month.Days.First + (date.Day - 2);
        return true;
    }

    private static bool TryDays(Day first, long days, out Day last)
    {
        bool inside = days - 1 <= Day.MaxValue - first;
        last = inside ? first + (int)(days - 1) : default;
        return inside;
    }

    private static T FirstEndingOnOrAfter<T>(Day day)
        where T : struct, IPeriod<T>
    {
        int low = 0, high = T.MaxValue.Ordinal;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (T.FromOrdinal(middle).End < day.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return T.FromOrdinal(low);
    }
}
