using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A calendar year, from 0001 to 9999.</summary>
/// <remarks>
/// <para><b>Default value.</b> The year 0001, <see cref="MinValue"/>.</para>
/// <para><b>Text.</b> Read: <c>2021</c> (ISO, English), <c>2021-A1</c> (SDMX), <c>2021年</c>, <c>2021年度</c>,
/// <c>二〇二一年</c>, also in full-width digits; <c>2021Z</c>, whose SDMX time zone is not kept. Written: G, E, P and en
/// <c>2021</c>, S <c>2021-A1</c>, Chinese <c>2021年</c>. Refused: <c>21</c>, <c>202103</c>, <c>0000</c>, and any space around
/// the year.</para>
/// <para><b>Not here.</b> No number is a year by itself: <c>year == 2021</c> does not compile, for a count of firms
/// could stand there by mistake.</para>
/// </remarks>
/// <example><code>
/// Year year = new(2021);
/// (year + 4).Number;            // → 2025
/// new Year(2025) - year;        // → 4
/// year.ToString(null, Language.Chinese);          // → 2021年
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Year : IPartitioned<Year, HalfYear>, IPartitioned<Year, Trimester>, IPartitioned<Year, Quarter>,
    IPartitioned<Year, Month>, IPartitioned<Year, Day>, IPeriodText<Year>
{
    private const int LastOrdinal = 9998;

    /// <summary>Makes the year with a number.</summary>
    /// <param name="number">The number of the year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> lies outside 1 to 9999.</exception>
    public Year(int number)
    {
        if (number is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A year lies from 1 to 9999.");
        _ordinal = number - 1;
    }

    /// <summary>Gets the number of the year, such as 2021.</summary>
    public int Number => _ordinal + 1;

    /// <summary>Gets the first of January.</summary>
    public LocalDate Start => new(Number, 1, 1);

    /// <summary>Gets the thirty-first of December.</summary>
    public LocalDate End => new(Number, 12, 31);

    /// <summary>Gets the two half-years.</summary>
    public PeriodRange<HalfYear> HalfYears => new(new HalfYear(Number, 1), new HalfYear(Number, 2));

    /// <summary>Gets the three trimesters.</summary>
    public PeriodRange<Trimester> Trimesters => new(new Trimester(Number, 1), new Trimester(Number, 3));

    /// <summary>Gets the four quarters.</summary>
    public PeriodRange<Quarter> Quarters => new(new Quarter(Number, 1), new Quarter(Number, 4));

    /// <summary>Gets the twelve months.</summary>
    public PeriodRange<Month> Months => new(new Month(Number, 1), new Month(Number, 12));

    /// <summary>Gets the days of the year, 365 or 366 of them.</summary>
    public PeriodRange<Day> Days => new(new Day(Number, 1, 1), new Day(Number, 12, 31));

    /// <inheritdoc/>
    public static Year Containing(LocalDate date) => Containing(Day.From(date));

    /// <summary>Returns the year that a day belongs to.</summary>
    /// <param name="part">The day.</param>
    /// <returns>The year.</returns>
    public static Year Containing(Day part) => new(part.ToDateOnly().Year - 1, trusted: true);

    /// <summary>Returns the year that a half-year belongs to.</summary>
    /// <param name="part">The half-year.</param>
    /// <returns>The year.</returns>
    public static Year Containing(HalfYear part) => part.Year;

    /// <summary>Returns the year that a trimester belongs to.</summary>
    /// <param name="part">The trimester.</param>
    /// <returns>The year.</returns>
    public static Year Containing(Trimester part) => part.Year;

    /// <summary>Returns the year that a quarter belongs to.</summary>
    /// <param name="part">The quarter.</param>
    /// <returns>The year.</returns>
    public static Year Containing(Quarter part) => part.Year;

    /// <summary>Returns the year that a month belongs to.</summary>
    /// <param name="part">The month.</param>
    /// <returns>The year.</returns>
    public static Year Containing(Month part) => part.Year;
}
