namespace Indicators;

// Magnitudes that do not stand as a word before their unit.
public sealed partial class UnitCatalog
{
    // 人/10万人, beds/1,000 people: a power of ten below the line is a magnitude word.
    private static string Counted(string text)
    {
        if (text is not ['1', '0', ..] and not ['1', ',' or ' ', '0', ..])
        {
            return text;
        }

        int used = 1, zeros = 0;
        while (used < text.Length && (text[used] == '0' || (text[used] is ',' or ' ' && used + 1 < text.Length && text[used + 1] == '0')))
        {
            zeros += text[used++] == '0' ? 1 : 0;
        }

        ReadOnlySpan<char> rest = text.AsSpan(used).TrimStart();
        if (Magnitudes.At(rest) is { } found
            && (rest.Length == found.Word.Length || !char.IsAsciiLetter(rest[found.Word.Length - 1])
                || !char.IsAsciiLetter(rest[found.Word.Length])))
        {
            zeros += found.Magnitude.Exponent;
            rest = rest[found.Word.Length..];
        }

        return Magnitudes.OfExponent(zeros) is { } word ? string.Concat(word.Chinese, rest.TrimStart()) : text;
    }

    // US$ million and £m: the magnitude stands behind the sign or the code of a currency; behind any unit in brackets or a comma: persons
    // (thousands).
    private Unit? Trailing(string text)
    {
        bool isBracketed = text is [.., ')'];
        string inner = isBracketed ? text[..^1] : text;
        foreach ((string word, Magnitude magnitude) in Magnitudes.BehindMoney)
        {
            if (inner.Length <= word.Length
                || !inner.EndsWith(word, word.Length >= 4 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                continue;
            }

            string before = inner[..^word.Length].TrimEnd();
            before = before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith("(in", StringComparison.Ordinal)
                ? before[..^2].TrimEnd()
                : before;
            bool isMarked = isBracketed ? before is [.., '('] : before is [.., ','];
            before = isMarked ? before[..^1].TrimEnd() : before;
            bool isApart = before.Length + word.Length < text.Length || (before.Length > 0 && !char.IsLetter(before[^1]));
            return isApart && (isMarked || !isBracketed) && _atoms.TryGetValue(UnitTable.Normalize(before), out List<Unit>? atoms)
                && atoms.Find(
                    unit => !unit.IsPoint && (isMarked || (KindCodes.IsMoney(unit.KindCode) && unit.Factor == Rational.One))) is { } unit
                ? unit.WithMagnitude(magnitude)
                : null;
        }

        return null;
    }
}
