using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>The links of a page to files and headings of the project.</summary>
internal static partial class PageLinks
{
    /// <summary>The links that lead nowhere.</summary>
    /// <param name="page">The page, by its path from the root.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<string> Problems(string page, string text)
    {
        string[] lines = Lines(text);
        string folder = Path.GetDirectoryName(Repository.Full(page))!;
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (string target in Link().Matches(lines[i]).Select(match => match.Groups[1].Value))
            {
                if (!target.Contains("://", StringComparison.Ordinal) && Dead(folder, target, text) is { } why)
                {
                    yield return $"{page}:{i + 1}: the link to {target} is dead: {why}.";
                }
            }
        }
    }

    private static string? Dead(string folder, string target, string self)
    {
        string[] parts = target.Split('#', 2);
        string file = Path.Join(folder, parts[0]);
        if (parts[0].Length > 0 && !File.Exists(file) && !Directory.Exists(file))
        {
            return "there is no such file";
        }

        string text = parts[0].Length == 0 ? self : parts.Length == 2 ? File.ReadAllText(file) : "";
        return parts.Length == 1 || Lines(text).Any(line => line.StartsWith('#') && Slug(line) == parts[1])
            ? null
            : "there is no such heading";
    }

    // What stands in fences is neither a link nor a heading, but its lines are counted.
    private static string[] Lines(string text)
    {
        bool inside = false;
        return
        [
            .. text.ReplaceLineEndings("\n").Split('\n').Select(line =>
            {
                bool fence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
                inside ^= fence;
                return inside || fence ? "" : line;
            }),
        ];
    }

    // The anchor that GitHub gives a heading.
    private static string Slug(string heading) => string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c));

    [GeneratedRegex(@"(?<!`)\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
