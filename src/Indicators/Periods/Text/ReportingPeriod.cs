namespace Indicators;

/// <summary>The reporting periods of SDMX: 2010-T3[--07-01] is the third four months of the year that begins on 1 July 2010.</summary>
/// <remarks>
/// <b>Source.</b> SDMX 3.0, section 6 (technical notes), standard reporting periods. A year, half-year, four months, quarter or month is
/// counted in months from the start, a day in days from it. Weeks are read by <see cref="Week"/>.
/// </remarks>
internal static class ReportingPeriod
{
    /// <summary>Reads the days of a reporting period; false where it is none, or leaves the calendar or its year.</summary>
    public static bool TryRead(ReadOnlySpan<char> folded, out Day first, out Day last)
    {
        (first, last) = (default, default);
        var cursor = new TextCursor(folded);
        if (!cursor.TakeYear(out int year) || !cursor.Take("-") || cursor.Rest.IsEmpty)
            return false;

        char letter = cursor.Rest[0];
        (int months, int digits) =
            letter switch { 'A' => (12, 1), 'S' => (6, 1), 'T' => (4, 1), 'Q' => (3, 1), 'M' => (1, 2), 'D' => (0, 3), _ => (-1, 0) };
        if (months < 0 || !cursor.Take(letter) || !cursor.TakeDigits(digits, out int number) || number < 1
            || !TakeStart(ref cursor, out int month, out int day))
            return false;
        if (year >= 9998)
            return false;

        Day start = new(year, month, day), next = new(year + 1, month, day);
        if (months == 0)
        {
            (first, last) = (start + (number - 1), start + (number - 1));
            return last < next;
        }

        if (number > 12 / months)
            return false;
        (first, last) = (After(start, (number - 1) * months), After(start, number * months) - 1);
        return true;
    }

    // The same day so many months later, or the last one of a shorter month.
    private static Day After(Day start, int months)
    {
        Month month = start.Month + months;
        return month.Days.First + (Math.Min(start - start.Month.Days.First, month.Days.Count - 1));
    }

    private static bool TakeStart(ref TextCursor cursor, out int month, out int day)
    {
        day = 0;
        return cursor.Take("[--") & cursor.TakeDigits(2, out month) && cursor.Take("-") && cursor.TakeDigits(2, out day) && cursor.Take("]")
            && cursor.AtEnd
            && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(1, month);
    }
}
