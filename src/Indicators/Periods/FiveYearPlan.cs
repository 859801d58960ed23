using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>One of China's five-year plans (五年计划, from the eleventh on 五年规划), as a span of years.</summary>
/// <remarks>
/// <para><b>Definition.</b> The first plan is 1953 to 1957 and the second 1958 to 1962. The years 1963 to 1965, of
/// adjustment (调整时期), belong to none. From the third on, plan n starts in the year <c>1951 + 5n</c>: the third is
/// 1966 to 1970, the fourteenth 2021 to 2025.</para>
/// <para><b>Domain.</b> Plans 1 to 99. Those not yet drawn up continue the rule, which has held since 1966.</para>
/// <para><b>Growth over a plan.</b> By the convention of plan reports it is measured from <see cref="BaseYear"/>, so that
/// the average over the fourteenth (年均增长) has base 2020 and n = 5. A report may also mean from the first year to the
/// last, base <c>Years.First</c> and n = 4. The two readings give different numbers; state which one is used.</para>
/// <para><b>Default value.</b> The first plan, <see cref="MinValue"/>.</para>
/// <para><b>Text.</b> Read: <c>“十四五”</c>, <c>十四五</c>, <c>“十四五”时期</c>, <c>第十四个五年规划</c>, <c>14th five-year plan</c>,
/// <c>Fourteenth Five-Year Plan period</c>, <c>2021/2025</c> (EDTF), <c>2021-01-01/P5Y</c> (SDMX), also with a time
/// zone behind the date, which is not kept. Written: G and English <c>14th five-year plan</c>, S <c>2021-01-01/P5Y</c>, E
/// <c>2021/2025</c>, Chinese <c>“十四五”</c>.</para>
/// <para><b>Source.</b> The titles and dates of the plans as adopted by the National People's Congress.</para>
/// </remarks>
/// <example><code>
/// FiveYearPlan plan = FiveYearPlan.Nth(14);
/// plan.Years;                        // → 2021/2025
/// plan.Years.Last - plan.BaseYear;   // → 5
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct FiveYearPlan : IPeriod<FiveYearPlan>, IPeriodText<FiveYearPlan>
{
    private const int LastOrdinal = 98;

    /// <summary>Gets the number of the plan: 14 for “十四五”.</summary>
    public int Number => _ordinal + 1;

    /// <summary>Gets the five years of the plan: 2021 to 2025 for the fourteenth.</summary>
    public PeriodRange<Year> Years
    {
        get
        {
            var first = new Year(FirstYear(Number));
            return new(first, first + 4);
        }
    }

    /// <summary>Gets the year before the plan, from which growth over the plan is measured: 2020 for the fourteenth.</summary>
    public Year BaseYear => new(FirstYear(Number) - 1);

    /// <summary>Gets the first of January of the first year.</summary>
    public LocalDate Start => Years.Start;

    /// <summary>Gets the thirty-first of December of the fifth year.</summary>
    public LocalDate End => Years.End;

    /// <summary>Returns the plan with a number.</summary>
    /// <param name="number">The number of the plan, 1 to 99.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> lies outside 1 to 99.</exception>
    public static FiveYearPlan Nth(int number) =>
        number is >= 1 and <= LastOrdinal + 1
            ? new(number - 1, trusted: true)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A five-year plan has a number from 1 to 99.");

    /// <summary>Finds the plan to which a year belongs.</summary>
    /// <param name="year">The year.</param>
    /// <param name="plan">The plan, or the default value if there is none.</param>
    /// <returns>False before 1953, from 1963 to 1965, and after the last plan.</returns>
    public static bool TryContaining(Year year, out FiveYearPlan plan)
    {
        // Division by the length of a plan finds the only two candidates on either side of the gap.
        int number = year.Number < 1963 ? (year.Number - 1953) / 5 + 1 : (year.Number - 1951) / 5;
        bool found = number is >= 1 and <= LastOrdinal + 1 && Nth(number).Years.Contains(year);
        plan = found ? Nth(number) : default;
        return found;
    }

    private static int FirstYear(int number) => number <= 2 ? 1948 + 5 * number : 1951 + 5 * number;
}
