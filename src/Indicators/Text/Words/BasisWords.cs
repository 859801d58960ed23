namespace Indicators;

/// <summary>The words of <c>Words/bases.tsv</c>: on which basis a growth is taken (按可比价格, in real terms), found anywhere beside its
/// figure.</summary>
internal static class BasisWords
{
    private static readonly string[] Labels = ["real", "nominal", "comparable"];

    // A regular expression would say less: a word, what leads to it and what ends it, and a year before prices.
    private static readonly (string Label, string Word)[] LongestFirst =
        [.. Rows().Where(row => Labels.Contains(row.Label)).OrderByDescending(row => row.Word.Length)];

    private static readonly string[] Leads = Of("lead"), Tails = Of("tail"), Nouns = Of("noun"), Volumes = Of("volume"),
        NotVolumes = Of("volumeNot");

    private static readonly string[] YearsBefore = Of("yearBefore"), PeriodsBefore = Of("periodBefore");

    /// <summary>Takes the words of a basis out of a text in the plain form.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="label">The basis: <c>real</c>, <c>nominal</c>, <c>comparable</c>; null where no word says it.</param>
    /// <param name="rest">The text without those words.</param>
    /// <returns>False where words of two bases stand in it.</returns>
    internal static bool TryTake(string plain, out string? label, out string rest)
    {
        (label, rest) = (null, plain);
        while (Find(rest) is { } found)
        {
            if (label is not null && label != found.Label)
            {
                return false;
            }

            label = found.Label;
            string before = rest[..found.Start].TrimEnd(), behind = rest[found.End..].TrimStart();
            (before, behind) = before is [.. var outer, '('] && behind is [')', .. var after] ? (outer, after) : (before, behind);
            before = before.AsSpan().TrimEnd(" ,、;:").ToString();
            behind = behind.AsSpan().TrimStart(" ,、;:").ToString();
            (before, behind) = before is [.. var figure, '的'] && Nouns.Contains(behind) ? (figure, "") : (before, behind);
            bool isLatin = before is [.., var last] && behind is [var first, ..] && char.IsAscii(last) && char.IsAscii(first);
            rest = isLatin ? $"{before} {behind}" : before + behind;
        }

        return true;
    }

    /// <summary>The basis that a text says and nothing else; null for other texts.</summary>
    internal static string? Whole(ReadOnlySpan<char> text) =>
        TryTake(FigureText.Plain(text).Trim(), out string? label, out string rest) && rest.Length == 0 ? label : null;

    /// <summary>With what a change is compared: <c>yearBefore</c> for 同比, <c>periodBefore</c> for 环比; null where no word says it.</summary>
    internal static string? Compared(string printed)
    {
        string text = FigureText.Plain(printed);
        return Array.Exists(PeriodsBefore, word => Stands(text, word)) ? "periodBefore"
            : Array.Exists(YearsBefore, word => Stands(text, word)) ? "yearBefore"
            : null;
    }

    /// <summary>Whether the growth of what a name calls is customarily that of volume: GDP, value added.</summary>
    internal static bool IsVolume(string name)
    {
        string text = FigureText.Plain(name).Replace('_', ' ').Trim();
        return Array.Exists(Volumes, word => Stands(text, word)) && !Array.Exists(NotVolumes, word => Stands(text, word));
    }

    private static bool Stands(string text, string word)
    {
        for (int at =
            text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at =
                text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsApart(text, at, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Label, int Start, int End)? Find(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            foreach ((string label, string word) in LongestFirst)
            {
                if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsApart(text, at, at + word.Length))
                {
                    return (label, StartOf(text, at, ofPrices: word[^1] is '价' or '格'), EndOf(text, at + word.Length));
                }
            }
        }

        return null;
    }

    // 按2020年不变价格: the year and what leads to it belong to the word.
    private static int StartOf(string text, int at, bool ofPrices)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at);
        int start = ofPrices && at >= 5 && before[^1] == '年' && !before[^5..^1].ContainsAnyExceptInRange('0', '9') ? at - 5 : at;
        foreach (string lead in Leads)
        {
            if (before[..start].EndsWith(lead))
            {
                return start - lead.Length;
            }
        }

        return start;
    }

    private static int EndOf(string text, int end)
    {
        foreach (string tail in Tails)
        {
            if (text.AsSpan(end).StartsWith(tail) && !IsDirection(text.AsSpan(end)))
            {
                return EndOf(text, end + tail.Length);
            }
        }

        return end;
    }

    // 名义下降 is 名义 and 下降.
    private static bool IsDirection(ReadOnlySpan<char> text) => PhraseTable.Directions.AtStart(text) is not null;

    private static bool IsApart(string text, int start, int end) =>
        (start == 0 || !char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start - 1]))
        && (end == text.Length || !char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetter(text[end]));

    private static string[] Of(string label) =>
        [.. Rows().Where(row => row.Label == label).Select(row => row.Word).OrderByDescending(word => word.Length)];

    private static IEnumerable<(string Label, string Word)> Rows() =>
        WordTable.Rows("bases.tsv", 3).SelectMany(row => row[2].Split(' '), (row, word) => (row[1], word.Replace('_', ' ')));
}
