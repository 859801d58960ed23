using FsCheck;
using FsCheck.Fluent;

using NodaTime;

namespace Indicators.Tests;

/// <summary>Periods of any type: from the whole range, from its two ends, and from the years that reports speak of.</summary>
internal static class PeriodGen<T>
    where T : struct, IPeriod<T>
{
    public static readonly int Last = T.MaxValue.Ordinal;

    // Counterexamples shrink to the first period that reaches into 2021, which is easier to think about than the year 0001.
    private static readonly int Home = FirstEndingOnOrAfter(new LocalDate(2021, 1, 1));

    public static Arbitrary<T> Any { get; } = Arb.From(
        Gen.OneOf(
            Gen.Choose(0, Last),
            Gen.Choose(0, 3),
            Gen.Choose(Last - 3, Last),
            Gen.Choose(FirstEndingOnOrAfter(new LocalDate(1949, 10, 1)), FirstEndingOnOrAfter(new LocalDate(2036, 1, 1))))
            .Select(T.FromOrdinal),
        period => Towards(Home, period.Ordinal).Select(T.FromOrdinal));

    /// <summary>Two periods at most 40 apart, the earlier first.</summary>
    public static Arbitrary<PeriodRange<T>> Range { get; } = Arb.From(
        from first in Any.Generator
        from more in Gen.Choose(0, 40)
        select new PeriodRange<T>(first, T.FromOrdinal(Math.Min(first.Ordinal + more, Last))),
        range => Towards(range.First.Ordinal, range.Last.Ordinal)
            .Select(last => new PeriodRange<T>(range.First, T.FromOrdinal(last))));

    /// <summary>Ranges that often meet: their ends lie within 12 periods of each other.</summary>
    public static Arbitrary<PeriodRange<T>> NearRange { get; } = Arb.From(
        from first in Gen.Choose(Home - 6, Home + 6)
        from more in Gen.Choose(0, 6)
        select new PeriodRange<T>(T.FromOrdinal(first), T.FromOrdinal(first + more)),
        range => Towards(range.First.Ordinal, range.Last.Ordinal)
            .Select(last => new PeriodRange<T>(range.First, T.FromOrdinal(last))));

    private static int FirstEndingOnOrAfter(LocalDate date)
    {
        int low = 0, high = Last;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (T.FromOrdinal(middle).End < date)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<int> Towards(int target, int value)
    {
        if (value == target)
            yield break;
        yield return target;
        for (int step = (target - value) / 2; step != 0; step /= 2)
            yield return target - step;
    }
}

/// <summary>Steps and dates for laws about periods.</summary>
internal static class StepGen
{
    public static Arbitrary<int> Any { get; } = Arb.From(
        Gen.OneOf(
            Gen.Choose(-40, 40),
            Gen.Choose(-4_000_000, 4_000_000),
            Gen.Elements(int.MinValue, int.MinValue + 1, int.MaxValue)),
        ArbMap.Default.ArbFor<int>().Shrinker);

    public static Arbitrary<LocalDate> Date { get; } = PeriodGen<Day>.Any.Convert(day => day.ToLocalDate(), Day.From);
}
