using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>Fiscal years as files write them: FY2021, 2021/22, 2004-05, 2021财年, FY2021 Q1.</summary>
/// <param name="Year">The year in which the fiscal year starts, or by which it is called where one year is named.</param>
/// <param name="NamesBoth">Whether both years are named, so that the year in which it starts is known.</param>
/// <param name="Quarter">The quarter; 0 for the year.</param>
/// <param name="IsSaid">Whether a word says that it is a fiscal year: FY, 财年.</param>
/// <param name="Sign">What stands between the two years.</param>
/// <param name="IsShort">Whether the second year has two digits.</param>
internal readonly partial record struct FiscalForm(int Year, bool NamesBoth, int Quarter, bool IsSaid, char Sign, bool IsShort)
{
    /// <summary>Gets whether two digits behind a hyphen or slash may be a month: 2004-05, 2011/12, and not 2012-13.</summary>
    public bool MayBeMonth => IsShort && !IsSaid && (Year + 1) % 100 is >= 1 and <= 12;

    /// <summary>Reads the form; null for another text, and where the second year is not the next one.</summary>
    public static FiscalForm? Of(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int year = Number(match.Groups["year"].Value);
        string next = match.Groups["next"].Value;
        if (next.Length > 0 && Number(next) != (next.Length == 2 ? (year + 1) % 100 : year + 1))
        {
            return null;
        }

        bool isSaid = match.Groups["word"].Success;
        return next.Length == 0 && !isSaid ? null : new(
            year, next.Length > 0,
            match.Groups["quarter"] is { Success: true } quarter
                ? "一二三四".IndexOf(quarter.Value[0], StringComparison.Ordinal) + 1 is > 0 and var han ? han : Number(quarter.Value)
                : 0,
            isSaid, match.Groups["sign"] is { Success: true } sign ? sign.Value[0] : ' ', next.Length == 2);
    }

    /// <summary>The period in a fiscal calendar; null where the calendar of time ends before it.</summary>
    public AnyPeriod? In(FrequencyId calendar)
    {
        // 2021/22 names both years; FY2021 and a quarter of it go by the label of the calendar.
        int start = NamesBoth || calendar.StartMonth == 1 || calendar.Label == FiscalLabel.StartingYear ? Year : Year - 1;
        if (start is < 1 or > 9998)
        {
            return null;
        }

        return Quarter == 0 ? AnyPeriod.Fiscal(PeriodKind.Year, calendar.StartMonth - 1, start - 1)
            : AnyPeriod.Fiscal(PeriodKind.Quarter, calendar.StartMonth - 1, ((start - 1) * 4) + Quarter - 1);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<word>FY|fiscal year|financial year) ?'?(?<year>[0-9]{4})((?<sign>[/–—-])(?<next>[0-9]{4}|[0-9]{2}))?([ /-]?Q(?<quarter>[1-4]))?\z"
        + @"|^Q(?<quarter>[1-4])[ /-]?(?<word>FY) ?(?<year>[0-9]{4})((?<sign>[/–—-])(?<next>[0-9]{4}|[0-9]{2}))?\z"
        + @"|^(?<year>[0-9]{4})((?<sign>[/–—-])(?<next>[0-9]{4}|[0-9]{2}))?(?<word>财年|财政年度|年度财政)(第?(?<quarter>[1-4一二三四])季度?)?\z"
        + @"|^(?<year>[0-9]{4})(?<sign>[/–—-])(?<next>[0-9]{4}|[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
