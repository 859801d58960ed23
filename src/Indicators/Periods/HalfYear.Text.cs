using System.Globalization;

namespace Indicators;

public readonly partial record struct HalfYear
{
    private static readonly PartOfYearText Latin = new('S', 'H', "half", 40, 2);

    static string IPeriodText<HalfYear>.Expected => "a half-year such as 2021-S1, 2021-40, H1 2021 or 2021年上半年";

    static bool IPeriodText<HalfYear>.TryRead(ReadOnlySpan<char> folded, out HalfYear value)
    {
        bool read = Latin.TryRead(new TextCursor(folded), out int year, out int number)
            || TryReadChinese(new TextCursor(folded), out year, out number);
        value = read ? new(year, number) : default;
        return read;
    }

    bool IPeriodText<HalfYear>.TryWrite(Span<char> buffer, PeriodFormat format, out int written) => format == PeriodFormat.Chinese
        ? buffer.TryWrite(CultureInfo.InvariantCulture, $"{Year.Number:D4}年{(Number == 1 ? '上' : '下')}半年", out written)
        : Latin.TryWrite(buffer, format, Year.Number, Number, out written);

    private static bool TryReadChinese(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        if (!cursor.TakeYear(out year) || !cursor.Take("年"))
            return false;
        number = cursor.Take("上半年") ? 1 : cursor.Take("下半年") ? 2 : 0;
        return number > 0 && cursor.AtEnd;
    }
}
