using System.Diagnostics;

namespace Indicators;

/// <summary>Half a calendar year: January to June (上半年) or July to December (下半年).</summary>
/// <remarks>
/// <para><b>Default value.</b> The first half of 0001.</para>
/// <para><b>Text.</b> Read: <c>2021-S1</c> (SDMX), <c>2021-40</c> and <c>2021-41</c> (EDTF), <c>2021S1</c> (Eurostat),
/// <c>H1 2021</c>, <c>2021 H1</c>, <c>the first half of 2021</c>, <c>2021年上半年</c>; <c>2021-S1Z</c>, whose SDMX time
/// zone is not kept. Written: G and S <c>2021-S1</c>, E <c>2021-40</c>, P <c>2021S1</c>, Chinese <c>2021年上半年</c>, English
/// <c>H1 2021</c>.</para>
/// <para><b>See also.</b> 2021年1-6月 is a year to date of the same dates.</para>
/// </remarks>
/// <example><code>
/// new HalfYear(2021, 1).Months;       // → 2021-01/2021-06
/// new HalfYear(2021, 2) + 1;          // → 2022-S1
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct HalfYear : ISubannual<HalfYear>, IPartitioned<HalfYear, Quarter>, IPartitioned<HalfYear, Month>,
    IPartitioned<HalfYear, Day>, IPeriodText<HalfYear>
{
    /// <summary>Gets the two quarters.</summary>
    public PeriodRange<Quarter> Quarters => new(Quarter.FromOrdinal(_ordinal * 2), Quarter.FromOrdinal(_ordinal * 2 + 1));

    /// <summary>Gets the six months.</summary>
    public PeriodRange<Month> Months => new(Month.FromOrdinal(_ordinal * 6), Month.FromOrdinal(_ordinal * 6 + 5));

    /// <summary>Returns the half-year that a quarter belongs to.</summary>
    /// <param name="part">The quarter.</param>
    /// <returns>The half-year.</returns>
    public static HalfYear Containing(Quarter part) => new(part.Ordinal / 2, trusted: true);

    /// <summary>Returns the half-year that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The half-year.</returns>
    public static HalfYear Containing(Month part) => new(part.Ordinal / 6, trusted: true);
}
