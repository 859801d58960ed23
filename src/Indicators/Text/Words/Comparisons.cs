namespace Indicators;

/// <summary>The words of <c>Words/comparisons.tsv</c>, which say with what a change is compared.</summary>
internal static class Comparisons
{
    private static readonly string[] Before = Of("before");
    private static readonly string[] After = Of("after");

    /// <summary>Takes the longest of the words off the beginning of a text, or off its end; at most one.</summary>
    internal static ReadOnlySpan<char> Off(ReadOnlySpan<char> text) => OffStart(text, out ReadOnlySpan<char> rest) ? rest : OffEnd(text);

    /// <summary>Takes the longest of the words off the beginning of a text.</summary>
    internal static bool OffStart(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        foreach (string word in Before)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && HedgeWords.EndsThere(text, word.Length))
            {
                rest = text[word.Length..].TrimStart();
                return true;
            }
        }

        rest = text;
        return false;
    }

    private static ReadOnlySpan<char> OffEnd(ReadOnlySpan<char> text)
    {
        foreach (string word in After)
        {
            if (text.Length > word.Length && text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && text[^(word.Length + 1)] == ' ')
            {
                return text[..^word.Length].TrimEnd();
            }
        }

        return text;
    }

    private static string[] Of(string position) =>
    [
        .. WordTable.Rows("comparisons.tsv", 3).Where(row => row[1] == position).SelectMany(row => row[2].Split(' '))
            .Select(word => word.Replace('_', ' '))
            .OrderByDescending(word => word.Length),
    ];
}
