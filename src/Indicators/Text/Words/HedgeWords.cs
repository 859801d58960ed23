namespace Indicators;

/// <summary>Where a hedge word stands.</summary>
internal enum HedgePosition
{
    Before,
    After,
    Infix,
}

/// <summary>One word of <c>Words/hedges.tsv</c>.</summary>
internal sealed record HedgeWord(Language Language, HedgePosition Position, Hedge Hedge, string Word);

/// <summary>The words of <c>Words/hedges.tsv</c>, the only copy of them.</summary>
internal static class HedgeWords
{
    /// <summary>Every word, in the order of the table.</summary>
    internal static IReadOnlyList<HedgeWord> All { get; } =
    [
        .. WordTable.Rows("hedges.tsv", 4).SelectMany(
            row => row[3].Split(' '),
            (row, word) => new HedgeWord(
                row[0] == "zh" ? Language.Chinese : Language.English,
                Enum.Parse<HedgePosition>(row[1], ignoreCase: true),
                Enum.Parse<Hedge>(row[2], ignoreCase: true),
                word.Replace('_', ' '))),
    ];

    private static readonly ByLetter<HedgeWord>[] ByStart =
        [.. Enum.GetValues<HedgePosition>().Select(position => new ByLetter<HedgeWord>(LongestFirst(position), word => word.Word[0]))];

    private static readonly ByLetter<HedgeWord> ByEnd = new(LongestFirst(HedgePosition.After), word => word.Word[^1]);

    /// <summary>The longest word that the text begins with.</summary>
    internal static HedgeWord? AtStart(ReadOnlySpan<char> text, HedgePosition position)
    {
        foreach (HedgeWord word in text.IsEmpty ? [] : ByStart[(int)position][text[0]])
        {
            if (text.StartsWith(word.Word, StringComparison.OrdinalIgnoreCase) && EndsThere(text, word.Word.Length))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The longest word that the text ends with.</summary>
    internal static HedgeWord? AtEnd(ReadOnlySpan<char> text)
    {
        foreach (HedgeWord word in text.IsEmpty ? [] : ByEnd[text[^1]])
        {
            if (text.EndsWith(word.Word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The word that is printed for a hedge: the first of the table that stands alone in its language.</summary>
    internal static HedgeWord? Printed(Hedge hedge, Language language, HedgePosition position) =>
        All.FirstOrDefault(word => word.Hedge == hedge && word.Language == language && word.Position == position);

    private static IEnumerable<HedgeWord> LongestFirst(HedgePosition position) =>
        All.Where(word => word.Position == position).OrderByDescending(word => word.Word.Length);

    // "some" is not a word of "somewhere": a Latin word ends where no letter follows.
    internal static bool EndsThere(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !char.IsAsciiLetter(text[length - 1]) || !char.IsAsciiLetter(text[length]);
}
