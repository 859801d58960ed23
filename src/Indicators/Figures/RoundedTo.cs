using System.Buffers;

namespace Indicators;

/// <summary>What stands behind a number and says to what it was rounded: 1,235 (rounded to the nearest 5), 1200（四舍五入到百位）.</summary>
/// <remarks>Half of that to both sides, closed, as for a last printed place: [1232.5, 1237.5]. Offices round counts so, that they name no
/// person.</remarks>
internal static class RoundedTo
{
    private static readonly string[] Words =
    [
        "rounded to the nearest ", "rounded to nearest ", "to the nearest ", "to nearest ",
        "四舍五入到", "四舍五入至", "精确到", "精确至", "取整到", "取整至", "舍入到", "舍入至",
    ];

    // A letter of each of the words: most figures have none of them.
    private static readonly SearchValues<char> InWords = SearchValues.Create("tT到至");

    private static readonly (string Word, int Exponent)[] Places =
        [("个位", 0), ("十位", 1), ("百位", 2), ("千位", 3), ("万位", 4), ("十万位", 5), ("百万位", 6), ("千万位", 7), ("亿位", 8), ("整数", 0)];

    /// <summary>Takes the words off the end of a text in the plain form.</summary>
    internal static ReadOnlySpan<char> Off(ReadOnlySpan<char> plain, out Rational? place)
    {
        place = null;
        if (!plain.ContainsAny(InWords))
        {
            return plain;
        }

        ReadOnlySpan<char> text = plain is [.., ')'] ? plain[..^1] : plain;
        foreach (string words in Words)
        {
            int at = text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Place(text[(at + words.Length)..].Trim()) is { } found)
            {
                ReadOnlySpan<char> before = text[..at].TrimEnd();
                bool isInBrackets = before is [.., '('];
                if (isInBrackets != (plain.Length > text.Length))
                {
                    return plain;
                }

                place = found;
                return (isInBrackets || before is [.., ','] ? before[..^1] : before).TrimEnd();
            }
        }

        return plain;
    }

    /// <summary>Gives the number the place; says what is wrong where it was not rounded so.</summary>
    internal static string? Apply(Rational? place, ref FigureParts parts)
    {
        if (place is not { } known)
        {
            return null;
        }

        Numeral number = parts.Number;
        if (number is not { Value: { } value, Words: null } || parts.IsMargin || parts.Words.Any(word => word.Hedge != Hedge.None))
        {
            return $"'{FigureText.Shown(parts.Text)}' is rounded and hedged; expected a number alone before what it is rounded to. "
                + "(IND0512)";
        }

        if (!(value / known).IsInteger || known < number.LastPlace)
        {
            return $"Got '{FigureText.Shown(parts.Text)}'; expected a multiple of {known}, to which it is rounded, with every digit down "
                + "to it. (IND0512)";
        }

        parts = parts with { Number = number with { LastPlace = known, SignificantPlace = known, IsWhole = false } };
        return null;
    }

    private static Rational? Place(ReadOnlySpan<char> text)
    {
        foreach ((string word, int exponent) in Places)
        {
            if (text.SequenceEqual(word))
            {
                return new Rational(10).Pow(exponent);
            }
        }

        int used = DigitNumeral.Read(text, out Numeral numeral);
        ReadOnlySpan<char> rest = text[used..].Trim();
        Rational? factor = rest.IsEmpty ? Rational.One
            : Magnitudes.At(rest) is { } found && found.Word.Length == rest.Length ? found.Magnitude.Factor
            : null;
        factor ??= rest.Equals("ten", StringComparison.OrdinalIgnoreCase) ? 10
            : rest.Equals("whole number", StringComparison.OrdinalIgnoreCase) ? Rational.One
            : null;
        return used > 0 ? numeral.Value * factor is { Sign: > 0 } place ? place : null : rest.IsEmpty ? null : factor;
    }
}
