namespace Indicators.Tests;

/// <summary>A block that shows commands and what they print; those of the tool are run and compared.</summary>
/// <remarks>
/// A command stands behind <c>$ </c>, what it prints below it. A line <c>...</c> stands for any lines. <c>$ echo $?</c> shows
/// the exit code of the command before it. Commands of other programs are not run, and so may show nothing.
/// </remarks>
internal sealed class ConsoleTranscript
{
    private const string Anything = "...";

    private static readonly string[] Names = ["indicators ", "dotnet run --project src/Indicators.Tool -c Release -- "];

    private readonly MarkdownBlock _block;
    private readonly string _folder;
    private readonly Func<IEnumerable<string>, string, (string[] Lines, int ExitCode)> _run;

    private ConsoleTranscript(MarkdownBlock block, string folder, Func<IEnumerable<string>, string, (string[] Lines, int ExitCode)> run) =>
        (_block, _folder, _run) = (block, folder, run);

    /// <summary>Whether a block shows commands at all.</summary>
    public static bool Shows(MarkdownBlock block) =>
        block.Language is "console" or "text" && block.Text.StartsWith("$ ", StringComparison.Ordinal);

    /// <summary>Runs the commands of a block in a folder, and says which lines are wrong.</summary>
    /// <param name="block">The block.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="run">Runs the tool with arguments in a folder.</param>
    public static IEnumerable<string> Problems(
        MarkdownBlock block, string folder, Func<IEnumerable<string>, string, (string[] Lines, int ExitCode)> run) =>
            new ConsoleTranscript(block, folder, run).Problems();

    private IEnumerable<string> Problems()
    {
        string[] lines = _block.Text.Split('\n');
        int? exitCode = null;
        for (int i = 0; i < lines.Length;)
        {
            int command = i++;
            while (i < lines.Length && !lines[i].StartsWith("$ ", StringComparison.Ordinal))
            {
                i++;
            }

            string text = lines[command][2..];
            string[] shown = lines[(command + 1)..i];
            if (Array.Find(Names, name => text.StartsWith(name, StringComparison.Ordinal)) is { } name)
            {
                (string[] printed, exitCode) = _run(text[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), _folder);
                foreach ((int line, string problem) in Differences(shown, printed))
                {
                    yield return $"{_block.Place(command + 1 + line)}: {problem}";
                }
            }
            else if (text == "echo $?")
            {
                if (shown is not [var code] || code != exitCode?.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    yield return $"{_block.Place(command + 1)}: the exit code is {exitCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}.";
                }
            }
            else if (shown.Any(line => line.Length > 0))
            {
                yield return $"{_block.Place(command)}: what '{text}' prints cannot be checked; leave it out.";
            }
        }
    }

    /// <summary>Where shown lines differ from printed ones; a line is counted from 0 among those shown.</summary>
    internal static IEnumerable<(int Line, string Problem)> Differences(string[] shown, string[] printed)
    {
        int at = 0;
        bool loose = false; // whether lines may be passed over before the next one shown
        for (int i = 0; i < shown.Length; i++)
        {
            string line = shown[i].TrimEnd();
            if (line == Anything)
            {
                loose = true;
                continue;
            }

            int found = loose ? Array.FindIndex(printed, at, candidate => candidate.TrimEnd() == line) : at;
            if (found < 0)
            {
                return [(i, $"the tool does not print '{line}' here or further down.")];
            }

            if (found == printed.Length || printed[found].TrimEnd() != line)
            {
                return [(i, $"the page shows '{line}', the tool prints '{(found == printed.Length ? "" : printed[found].TrimEnd())}'.")];
            }

            (at, loose) = (found + 1, false);
        }

        return loose || at == printed.Length
            ? []
            : [(shown.Length, $"the tool goes on with '{printed[at].TrimEnd()}'; end with {Anything} to leave that out.")];
    }
}
