namespace Indicators;

// Amounts and levels of any kind as text.
public readonly partial struct AnyQuantity : IValueText<AnyQuantity>
{
    /// <summary>Reads an amount or a level with units of your own.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The amount or level, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static AnyQuantity Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        Read(text, catalog, out AnyQuantity result) is { } problem ? throw Coded.Format(problem) : result;

    /// <summary>Reads an amount or a level with units of your own; never throws.</summary>
    /// <param name="text">The whole text, such as <c>110亿元</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="result">The amount or level, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out AnyQuantity result) =>
        Read(text, catalog, out result) is null;

    string IValueText<AnyQuantity>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Language language = ValueText.Words(format, provider);
        return _unit is null ? "(no quantity)" : Printed.Exact(NumericalValue, _unit, language);
    }

    bool IValueText<AnyQuantity>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) => _unit is null
        ? ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written)
        : QuantityText.TryWrite(NumericalValue, _unit, destination, out written, ValueText.Words(format, provider));

    static string? IValueText<AnyQuantity>.Read(ReadOnlySpan<char> text, out AnyQuantity value) =>
        Read(text, UnitCatalog.Default, out value);

    private static string? Read(ReadOnlySpan<char> text, UnitCatalog catalog, out AnyQuantity value)
    {
        string? problem = QuantityText.Read(text, catalog, QuantityText.ReadUnit, out Rational number, out Unit? unit);
        value = problem is null ? new(number, unit!) : default;
        return problem;
    }
}
