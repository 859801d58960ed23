namespace Indicators.Tool.Input;

/// <summary>The columns of a file of observations, and the words of its column <c>kind</c>.</summary>
internal static class ObservationColumns
{
    /// <summary>Gets the names of all columns, in the order in which the tool writes them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["indicator", "area", "period", "kind", "stated", "scope", "of", "source"];

    /// <summary>Gets the columns without which a row says nothing; none of their fields may be blank.</summary>
    public static IReadOnlyList<string> Required { get; } = ["indicator", "area", "period", "stated"];

    /// <summary>Gets the kinds of a row: a level, or what a source claims about the indicator.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        DefaultKind, "growth", "averageGrowth", "points", "share", "rank", "rankFirst", "duration", "threshold", "times", "doublings",
    ];

    /// <summary>The kind of a row that names none.</summary>
    public const string DefaultKind = "level";
}
