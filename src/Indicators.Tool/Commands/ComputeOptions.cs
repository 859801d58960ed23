namespace Indicators.Tool.Commands;

/// <summary>In which form a result is written.</summary>
internal enum OutputFormat
{
    /// <summary>A table for reading in a terminal.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Markdown tables.</summary>
    Markdown,

    /// <summary>Comma-separated values.</summary>
    Csv,
}

/// <summary>What is done with rows that cannot be understood.</summary>
internal enum OnError
{
    /// <summary>Nothing is computed.</summary>
    Stop,

    /// <summary>The rest is computed, and the rows are listed.</summary>
    Collect,
}

/// <summary>What in the result ends the command with exit code 1; each includes what follows it.</summary>
internal enum FailOn
{
    /// <summary>A result that could not be computed.</summary>
    Missing,

    /// <summary>A figure that is implausible.</summary>
    Implausible,

    /// <summary>A stated result that contradicts its levels.</summary>
    Inconsistent,

    /// <summary>Nothing.</summary>
    Never,
}

/// <summary>The options of <c>indicators compute</c>.</summary>
/// <param name="Paths">A folder, or files.</param>
/// <param name="Format">The form of the result.</param>
/// <param name="Language">The language of the result; <see langword="null"/> for that of report.json.</param>
/// <param name="Rounding">The rule of every rounding.</param>
/// <param name="Decimals">The decimals of percentages; <see langword="null"/> for one.</param>
/// <param name="Out">The file to write to; <see langword="null"/> for standard output.</param>
/// <param name="OnError">What is done with rows that cannot be understood.</param>
/// <param name="FailOn">What in the result ends the command with exit code 1.</param>
/// <param name="Ranges">How tables print ranges.</param>
/// <param name="Thousands">What stands between groups of digits in tables.</param>
/// <param name="Width">The width of tables; <see langword="null"/> for that of the terminal.</param>
/// <param name="Encoding">The encoding of files that are not UTF-8; <see langword="null"/> where it is not named.</param>
/// <param name="DecimalSign">The sign before decimals in the files; <see langword="null"/> where each file shows it.</param>
internal sealed record ComputeOptions(
    IReadOnlyList<string> Paths, OutputFormat Format, Language? Language, Rounding Rounding, int? Decimals, string? Out, OnError OnError,
    FailOn FailOn = FailOn.Inconsistent, RangeDisplay Ranges = RangeDisplay.Always, Thousands Thousands = Thousands.ByLanguage,
    int? Width = null,
    string? Encoding = null, char? DecimalSign = null);
