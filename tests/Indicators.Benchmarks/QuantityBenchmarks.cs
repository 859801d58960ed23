using BenchmarkDotNet.Attributes;
using Indicators.Currencies;
using Indicators.Entities;
using static Indicators.Units;

namespace Indicators.Benchmarks;

/// <summary>Question: what does a typed, exact amount cost against the decimal that everybody writes by hand?</summary>
/// <remarks>
/// Aims: add within twice raw decimal for whole numbers, a quotient faster than raw decimal division, a conversion within
/// three times a raw decimal product, nothing allocated. Above that, Rational needs another form.
/// </remarks>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Count = 10_000;

    private decimal[] _left = [];
    private decimal[] _right = [];
    private Quantity<Money<Cny>>[] _money = [];
    private Quantity<Money<Cny>>[] _more = [];
    private Quantity<Money<Cny>>[] _small = [];
    private Quantity<Count<Person>>[] _people = [];

    /// <summary>Digits after the point of the operands, as reports print them.</summary>
    [Params(0, 1, 2)]
    public int Decimals { get; set; }

    [GlobalSetup]
    public void MakeAmounts()
    {
        var random = new Random(2025); // fixed: every run sees the same amounts
        decimal scale = (decimal)Math.Pow(10, -Decimals);
        _left = [.. Enumerable.Range(0, Count).Select(_ => random.Next(1, 100_000) * scale)];
        _right = [.. Enumerable.Range(0, Count).Select(_ => random.Next(1, 100_000) * scale)];
        _money = [.. _left.Select(value => value * HundredMillionYuan)];
        _more = [.. _right.Select(value => value * HundredMillionYuan)];
        _small = [.. _right.Select(value => value * TenThousandYuan)];
        _people = [.. _right.Select(value => value * TenThousandPersons)];

        // A fast wrong answer is not a result: both ways must agree before either is timed.
        for (int i = 0; i < Count; i++)
        {
            Require((_money[i] + _more[i]).NumericalValue == _left[i] + _right[i], i);
            Require((_money[i] - _more[i]).NumericalValue == _left[i] - _right[i], i);
            Require((_money[i] + _small[i]).NumericalValue == _left[i] + (_right[i] * 0.0001m), i);
            Require(_money[i].In(TenThousandYuan) == _left[i] * 10_000m, i);
            Require((_money[i] / _people[i]).NumericalValue * _right[i] == _left[i], i);
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Add_decimal()
    {
        decimal last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last = _left[i] + _right[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Quantity<Money<Cny>> Add_typed()
    {
        Quantity<Money<Cny>> last = default;
        for (int i = 0; i < _money.Length; i++)
        {
            last = _money[i] + _more[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Subtract_decimal()
    {
        decimal last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last = _left[i] - _right[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Quantity<Money<Cny>> Subtract_typed()
    {
        Quantity<Money<Cny>> last = default;
        for (int i = 0; i < _money.Length; i++)
        {
            last = _money[i] - _more[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Add_of_two_units_decimal()
    {
        decimal last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last = _left[i] + (_right[i] * 0.0001m);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Quantity<Money<Cny>> Add_of_two_units_typed()
    {
        Quantity<Money<Cny>> last = default;
        for (int i = 0; i < _money.Length; i++)
        {
            last = _money[i] + _small[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Hash_decimal()
    {
        int last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last ^= _left[i].GetHashCode();
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Hash_typed()
    {
        int last = 0;
        for (int i = 0; i < _money.Length; i++)
        {
            last ^= _money[i].GetHashCode();
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Convert_decimal()
    {
        decimal last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last = _left[i] * 10_000m;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Quantity<Money<Cny>> Convert_typed()
    {
        Quantity<Money<Cny>> last = default;
        for (int i = 0; i < _money.Length; i++)
        {
            last = _money[i].To(TenThousandYuan);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Quotient_decimal()
    {
        decimal last = 0;
        for (int i = 0; i < _left.Length; i++)
        {
            last = _left[i] / _right[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Quantity<Per<Money<Cny>, Count<Person>>> Quotient_typed()
    {
        Quantity<Per<Money<Cny>, Count<Person>>> last = default;
        for (int i = 0; i < _money.Length; i++)
        {
            last = _money[i] / _people[i];
        }

        return last;
    }

    private static void Require(bool agrees, int row)
    {
        if (!agrees)
        {
            throw new InvalidOperationException($"Row {row}: the typed amounts and the decimals differ.");
        }
    }
}
