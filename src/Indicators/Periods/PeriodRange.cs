using System.Collections;
using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>An unbroken run of periods from a first to a last one, both included: the years 2021 to 2025.</summary>
/// <remarks>
/// <para><b>Definition.</b> The periods p with <c>First ≤ p ≤ Last</c>; <c>Count = Last − First + 1</c>, never zero. There
/// is not an empty range: where two do not meet, <see cref="Intersect"/> gives none.</para>
/// <para><b>Default value.</b> The first period alone.</para>
/// <para><b>Text.</b> Read: <c>2021/2025</c> (ISO, EDTF), <c>2021-2025</c>, <c>2021—2025年</c>, <c>2021至2025年</c>,
/// <c>2021年到2025年</c>, <c>2021～2025年</c>, <c>2021 to 2025</c>, with any text of the period on either side, and
/// <c>2021-01-01/P5Y</c> (SDMX), a first day and a length in weeks, or in years, months and days; a time zone behind
/// the day (<c>2021-01-01Z/P5Y</c>) is not kept. Written: G, E and P <c>2021/2025</c>, S <c>2021-01-01/P5Y</c>, Chinese
/// <c>2021年至2025年</c>, English <c>2021 to 2025</c>. Refused: a range that ends before it starts, one period without a
/// second, and time zones in a range of two (<c>2021Z/2025Z</c>), which SDMX does not have.</para>
/// <para><b>Not here.</b> A range has no growth of its own: over 2021/2025 there are four steps from year to year, but five
/// if the base is the year before. See <see cref="FiveYearPlan.BaseYear"/>.</para>
/// </remarks>
/// <typeparam name="T">The type of the periods.</typeparam>
/// <example><code>
/// PeriodRange&lt;Year&gt; years = new(new Year(2021), new Year(2025));
/// years.Count;                        // → 5
/// years.IndexOf(new Year(2023));      // → 2
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct PeriodRange<T> : IPeriod, IReadOnlyList<T>, ISpanParsable<PeriodRange<T>>, ISpanFormattable,
    IUtf8SpanParsable<PeriodRange<T>>, IUtf8SpanFormattable, IPeriodText<PeriodRange<T>>
    where T : struct, IPeriod<T>
{
    /// <summary>Makes the run from one period to another.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last period, which belongs to the range.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> comes before <paramref name="first"/>.</exception>
    public PeriodRange(T first, T last)
    {
        if (last < first)
            throw new ArgumentException($"A range from {first} cannot end in {last}, which comes before it.", nameof(last));
        First = first;
        Last = last;
    }

    /// <summary>Gets the first period.</summary>
    public T First { get; }

    /// <summary>Gets the last period; it belongs to the range.</summary>
    public T Last { get; }

    /// <summary>Gets how many periods there are, at least one.</summary>
    public int Count => Last - First + 1;

    /// <summary>Gets the first day of the first period.</summary>
    public LocalDate Start => First.Start;

    /// <summary>Gets the last day of the last period.</summary>
    public LocalDate End => Last.End;

    /// <summary>Gets the period at a place.</summary>
    /// <param name="index">The place, zero for <see cref="First"/>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or <see cref="Count"/> or more.</exception>
    public T this[int index] => index >= 0 && index < Count
        ? First + index
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The range {this} has the places 0 to {Count - 1}.");

    /// <summary>Says whether a period belongs to the range.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Whether <c>First ≤ period ≤ Last</c>.</returns>
    public bool Contains(T period) => First <= period && period <= Last;

    /// <summary>Says whether every period of another range belongs to this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether the other lies within this range.</returns>
    public bool Contains(PeriodRange<T> other) => First <= other.First && other.Last <= Last;

    /// <summary>Returns the place of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Zero for <see cref="First"/>; −1 if the period does not belong to the range.</returns>
    public int IndexOf(T period) => Contains(period) ? period - First : -1;

    /// <summary>Returns the periods that belong to both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common range, or null if there is no common period.</returns>
    public PeriodRange<T>? Intersect(PeriodRange<T> other)
    {
        T first = First >= other.First ? First : other.First, last = Last <= other.Last ? Last : other.Last;
        return first <= last ? new(first, last) : null;
    }

    /// <summary>Returns the shortest range in which both lie, with what stands between them.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The range from the earlier first to the later last period.</returns>
    public PeriodRange<T> Span(PeriodRange<T> other) =>
        new(First <= other.First ? First : other.First, Last >= other.Last ? Last : other.Last);

    /// <summary>Says whether one range begins with the period after the last one of the other.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether the two touch without sharing a period.</returns>
    public bool Abuts(PeriodRange<T> other) => other.First - Last == 1 || First - other.Last == 1;

    /// <summary>Returns the enumerator that <c>foreach</c> uses; it allocates nothing.</summary>
    /// <returns>The enumerator, before the first period.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the periods of a range, earliest first.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T _first;
        private readonly int _count;
        private int _place;

        internal Enumerator(PeriodRange<T> range)
        {
            _first = range.First;
            _count = range.Count;
            _place = -1;
        }

        /// <summary>Gets the period reached; meaningful after <see cref="MoveNext"/> has returned true.</summary>
        public readonly T Current => _first + _place;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next period.</summary>
        /// <returns>False after the last one.</returns>
        public bool MoveNext() => ++_place < _count;

        /// <summary>Goes back to before the first period.</summary>
        public void Reset() => _place = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
