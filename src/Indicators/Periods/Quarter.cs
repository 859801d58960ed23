using System.Diagnostics;

namespace Indicators;

/// <summary>A quarter of a calendar year (季度): the first is January to March.</summary>
/// <remarks>
/// <para>For a year that begins in another month there is a fiscal quarter; the two do not compare.</para>
/// <para><b>Default value.</b> The first quarter of 0001.</para>
/// <para><b>Text.</b> Read: <c>2021-Q3</c> (SDMX), <c>2021-33</c> to <c>2021-36</c> (EDTF), <c>2021Q3</c> (Eurostat,
/// pandas), <c>Q3 2021</c>, <c>2021 Q3</c>, <c>the third quarter of 2021</c>, <c>2021年第三季度</c>, <c>2021年三季度</c>;
/// <c>2021-Q3Z</c>, whose SDMX time zone is not kept. Written: G and S <c>2021-Q3</c>, E <c>2021-35</c>, P
/// <c>2021Q3</c>, Chinese <c>2021年第三季度</c>, English <c>Q3 2021</c>.</para>
/// </remarks>
/// <example><code>
/// Quarter quarter = new(2021, 3);
/// quarter.Start;                                // → Thursday, 01 July 2021
/// quarter + 2;                                  // → 2022-Q1
/// Quarter.Containing(new Month(2021, 9));       // → 2021-Q3
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Quarter : ISubannual<Quarter>, IPartitioned<Quarter, Month>, IPartitioned<Quarter, Day>,
    IPeriodText<Quarter>
{
    /// <summary>Gets the three months.</summary>
    public PeriodRange<Month> Months => new(Month.FromOrdinal(_ordinal * 3), Month.FromOrdinal(_ordinal * 3 + 2));

    /// <summary>Returns the quarter that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The quarter.</returns>
    public static Quarter Containing(Month part) => new(part.Ordinal / 3, trusted: true);
}
