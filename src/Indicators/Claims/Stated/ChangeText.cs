namespace Indicators;

/// <summary>The words around the number of a change, taken apart: with what it is compared, which way it goes, and the number.</summary>
/// <remarks>Every word that is taken off has an effect, or stands in a table of words without one; what is left over is read as a number,
/// and refused if it is none.</remarks>
internal readonly ref struct ChangeText
{
    private readonly string? _label;

    private ChangeText(string? label, ReadOnlySpan<char> number)
    {
        _label = label;
        Number = number;
    }

    /// <summary>The number with its hedges and its unit.</summary>
    internal ReadOnlySpan<char> Number { get; }

    /// <summary>Whether a word says which way the change goes.</summary>
    internal bool IsDirected => _label is not null;

    /// <summary>Whether a word names a rate that became faster or slower (降幅收窄), which only points say.</summary>
    internal bool IsOfRate => _label is "faster" or "slower";

    /// <summary>−1 where the words say down.</summary>
    internal int Sign => _label is "down" or "fall" or "slower" or "downAfter" ? -1 : 1;

    /// <summary>Takes a text in the plain form apart.</summary>
    internal static ChangeText Of(ReadOnlySpan<char> plain)
    {
        ReadOnlySpan<char> text = Comparisons.Off(plain.Trim());
        if (Before(text) is { IsDirected: true } before)
        {
            return before;
        }

        if (PhraseTable.DirectionsAfter.AtEnd(text) is not (string label, int length)
            || HedgeWords.AtEnd(text) is { } hedge && hedge.Word.Length > length)
        {
            return new(null, text); // 5% or more is a hedge
        }

        ReadOnlySpan<char> number = text[..^length].TrimEnd();
        return new(label,
            number.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? number[2..]
                : number.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? number[3..]
                : number);
    }

    /// <summary>What is wrong with a number whose sign the words contradict; null where they agree.</summary>
    /// <remarks>增长-0.5% is a fall, as sources print it; 下降-5.0% may be a fall by 5 % or a rise, so neither is taken.</remarks>
    internal string? SignProblem(ReadOnlySpan<char> text, StatedValue value)
    {
        bool isBelow = (value.Value ?? value.Bounds.Lower ?? value.Bounds.Upper) is { Sign: < 0 };
        return isBelow && Sign < 0 ? SignProblem(text) : null;
    }

    /// <summary>The message of a word that says down beside a number below zero.</summary>
    internal static string SignProblem(ReadOnlySpan<char> text) =>
        $"Got '{FigureText.Shown(text.Trim())}', a word that says down and a number below zero; expected one of the two; "
            + "write the fall without its sign, or the sign without the word. (IND0522)";

    private static ChangeText Before(ReadOnlySpan<char> text)
    {
        if (PhraseTable.Directions.AtStart(text) is not (string label, int length) || length == text.Length)
        {
            return new(null, text);
        }

        if (HedgeWords.AtStart(text, HedgePosition.Before) is { } hedge && hedge.Word.Length > length)
        {
            return new(null, text); // up to 5 % is a bound, and no rise
        }

        ReadOnlySpan<char> rest = text[length..];
        if (label is "growth" or "fall" && Comparisons.OffStart(rest.TrimStart(), out ReadOnlySpan<char> verb))
        {
            // 增速比上年加快0.5个百分点 is 增速加快 0.5个百分点, compared with the year before.
            ReadOnlySpan<char> joined = string.Concat(text[..length], verb);
            if (PhraseTable.Directions.AtStart(joined) is not (string rate and ("faster" or "slower"), int both))
            {
                return new(null, text);
            }

            label = rate;
            rest = joined[both..];
        }

        if (label is not ("up" or "down" or "growth" or "fall" or "faster" or "slower"))
        {
            return new(null, text);
        }

        return new(label, (rest is ['了', ..] ? rest[1..] : rest).TrimStart());
    }
}
