namespace Indicators;

/// <summary>Phrases of a word table with a label: which way a change goes, whether a word claims a first place.</summary>
internal sealed class PhraseTable
{
    private readonly (string Label, string Phrase)[] _longestFirst;

    private PhraseTable(string table, Predicate<string> labels) => _longestFirst =
    [
        .. WordTable.Rows(table, 3).Where(row => labels(row[1]))
            .SelectMany(row => row[2].Split(' '), (row, word) => (row[1], word.Replace('_', ' ')))
            .OrderByDescending(entry => entry.Item2.Length),
    ];

    /// <summary><c>Words/directions.tsv</c>: up, down and their like, before a number.</summary>
    internal static PhraseTable Directions { get; } = new("directions.tsv", label => !IsAfter(label));

    /// <summary>The same behind a number: 5% lower.</summary>
    internal static PhraseTable DirectionsAfter { get; } = new("directions.tsv", IsAfter);

    /// <summary><c>Words/firsts.tsv</c>: yes, not.</summary>
    internal static PhraseTable Firsts { get; } = new("firsts.tsv", _ => true);

    /// <summary>Every phrase with its label, longer ones first.</summary>
    internal IEnumerable<(string Label, string Phrase)> All => _longestFirst;

    /// <summary>The longest phrase that the text begins with; its label and length.</summary>
    internal (string Label, int Length)? AtStart(ReadOnlySpan<char> text)
    {
        foreach ((string label, string phrase) in _longestFirst)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && HedgeWords.EndsThere(text, phrase.Length)
                && !CutsAHedge(text, phrase.Length))
            {
                return (label, phrase.Length);
            }
        }

        return null;
    }

    /// <summary>The longest phrase that the text ends with, behind more than itself; its label and length.</summary>
    internal (string Label, int Length)? AtEnd(ReadOnlySpan<char> text)
    {
        foreach ((string label, string phrase) in _longestFirst)
        {
            if (text.Length > phrase.Length && text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text[^(phrase.Length + 1)] == ' ' || !char.IsAsciiLetter(phrase[0])))
            {
                return (label, phrase.Length);
            }
        }

        return null;
    }

    private static bool IsAfter(string label) => label.EndsWith("After", StringComparison.Ordinal);

    // 增长至少5% is 增长 and 至少, not 增长至; up to 5% does not say that it rises.
    private static bool CutsAHedge(ReadOnlySpan<char> text, int length) =>
        HedgeWords.AtStart(text, HedgePosition.Before) is { } word && word.Word.Length > length
        || (length > 1 && text[length - 1] == '至' && HedgeWords.AtStart(text[(length - 1)..], HedgePosition.Before) is not null);
}
