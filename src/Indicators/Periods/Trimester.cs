using System.Diagnostics;

namespace Indicators;

/// <summary>A third of a calendar year: January to April, May to August, or September to December.</summary>
/// <remarks>
/// <para>Four months, as in SDMX; elsewhere the word also means three, which here is a <see cref="Quarter"/>.</para>
/// <para><b>Default value.</b> The first trimester of 0001.</para>
/// <para><b>Text.</b> Read: <c>2021-T1</c> (SDMX), <c>2021-37</c> to <c>2021-39</c> (EDTF), <c>2021T1</c>,
/// <c>T1 2021</c>, <c>2021 T1</c>, <c>the first trimester of 2021</c>, <c>2021年第一个四个月</c>; <c>2021-T1Z</c>, whose SDMX
/// time zone is not kept. Written: G and S <c>2021-T1</c>, E <c>2021-37</c>, P <c>2021T1</c>, Chinese <c>2021年第一个四个月</c>, English
/// <c>T1 2021</c>.</para>
/// <para><b>Source.</b> SDMX 2.1, ReportingTrimester; its code in CL_FREQ is T.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Trimester : ISubannual<Trimester>, IPartitioned<Trimester, Month>, IPartitioned<Trimester, Day>,
    IPeriodText<Trimester>
{
    /// <summary>Gets the four months.</summary>
    public PeriodRange<Month> Months => new(Month.FromOrdinal(_ordinal * 4), Month.FromOrdinal(_ordinal * 4 + 3));

    /// <summary>Returns the trimester that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The trimester.</returns>
    public static Trimester Containing(Month part) => new(part.Ordinal / 4, trusted: true);
}
