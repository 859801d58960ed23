using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Indicators.Benchmarks;

/// <summary>Question: is a period that counts from zero free, against the dates of NodaTime and of the platform?</summary>
/// <remarks>
/// Worth acting on: moving, subtracting or hashing a month above 2 ns, comparing above that of an int in random order, or any
/// allocation outside of ToString. Text has no aim but to stay below 100 ns: a file is read once.
/// </remarks>
[MemoryDiagnoser]
public class PeriodBenchmarks
{
    private const int Count = 10_000;

    private Month[] _months = [];
    private Quarter[] _quarters = [];
    private Day[] _days = [];
    private YearMonth[] _yearMonths = [];
    private LocalDate[] _localDates = [];
    private DateOnly[] _dateOnlys = [];
    private string[] _texts = [];
    private readonly char[] _buffer = new char[64];

    [GlobalSetup]
    public void MakeMonths()
    {
        var random = new Random(2025); // fixed: every run sees the same months
        _months = [.. Enumerable.Range(0, Count).Select(_ => new Month(random.Next(1949, 2050), random.Next(1, 13)))];
        _quarters = [.. _months.Select(Quarter.Containing)];
        _days = [.. _months.Select(month => month.Days.First)];
        _yearMonths = [.. _months.Select(month => month.ToYearMonth())];
        _localDates = [.. _months.Select(month => month.Start)];
        _dateOnlys = [.. _days.Select(day => day.ToDateOnly())];
        _texts = [.. _quarters.Select(quarter => quarter.ToString())];

        // A fast wrong answer is not a result: all ways must agree before they are timed.
        for (int i = 0; i < Count; i++)
        {
            Month next = _months[i] + 1;
            int apart = _months[i] - _months[^(i + 1)];
            bool agree = next.ToYearMonth() == _yearMonths[i].PlusMonths(1) && next.Start == _localDates[i].PlusMonths(1)
                && next.Days.First.ToDateOnly() == _dateOnlys[i].AddMonths(1)
                && apart == Period.Between(_localDates[^(i + 1)], _localDates[i], PeriodUnits.Months).Months
                && (_months[i] < _months[^(i + 1)]) == (_yearMonths[i].CompareTo(_yearMonths[^(i + 1)]) < 0)
                && Quarter.Parse(_texts[i]) == _quarters[i]
                && Week.Containing(_days[i]).Number == NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(_localDates[i]);
            if (!agree)
                throw new InvalidOperationException($"Row {i}: {_months[i]} moves, compares or reads otherwise than NodaTime's.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Month_plus_one()
    {
        int sum = 0;
        foreach (Month month in _months)
            sum ^= (month + 1).Ordinal;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int YearMonth_plus_one()
    {
        int sum = 0;
        foreach (YearMonth month in _yearMonths)
            sum ^= month.PlusMonths(1).Month;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int LocalDate_plus_one_month()
    {
        int sum = 0;
        foreach (LocalDate date in _localDates)
            sum ^= date.PlusMonths(1).Month;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int DateOnly_plus_one_month()
    {
        int sum = 0;
        foreach (DateOnly date in _dateOnlys)
            sum ^= date.AddMonths(1).DayNumber;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count - 1)]
    public int Month_difference()
    {
        int sum = 0;
        for (int i = 1; i < _months.Length; i++)
            sum ^= _months[i] - _months[i - 1];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count - 1)]
    public int LocalDate_difference_in_months()
    {
        int sum = 0;
        for (int i = 1; i < _localDates.Length; i++)
            sum ^= Period.Between(_localDates[i - 1], _localDates[i], PeriodUnits.Months).Months;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Month_hash()
    {
        int sum = 0;
        foreach (Month month in _months)
            sum ^= month.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int YearMonth_hash()
    {
        int sum = 0;
        foreach (YearMonth month in _yearMonths)
            sum ^= month.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count - 1)]
    public int Month_compare()
    {
        int earlier = 0;
        for (int i = 1; i < _months.Length; i++)
            earlier += _months[i] < _months[i - 1] ? 1 : 0;
        return earlier;
    }

    [Benchmark(OperationsPerInvoke = Count - 1)]
    public int YearMonth_compare()
    {
        int earlier = 0;
        for (int i = 1; i < _yearMonths.Length; i++)
            earlier += _yearMonths[i].CompareTo(_yearMonths[i - 1]) < 0 ? 1 : 0;
        return earlier;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Month_to_quarter_to_year()
    {
        int sum = 0;
        foreach (Month month in _months)
            sum ^= Year.Containing(Quarter.Containing(month)).Number;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Week_year_and_number()
    {
        int sum = 0;
        foreach (Day day in _days)
        {
            Week week = Week.Containing(day);
            sum ^= week.IsoYear + week.Number;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int NodaTime_week_year_and_number()
    {
        NodaTime.Calendars.IWeekYearRule rule = NodaTime.Calendars.WeekYearRules.Iso;
        int sum = 0;
        foreach (LocalDate date in _localDates)
            sum ^= rule.GetWeekYear(date) + rule.GetWeekOfWeekYear(date);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Quarter_parse()
    {
        int sum = 0;
        foreach (string text in _texts)
            sum ^= Quarter.Parse(text).Ordinal;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Any_period_parse()
    {
        int sum = 0;
        foreach (string text in _texts)
            sum ^= AnyPeriod.Parse(text).GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Quarter_format()
    {
        int sum = 0;
        foreach (Quarter quarter in _quarters)
        {
            Format(quarter, out int written);
            sum ^= written;
        }

        return sum;
    }

    private void Format<T>(T value, out int written)
        where T : ISpanFormattable =>
        value.TryFormat(_buffer, out written, default, null);

    [Benchmark(OperationsPerInvoke = Count)]
    public int DateOnly_format()
    {
        int sum = 0;
        foreach (DateOnly date in _dateOnlys)
        {
            date.TryFormat(_buffer, out int written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            sum ^= written;
        }

        return sum;
    }
}
