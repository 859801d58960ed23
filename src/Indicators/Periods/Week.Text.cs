using System.Globalization;

namespace Indicators;

public readonly partial record struct Week
{
    static string IPeriodText<Week>.Expected => "a week such as 2021-W05, 2021W05, week 5 of 2021 or 2021年第5周";

    static bool IPeriodText<Week>.TryRead(ReadOnlySpan<char> folded, out Week value)
    {
        bool read = (TryReadNumbers(new TextCursor(folded), out int year, out int number) & TryGetOrdinal(year, number, out int ordinal))
            || TryReadReporting(new TextCursor(folded), out ordinal);
        value = read ? new(ordinal, trusted: true) : default;
        return read;
    }

    bool IPeriodText<Week>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Plain => buffer.TryWrite(culture, $"{IsoYear:D4}W{Number:D2}", out written),
            PeriodFormat.Chinese => buffer.TryWrite(culture, $"{IsoYear:D4}年第{Number}周", out written),
            PeriodFormat.English => buffer.TryWrite(culture, $"week {Number} of {IsoYear:D4}", out written),
            _ => buffer.TryWrite(culture, $"{IsoYear:D4}-W{Number:D2}", out written),
        };
    }

    private static bool TryReadNumbers(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        if (!cursor.TakeYear(out year))
        {
            return cursor.TakeAnyCase("week ") && cursor.TakeCount(out number) && cursor.TakeOneOf(" of ", ", ")
                && cursor.TakeYear(out year) && cursor.AtEnd;
        }

        bool read = cursor.TakeOneOf("-W", "W")
            ? cursor.TakeDigits(2, out number)
            : cursor.Take("年第") && cursor.TakeNumeral(out number) && cursor.Take("周");
        return read && cursor.AtEnd;
    }
}
