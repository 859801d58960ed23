using BenchmarkDotNet.Attributes;
using Indicators.Currencies;

using static Indicators.Units;

namespace Indicators.Benchmarks;

/// <summary>Question: what do exact values and periods cost a whole series, against a loop over <c>decimal</c> and against
/// pandas?</summary>
/// <remarks>
/// Worth acting on: more than twice the time of <c>decimal</c> for a sum of two-decimal values, or an allocation for each observation
/// beyond the eight bytes of its mantissa. pandas adds doubles; <c>tests/Peers/series.py</c> times it on the same numbers.
/// </remarks>
[MemoryDiagnoser]
public class SeriesBenchmarks
{
    /// <summary>Days from 0001 on: 1.8 million are 4,928 years.</summary>
    private const int Days = 1_800_000;

    private const int Months = 60_000;

    private readonly decimal[] _left = new decimal[Days];
    private readonly decimal[] _right = new decimal[Days];
    private readonly int[] _year = new int[Days];
    private Series<Day, FlowMeasure, Money<Cny>> _a = null!;
    private Series<Day, FlowMeasure, Money<Cny>> _b = null!;
    private Series<Day, FlowMeasure, Money<Cny>> _thirds = null!;
    private Series<Month, FlowMeasure, Money<Cny>> _monthly = null!;

    [GlobalSetup]
    public void Make()
    {
        // The numbers of series.py: two decimals, by a formula that needs no generator of random numbers.
        for (int i = 0; i < Days; i++)
        {
            _left[i] = Cents(i, 7919);
            _right[i] = Cents(i, 104_729);
            _year[i] = Year.Containing(Day.FromOrdinal(i)).Ordinal;
        }

        _a = Series.Flow(Yuan, Day.MinValue, Exact(_left));
        _b = Series.Flow(Yuan, Day.MinValue, Exact(_right));
        _thirds = _a / 3;
        _monthly = Series.Flow(Yuan, Month.MinValue, Exact(_left.AsSpan(0, Months)));

        // A fast wrong answer is not a result.
        Series<Day, FlowMeasure, Money<Cny>> sum = _a + _b;
        decimal[] years = Decimal_sum_by_year();
        Series<Year, FlowMeasure, Money<Cny>> annual = _a.Sum().To<Year>();
        for (int i = 0; i < Days; i += 997)
        {
            if (sum[Day.FromOrdinal(i)].Value != _left[i] + _right[i])
                throw new InvalidOperationException($"The sum of {Day.FromOrdinal(i)} differs.");
        }

        foreach ((Year year, Observation observation) in annual)
        {
            if (observation.TryGetValue(out Rational value) && value != years[year.Ordinal])
                throw new InvalidOperationException($"The sum of {year} differs.");
        }
    }

    /// <summary>Writes the sum of each whole year in cents, for a peer to be compared with.</summary>
    internal static void PrintAnnualSums(TextWriter output)
    {
        var benchmarks = new SeriesBenchmarks();
        benchmarks.Make();
        foreach ((_, Observation observation) in benchmarks._a.Sum().To<Year>())
        {
            if (observation.TryGetValue(out Rational value))
                output.WriteLine(value * 100);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public decimal[] Decimal_plus_decimal()
    {
        var sums = new decimal[Days];
        for (int i = 0; i < sums.Length; i++)
            sums[i] = _left[i] + _right[i];
        return sums;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public Series<Day, FlowMeasure, Money<Cny>> Series_plus_series() => _a + _b;

    [Benchmark(OperationsPerInvoke = Days)]
    public Series<Day, FlowMeasure, Money<Cny>> Series_plus_thirds() => _a + _thirds;

    [Benchmark(OperationsPerInvoke = Days)]
    public decimal[] Decimal_sum_by_year()
    {
        var sums = new decimal[_year[^1] + 1];
        for (int i = 0; i < Days; i++)
            sums[_year[i]] += _left[i];
        return sums;
    }

    [Benchmark(OperationsPerInvoke = Days)]
    public Series<Year, FlowMeasure, Money<Cny>> Series_sum_to_year() => _a.Sum().To<Year>();

    [Benchmark(OperationsPerInvoke = Months)]
    public int Series_year_on_year()
    {
        int found = 0;
        foreach ((_, Outcome<GrowthRate> growth) in _monthly.YearOnYear())
            found += growth.HasValue ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Months)]
    public int Decimal_year_on_year()
    {
        int found = 0;
        for (int i = 12; i < Months; i++)
            found += (_left[i] / _left[i - 12]) - 1 > -1 ? 1 : 0;
        return found;
    }

    private static decimal Cents(int i, int step) => (((i * (long)step) % 1_000_003) + 1) / 100m;

    private static Rational[] Exact(ReadOnlySpan<decimal> values)
    {
        var exact = new Rational[values.Length];
        for (int i = 0; i < exact.Length; i++)
            exact[i] = values[i];
        return exact;
    }
}
