namespace Indicators;

public readonly partial record struct Year
{
    /// <summary>Gets the first year: 0001.</summary>
    public static Year MinValue => default;

    /// <summary>Gets the last year: 9999.</summary>
    public static Year MaxValue => new(LastOrdinal, trusted: true);

    /// <inheritdoc/>
    public static FrequencyId Frequency => FrequencyId.Annual;

    /// <inheritdoc/>
    public int Ordinal => _ordinal;

    /// <inheritdoc/>
    public static Year FromOrdinal(int ordinal) => new(Ordinals.Check(ordinal, LastOrdinal, "year"), trusted: true);

    /// <summary>Returns the year a number of years later.</summary>
    /// <param name="year">The year to start from.</param>
    /// <param name="count">How many years to go on; negative goes back.</param>
    /// <returns>The later year.</returns>
    /// <exception cref="OverflowException">There is no such year.</exception>
    public static Year operator +(Year year, int count) => year.Move(count);

    /// <inheritdoc/>
    public static Year operator -(Year year, int count) => year.Move(-(long)count);

    /// <inheritdoc/>
    public static int operator -(Year later, Year earlier) => later._ordinal - earlier._ordinal;

    /// <summary>Returns the next year.</summary>
    /// <param name="year">The year to start from.</param>
    /// <returns>The year that follows.</returns>
    /// <exception cref="OverflowException"><paramref name="year"/> is the last one.</exception>
    public static Year operator ++(Year year) => year.Move(1);

    /// <summary>Returns the year before.</summary>
    /// <param name="year">The year to start from.</param>
    /// <returns>The year that precedes.</returns>
    /// <exception cref="OverflowException"><paramref name="year"/> is the first one.</exception>
    public static Year operator --(Year year) => year.Move(-1);

    /// <summary>Says whether a year comes before another.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    /// <returns>Whether <paramref name="left"/> is earlier.</returns>
    public static bool operator <(Year left, Year right) => left._ordinal < right._ordinal;

    /// <summary>Says whether a year comes after another.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    /// <returns>Whether <paramref name="left"/> is later.</returns>
    public static bool operator >(Year left, Year right) => left._ordinal > right._ordinal;

    /// <summary>Says whether a year is another or comes before it.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    /// <returns>Whether <paramref name="left"/> is not later.</returns>
    public static bool operator <=(Year left, Year right) => left._ordinal <= right._ordinal;

    /// <summary>Says whether a year is another or comes after it.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    /// <returns>Whether <paramref name="left"/> is not earlier.</returns>
    public static bool operator >=(Year left, Year right) => left._ordinal >= right._ordinal;

    /// <inheritdoc/>
    public int CompareTo(Year other) => _ordinal.CompareTo(other._ordinal);

    private Year Move(long by) => new(Ordinals.Move(_ordinal, by, LastOrdinal, "year"), trusted: true);
}
