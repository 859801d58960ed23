namespace Indicators;

/// <summary>Phrases of a word table with a label: which way a change goes, whether a word claims a first place.</summary>
internal sealed class PhraseTable
{
    private readonly (string Label, string Phrase)[] _longestFirst;

    private PhraseTable(string table) =>
        _longestFirst = [.. WordTable.Rows(table, 3).SelectMany(row => row[2].Split(' '), (row, word) => (row[1], word.Replace('_', ' '))).OrderByDescending(entry => entry.Item2.Length)];

    /// <summary><c>Words/directions.tsv</c>: up, down.</summary>
    internal static PhraseTable Directions { get; } = new("directions.tsv");

    /// <summary><c>Words/firsts.tsv</c>: yes, not.</summary>
    internal static PhraseTable Firsts { get; } = new("firsts.tsv");

    /// <summary>The longest phrase that the text begins with; its label and length.</summary>
    internal (string Label, int Length)? AtStart(ReadOnlySpan<char> text)
    {
        foreach ((string label, string phrase) in _longestFirst)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsAsciiLetter(text[phrase.Length - 1]) || !char.IsAsciiLetter(text[phrase.Length]))
                && !CutsAHedge(text, phrase.Length))
            {
                return (label, phrase.Length);
            }
        }

        return null;
    }

    // 增长至少5% is 增长 and 至少, not 增长至.
    private static bool CutsAHedge(ReadOnlySpan<char> text, int length) =>
        length > 1 && text[length - 1] == '至' && HedgeWords.AtStart(text[(length - 1)..], HedgePosition.Before) is not null;
}
