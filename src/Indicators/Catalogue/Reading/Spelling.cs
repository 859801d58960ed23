namespace Indicators;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
internal static class Spelling
{
    // The distance is quadratic in the length, and a name of this length is not typed with one wrong letter.
    private const int LongestWord = 64;

    /// <summary>Returns the nearest of the words, or <see langword="null"/> when none is near enough to be a slip.</summary>
    /// <remarks>Near is a third of the letters, at least one; letters changed, lost, added or swapped count one each.</remarks>
    public static string? Nearest(string word, IEnumerable<string> words)
    {
        string typed = word.Trim().ToUpperInvariant();
        if (typed.Length is 0 or > LongestWord)
            return null;

        string? nearest = null;
        int least = Math.Max(1, typed.Length / 3) + 1;
        foreach (string candidate in words)
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - typed.Length) >= least)
                continue;

            // A word of one or two letters shares nothing with another once a letter differs, unless it is the case.
            int distance = Distance(typed, candidate.ToUpperInvariant());
            if (distance < least && distance < Math.Max(typed.Length, candidate.Length))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Returns <c>did you mean "…"?</c>, or what else should be said when no word is near.</summary>
    public static string? Hint(string word, IEnumerable<string> words, string? otherwise = null) =>
        Nearest(word, words) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : otherwise;

    /// <summary>Whether a word is another with one letter changed, lost, added or swapped; words of two letters are not compared.</summary>
    public static bool IsOneLetterFrom(string word, string other) =>
        word.Length is > 2 and <= LongestWord && other.Length > 2 && Distance(word.ToUpperInvariant(), other.ToUpperInvariant()) == 1;

    // Optimal string alignment: the edit distance that counts a swap of neighbours as one.
    private static int Distance(string a, string b)
    {
        var (before, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, last, current) = (last, current, before);
        }

        return last[b.Length];
    }
}
