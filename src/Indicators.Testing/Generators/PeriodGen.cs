using FsCheck;
using FsCheck.Fluent;

using NodaTime;

namespace Indicators.Testing;

/// <summary>Periods of any type: from the whole range, from its two ends, and from the years that reports speak of.</summary>
internal static class PeriodGen<T>
    where T : struct, IPeriod<T>
{
    public static readonly int Last = T.MaxValue.Ordinal;

    // Counterexamples shrink to the first period that reaches into 2021, which is easier to think about than the year 0001.
    private static readonly int Home = FirstEndingOnOrAfter(new LocalDate(2021, 1, 1));

    public static Arbitrary<T> Any { get; } = Numbered(0, Last);

    /// <summary>Those that lie wholly between two days.</summary>
    public static Arbitrary<T> Within(LocalDate first, LocalDate last)
    {
        int from = FirstWhere(period => period.Start >= first), beyond = FirstWhere(period => period.End > last);
        return Numbered(from, T.FromOrdinal(beyond).End > last ? beyond - 1 : beyond);
    }

    /// <summary>Two periods at most 40 apart, the earlier first.</summary>
    public static Arbitrary<PeriodRange<T>> Range { get; } = Arb.From(
        from first in Any.Generator
        from more in Gen.Choose(0, 40)
        select new PeriodRange<T>(first, T.FromOrdinal(Math.Min(first.Ordinal + more, Last))),
        range => Towards(range.First.Ordinal, range.Last.Ordinal)
            .Select(last => new PeriodRange<T>(range.First, T.FromOrdinal(last))));

    /// <summary>Ranges that often meet: their ends lie within 12 periods of each other.</summary>
    public static Arbitrary<PeriodRange<T>> NearRange { get; } = Arb.From(
        from first in Gen.Choose(Math.Max(Home - 6, 0), Math.Max(Math.Min(Home + 6, Last - 6), 0))
        from more in Gen.Choose(0, 6)
        select new PeriodRange<T>(T.FromOrdinal(first), T.FromOrdinal(Math.Min(first + more, Last))),
        range => Towards(range.First.Ordinal, range.Last.Ordinal)
            .Select(last => new PeriodRange<T>(range.First, T.FromOrdinal(last))));

    // The two ends are drawn often: that is where a type goes wrong.
    private static Arbitrary<T> Numbered(int first, int last)
    {
        int home = Math.Clamp(Home, first, last);
        return Arb.From(
            Gen.OneOf(
                Gen.Choose(first, last),
                Gen.Choose(first, Math.Min(first + 3, last)),
                Gen.Choose(Math.Max(last - 3, first), last),
                Gen.Choose(Math.Clamp(FirstEndingOnOrAfter(new LocalDate(1949, 10, 1)), first, last),
                    Math.Clamp(FirstEndingOnOrAfter(new LocalDate(2036, 1, 1)), first, last)))
                .Select(T.FromOrdinal),
            period => Towards(home, period.Ordinal).Select(T.FromOrdinal));
    }

    private static int FirstEndingOnOrAfter(LocalDate date) => FirstWhere(period => period.End >= date);

    // The last one when none is.
    private static int FirstWhere(Predicate<T> holds)
    {
        int low = 0, high = Last;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (!holds(T.FromOrdinal(middle)))
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

    /// <summary>Dates between two days, both included.</summary>
    public static Arbitrary<LocalDate> Between(LocalDate first, LocalDate last) =>
        PeriodGen<Day>.Within(first, last).Convert(day => day.ToLocalDate(), Day.From);
}
