using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

using NodaTime;
using NodaTime.Text;

namespace Indicators.Tests;

/// <summary>A user's own period of periods: four, four and five retail weeks.</summary>
public readonly record struct RetailMonth(int Ordinal) : IPartitioned<RetailMonth, RetailWeek<Nothing>>
{
    private const string Words = "retail month ";

    // Weeks before a month of the year; the last month takes the week that a year of 53 has more.
    private static readonly int[] WeeksBefore = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47];

    private const int Last = ((RetailYears.Last - RetailYears.First + 1) * 12) - 1;

    public static FrequencyId Frequency => FrequencyId.Monthly;

    public static RetailMonth MinValue => default;

    public static RetailMonth MaxValue => new(Last);

    public LocalDate Start => StartOf(Ordinal);

    public LocalDate End => StartOf(Ordinal + 1).PlusDays(-1);

    public static RetailMonth FromOrdinal(int ordinal) => ordinal is >= 0 and <= Last
        ? new(ordinal)
        : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "There is no such month.");

    public static RetailMonth Containing(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        if (day < MinValue.Start || day > MaxValue.End)
            throw new ArgumentOutOfRangeException(nameof(date), date, "The day lies in no month.");
        int year = day.Year - (day < RetailYears.StartOf(day.Year) ? 1 : 0),
            weeks = NodaTime.Period.DaysBetween(RetailYears.StartOf(year), day) / 7;
        return new(((year - RetailYears.First) * 12) + Array.FindLastIndex(WeeksBefore, before => before <= weeks));
    }

    public int CompareTo(RetailMonth other) => Ordinal.CompareTo(other.Ordinal);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Words}{RetailYears.First + (Ordinal / 12)}-{(Ordinal % 12) + 1:D2}");

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" ? ToString() : throw new FormatException($"Got '{format}'; expected a format of a retail month.");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RetailMonth result)
    {
        result = default;
        if (!s.StartsWith(Words) || !YearMonthPattern.Iso.Parse(s[Words.Length..].ToString()).TryGetValue(default, out YearMonth month)
            || month.Year is < RetailYears.First or > RetailYears.Last)
            return false;
        result = new(((month.Year - RetailYears.First) * 12) + month.Month - 1);
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RetailMonth result) =>
        TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out RetailMonth result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), provider, out result);

    public static RetailMonth Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out RetailMonth month) ? month : throw new FormatException($"Got '{s}'; expected a retail month.");

    public static RetailMonth Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static RetailMonth Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(Encoding.UTF8.GetString(utf8Text), provider);

    public static bool operator <(RetailMonth left, RetailMonth right) => left.Ordinal < right.Ordinal;

    public static bool operator >(RetailMonth left, RetailMonth right) => left.Ordinal > right.Ordinal;

    public static bool operator <=(RetailMonth left, RetailMonth right) => left.Ordinal <= right.Ordinal;

    public static bool operator >=(RetailMonth left, RetailMonth right) => left.Ordinal >= right.Ordinal;

    public static RetailMonth operator +(RetailMonth left, int right) => At((long)left.Ordinal + right);

    public static RetailMonth operator -(RetailMonth period, int count) => At((long)period.Ordinal - count);

    public static int operator -(RetailMonth later, RetailMonth earlier) => later.Ordinal - earlier.Ordinal;

    public static RetailMonth operator ++(RetailMonth value) => value + 1;

    public static RetailMonth operator --(RetailMonth value) => value - 1;

    private static RetailMonth At(long ordinal) =>
        ordinal >= 0 && ordinal <= Last ? new((int)ordinal) : throw new OverflowException("There is no such month.");

    private static LocalDate StartOf(int ordinal) =>
        RetailYears.StartOf(RetailYears.First + (ordinal / 12)).PlusDays(7 * WeeksBefore[ordinal % 12]);
}
