using System.Globalization;

namespace Indicators;

public readonly partial record struct Quarter
{
    private static readonly PartOfYearText Latin = new('Q', 'Q', "quarter", 33, 4);

    static string IPeriodText<Quarter>.Expected => "a quarter such as 2021-Q3, 2021-35, Q3 2021 or 2021年第三季度";

    static bool IPeriodText<Quarter>.TryRead(ReadOnlySpan<char> folded, out Quarter value)
    {
        bool read = Latin.TryRead(new TextCursor(folded), out int year, out int number)
            || TryReadChinese(new TextCursor(folded), out year, out number);
        value = read ? new(year, number) : default;
        return read;
    }

    bool IPeriodText<Quarter>.TryWrite(Span<char> buffer, PeriodFormat format, out int written) => format == PeriodFormat.Chinese
        ? buffer.TryWrite(CultureInfo.InvariantCulture, $"{Year.Number:D4}年第{"一二三四"[Number - 1]}季度", out written)
        : Latin.TryWrite(buffer, format, Year.Number, Number, out written);

    private static bool TryReadChinese(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        if (!cursor.TakeYear(out year) || !cursor.Take("年"))
            return false;
        cursor.Take("第");
        return cursor.TakeNumeral(out number) && number <= PerYear && cursor.TakeOneOf("季度", "季") && cursor.AtEnd;
    }
}
