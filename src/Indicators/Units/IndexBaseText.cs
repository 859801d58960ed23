using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>What is 100 for index numbers, as sources print it: <c>(2015=100)</c>, <c>1982-84=100</c>, <c>2020年=100</c>, <c>以上年为100</c>,
/// <c>Index, Dec 1997 = 100</c>.</summary>
internal static partial class IndexBaseText
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly Dictionary<string, string> MovingBases = WordTable.Rows("index-bases.tsv", 3)
        .SelectMany(row => row[2].Split(' '), (row, word) => (Word: word.Replace('_', ' '), Base: row[1])).ToDictionary(row => row.Word,
            row => row.Base, StringComparer.OrdinalIgnoreCase);

    /// <summary>How the unit of a base that moves is spelt: <c>上年=100</c> for preceding year; null for other words.</summary>
    internal static string? Moving(string basis) => MovingBases.GetValueOrDefault(basis);

    /// <summary>Takes a text in the plain form apart: what is left of the sign, and the number that it is set to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPoint">Whether it is the unit of differences: 点(2015=100).</param>
    /// <param name="basis">What is set to a level.</param>
    /// <param name="level">The level.</param>
    internal static bool TrySplit(string text, out bool isPoint, out string basis, out Rational level)
    {
        (isPoint, basis, level) = (false, "", default);
        if (text is [.., ')'] && text.LastIndexOf('(') is >= 0 and var open)
        {
            string before = text[..open].TrimEnd();
            isPoint = before is "点" or "index point" or "index points";
            if (!isPoint
                && (before.AsSpan().ContainsAny("/·()") || before.EndsWith('点') || before.EndsWith("point", StringComparison.Ordinal)
                    || before.EndsWith("points", StringComparison.Ordinal)))
            {
                return false;
            }

            text = text[(open + 1)..^1];
        }

        return Setting().Match(text) is { Success: true } match
            && (basis = match.Groups["base"].Value.Trim()).Length > 0
            && Rational.TryParse(match.Groups["level"].Value, out level) && level.Sign > 0;
    }

    /// <summary>The readings of what is left of the sign, with words before it left out one by one: <c>Index, 2015</c> and
    /// <c>2015</c>.</summary>
    internal static IEnumerable<string> WithoutWords(string basis)
    {
        yield return basis;
        while (Word().Match(basis) is { Success: true, Length: var length } && length < basis.Length)
        {
            yield return basis = basis[length..].TrimStart();
        }
    }

    /// <summary>The code of a fixed base: <c>2015</c>, <c>1982/1984</c>, <c>2010-Q1</c>, <c>1997-12</c>; null for a text that names no
    /// period.</summary>
    /// <remarks>2011-12 may be a month or two years; it stays as it is written, and growth does not depend on it.</remarks>
    internal static string? Canonical(string basis)
    {
        if (Year().Match(basis) is { Success: true } year)
        {
            return year.Groups["year"].Value;
        }

        if (Years().Match(basis) is { Success: true } years)
        {
            return Range(years);
        }

        if (QuarterOfYear().Match(basis) is { Success: true } quarter)
        {
            string number = quarter.Groups["quarter"].Value;
            return $"{quarter.Groups["year"].Value}-Q{("一二三四".IndexOf(number, StringComparison.Ordinal) is >= 0 and var place ? place + 1 : int.Parse(number, CultureInfo.InvariantCulture))}";
        }

        if (MonthByName().Match(basis) is { Success: true } named)
        {
            return $"{named.Groups["year"].Value}-{Array.IndexOf(Months, named.Groups["name"].Value[..3].ToUpperInvariant()) + 1:00}";
        }

        return Day().Match(basis) is { Success: true } day
            ? $"{day.Groups["year"].Value}-{day.Groups["month"].Value.PadLeft(2, '0')}{(day.Groups["day"].Success ? "-" + day.Groups["day"].Value.PadLeft(2, '0') : "")}"
            : null;
    }

    private static string? Range(Match years)
    {
        int first = int.Parse(years.Groups["year"].Value, CultureInfo.InvariantCulture);
        string end = years.Groups["end"].Value;
        int last = int.Parse(end, CultureInfo.InvariantCulture);
        if (end.Length == 4)
        {
            return last > first ? $"{first}/{last}" : null;
        }

        int within = first - (first % 100) + last;
        bool isMonth = years.Groups["sign"].Value == "-" && last is >= 1 and <= 12, isRange = within > first;
        within = isRange ? within : within + 100; // 1999-00
        isRange |= within - first == 1;
        return isMonth ? $"{first}-{last:00}" : isRange ? $"{first}/{within}" : null;
    }

    [GeneratedRegex(@"^(以(?<base>.+?)为|(?<base>[^=]+?) ?(=|为) ?)(?<level>[0-9]{1,6}(\.[0-9]{1,6})?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}+(?=[0-9])|[^ ,0-9][^ ,]*[ ,]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<year>1[5-9][0-9]{2}|2[01][0-9]{2})年?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<year>1[5-9][0-9]{2}|2[01][0-9]{2})年? ?(?<sign>-|–|—|/|至|~|to) ?(?<end>[0-9]{4}|[0-9]{2})年?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"^((?<year>[12][0-9]{3})( |-)?[Qq](?<quarter>[1-4])|[Qq](?<quarter>[1-4])( |-)?(?<year>[12][0-9]{3})|(?<year>[12][0-9]{3})年第?(?<quarter>[1-4一二三四])季度)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex(
        @"^(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?,? ?(?<year>[12][0-9]{3})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthByName();

    [GeneratedRegex(
        @"^((?<year>[12][0-9]{3})年(?<month>0?[1-9]|1[0-2])月((?<day>0?[1-9]|[12][0-9]|3[01])日)?|(?<year>[12][0-9]{3})[-/.Mm](?<month>0?[1-9]|1[0-2])([-/.](?<day>0?[1-9]|[12][0-9]|3[01]))?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
