namespace Indicators;

public readonly partial record struct YearToDate<T>
{
    static string IPeriodText<YearToDate<T>>.Expected =>
        $"a part of a year from its beginning, such as {new YearToDate<T>(T.FromOrdinal(1))}";

    static bool IPeriodText<YearToDate<T>>.TryRead(ReadOnlySpan<char> folded, out YearToDate<T> value)
    {
        bool read = PeriodRunText.TryReadMonths(folded, out PeriodRange<Month> months)
            ? PeriodSpan.TryFind(months.First.Days.First, months.Last.Days.Last, out PeriodRange<T> parts)
            : PeriodText.TryRead(folded, out parts) || TryReadOne(folded, out parts);
        read = read && parts.First.Number == 1 && parts.Count <= T.PerYear;
        value = read ? new(parts.Last) : default;
        return read;
    }

    bool IPeriodText<YearToDate<T>>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        written = 0;
        return format switch
        {
            PeriodFormat.Sdmx => PeriodSpan.TryWrite(buffer, Day.From(Start), Day.From(End), out written),
            PeriodFormat.Chinese or PeriodFormat.English when Start.Month == 1 =>
                PeriodRunText.TryWriteMonths(buffer, format, new(Month.Containing(Start), Month.Containing(End)), out written),
            _ => ((IPeriodText<PeriodRange<T>>)Parts).TryWrite(buffer, format, out written),
        };
    }

    // One part, or a coarser period of the calendar with the same dates: 2021-Q1 is January to March.
    private static bool TryReadOne(ReadOnlySpan<char> folded, out PeriodRange<T> parts)
    {
        parts = default;
        if (T.TryParse(folded, null, out T part))
            parts = new(part, part);
        else if (T.MinValue.Start.Month > 1 || !AnyPeriod.TryReadOne(folded, out AnyPeriod whole)
            || !PeriodSpan.TryFind(Day.From(whole.Start), Day.From(whole.End), out parts))
            return false;
        return true;
    }
}
