using System.Numerics;

using NodaTime;

namespace Indicators;

/// <summary>A span of the calendar from a first to a last day, both included.</summary>
/// <remarks>
/// <para>What all periods share, whatever their frequency. It has no order and no arithmetic: a year and a month
/// cannot be compared. Those stand in <see cref="IPeriod{TSelf}"/>.</para>
/// </remarks>
public interface IPeriod
{
    /// <summary>Gets the first day, in the ISO calendar.</summary>
    LocalDate Start { get; }

    /// <summary>Gets the last day, in the ISO calendar. It belongs to the period.</summary>
    LocalDate End { get; }
}

/// <summary>A period of one frequency: numbered without holes, ordered, and moved by whole periods.</summary>
/// <remarks>
/// <para><b>Definition.</b> The periods of a frequency are numbered from zero; <see cref="Ordinal"/> is that number.
/// Then <c>p + n</c> is the period n later, <c>q − p</c> is how many periods lie between them, and the order is that of
/// <see cref="IPeriod.Start"/>.</para>
/// <para><b>Default value.</b> The first period, ordinal 0, which is <see cref="IMinMaxValue{TSelf}.MinValue"/>.</para>
/// <para><b>Exceptions.</b> Arithmetic that leaves the range throws <see cref="OverflowException"/>.</para>
/// <para><b>Not here.</b> Neighbours need not touch: between two five-year plans lie the years 1963 to 1965. Periods
/// without such gaps are <see cref="ITilingPeriod{TSelf}"/>.</para>
/// <para><b>Text.</b> Whatever a type prints, in any of its formats, it reads back; the format provider is never looked
/// at, so that no culture changes a period.</para>
/// </remarks>
/// <typeparam name="TSelf">The type itself, such as <see cref="Year"/>.</typeparam>
public interface IPeriod<TSelf> :
    IPeriod,
    IEquatable<TSelf>,
    IComparable<TSelf>,
    IComparisonOperators<TSelf, TSelf, bool>,
    IMinMaxValue<TSelf>,
    IAdditionOperators<TSelf, int, TSelf>,
    IIncrementOperators<TSelf>,
    IDecrementOperators<TSelf>,
    ISpanParsable<TSelf>,
    ISpanFormattable,
    IUtf8SpanParsable<TSelf>,
    IUtf8SpanFormattable
    where TSelf : struct, IPeriod<TSelf>
{
    /// <summary>Gets the frequency: what the type says, as a value.</summary>
    static abstract FrequencyId Frequency { get; }

    /// <summary>Gets the number of the period within its frequency, zero for the first.</summary>
    int Ordinal { get; }

    /// <summary>Returns the period with a number; the inverse of <see cref="Ordinal"/>.</summary>
    /// <param name="ordinal">The number, zero for the first period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not the number of a period.</exception>
    static abstract TSelf FromOrdinal(int ordinal);

    // ISubtractionOperators cannot be inherited with two result types (CS0695), so both are declared here.

    /// <summary>Returns the period a number of periods earlier.</summary>
    /// <param name="period">The period to start from.</param>
    /// <param name="count">How many periods to go back; negative goes forward.</param>
    /// <returns>The earlier period.</returns>
    /// <exception cref="OverflowException">There is no such period.</exception>
    static abstract TSelf operator -(TSelf period, int count);

    /// <summary>Counts the steps from one period to another: <c>q = p + (q − p)</c>.</summary>
    /// <param name="later">The period to reach.</param>
    /// <param name="earlier">The period to start from.</param>
    /// <returns>The number of steps, negative if <paramref name="later"/> comes first.</returns>
    static abstract int operator -(TSelf later, TSelf earlier);
}
