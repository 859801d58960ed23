namespace Indicators;

public readonly partial record struct Day
{
    /// <summary>Gets the first day: 0001-01-01.</summary>
    public static Day MinValue => default;

    /// <summary>Gets the last day: 9999-12-31.</summary>
    public static Day MaxValue => new(LastOrdinal, trusted: true);

    /// <inheritdoc/>
    public static FrequencyId Frequency => FrequencyId.Daily;

    /// <inheritdoc/>
    public int Ordinal => _ordinal;

    /// <inheritdoc/>
    public static Day FromOrdinal(int ordinal) => new(Ordinals.Check(ordinal, LastOrdinal, "day"), trusted: true);

    /// <summary>Returns the day a number of days later.</summary>
    /// <param name="day">The day to start from.</param>
    /// <param name="count">How many days to go on; negative goes back.</param>
    /// <returns>The later day.</returns>
    /// <exception cref="OverflowException">There is no such day.</exception>
    public static Day operator +(Day day, int count) => day.Move(count);

    /// <inheritdoc/>
    public static Day operator -(Day day, int count) => day.Move(-(long)count);

    /// <inheritdoc/>
    public static int operator -(Day later, Day earlier) => later._ordinal - earlier._ordinal;

    /// <summary>Returns the next day.</summary>
    /// <param name="day">The day to start from.</param>
    /// <returns>The day that follows.</returns>
    /// <exception cref="OverflowException"><paramref name="day"/> is the last one.</exception>
    public static Day operator ++(Day day) => day.Move(1);

    /// <summary>Returns the day before.</summary>
    /// <param name="day">The day to start from.</param>
    /// <returns>The day that precedes.</returns>
    /// <exception cref="OverflowException"><paramref name="day"/> is the first one.</exception>
    public static Day operator --(Day day) => day.Move(-1);

    /// <summary>Says whether a day comes before another.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether <paramref name="left"/> is earlier.</returns>
    public static bool operator <(Day left, Day right) => left._ordinal < right._ordinal;

    /// <summary>Says whether a day comes after another.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether <paramref name="left"/> is later.</returns>
    public static bool operator >(Day left, Day right) => left._ordinal > right._ordinal;

    /// <summary>Says whether a day is another or comes before it.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether <paramref name="left"/> is not later.</returns>
    public static bool operator <=(Day left, Day right) => left._ordinal <= right._ordinal;

    /// <summary>Says whether a day is another or comes after it.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    /// <returns>Whether <paramref name="left"/> is not earlier.</returns>
    public static bool operator >=(Day left, Day right) => left._ordinal >= right._ordinal;

    /// <inheritdoc/>
    public int CompareTo(Day other) => _ordinal.CompareTo(other._ordinal);

    private Day Move(long by) => new(Ordinals.Move(_ordinal, by, LastOrdinal, "day"), trusted: true);
}
