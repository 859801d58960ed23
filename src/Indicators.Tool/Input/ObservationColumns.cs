namespace Indicators.Tool.Input;

/// <summary>The columns of a file of observations.</summary>
internal static class ObservationColumns
{
    /// <summary>Gets the names of all columns, in the order in which the tool writes them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["indicator", "area", "period", "kind", "stated", "scope", "of", "source", "basis"];

    /// <summary>Gets the columns without which a row says nothing; none of their fields may be blank.</summary>
    public static IReadOnlyList<string> Required { get; } = ["indicator", "area", "period", "stated"];
}
