using FsCheck;

namespace Indicators.Testing;

/// <summary>Makes periods of any type, one's own too.</summary>
/// <remarks>
/// <para>FsCheck asks for one method a type, so the arbitraries of one's own periods are a class of one's own:
/// <c>public static Arbitrary&lt;MyWeek&gt; Weeks() =&gt; PeriodArbitraries.Of&lt;MyWeek&gt;();</c>.</para>
/// </remarks>
public static class PeriodArbitraries
{
    /// <summary>Makes periods from the whole range, from its two ends, and from the years that reports speak of.</summary>
    /// <typeparam name="TPeriod">The period type.</typeparam>
    /// <returns>The periods; they shrink towards the first that reaches into 2021.</returns>
    public static Arbitrary<TPeriod> Of<TPeriod>()
        where TPeriod : struct, IPeriod<TPeriod> => PeriodGen<TPeriod>.Any;

    /// <summary>Makes ranges of one to 41 periods.</summary>
    /// <typeparam name="TPeriod">The period type.</typeparam>
    /// <returns>The ranges; they shrink towards one period.</returns>
    public static Arbitrary<PeriodRange<TPeriod>> Ranges<TPeriod>()
        where TPeriod : struct, IPeriod<TPeriod> => PeriodGen<TPeriod>.Range;
}
