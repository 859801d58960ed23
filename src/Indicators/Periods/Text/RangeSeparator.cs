namespace Indicators;

/// <summary>Finds where a text such as 2021—2025年 falls into its two halves.</summary>
internal static class RangeSeparator
{
    // The strongest comes first: what holds a slash is never split at its hyphens.
    private static readonly string[] Words = ["/", "至", "到", "~", " to ", "-"];

    /// <summary>Splits at the separator in the middle: both halves of 2021-03-05-2021-03-09 have hyphens of their own.</summary>
    public static bool TrySplit(ReadOnlySpan<char> folded, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
    {
        foreach (string word in Words)
        {
            int count = folded.Count(word);
            if (count % 2 == 0)
                continue; // none, or the halves have as many of their own: FY2021/22 to FY2022/23

            int at = folded.IndexOf(word, StringComparison.Ordinal);
            for (int passed = 0; passed < count / 2; passed++)
                at += word.Length + folded[(at + word.Length)..].IndexOf(word, StringComparison.Ordinal);
            left = folded[..at];
            right = folded[(at + word.Length)..];
            return true;
        }

        left = right = default;
        return false;
    }
}
