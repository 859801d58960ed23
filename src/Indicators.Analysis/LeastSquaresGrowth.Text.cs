namespace Indicators;

// Least-squares growths as text: an exact product less one. The periods that were named are not in it.
public readonly partial record struct LeastSquaresGrowth : IValueText<LeastSquaresGrowth>
{
    private const string End = " - 1";

    string IValueText<LeastSquaresGrowth>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Factor + End;
    }

    bool IValueText<LeastSquaresGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<LeastSquaresGrowth>.Read(ReadOnlySpan<char> text, out LeastSquaresGrowth value)
    {
        value = default;
        bool read = text.EndsWith(End) && PowerProduct.TryParse(text[..^End.Length], out PowerProduct factor)
            && TryCreate(factor, null, null, out value);
        return read
            ? null
            : $"Got '{FigureText.Shown(text)}'; expected a least-squares growth such as 31^(-1) * 58^1 - 1, of exponents that add to zero.";
    }
}
