using System.Globalization;

namespace Indicators;

public readonly partial record struct Trimester
{
    private static readonly PartOfYearText Latin = new('T', 'T', "trimester", 37, 3);

    static string IPeriodText<Trimester>.Expected => "a trimester such as 2021-T1, 2021-37, T1 2021 or 2021年第一个四个月";

    static bool IPeriodText<Trimester>.TryRead(ReadOnlySpan<char> folded, out Trimester value)
    {
        bool read = Latin.TryRead(new TextCursor(folded), out int year, out int number)
            || TryReadChinese(new TextCursor(folded), out year, out number);
        value = read ? new(year, number) : default;
        return read;
    }

    bool IPeriodText<Trimester>.TryWrite(Span<char> buffer, PeriodFormat format, out int written) => format == PeriodFormat.Chinese
        ? buffer.TryWrite(CultureInfo.InvariantCulture, $"{Year.Number:D4}年第{"一二三"[Number - 1]}个四个月", out written)
        : Latin.TryWrite(buffer, format, Year.Number, Number, out written);

    private static bool TryReadChinese(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        return cursor.TakeYear(out year) && cursor.Take("年第") && cursor.TakeNumeral(out number) && number <= PerYear
            && cursor.Take("个四个月") && cursor.AtEnd;
    }
}
