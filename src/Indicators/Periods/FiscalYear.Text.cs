using System.Globalization;

namespace Indicators;

public readonly partial record struct FiscalYear<TCalendar>
{
    static string IPeriodText<FiscalYear<TCalendar>>.Expected =>
        $"a fiscal year such as {FromOrdinal(2020)}, {FromOrdinal(2020).ToString(null, Language.English)} or "
            + FromOrdinal(2020).ToString(null, Language.Chinese);

    static bool IPeriodText<FiscalYear<TCalendar>>.TryRead(ReadOnlySpan<char> folded, out FiscalYear<TCalendar> value)
    {
        bool read = TryReadSdmx(new TextCursor(folded), out int ordinal) || TryReadNamed(new TextCursor(folded), out ordinal);
        value = read ? new(ordinal, trusted: true) : default;
        return read;
    }

    bool IPeriodText<FiscalYear<TCalendar>>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Chinese => buffer.TryWrite(culture, $"{Number:D4}财年", out written),
            PeriodFormat.English => buffer.TryWrite(culture, $"{FiscalText<TCalendar>.English(_ordinal)}", out written),
            _ => buffer.TryWrite(culture, $"{_ordinal + 1:D4}-A1[--{TCalendar.StartMonth:D2}-01]", out written),
        };
    }

    private static bool TryReadSdmx(TextCursor cursor, out int ordinal)
    {
        bool read = cursor.TakeYear(out int number) && cursor.Take("-A1") && FiscalText<TCalendar>.TakeStartAndEnd(ref cursor);
        ordinal = number - 1;
        return read && ordinal <= LastOrdinal;
    }

    private static bool TryReadNamed(TextCursor cursor, out int ordinal)
    {
        TextCursor chinese = cursor;
        return (FiscalText<TCalendar>.TakeEnglish(ref cursor, out ordinal) && cursor.AtEnd)
            || (FiscalText<TCalendar>.TakeChinese(ref chinese, out ordinal) && chinese.AtEnd);
    }
}
