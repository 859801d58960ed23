namespace Indicators;

// Amounts as text, for people and for generic code.
public readonly partial struct Quantity<TKind> : IValueText<Quantity<TKind>>
{
    /// <summary>Reads an amount with units of your own.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The amount, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static Quantity<TKind> Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        Read(text, catalog, out Quantity<TKind> result) is { } problem ? throw Coded.Format(problem) : result;

    /// <summary>Reads an amount with units of your own; never throws.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="result">The amount, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out Quantity<TKind> result) =>
        Read(text, catalog, out result) is null;

    /// <summary>Returns the number, rounded once, and the symbol of the unit.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How the number is rounded.</param>
    /// <returns>Culture-free text such as <c>99.07平方公里</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToString(int decimals, Rounding rounding) => Printed.Rounded(NumericalValue, Unit, decimals, rounding);

    string IValueText<Quantity<TKind>>.Write(ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Printed.Exact(NumericalValue, Unit, ValueText.Words(format, provider));

    bool IValueText<Quantity<TKind>>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        QuantityText.TryWrite(NumericalValue, Unit, destination, out written, ValueText.Words(format, provider));

    static string? IValueText<Quantity<TKind>>.Read(ReadOnlySpan<char> text, out Quantity<TKind> value) =>
        Read(text, UnitCatalog.Default, out value);

    private static string? Read(ReadOnlySpan<char> text, UnitCatalog catalog, out Quantity<TKind> value)
    {
        string? problem = QuantityText.Read(text, catalog, QuantityText.ReadUnit<TKind>, out Rational number, out Unit<TKind> unit);
        value = problem is null ? new(number, unit) : default;
        return problem;
    }
}
