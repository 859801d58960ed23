using System.Text;
using System.Diagnostics.CodeAnalysis;

using NodaTime;
using NodaTime.Text;

namespace Indicators.Tests;

/// <summary>What a user may get wrong in a period.</summary>
public interface IMistake
{
    static virtual int DaysTooMany => 0;

    static virtual int DaysTooLate => 0;

    static virtual bool ForgetsToCheck => false;
}

/// <summary>Nothing: the type keeps every law.</summary>
public sealed class Nothing : IMistake;

/// <summary>A week of eight days.</summary>
public sealed class EndsADayLate : IMistake
{
    /// <inheritdoc/>
    public static int DaysTooMany => 1;
}

/// <summary>A Saturday is put into the next week.</summary>
public sealed class ContainingIsOffByOne : IMistake
{
    /// <inheritdoc/>
    public static int DaysTooLate => 1;
}

/// <summary>Any day begins a week, and the week beyond the last one exists.</summary>
public sealed class ChecksNothing : IMistake
{
    /// <inheritdoc/>
    public static bool ForgetsToCheck => true;
}

/// <summary>The years of a retailer, 1990 to 2099: each begins on the Sunday nearest to 1 February and has 52 or 53 weeks.</summary>
internal static class RetailYears
{
    public const int First = 1990, Last = 2099;

    public static LocalDate StartOf(int year)
    {
        var february = new LocalDate(year, 2, 1);
        int afterSunday = (int)february.DayOfWeek % 7;
        return february.PlusDays(afterSunday <= 3 ? -afterSunday : 7 - afterSunday);
    }
}

/// <summary>A user's own period: a week from Sunday to Saturday.</summary>
public readonly record struct RetailWeek<TMistake>(int Ordinal) : ITilingPeriod<RetailWeek<TMistake>>
    where TMistake : IMistake
{
    private const string Words = "week of ";

    private static readonly LocalDate FirstDay = RetailYears.StartOf(RetailYears.First);

    private static readonly int Last = (NodaTime.Period.DaysBetween(FirstDay, RetailYears.StartOf(RetailYears.Last + 1)) / 7) - 1;

    public static FrequencyId Frequency => FrequencyId.Weekly;

    public static RetailWeek<TMistake> MinValue => default;

    public static RetailWeek<TMistake> MaxValue => new(Last);

    public LocalDate Start => FirstDay.PlusDays(7 * Ordinal);

    public LocalDate End => Start.PlusDays(6 + TMistake.DaysTooMany);

    public static RetailWeek<TMistake> FromOrdinal(int ordinal) => (ordinal >= 0 && ordinal <= Last) || TMistake.ForgetsToCheck
        ? new(ordinal)
        : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "There is no such week.");

    public static RetailWeek<TMistake> Containing(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return day >= FirstDay && day <= FirstDay.PlusDays((7 * Last) + 6)
            ? new((NodaTime.Period.DaysBetween(FirstDay, day) + TMistake.DaysTooLate) / 7)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "The day lies in no week.");
    }

    public int CompareTo(RetailWeek<TMistake> other) => Ordinal.CompareTo(other.Ordinal);

    public override string ToString() => Words + LocalDatePattern.Iso.Format(Start);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" ? ToString() : throw new FormatException($"Got '{format}'; expected a format of a week.");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RetailWeek<TMistake> result)
    {
        result = default;
        if (!s.StartsWith(Words) || !LocalDatePattern.Iso.Parse(s[Words.Length..].ToString()).TryGetValue(default, out LocalDate day)
            || day < FirstDay || day > MaxValue.Start)
            return false;
        result = Containing(day);
        return result.Start == day;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RetailWeek<TMistake> result) =>
        TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out RetailWeek<TMistake> result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), provider, out result);

    public static RetailWeek<TMistake> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out RetailWeek<TMistake> week) ? week : throw new FormatException($"Got '{s}'; expected a week.");

    public static RetailWeek<TMistake> Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static RetailWeek<TMistake> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(Encoding.UTF8.GetString(utf8Text), provider);

    public static bool operator <(RetailWeek<TMistake> left, RetailWeek<TMistake> right) => left.Ordinal < right.Ordinal;

    public static bool operator >(RetailWeek<TMistake> left, RetailWeek<TMistake> right) => left.Ordinal > right.Ordinal;

    public static bool operator <=(RetailWeek<TMistake> left, RetailWeek<TMistake> right) => left.Ordinal <= right.Ordinal;

    public static bool operator >=(RetailWeek<TMistake> left, RetailWeek<TMistake> right) => left.Ordinal >= right.Ordinal;

    public static RetailWeek<TMistake> operator +(RetailWeek<TMistake> left, int right) => At((long)left.Ordinal + right);

    public static RetailWeek<TMistake> operator -(RetailWeek<TMistake> period, int count) => At((long)period.Ordinal - count);

    public static int operator -(RetailWeek<TMistake> later, RetailWeek<TMistake> earlier) => later.Ordinal - earlier.Ordinal;

    public static RetailWeek<TMistake> operator ++(RetailWeek<TMistake> value) => value + 1;

    public static RetailWeek<TMistake> operator --(RetailWeek<TMistake> value) => value - 1;

    private static RetailWeek<TMistake> At(long ordinal) =>
        ordinal >= 0 && ordinal <= Last ? new((int)ordinal) : throw new OverflowException("There is no such week.");
}
