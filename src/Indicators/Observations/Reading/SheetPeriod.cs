using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>Periods as people write them in sheets: 202403, 2024-3, 2024/3, Mar 2024, 1Q2024. Asked only of what is not a period in print.</summary>
/// <remarks>
/// It belongs to the column and not to the library, whose readers take what sources print: in a text 202403 is a number. What has two
/// readings is none of them: 1Q24 may be of 1924, Mar-24 a day, 2011/12 a year that begins in 2011.
/// </remarks>
internal static partial class SheetPeriod
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Returns the period as the library reads it, or the readings of one that has several; both are null for a text that is none of these forms.</summary>
    public static (string? Period, string? Readings) Of(string text)
    {
        if (MonthInDigits().Match(text) is { Success: true } digits)
        {
            return Month(digits);
        }

        if (MonthByName().Match(text) is { Success: true } named)
        {
            string year = named.Groups["year"].Value, number = NumberOf(named.Groups["name"].Value);
            return year.Length == 4 ? ($"{year}-{number}", null) : (null, $"{YearsOf(year, "-" + number)}, or a day");
        }

        if (QuarterFirst().Match(text) is { Success: true } quarter)
        {
            string year = quarter.Groups["year"].Value, part = $"-Q{quarter.Groups["quarter"].Value}";
            return year.Length == 4 ? (year + part, null) : (null, YearsOf(year, part));
        }

        return Day().Match(text) is { Success: true } day
            ? ($"{day.Groups["year"].Value}-{day.Groups["month"].Value.PadLeft(2, '0')}-{day.Groups["day"].Value.PadLeft(2, '0')}", null)
            : default;
    }

    // 2001/02 to 2011/12 are written for years from one summer or spring to the next as well.
    private static (string? Period, string? Readings) Month(Match match)
    {
        string year = match.Groups["year"].Value, month = match.Groups["month"].Value.PadLeft(2, '0');
        bool isYear = match.Groups["slash"].Success && match.Groups["month"].Length == 2 && Last(year) + 1 == Last(month);
        return isYear ? (null, $"{year}-{month}, or a year that begins in {year}") : ($"{year}-{month}", null);
    }

    private static int Last(string digits) => int.Parse(digits[^2..], System.Globalization.CultureInfo.InvariantCulture);

    private static string NumberOf(string name) =>
        (Array.IndexOf(Months, name[..3].ToUpperInvariant()) + 1).ToString("D2", System.Globalization.CultureInfo.InvariantCulture);

    private static string YearsOf(string year, string part) => $"19{year}{part} or 20{year}{part}";

    [GeneratedRegex(@"^(?<year>(19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])\z|^(?<year>[0-9]{4})(-|(?<slash>/))(?<month>0?[1-9]|1[0-2])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthInDigits();

    [GeneratedRegex(
        @"^(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[. -] ?(?<year>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthByName();

    [GeneratedRegex(@"^(?<quarter>[1-4])q[ -]?(?<year>[0-9]{4}|[0-9]{2})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex QuarterFirst();

    [GeneratedRegex(@"^(?<year>[0-9]{4})/(?<month>0?[1-9]|1[0-2])/(?<day>[0-2]?[0-9]|3[01])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
