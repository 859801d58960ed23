namespace Indicators;

public readonly partial record struct AnyPeriod
{
    static string IPeriodText<AnyPeriod>.Expected =>
        "a period such as 2021, 2021-Q3, 2021-03, 2021-W05, 2021-03-05, 2021/2025, 2021年第三季度 or 2021年1-9月";

    /// <summary>Reads one period of the calendar or a plan by name, and no range.</summary>
    internal static bool TryReadOne(ReadOnlySpan<char> folded, out AnyPeriod value) =>
        TryRead<Year>(folded, out value) || TryRead<Quarter>(folded, out value) || TryRead<Month>(folded, out value)
        || TryRead<Day>(folded, out value) || TryRead<HalfYear>(folded, out value) || TryRead<Week>(folded, out value)
        || TryRead<Trimester>(folded, out value) || TryReadPlan(folded, out value) || TryReadFiscal(folded, out value);

    static bool IPeriodText<AnyPeriod>.TryRead(ReadOnlySpan<char> folded, out AnyPeriod value)
    {
        if (TryReadOne(folded, out value))
            return true;
        if (PeriodRunText.TryReadMonths(folded, out PeriodRange<Month> months))
        {
            value = From(months);
            return true;
        }

        return PeriodSpan.TryRead(folded, out Day first, out Day last)
            ? TryFindSpan(first, last, out value)
            : TryReadRange(folded, out value);
    }

    bool IPeriodText<AnyPeriod>.TryWrite(Span<char> buffer, PeriodFormat format, out int written)
    {
        if (!IsRange)
            return TryWriteOne(buffer, format, _first, out written);
        if (format is PeriodFormat.Chinese or PeriodFormat.English && TryAsRange(out PeriodRange<Month> months)
            && months.First.Year == months.Last.Year)
            return PeriodRunText.TryWriteMonths(buffer, format, months, out written);

        string between = format switch
        {
            PeriodFormat.Chinese => "至",
            PeriodFormat.English => " to ",
            _ => "/",
        };
        written = 0;
        if (!TryWriteOne(buffer, format, _first, out int first))
            return false;
        between.CopyTo(buffer[first..]);
        int start = first + between.Length;
        if (!TryWriteOne(buffer[start..], format, _last, out int last))
            return false;
        written = start + last;
        return true;
    }

    private bool TryWriteOne(Span<char> buffer, PeriodFormat format, int ordinal, out int written)
    {
        if (_shift > 0)
        {
            return buffer.TryWrite(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(_kind == PeriodKind.Year ? Year.FromOrdinal(ordinal).ToString("S", null) : Quarter.FromOrdinal(ordinal).ToString())}[--{_shift + 1:D2}-01]",
                out written);
        }

        return _kind switch
        {
            PeriodKind.Year => Write(Year.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.HalfYear => Write(HalfYear.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.Trimester => Write(Trimester.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.Quarter => Write(Quarter.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.Month => Write(Month.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.Week => Write(Week.FromOrdinal(ordinal), buffer, format, out written),
            PeriodKind.Day => Write(Day.FromOrdinal(ordinal), buffer, format, out written),
            _ => Write(FiveYearPlan.FromOrdinal(ordinal), buffer, PlanFormat(format), out written),
        };
    }

    // 2021/2025 would be read back as years, and two spans with lengths as nothing.
    private PeriodFormat PlanFormat(PeriodFormat format) =>
        format == PeriodFormat.Edtf || (format == PeriodFormat.Sdmx && IsRange) ? PeriodFormat.General : format;

    private static bool Write<T>(T period, Span<char> buffer, PeriodFormat format, out int written)
        where T : struct, IPeriodText<T> => period.TryWrite(buffer, format, out written);

    private static bool TryRead<T>(ReadOnlySpan<char> folded, out AnyPeriod value)
        where T : struct, IPeriod<T>, IPeriodText<T>
    {
        bool read = T.TryRead(folded, out T period);
        value = read ? From(period) : default;
        return read;
    }

    private static bool TryReadPlan(ReadOnlySpan<char> folded, out AnyPeriod value)
    {
        bool read = FiveYearPlan.TryReadName(folded, out FiveYearPlan plan);
        value = read ? From(plan) : default;
        return read;
    }

    // SDMX counts reporting years by their start, so the numbers of years and quarters are those of the calendar and only the start is
    // shifted.
    private static bool TryReadFiscal(ReadOnlySpan<char> folded, out AnyPeriod value)
    {
        value = default;
        int open = folded.IndexOf('[');
        if (open < 0)
            return false;
        var start = new TextCursor(folded[open..]);
        if (!FiscalStart.Take(ref start, out int month) || !start.AtEnd)
            return ReportingPeriod.TryRead(folded, out Day from, out Day to) && TryFindReporting(from, to, out value);

        ReadOnlySpan<char> period = folded[..open];
        bool read = period.EndsWith("-A1", StringComparison.Ordinal) ? TryRead<Year>(period, out value)
            : period.Contains("-Q", StringComparison.Ordinal) && TryRead<Quarter>(period, out value);
        if (!read)
            return ReportingPeriod.TryRead(folded, out Day first, out Day last) && TryFindReporting(first, last, out value);
        read = month == 1 || value.End.Year < 9999;
        value = read ? Fiscal(value._kind, month - 1, value._first) : default;
        return read;
    }

    // The half-year from July of a year from July is the second of the calendar; four months from July are not one of its three.
    private static bool TryFindReporting(Day first, Day last, out AnyPeriod value) =>
        FindOne<Day>(first, last, out value) || FindOne<Month>(first, last, out value) || FindOne<Quarter>(first, last, out value)
        || FindOne<Trimester>(first, last, out value) || FindOne<HalfYear>(first, last, out value) || FindOne<Year>(first, last, out value)
        || Find<Month>(first, last, out value) || Find<Day>(first, last, out value);

    // In whatever units its length is written, a span is what its days are: a plan, one quarter or half-year, or the longest of the units
    // that a length can have.
    private static bool TryFindSpan(Day first, Day last, out AnyPeriod value) =>
        FindPlan(first, last, out value) || Find<Year>(first, last, out value)
        || FindOne<Quarter>(first, last, out value) || FindOne<HalfYear>(first, last, out value) || Find<Month>(first, last, out value)
        || Find<Week>(first, last, out value) || Find<Day>(first, last, out value);

    private static bool FindPlan(Day first, Day last, out AnyPeriod value)
    {
        bool found = FiveYearPlan.TryContaining(first.Year, out FiveYearPlan plan) && plan.Start == first.Start && plan.End == last.End;
        value = found ? From(plan) : default;
        return found;
    }

    private static bool Find<T>(Day first, Day last, out AnyPeriod value)
        where T : struct, IPeriod<T>
    {
        bool found = PeriodSpan.TryFind(first, last, out PeriodRange<T> range);
        value = found ? From(range) : default;
        return found;
    }

    private static bool FindOne<T>(Day first, Day last, out AnyPeriod value)
        where T : struct, IPeriod<T>
    {
        bool found = PeriodSpan.TryFind(first, last, out PeriodRange<T> range) && range.Count == 1;
        value = found ? From(range) : default;
        return found;
    }

    private static bool TryReadRange(ReadOnlySpan<char> folded, out AnyPeriod value)
    {
        bool read = RangeSeparator.TrySplit(folded, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
            & TryReadOne(left, out AnyPeriod first) & TryReadOne(right, out AnyPeriod last)
            && first._kind == last._kind && first._shift == last._shift && first._first <= last._first;
        value = read ? new(first._kind, first._shift, first._first, last._first) : default;
        return read;
    }
}
