using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Indicators;

/// <summary>What a report leaves open and says of itself: when it was published, its plan, its area, its language.</summary>
/// <remarks>
/// Read from JSON, the file <c>report.json</c> beside the observations; its members stand in docs/reference/tool-input.md.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// ReportSettings.TryParse("""{"published": "2026-01-15", "plan": "14"}""", null, out ReportSettings? settings, out _);   // → True
/// PeriodRef.Parse("目前").Resolve(settings!.Context).Period;   // → 2025
/// </code></example>
public sealed partial record ReportSettings
{
    private static readonly string[] Members =
        ["$schema", "published", "plan", "area", "language", "scope", "title", "marks", "fiscalYear", "decimal"];
    private static readonly string[] Languages = ["zh", "en"];
    private static readonly (string Code, FrequencyId? Year)[] Calendars =
        [Calendar<AprilStart>(), Calendar<JulyStart>(), Calendar<OctoberUsFederal>()];
    private static readonly string[] CalendarCodes = [.. Calendars.Select(calendar => calendar.Code)];
    private static readonly string[] CalendarMembers = ["start", "label"];
    private static readonly string[] Labels = ["start", "end"];
    private static readonly string[] DecimalSigns = [".", ","];

    /// <summary>Gets the settings of a report that says nothing of itself.</summary>
    public static ReportSettings None { get; } = new();

    /// <summary>Gets what resolves the times that the report leaves open: the day of publication and the plan.</summary>
    public ReportContext Context { get; init; } = ReportContext.None;

    /// <summary>Gets the code or name of the area that the report is about.</summary>
    public string? Area { get; init; }

    /// <summary>Gets the code or name of the area in which areas are ranked by their levels; null for the area around them.</summary>
    public string? Scope { get; init; }

    /// <summary>Gets the language of the report.</summary>
    public Language? Language { get; init; }

    /// <summary>Gets the title.</summary>
    public LocalText? Title { get; init; }

    /// <summary>Gets the convention of the marks of its sources, such as <c>eurostat</c> or <c>nbs</c>; null where only marks that all
    /// offices share are read.</summary>
    public string? Marks { get; init; }

    /// <summary>Gets the fiscal year of its sources, by which FY2021 and 2021/22 are read; null where there is none.</summary>
    public FrequencyId? FiscalYear { get; init; }

    /// <summary>Gets the sign before the decimals in its files, <c>.</c> or <c>,</c>; null where each file shows it.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>Reads the settings and finds every mistake in one run; never throws.</summary>
    /// <param name="json">The text; comments are allowed, trailing commas are not.</param>
    /// <param name="file">How the file is called in <see cref="InputProblem.File"/>; <see langword="null"/> where there is none.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="problems">The mistakes, from top to bottom.</param>
    /// <returns>False when there are mistakes.</returns>
    public static bool TryParse(string? json, string? file, [NotNullWhen(true)] out ReportSettings? settings,
        out IReadOnlyList<InputProblem> problems)
    {
        var found = new ProblemList();
        settings = Read(json ?? "", file ?? "", found);
        problems = [.. found.InOrder];
        settings = problems.Count == 0 ? settings : null;
        return settings is not null;
    }

    private static ReportSettings? Read(string json, string file, ProblemList problems)
    {
        if (JsonTree.Read(json, file, problems) is not { } root || ObjectReader.Of(root, file, Members, problems) is not { } members)
        {
            return null;
        }

        members.Text("$schema");
        DateOnly? published = members.Date("published");
        FiveYearPlan? plan = members.Text("plan") is { } text ? PlanOf(text, file, problems) : null;
        return new()
        {
            Context = new(published is { } day ? LocalDate.FromDateOnly(day) : null, plan),
            Area = members.Text("area"),
            Scope = members.Text("scope"),
            Language =
                members.Word("language", Languages) switch { "zh" => Indicators.Language.Chinese, "en" => Indicators.Language.English,
                    _ => null },
            Title = members.LocalText("title"),
            Marks = members.Word("marks", Indicators.Marks.Conventions),
            FiscalYear = FiscalYearOf(members, file, problems),
            DecimalSign = members.Word("decimal", DecimalSigns)?[0],
        };
    }

    // The code of a calendar, or its start and by which of its two years it is called.
    private static FrequencyId? FiscalYearOf(ObjectReader report, string file, ProblemList problems)
    {
        if (report.Find("fiscalYear") is not { } item)
        {
            return null;
        }

        if (item.Kind == System.Text.Json.JsonValueKind.String)
        {
            return report.Word("fiscalYear", CalendarCodes) is { } word ? Calendars.First(calendar => calendar.Code == word).Year : null;
        }

        if (ObjectReader.Of(item, file, CalendarMembers, problems) is not { } members
            || members.Need("start", "the first day of the fiscal year, such as \"--04-01\"") is not { } first
            || members.Text("start") is not { } start
            || members.Need("label", "\"start\" or \"end\": by which of its two years it is called") is null
            || members.Word("label", Labels) is not { } label)
        {
            return null;
        }

        bool isRead = start.Length == 7 && start.StartsWith("--", StringComparison.Ordinal)
            && start.EndsWith("-01", StringComparison.Ordinal)
            && int.TryParse(start.AsSpan(2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12;
        if (!isRead)
        {
            members.Add(CatalogCodes.DateInvalid, first, Quoted.Text(start), "the first day of a month, such as \"--04-01\"");
            return null;
        }

        int startMonth = int.Parse(start.AsSpan(2, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return FrequencyId.Of("A", startMonth, startMonth == 1 || label == "start" ? FiscalLabel.StartingYear : FiscalLabel.EndingYear);
    }

    private static FiveYearPlan? PlanOf(string text, string file, ProblemList problems)
    {
        FiveYearPlan? plan = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 99
            ? FiveYearPlan.Nth(number)
            : FiveYearPlan.TryParse(text, out FiveYearPlan named) ? named
            : null;
        if (plan is null)
        {
            problems.Add(ObservationCodes.PlanInvalid, file, $"plan {Quoted.Text(text)}", "the number of a five-year plan, such as \"14\"");
        }

        return plan;
    }

    private static (string Code, FrequencyId? Year) Calendar<TCalendar>()
        where TCalendar : IFiscalCalendar => (TCalendar.Code, FrequencyId.Of("A", TCalendar.StartMonth, TCalendar.Label));
}
