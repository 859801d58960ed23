namespace Indicators.Tool.Input;

/// <summary>What the report leaves open and report.json says: when it was published, its plan, its area, its language.</summary>
internal sealed record ReportSettings
{
    private static readonly string[] Members = ["$schema", "published", "plan", "area", "language", "title"];

    /// <summary>Gets the words of the member <c>language</c>.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["zh", "en"];

    /// <summary>Gets the settings of a folder without report.json: nothing is said.</summary>
    public static ReportSettings None { get; } = new();

    /// <summary>Gets the day of publication.</summary>
    public DateOnly? Published { get; private init; }

    /// <summary>Gets the number of the five-year plan, as written.</summary>
    public string? Plan { get; private init; }

    /// <summary>Gets the code or name of the area that the report is about.</summary>
    public string? Area { get; private init; }

    /// <summary>Gets the language of the report.</summary>
    public Language? Language { get; private init; }

    /// <summary>Gets the title.</summary>
    public LocalText? Title { get; private init; }

    /// <summary>Reads the settings, or returns <see langword="null"/> with every mistake added.</summary>
    public static ReportSettings? Read(SourceText source, Problems problems)
    {
        int before = problems.All.Count;
        if (JsonTree.Read(source.Text, source.Path, problems) is not { } root || ObjectReader.Of(root, source.Path, Members, problems) is not { } members)
            return null;

        members.Text("$schema");
        var settings = new ReportSettings
        {
            Published = members.Date("published"),
            Plan = members.Text("plan"),
            Area = members.Text("area"),
            Language = members.Word("language", Languages) switch { "zh" => Indicators.Language.Chinese, "en" => Indicators.Language.English, _ => null },
            Title = members.LocalText("title"),
        };
        return problems.All.Count == before ? settings : null;
    }
}
