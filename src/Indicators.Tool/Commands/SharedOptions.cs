using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Tool.Commands;

/// <summary>Options that several commands have, with the same words.</summary>
internal static class SharedOptions
{
    private static readonly (string Word, OutputFormat Meaning)[] Formats =
    [
        ("table", OutputFormat.Table), ("json", OutputFormat.Json), ("markdown", OutputFormat.Markdown), ("md", OutputFormat.Markdown),
        ("csv", OutputFormat.Csv),
    ];

    /// <summary>The form of the result.</summary>
    public static Option<OutputFormat> Format(string description) => new("--format")
    {
        Description = description,
        HelpName = "FORMAT",
        CustomParser = result => Choice.Parse(result, Formats),
    };

    /// <summary>The rule of rounding, which has a default in the tool alone.</summary>
    public static Option<Rounding> Rounding(string purpose) => new("--rounding")
    {
        Description = $"{purpose}: {string.Join(", ", Enum.GetNames<Rounding>())}.",
        HelpName = "RULE",
        CustomParser = result => Choice.Parse(result, Choice.NamesOf<Rounding>()),
        DefaultValueFactory = _ => Indicators.Rounding.HalfAwayFromZero,
    };

    /// <summary>The file to write to.</summary>
    public static Option<string?> Out()
    {
        var option = new Option<string?>("--out")
        {
            Description = "Writes the result to this file instead of standard output.",
            HelpName = "FILE",
        };
        option.Validators.Add(NotBlank);
        return option;
    }

    private static void NotBlank(OptionResult result)
    {
        if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
            result.AddError("--out is blank, expected a file");
    }
}
