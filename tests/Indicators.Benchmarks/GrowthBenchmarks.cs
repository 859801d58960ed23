using BenchmarkDotNet.Attributes;
using Indicators.Entities;
using static Indicators.Units;

namespace Indicators.Benchmarks;

/// <summary>Question: what does a growth cost that is rounded exactly to one decimal, against Math.Round on double?</summary>
/// <remarks>
/// Aims: the kernel at most 10 ns where the scaled difference fits 64 bits, at most 30 ns through 128 bits. The public call
/// on quantities has no aim; it serves reports, and panels take the kernel. How often each way is wrong: WrongRoundings.
/// </remarks>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private const int Count = 10_000;

    private long[] _from = [];
    private long[] _to = [];
    private long[] _largeFrom = [];
    private long[] _largeTo = [];
    private Quantity<Count<Enterprise>>[] _earlier = [];
    private Quantity<Count<Enterprise>>[] _later = [];

    [GlobalSetup]
    public void MakeCounts()
    {
        var random = new Random(2025); // fixed: every run sees the same counts
        _from = [.. Enumerable.Range(0, Count).Select(_ => (long)random.Next(1, 100_000))];
        _to = [.. _from.Select(from => random.NextInt64(from / 2, (from * 2) + 1))];
        _largeFrom = [.. Enumerable.Range(0, Count).Select(_ => random.NextInt64(1_000_000_000_000_000_000, 2_000_000_000_000_000_000))];
        _largeTo = [.. _largeFrom.Select(from => random.NextInt64(from / 2, from * 2))];
        _earlier = [.. _from.Select(value => value * Enterprises)];
        _later = [.. _to.Select(value => value * Enterprises)];

        // A fast wrong answer is not a result: the exact ways must agree before they are timed.
        for (int i = 0; i < Count; i++)
        {
            Rational exact = (Growth.Between(_earlier[i], _later[i]).Value.Ratio * 100).Round(1, Rounding.HalfAwayFromZero);
            Rational large = (new Rational(_largeTo[i] - _largeFrom[i], _largeFrom[i]) * 100).Round(1, Rounding.HalfAwayFromZero);
            if (exact * 10 != GrowthKernel.RoundedPercent(_from[i], _to[i], 1, Rounding.HalfAwayFromZero)
                || large * 10 != GrowthKernel.RoundedPercent(_largeFrom[i], _largeTo[i], 1, Rounding.HalfAwayFromZero))
            {
                throw new InvalidOperationException($"Row {i}: the kernel and the rationals differ.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double Double_and_Math_Round()
    {
        double last = 0;
        for (int i = 0; i < _from.Length; i++)
        {
            last = Math.Round((_to[i] - _from[i]) / (double)_from[i] * 100, 1, MidpointRounding.AwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Decimal_and_Math_Round()
    {
        decimal last = 0;
        for (int i = 0; i < _from.Length; i++)
        {
            last = Math.Round((_to[i] - _from[i]) / (decimal)_from[i] * 100, 1, MidpointRounding.AwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Exact_kernel_64_bits()
    {
        long last = 0;
        for (int i = 0; i < _from.Length; i++)
        {
            last = GrowthKernel.RoundedPercent(_from[i], _to[i], 1, Rounding.HalfAwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Exact_kernel_128_bits()
    {
        long last = 0;
        for (int i = 0; i < _largeFrom.Length; i++)
        {
            last = GrowthKernel.RoundedPercent(_largeFrom[i], _largeTo[i], 1, Rounding.HalfAwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public GrowthRate Exact_growth_of_quantities()
    {
        GrowthRate last = default;
        for (int i = 0; i < _earlier.Length; i++)
        {
            last = Growth.Between(_earlier[i], _later[i]).Value;
        }

        return last;
    }
}
