using Indicators.Tool.Input;
using NodaTime;

namespace Indicators.Tool.Compute;

/// <summary>What the periods of rows mean in this report, and which of them had to be assumed.</summary>
internal sealed class Timeline
{
    private readonly ReportContext _context;
    private readonly Dictionary<string, ReportTime> _resolved = new(StringComparer.Ordinal);
    private readonly List<AssumedTime> _assumed = [];

    private Timeline(ReportContext context) => _context = context;

    /// <summary>Gets the words for times that report.json resolved, in the order of their first use.</summary>
    public IReadOnlyList<AssumedTime> Assumed => _assumed;

    /// <summary>Makes the timeline of a report; a plan that is none is added as a mistake.</summary>
    public static Timeline Of(ReportInput input, Problems problems)
    {
        ReportSettings settings = input.Settings;
        LocalDate? published = settings.Published is { } day ? LocalDate.FromDateOnly(day) : null;
        FiveYearPlan? plan = null;
        if (settings.Plan is { } text)
        {
            plan = int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 99
                ? FiveYearPlan.Nth(number)
                : FiveYearPlan.TryParse(text, out FiveYearPlan named) ? named : null;
            if (plan is null)
            {
                string file = input.Files.FirstOrDefault(path => Path.GetFileName(path).Equals("report.json", StringComparison.OrdinalIgnoreCase)) ?? "report.json";
                problems.Add(ProblemCodes.PlanInvalid, file, $"plan {Quoted.Text(text)}", "the number of a five-year plan, such as \"14\"");
            }
        }

        return new(new ReportContext(published, plan));
    }

    /// <summary>Resolves the period of a row, or adds what is wrong and returns <see langword="null"/>.</summary>
    public ReportTime? Resolve(ObservationRow row, Problems problems)
    {
        string text = row.Period.Text.Trim();
        if (_resolved.TryGetValue(text, out ReportTime? known))
        {
            return known;
        }

        if (!PeriodRef.TryParse(text, out PeriodRef? reference))
        {
            (string? inSheet, string? readings) = SheetPeriod.Of(text);
            if (inSheet is null || !PeriodRef.TryParse(inSheet, out reference))
            {
                problems.Add(readings is null
                    ? row.Problem(
                        ProblemCodes.PeriodUnknown, row.Period, $"period {Quoted.Text(text)}",
                        "a year (2021), a quarter (2021-Q3), a month (2021-03), a span (2021/2025), a plan (“十四五”) or words for a time (目前, 五年来)")
                    : row.Problem(ProblemCodes.PeriodAmbiguous, row.Period, $"period {Quoted.Text(text)}, which may be {readings}", "one period", "write the one that is meant: 2021-Q3, 2021-03, 2021/2022"));
                return null;
            }
        }

        Resolved resolved = reference.Resolve(_context);
        if (resolved.Period is null)
        {
            problems.Add(row.Problem(
                ProblemCodes.PeriodOpen, row.Period, $"period {Quoted.Text(text)}", "a period that report.json settles",
                resolved.Reason!.TrimEnd('.') + (IsDeictic(reference) && _context.PublicationDate is null ? "; add \"published\": \"YYYY-MM-DD\" to report.json" : "")));
            return null;
        }

        // 2021/2025, 2024-Q1/2024-Q4 and 2021-03/目前 name two ends, 2024年1-9月 and 2024-01-01/P9M name one span; the first end of
        // “十三五”/目前 is a span itself, and its base is the year before it.
        bool fromBase = reference is PeriodRef.Range { From: not PeriodRef.Plan } || (reference is PeriodRef.Subannual && resolved.Period.Value.IsRange && NamesTwo(text));
        var time = new ReportTime(resolved, fromBase);
        _resolved.Add(text, time);
        Remember(text, reference);
        return time;
    }

    // Of 2021/目前 only 目前 is assumed; the years that the text names are not. 2021年至今 is one word for both ends, and of 2021-03/目前
    // the first end says that now is a month.
    private void Remember(string text, PeriodRef reference)
    {
        if (reference is PeriodRef.Range { From: not PeriodRef.Subannual } range && text.Split('/') is [var from, var to])
        {
            Remember(from.Trim(), range.From);
            Remember(to.Trim(), range.To);
        }
        else if (IsDeictic(reference) && _assumed.TrueForAll(entry => entry.Text != text))
        {
            Resolved resolved = reference.Resolve(_context);
            _assumed.Add(new(text, resolved.Period!.Value.ToString(), resolved.Evidence));
        }
    }

    private static bool NamesTwo(string text) => text.Contains('/', StringComparison.Ordinal) && !text.Contains("/P", StringComparison.Ordinal);

    private static bool IsDeictic(PeriodRef reference) => reference switch
    {
        PeriodRef.Now or PeriodRef.RelativeYear or PeriodRef.LastYears or PeriodRef.PartOfYear or PeriodRef.OpenEnd => true,
        PeriodRef.Range range => IsDeictic(range.From) || IsDeictic(range.To),
        _ => false,
    };
}

/// <summary>What a period means in this report.</summary>
/// <param name="Resolved">The period.</param>
/// <param name="FromBase">Whether it names two ends, so that a change is counted from the first of them.</param>
internal sealed record ReportTime(Resolved Resolved, bool FromBase);
