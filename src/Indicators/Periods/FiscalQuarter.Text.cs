using System.Globalization;

namespace Indicators;

public readonly partial record struct FiscalQuarter<TCalendar>
{
    static string IPeriodText<FiscalQuarter<TCalendar>>.Expected =>
        $"a fiscal quarter such as {FromOrdinal(8080)}, {FromOrdinal(8080).ToString(null, Language.English)} or "
            + FromOrdinal(8080).ToString(null, Language.Chinese);

    static bool IPeriodText<FiscalQuarter<TCalendar>>.TryRead(ReadOnlySpan<char> folded, out FiscalQuarter<TCalendar> value)
    {
        bool read = (TryReadSdmx(new TextCursor(folded), out int year, out int number)
                || TryReadEnglish(new TextCursor(folded), out year, out number)
                || TryReadChinese(new TextCursor(folded), out year, out number))
            && number is >= 1 and <= 4;
        value = read ? new(year * 4 + number - 1, trusted: true) : default;
        return read;
    }

    bool IPeriodText<FiscalQuarter<TCalendar>>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Chinese => buffer.TryWrite(Language.Chinese, $"{FiscalYear}第{"一二三四"[Number - 1]}季度", out written),
            PeriodFormat.English => buffer.TryWrite(Language.English, $"Q{Number} {FiscalYear}", out written),
            _ => buffer.TryWrite(culture, $"{_ordinal / 4 + 1:D4}-Q{Number}[--{TCalendar.StartMonth:D2}-01]", out written),
        };
    }

    private static bool TryReadSdmx(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        bool read = cursor.TakeYear(out year) && cursor.Take("-Q") && cursor.TakeDigits(1, out number)
            && FiscalText<TCalendar>.TakeStartAndEnd(ref cursor);
        year--;
        return read && year <= Fiscal<TCalendar>.LastYear;
    }

    private static bool TryReadEnglish(TextCursor cursor, out int year, out int number)
    {
        if (cursor.Take("Q"))
        {
            year = 0;
            return cursor.TakeDigits(1, out number) && cursor.Take(" ") && FiscalText<TCalendar>.TakeEnglish(ref cursor, out year)
                && cursor.AtEnd;
        }

        number = 0;
        return FiscalText<TCalendar>.TakeEnglish(ref cursor, out year) && cursor.TakeOneOf(" Q", "Q")
            && cursor.TakeDigits(1, out number) && cursor.AtEnd;
    }

    private static bool TryReadChinese(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        if (!FiscalText<TCalendar>.TakeChinese(ref cursor, out year))
            return false;
        cursor.Take("第");
        return cursor.TakeNumeral(out number) && cursor.TakeOneOf("季度", "季") && cursor.AtEnd;
    }
}
