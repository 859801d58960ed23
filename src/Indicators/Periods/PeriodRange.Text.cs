namespace Indicators;

public readonly partial record struct PeriodRange<T>
{
    static string IPeriodText<PeriodRange<T>>.Expected => $"a range such as {T.FromOrdinal(0)}/{T.FromOrdinal(1)}";

    static bool IPeriodText<PeriodRange<T>>.TryRead(ReadOnlySpan<char> folded, out PeriodRange<T> value)
    {
        if (PeriodSpan.TryRead(folded, out Day start, out Day end))
            return PeriodSpan.TryFind(start, end, out value);

        bool read = RangeSeparator.TrySplit(folded, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
            & !TimeOffset.IsBehind(left) & !TimeOffset.IsBehind(right)
            & T.TryParse(left, null, out T first) & T.TryParse(right, null, out T last) && first <= last;
        value = read ? new(first, last) : default;
        return read;
    }

    bool IPeriodText<PeriodRange<T>>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        written = 0;
        (string inner, Language? words, string between) = format switch
        {
            PeriodFormat.Chinese => ("G", Language.Chinese, "至"),
            PeriodFormat.English => ("G", Language.English, " to "),
            PeriodFormat.Edtf => ("E", null, "/"),
            PeriodFormat.Plain => ("P", null, "/"),
            _ => ("G", null, "/"),
        };
        if (format == PeriodFormat.Sdmx)
            return PeriodSpan.TryWrite(buffer, Day.From(Start), Day.From(End), out written);
        if (!First.TryFormat(buffer, out int first, inner, words))
            return false;

        between.CopyTo(buffer[first..]);
        int start = first + between.Length;
        if (!Last.TryFormat(buffer[start..], out int last, inner, words))
            return false;
        written = start + last;
        return true;
    }
}
