namespace Indicators;

// Products as text: bases and exponents as they are held.
public readonly partial struct PowerProduct : IValueText<PowerProduct>
{
    private const string Empty = "1", Times = " * ";

    string IValueText<PowerProduct>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Factors.Count == 0
            ? Empty
            : string.Join(Times,
                Factors.Select(factor => $"{RationalPower.InBrackets(factor.Base)}^{RationalPower.InBrackets(factor.Exponent)}"));
    }

    bool IValueText<PowerProduct>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<PowerProduct>.Read(ReadOnlySpan<char> text, out PowerProduct value)
    {
        value = default;
        var factors = new List<(Rational Base, Rational Exponent)>();
        bool read = text is Empty || ReadFactors(text, factors);
        value = read ? new PowerProduct(factors) : default;
        return read
            ? null
            : $"Got '{FigureText.Shown(text)}'; expected a product of powers such as 31^(-1/10) * 58^(1/10), of bases above zero.";
    }

    private static bool ReadFactors(ReadOnlySpan<char> text, List<(Rational Base, Rational Exponent)> factors)
    {
        foreach (Range part in text.Split(Times))
        {
            ReadOnlySpan<char> factor = text[part];
            int caret = factor.IndexOf('^');
            if (caret <= 0 || !RationalPower.TryReadTerm(factor[..caret], out Rational radicand) || radicand.Sign <= 0
                || !RationalPower.TryReadTerm(factor[(caret + 1)..], out Rational exponent))
            {
                return false;
            }

            factors.Add((radicand, exponent));
        }

        return true;
    }
}
