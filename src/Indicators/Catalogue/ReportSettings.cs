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
    private static readonly string[] Members = ["$schema", "published", "plan", "area", "language", "scope", "title"];
    private static readonly string[] Languages = ["zh", "en"];

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

    /// <summary>Reads the settings and finds every mistake in one run; never throws.</summary>
    /// <param name="json">The text; comments are allowed, trailing commas are not.</param>
    /// <param name="file">How the file is called in <see cref="InputProblem.File"/>; <see langword="null"/> where there is none.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="problems">The mistakes, from top to bottom.</param>
    /// <returns>False when there are mistakes.</returns>
    public static bool TryParse(string? json, string? file, [NotNullWhen(true)] out ReportSettings? settings, out IReadOnlyList<InputProblem> problems)
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
            Language = members.Word("language", Languages) switch { "zh" => Indicators.Language.Chinese, "en" => Indicators.Language.English, _ => null },
            Title = members.LocalText("title"),
        };
    }

    private static FiveYearPlan? PlanOf(string text, string file, ProblemList problems)
    {
        FiveYearPlan? plan = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 99 ? FiveYearPlan.Nth(number)
            : FiveYearPlan.TryParse(text, out FiveYearPlan named) ? named
            : null;
        if (plan is null)
        {
            problems.Add(ObservationCodes.PlanInvalid, file, $"plan {Quoted.Text(text)}", "the number of a five-year plan, such as \"14\"");
        }

        return plan;
    }
}
