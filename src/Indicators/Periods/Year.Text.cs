using System.Globalization;

namespace Indicators;

public readonly partial record struct Year
{
    static string IPeriodText<Year>.Expected => "a year such as 2021, 2021-A1 or 2021年";

    static bool IPeriodText<Year>.TryRead(ReadOnlySpan<char> folded, out Year value)
    {
        var cursor = new TextCursor(folded);
        bool read = cursor.TakeYear(out int number);
        if (read && !cursor.AtEnd)
            read = cursor.TakeOneOf("-A1", "年度", "年") && cursor.AtEnd;

        value = read ? new Year(number) : default;
        return read;
    }

    bool IPeriodText<Year>.TryWrite(Span<char> buffer, PeriodFormat format, out int written) => format switch
    {
        PeriodFormat.Sdmx => buffer.TryWrite(CultureInfo.InvariantCulture, $"{Number:D4}-A1", out written),
        PeriodFormat.Chinese => buffer.TryWrite(CultureInfo.InvariantCulture, $"{Number:D4}年", out written),
        _ => buffer.TryWrite(CultureInfo.InvariantCulture, $"{Number:D4}", out written),
    };
}
