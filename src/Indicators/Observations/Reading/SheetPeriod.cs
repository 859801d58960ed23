using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>Periods as people, sheets and data bases write them: 202403, 2017Q04, 1988 JAN, YR2020, 31.12.1950. Asked only of what is not a
/// period in print.</summary>
/// <remarks>
/// It belongs to the column and not to the library, whose readers take what sources print: in a text 202403 is a number. What has two
/// readings is none of them: 1Q24 may be of 1924, Mar-24 a day, 2020.1 October.
/// </remarks>
internal static partial class SheetPeriod
{
    private static readonly string[] Names = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Returns the period as the library reads it, or the readings of one that has several; both are null for a text that is none
    /// of these forms.</summary>
    public static (string? Period, string? Readings) Of(string text)
    {
        // 1960 [YR1960]: the same period twice, as in the files of the World Bank.
        if (Twice().Match(text) is { Success: true } twice)
        {
            string? first = Single(twice.Groups["one"].Value).Period ?? twice.Groups["one"].Value,
                second = Single(twice.Groups["two"].Value).Period ?? twice.Groups["two"].Value;
            return first == second ? (first, null) : default;
        }

        return Single(text);
    }

    private static (string? Period, string? Readings) Single(string text)
    {
        if (Part().Match(text) is { Success: true } part)
        {
            return OfPart(part);
        }

        if (Whole().Match(text) is { Success: true } whole)
        {
            return (whole.Groups["year"].Value, null);
        }

        if (MonthByName().Match(text) is { Success: true } named)
        {
            string year = named.Groups["year"].Value, number = NumberOf(named.Groups["name"].Value);
            return year.Length == 4 ? ($"{year}-{number}", null) : (null, $"{YearsOf(year, "-" + number)}, or a day");
        }

        if (MonthsToDate().Match(text) is { Success: true } toDate)
        {
            string month = $"{toDate.Groups["year"].Value}-{toDate.Groups["number"].Value.PadLeft(2, '0')}";
            return (null, $"{month}, or {toDate.Groups["year"].Value}-01/{month}");
        }

        if (FiscalInTwoDigits().Match(text) is { Success: true } fiscal)
        {
            return (null, $"FY19{fiscal.Groups["year"].Value} or FY20{fiscal.Groups["year"].Value}");
        }

        return MonthInDigits().Match(text) is { Success: true } digits
            ? ($"{digits.Groups["year"].Value}-{digits.Groups["month"].Value.PadLeft(2, '0')}", null)
            : Dropped().Match(text) is { Success: true } dropped ? (null, ReadingsOf(dropped))
            : Day(text);
    }

    // 2017Q04, Q1-2020, 1H2020, 2001M1, 2020/W1; the T of four months is a quarter (trimestre) in Spanish, Portuguese and French.
    private static (string? Period, string? Readings) OfPart(Match match)
    {
        string year = match.Groups["year"].Value, number = match.Groups["number"].Value.TrimStart('0');
        char letter = char.ToUpperInvariant(match.Groups["letter"].Value[0]);
        string part = letter switch
        {
            'Q' => "-Q" + number,
            'M' => "-" + number.PadLeft(2, '0'),
            'W' => "-W" + number.PadLeft(2, '0'),
            'T' => "-T" + number,
            _ => "-S" + number,
        };
        return year.Length == 2 ? (null, YearsOf(year, part))
            : letter == 'T' ? (null, $"{year}-T{number} of four months, or {year}-Q{number}")
            : (year + part, null);
    }

    private static string ReadingsOf(Match match)
    {
        string year = match.Groups["year"].Value, number = match.Groups["number"].Value;
        return match.Groups["point"].Success
            ? $"{year}-{number.PadLeft(2, '0')}{(number == "1" ? $", or {year}-10 whose zero was dropped" : ", or a number")}"
            : $"{year}-{number.PadLeft(2, '0')}, or {year}-Q{number}";
    }

