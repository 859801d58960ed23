namespace Indicators;

/// <summary>The words of <c>Words/multiples.tsv</c>: halved, nearly tripled, 减半.</summary>
/// <remarks>A fall is read of what it falls by, so that nearly halved falls by nearly a half; a multiple is read as the ratio.</remarks>
internal static class MultipleWords
{
    private static readonly Rational AsDoublings = new(39, 40);

    private static readonly (string Word, Rational Ratio)[] Table =
        [.. WordTable.Rows("multiples.tsv", 3).SelectMany(row => row[2].Split(' '),
            (row, word) => (word.Replace('_', ' '), Rational.Parse(row[1])))];

    /// <summary>The ratio of the later value to the base, in 倍; null where the text is none of the words.</summary>
    internal static StatedValue? Ratio(string plain, string printed)
    {
        if (Find(plain) is not (Rational ratio, Hedge hedge) || (ratio < Rational.One && hedge != Hedge.None))
        {
            return null;
        }

        Numeral numeral = ratio < Rational.One ? Numeral.Fraction(ratio) : Above(ratio, ratio * AsDoublings);
        return new(printed, hedge, numeral, Units.Times, Units.Times.OneSpelling, HedgeBounds.Of(hedge, numeral, isCounted: false));
    }

    /// <summary>The growth in per cent, and −1 where it is a fall; null where the text is none of the words.</summary>
    internal static (StatedValue Value, int Sign)? Growth(string plain, string printed)
    {
        if (Find(plain) is not (Rational ratio, Hedge hedge))
        {
            return null;
        }

        bool isFall = ratio < Rational.One;
        Numeral numeral = isFall
            ? Numeral.Fraction(Rational.One - ratio)
            : Above(ratio - Rational.One, (ratio * AsDoublings) - Rational.One);
        numeral = numeral.Times(100);
        return (new(printed, hedge, numeral, Units.Percent, Units.Percent.OneSpelling, HedgeBounds.Of(hedge, numeral, isCounted: false)),
            isFall ? -1 : 1);
    }

    // A multiple in one word is said as doublings are: at least so much, to one part in forty.
    private static Numeral Above(Rational value, Rational least) =>
        Numeral.Whole(value, Rational.One) with { IsWhole = false, Words = Bounds.AtLeast(least) };

    private static (Rational Ratio, Hedge Hedge)? Find(string plain)
    {
        ReadOnlySpan<char> rest = Comparisons.Off(plain);
        HedgeWord? hedge = HedgeWords.AtStart(rest, HedgePosition.Before);
        rest = hedge is null ? rest : rest[hedge.Word.Length..].TrimStart();
        foreach ((string word, Rational ratio) in Table)
        {
            if (rest.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return (ratio, hedge?.Hedge ?? Hedge.None);
            }
        }

        return null;
    }
}
