using Indicators.Tool.Input;
using NodaTime;

namespace Indicators.Tool.Compute;

/// <summary>What the periods of rows mean in this report, and which of them had to be assumed.</summary>
internal sealed class Timeline
{
    private readonly ReportContext _context;
    private readonly Dictionary<string, Resolved> _resolved = new(StringComparer.Ordinal);
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
    public Resolved? Resolve(ObservationRow row, Problems problems)
    {
        string text = row.Period.Text.Trim();
        if (_resolved.TryGetValue(text, out Resolved? known))
        {
            return known;
        }

        if (!PeriodRef.TryParse(text, out PeriodRef? reference))
        {
            problems.Add(row.Problem(
                ProblemCodes.PeriodUnknown, row.Period, $"period {Quoted.Text(text)}",
                "a year (2021), a span (2021/2025), a plan (“十四五”) or words for a time (目前, 五年来)"));
            return null;
        }

        Resolved resolved = reference.Resolve(_context);
        if (!resolved.IsResolved)
        {
            problems.Add(row.Problem(
                ProblemCodes.PeriodOpen, row.Period, $"period {Quoted.Text(text)}", "a period that report.json settles", resolved.Reason.TrimEnd('.')));
            return null;
        }

        _resolved.Add(text, resolved);
        Remember(text, reference);
        return resolved;
    }

    // Of 2021/目前 only 目前 is assumed; the years that the text names are not.
    private void Remember(string text, PeriodRef reference)
    {
        switch (reference)
        {
            case PeriodRef.Range range:
                string[] ends = text.Split('/', 2);
                Remember(ends[0].Trim(), range.From);
                Remember(ends[^1].Trim(), range.To);
                break;
            case PeriodRef.Now or PeriodRef.RelativeYear or PeriodRef.LastYears when _assumed.TrueForAll(entry => entry.Text != text):
                Resolved resolved = reference.Resolve(_context);
                _assumed.Add(new(text, resolved.Year?.ToString() ?? resolved.Years!.Value.ToString(), resolved.Evidence));
                break;
        }
    }
}
