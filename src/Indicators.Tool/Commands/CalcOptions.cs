namespace Indicators.Tool.Commands;

/// <summary>The options of <c>indicators calc</c>.</summary>
/// <param name="Path">The file of items, or <c>-</c> for standard input.</param>
/// <param name="Format">The form of the answers.</param>
/// <param name="Rounding">The rule for items that name none.</param>
/// <param name="Out">The file to write to; <see langword="null"/> for standard output.</param>
internal sealed record CalcOptions(string Path, OutputFormat Format, Rounding Rounding, string? Out)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";
}
