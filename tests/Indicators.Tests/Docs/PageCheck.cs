namespace Indicators.Tests;

/// <summary>Everything about a page that can be checked: its samples, its commands, its links.</summary>
internal static class PageCheck
{
    // A block in a language that nothing checks would not be kept true.
    private static readonly string[] Plain = ["xml", "tsv", "markdown", "yaml"];

    /// <summary>What is wrong with a page, each with its line.</summary>
    /// <param name="page">The page, by its path from the root.</param>
    /// <param name="text">Its text.</param>
    public static IReadOnlyList<string> Problems(string page, string text)
    {
        IReadOnlyList<MarkdownBlock> blocks = MarkdownBlock.In(page, text);
        using var folder = new PageFolder(blocks);
        return
        [
            .. PageLinks.Problems(page, text),
            .. blocks.SelectMany(block => block switch
            {
                { Language: "csharp" } => SampleRunner.Problems(block),
                _ when ConsoleTranscript.Shows(block) => ConsoleTranscript.Problems(block, folder.Path, BuiltTool.Run),
                { Language: "console" } => [$"{block.Place(0)}: a command begins with '$ '."],
                { Language: "text" } or { Language: "json" or "csv", Detail.Length: > 0 } => [],
                { Language: "json" or "csv" } =>
                    [$"{block.Place(-1)}: name the file behind the fence, so that the commands of the page find it."],
                _ when Plain.Contains(block.Language) => [],
                _ => [$"{block.Place(-1)}: '{block.Language}' is not a language of a block; use csharp, console, text, json or csv."],
            }),
        ];
    }
}
