using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>Question: what does an average growth cost that is rounded exactly, against Math.Pow and Math.Round?</summary>
/// <remarks>
/// Aim: at most 50 ns where a floating-point filter can decide, which is nearly always; a tie takes exact integer powers
/// and may cost microseconds. How often Math.Pow is wrong at ties: WrongRoundings.
/// </remarks>
[MemoryDiagnoser]
public class AverageGrowthBenchmarks
{
    private const int Count = 10_000;

    private (long From, long To, int Periods)[] _cases = [];
    private RationalPower[] _powers = [];
    private RationalPower[] _ties = [];

    [GlobalSetup]
    public void MakeSpans()
    {
        var random = new Random(2025); // fixed: every run sees the same spans
        _cases =
        [
            .. Enumerable.Range(0, Count).Select(_ =>
            {
                long from = random.Next(1, 100_000);
                return (from, random.NextInt64(from, (from * 3) + 2), random.Next(2, 11));
            }),
        ];
        _powers = [.. _cases.Select(c => new RationalPower(new Rational(c.To, c.From), new Rational(1, c.Periods)))];
        _ties = [.. Enumerable.Range(0, 1_000).Select(i => AverageGrowthTies.Tie(100 + i, 2 + (i % 9)))];

        // Away from ties double is right, so both ways must agree before either is timed.
        for (int i = 0; i < Count; i++)
        {
            double byHand =
                Math.Round((Math.Pow((double)_cases[i].To / _cases[i].From, 1.0 / _cases[i].Periods) - 1) * 100, 1,
                    MidpointRounding.AwayFromZero);
            double exact = _powers[i].RoundAffine(100, -100, 1, Rounding.HalfAwayFromZero).RoundToDouble();
            if (Math.Abs(byHand - exact) > 1e-9)
            {
                throw new InvalidOperationException($"Row {i}: exact {exact}, by hand {byHand}.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double Math_Pow_and_Math_Round()
    {
        double last = 0;
        foreach ((long from, long to, int periods) in _cases)
        {
            last = Math.Round((Math.Pow((double)to / from, 1.0 / periods) - 1) * 100, 1, MidpointRounding.AwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Rational Exact()
    {
        Rational last = default;
        foreach (RationalPower power in _powers)
        {
            last = power.RoundAffine(100, -100, 1, Rounding.HalfAwayFromZero);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public Rational Exact_at_ties()
    {
        Rational last = default;
        foreach (RationalPower power in _ties)
        {
            last = power.RoundAffine(100, -100, 1, Rounding.HalfAwayFromZero);
        }

        return last;
    }
}
