using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>The part of a year from its beginning to a month, quarter or half-year: 1-9月, 前三季度, 上半年.</summary>
/// <remarks>
/// <para>Published monthly figures of a flow are mostly of this kind (累计). They overlap, so they are not periods that index
/// a series, and they have no <c>+ 1</c>.</para>
/// <para><b>Equality.</b> Two are equal if they cover the same dates. <c>2021年上半年</c>, <c>2021年1-6月</c> and
/// <c>2021年前二季度</c> are one value; <see cref="TryTo{TWhole}"/> gives the half-year. To compare months with quarters,
/// make both an <see cref="AnyPeriod"/>.</para>
/// <para><b>Default value.</b> The first period alone.</para>
/// <para><b>Text.</b> Read: <c>2021年1-9月</c>, <c>2021年1—9月份</c>, <c>2021年1月至9月</c>, <c>2021年前九个月</c>, <c>2021年前三季度</c>,
/// <c>2021年上半年</c>, <c>2021年一季度</c>, <c>January to September 2021</c>, a range that begins with the year, and
/// <c>2021-01-01/P9M</c> (SDMX), also with a time zone behind the date, which is not kept. Written: G, E and P as the
/// range, S <c>2021-01-01/P9M</c>, Chinese <c>2021年1-9月</c>, English <c>January to September 2021</c>; of fiscal quarters both
/// languages write the range.</para>
/// </remarks>
/// <typeparam name="T">The type of the parts.</typeparam>
/// <example><code>
/// YearToDate&lt;Month&gt; months = YearToDate&lt;Month&gt;.Parse("2021年前三季度");
/// months.Parts;                              // → 2021-01/2021-09
/// months.ToString(null, Language.Chinese);                     // → 2021年1-9月
/// months.TryTo(out HalfYear _);              // → False
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct YearToDate<T> : IPeriod, ISpanParsable<YearToDate<T>>, ISpanFormattable,
    IUtf8SpanParsable<YearToDate<T>>, IUtf8SpanFormattable, IPeriodText<YearToDate<T>>
    where T : struct, ISubannual<T>
{
    /// <summary>Makes a year to date.</summary>
    /// <param name="last">The last part; it belongs to the span.</param>
    public YearToDate(T last) =>
        Last = last;

    /// <summary>Gets the last part; it belongs to the span.</summary>
    public T Last { get; }

    /// <summary>Gets the first part of the year.</summary>
    public T First => Last - (Last.Number - 1);

    /// <summary>Gets the parts, from the first of the year to the last one.</summary>
    public PeriodRange<T> Parts => new(First, Last);

    /// <summary>Gets whether the whole year is covered: the year to December.</summary>
    public bool IsFullYear => Last.Number == T.PerYear;

    /// <summary>Gets the first day of the year.</summary>
    public LocalDate Start => First.Start;

    /// <summary>Gets the last day of the last part.</summary>
    public LocalDate End => Last.End;

    /// <summary>Finds the one coarser period that covers the same dates.</summary>
    /// <typeparam name="TWhole">Its type, such as <see cref="HalfYear"/> or <see cref="Year"/>.</typeparam>
    /// <param name="whole">The period, or the default value.</param>
    /// <returns>Whether there is one: 上半年 is a half-year, 1-9月 is none.</returns>
    public bool TryTo<TWhole>(out TWhole whole)
        where TWhole : struct, IPartitioned<TWhole, T>
    {
        TWhole first = TWhole.Containing(First);
        bool same = TWhole.FirstPart(first) == First && TWhole.LastPart(first) == Last;
        whole = same ? first : default;
        return same;
    }
}