    // Points part day, month, year in this order; between slashes and hyphens the order is that of the place.
    private static (string? Period, string? Readings) Day(string text)
    {
        if (Timestamp().Match(text) is { Success: true } stamp)
        {
            return (stamp.Groups["date"].Value, null);
        }

        if (YearFirst().Match(text) is { Success: true } ordered)
        {
            return (Date(ordered.Groups["year"].Value, ordered.Groups["month"].Value, ordered.Groups["day"].Value), null);
        }

        if (DayByName().Match(text) is { Success: true } named)
        {
            string month = NumberOf(named.Groups["name"].Value), of = named.Groups["year"].Value, day = named.Groups["day"].Value;
            return of.Length == 4
                ? (Date(of, month, day), null)
                : (null, $"{Date("19" + of, month, day)} or {Date("20" + of, month, day)}");
        }

        if (YearLast().Match(text) is not { Success: true } last)
        {
            return default;
        }

        (string first, string second, string year) = (last.Groups["first"].Value, last.Groups["second"].Value, last.Groups["year"].Value);
        bool dayFirst = Last(second) <= 12, monthFirst = Last(first) <= 12 && last.Groups["sign"].Value != ".";
        (string asDay, string asMonth) = (Date(year, second, first), Date(year, first, second));
        return dayFirst && monthFirst && asDay != asMonth ? (null, $"{asDay} or {asMonth}")
            : dayFirst ? (asDay, null)
            : monthFirst ? (asMonth, null)
            : default;
    }

    private static string Date(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static int Last(string digits) => int.Parse(digits[^Math.Min(2, digits.Length)..], CultureInfo.InvariantCulture);

    private static string NumberOf(string name) =>
        (Array.IndexOf(Names, name[..3].ToUpperInvariant()) + 1).ToString("D2", CultureInfo.InvariantCulture);

    private static string YearsOf(string year, string part) => $"19{year}{part} or 20{year}{part}";

    private const string Name =
        "(?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<one>[^\[\]]+?) ?\[(?<two>[^\[\]-][^\[\]]*)\]\z", Plain)]
    private static partial Regex Twice();

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})[ /_:.-]?(?<letter>[QMHSW])[ -]?0?(?<number>[0-9]{1,2})\z"
        + @"|^(?<letter>[QMHSWT])0?(?<number>[0-9]{1,2})([ /_:.-]|, )(?<year>[0-9]{4})\z"
        + @"|^0?(?<number>[0-9]{1,2}) ?(?<letter>[QHST])[ /_:.-]?(?<year>[0-9]{4}|[0-9]{2})\z"
        + @"|^(?<letter>[QH])(?<number>[1-4])[ /_:.-]?'?(?<year>[0-9]{2})\z"
        + @"|^(?<year>[0-9]{4})[ /_:.-](?<number>[0-9])(?<letter>[QHS])\z", Plain)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[ -]?(A|A1|annual|year)\z|^(YR|CY|Y)[ -]?(?<year>[0-9]{4})\z", Plain)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^" + Name + @"([. /,-]|\. |, )?(?<year>[0-9]{4})\z|^" + Name + @"[. /-] ?'?(?<year>[0-9]{2})\z|^(?<year>[0-9]{4})[. /-]?" + Name
            + @"\.?\z", Plain)]
    private static partial Regex MonthByName();

    [GeneratedRegex(
        @"^(?<year>(19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])\z|^(?<year>[0-9]{4})[-/](?<month>0?[1-9]|1[0-2])\z|^(?<year>(19|20)[0-9]{2})[.:](?<month>0[1-9]|1[0-2])\z"
        + @"|^(?<month>0?[1-9]|1[0-2])[-/.](?<year>[0-9]{4})\z", Plain)]
    private static partial Regex MonthInDigits();

    [GeneratedRegex(@"^(?<year>(19|20)[0-9]{2})(?<point>\.)(?<number>1)\z|^(?<year>(19|20)[0-9]{2}):(?<number>[1-4])\z", Plain)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^(?<number>[1-9]|1[0-2]) ?M ?(?<year>[0-9]{4})\z", Plain)]
    private static partial Regex MonthsToDate();

    [GeneratedRegex(@"^FY ?'?(?<year>[0-9]{2})([/-][0-9]{2})?\z", Plain)]
    private static partial Regex FiscalInTwoDigits();

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(:00([.,]0+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?\z", Plain)]
    private static partial Regex Timestamp();

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?<sign>[/.-])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>[0-2]?[0-9]|3[01])\z|^(?<year>(19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])\z", Plain)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>[0-3]?[0-9])(?<sign>[/.-])(?<second>[0-3]?[0-9])\k<sign>(?<year>[0-9]{4})\z", Plain)]
    private static partial Regex YearLast();

    [GeneratedRegex(
        @"^(?<day>[0-3]?[0-9])[. /-]? ?" + Name + @"[. /,-]? ?(?<year>[0-9]{4}|[0-9]{2})\z|^" + Name
            + @"\.? (?<day>[0-3]?[0-9])(st|nd|rd|th)?,? (?<year>[0-9]{4})\z|^(?<year>[0-9]{4})[ /-]" + Name + @"[ /-](?<day>[0-3]?[0-9])\z",
            Plain)]
    private static partial Regex DayByName();
}
