using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Levels above zero, two to eight, at times in rising order.</summary>
public sealed record Observed(IReadOnlyList<Rational> Times, IReadOnlyList<Rational?> Levels)
{
    public int Count => Times.Count;

    public IEnumerable<Rational> There => Levels.Select(level => level!.Value);

    public Outcome<LeastSquaresGrowth> Fitted => Trends.LeastSquaresGrowth(Times, Levels, TrendCoverage.Complete);

    public LeastSquaresGrowth Growth => Fitted.Value;

    /// <summary>The same levels in the years 1, 2, 3, …</summary>
    public Observed Yearly => this with { Times = [.. Enumerable.Range(1, Count).Select(year => (Rational)year)] };

    public Observed With(Func<Rational, Rational> level) => this with { Levels = [.. There.Select(one => (Rational?)level(one))] };

    public override string ToString() => string.Join(", ", Times.Zip(Levels, (time, level) => $"{time}: {level}"));

    public Observed At(Func<Rational, Rational> time) => this with { Times = [.. Times.Select(time)] };
}

/// <summary>Makes observations; shrinks them towards fewer, whole years and simpler levels.</summary>
public static class Observing
{
    public static Arbitrary<Observed> Observations() => Arb.From(
        from count in Gen.Choose(2, 8)
        from levels in PrintedNumber.AboveZero.ArrayOf(count)
        from start in Gen.Choose(-10, 2020)
        from steps in Gen.OneOf(
            Gen.Constant(Enumerable.Repeat(Rational.One, count).ToArray()),
            Gen.Choose(1, 5).Select(years => (Rational)years).ArrayOf(count),
            Gen.Choose(50, 400).Select(hundredths => new Rational(hundredths, 100)).ArrayOf(count))
        select new Observed([.. Times(start, steps)], [.. levels.Select(level => (Rational?)level)]),
        Simpler);

    private static IEnumerable<Rational> Times(Rational start, Rational[] steps)
    {
        foreach (Rational step in steps)
        {
            yield return start;
            start += step;
        }
    }

    private static IEnumerable<Observed> Simpler(Observed observed)
    {
        if (observed.Count > 2)
            yield return new([.. observed.Times.SkipLast(1)], [.. observed.Levels.SkipLast(1)]);
        if (observed != observed.Yearly && !observed.Times.SequenceEqual(observed.Yearly.Times))
            yield return observed.Yearly;
        for (int place = 0; place < observed.Count; place++)
        {
            foreach (Rational level in PrintedNumber.Simpler(observed.Levels[place]!.Value))
                yield return observed with { Levels = [.. observed.Levels.Select((one, at) => at == place ? level : one)] };
        }
    }
}
