using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>What to say of a text that is not a period: the forms that are near, and why it is none of them.</summary>
internal static partial class PeriodHints
{
    private const string All =
        "a year (2021), a quarter (2021-Q3), a month (2021-03), a span (2021/2025), a plan (“十四五”) or words for a time (“目前”, “五年来”)";

    /// <summary>The forms that are near; all where none is.</summary>
    public static string Expected(string text) => Letter(text) switch
    {
        'W' => "a week (2021-W05)",
        'Q' => "a quarter (2021-Q3)",
        'H' or 'S' => "a half-year (2021-H1)",
        'T' => "four months (2021-T2)",
        'D' => "a day (2021-03-05, 2021-D064)",
        'M' when Numbered().IsMatch(text) => "a month (2021-03, 2021-M03)",
        _ => Date().IsMatch(text) ? "a day of the calendar (2021-03-05)" : All,
    };

    /// <summary>Why the text is not one of them; null where there is nothing to say.</summary>
    public static string? Reason(string text)
    {
        if (Date().Match(text) is { Success: true } date)
        {
            int year = Number(date, "year"), month = Number(date, "month");
            return year == 0 ? null
                : month is < 1 or > 12 ? "a year has the months 1 to 12"
                : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2} has {DateTime.DaysInMonth(year, month)} days");
        }

        if (Numbered().Match(text) is not { Success: true } match || Number(match, "year") is var of && of == 0)
        {
            return null;
        }

        return Letter(text) switch
        {
            'W' => string.Create(CultureInfo.InvariantCulture, $"{of} has {WeeksIn(of)} weeks"),
            'D' => string.Create(CultureInfo.InvariantCulture, $"{of} has {(DateTime.IsLeapYear(of) ? 366 : 365)} days"),
            'Q' => "a year has the quarters 1 to 4",
            'H' or 'S' => "a year has the half-years 1 and 2",
            'T' => "a year has three times four months",
            'M' => "a year has the months 1 to 12",
            _ => null,
        };
    }

    private static int WeeksIn(int year) => Week.WeeksInReportingYear(year, new NodaTime.AnnualDate(1, 1));

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    private static char Letter(string text) =>
        Numbered().Match(text) is { Success: true } match ? char.ToUpperInvariant(match.Groups["letter"].Value[0]) : '\0';

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})[ /_:.-]?(?<letter>[QMHSTWD])[ -]?[0-9]{1,3}(\[.*\])?\z|^(?<letter>[QMHSTWD])[0-9]{1,3}[ /_:.-]?(?<year>[0-9]{4})\z|^[0-9]{1,2}(?<letter>[QHST])[ /_:.-]?(?<year>[0-9]{4})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[/.-]?(?<month>[0-9]{1,2})[/.-]?[0-9]{2}\z|^[0-9]{1,2}\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
