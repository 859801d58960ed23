using System.Globalization;

namespace Indicators;

/// <summary>The text of fiscal years and quarters of one calendar.</summary>
internal static class FiscalText<TCalendar>
    where TCalendar : IFiscalCalendar
{
    /// <summary>Takes the rest of an SDMX form: nothing, or the day on which the reporting year of this calendar starts.</summary>
    public static bool TakeStartAndEnd(ref TextCursor cursor) =>
        cursor.AtEnd || (FiscalStart.Take(ref cursor, out int month) && month == TCalendar.StartMonth && cursor.AtEnd);

    /// <summary>Takes FY2021/22, FY2021-22, FY2021/2022, or FY2022 by the label of the calendar; gives the ordinal of the year.</summary>
    public static bool TakeEnglish(ref TextCursor cursor, out int ordinal)
    {
        ordinal = 0;
        if (!cursor.Take("FY") || !cursor.TakeYear(out int number))
            return false;

        ordinal = number - Fiscal<TCalendar>.FirstNumber;
        TextCursor single = cursor;
        bool twoYears = cursor.TakeOneOf("/", "-")
            && (cursor.TakeDigits(2, out int next) ? next == (number + 1) % 100 : cursor.TakeYear(out next) && next == number + 1);
        if (!twoYears)
            cursor = single;
        else if (Fiscal<TCalendar>.Shift == 0)
            return false;
        else
            ordinal = number - 1;
        return ordinal >= 0 && ordinal <= Fiscal<TCalendar>.LastYear;
    }

    /// <summary>Takes 2021财年 or 2021财政年度, by the label of the calendar; gives the ordinal of the year.</summary>
    public static bool TakeChinese(ref TextCursor cursor, out int ordinal)
    {
        bool read = cursor.TakeYear(out int number) && cursor.TakeOneOf("财年", "财政年度");
        ordinal = number - Fiscal<TCalendar>.FirstNumber;
        return read && ordinal >= 0 && ordinal <= Fiscal<TCalendar>.LastYear;
    }

    /// <summary>Writes the name of a year in English.</summary>
    public static string English(int ordinal)
    {
        int number = ordinal + Fiscal<TCalendar>.FirstNumber;
        CultureInfo culture = CultureInfo.InvariantCulture;
        return Fiscal<TCalendar>.NamesBothYears
            ? string.Create(culture, $"FY{number:D4}/{(number + 1) % 100:D2}")
            : string.Create(culture, $"FY{number:D4}");
    }
}

/// <summary>The day on which a reporting year starts, as it is written behind a period: [--04-01].</summary>
internal static class FiscalStart
{
    public static bool Take(ref TextCursor cursor, out int month)
    {
        month = 0;
        return cursor.Take("[--") && cursor.TakeDigits(2, out month) && month is >= 1 and <= 12 && cursor.Take("-01]");
    }
}
