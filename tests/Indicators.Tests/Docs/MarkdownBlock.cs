namespace Indicators.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, as messages name it.</param>
/// <param name="Line">The line of the page on which the first line of <paramref name="Text"/> stands.</param>
/// <param name="Language">The first word behind the fence: csharp, console.</param>
/// <param name="Detail">The words after it: <c>no-run</c>, <c>fails CS0019</c>, the name of a file.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record MarkdownBlock(string Page, int Line, string Language, string Detail, string Text)
{
    /// <summary>The place of a line of the block, counted from 0, as messages name it.</summary>
    public string Place(int line) => $"{Page}:{Line + line}";

    /// <summary>The blocks of a page.</summary>
    /// <exception cref="FormatException">A fence is never closed.</exception>
    public static IReadOnlyList<MarkdownBlock> In(string page, string text)
    {
        var blocks = new List<MarkdownBlock>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string opening = lines[i].TrimStart();
            if (!opening.StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            int indent = lines[i].Length - opening.Length, first = i + 1;
            string fence = opening[..opening.TakeWhile(c => c == '`').Count()];
            string[] info = opening[fence.Length..].Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (i = first; i < lines.Length && lines[i].Trim() != fence; i++)
            {
            }

            if (i == lines.Length)
            {
                throw new FormatException($"{page}:{first}: this fence is never closed.");
            }

            IEnumerable<string> content = lines[first..i].Select(line => line.Length > indent ? line[indent..] : line.TrimStart());
            blocks.Add(
                new(page, first + 1, info is [var language, ..] ? language : "", info is [_, var detail] ? detail : "",
                    string.Join('\n', content)));
        }

        return blocks;
    }
}
