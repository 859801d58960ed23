namespace Indicators;

// Levels as text, for people and for generic code.
public readonly partial struct QuantityPoint<TKind> : IValueText<QuantityPoint<TKind>>
{
    /// <summary>Reads a level with units of your own.</summary>
    /// <param name="text">The whole text, such as <c>96.93%</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <returns>The level, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static QuantityPoint<TKind> Parse(ReadOnlySpan<char> text, UnitCatalog catalog) =>
        Read(text, catalog, out QuantityPoint<TKind> result) is { } problem ? throw Coded.Format(problem) : result;

    /// <summary>Reads a level with units of your own; never throws.</summary>
    /// <param name="text">The whole text, such as <c>96.93%</c>.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="result">The level, or the default value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out QuantityPoint<TKind> result) =>
        Read(text, catalog, out result) is null;

    string IValueText<QuantityPoint<TKind>>.Write(ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Printed.Exact(NumericalValue, Unit, ValueText.Words(format, provider));

    bool IValueText<QuantityPoint<TKind>>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        QuantityText.TryWrite(NumericalValue, Unit, destination, out written, ValueText.Words(format, provider));

    static string? IValueText<QuantityPoint<TKind>>.Read(ReadOnlySpan<char> text, out QuantityPoint<TKind> value) =>
        Read(text, UnitCatalog.Default, out value);

    private static string? Read(ReadOnlySpan<char> text, UnitCatalog catalog, out QuantityPoint<TKind> value)
    {
        string? problem =
            QuantityText.Read(text, catalog, QuantityText.ReadPointUnit<TKind>, out Rational number, out PointUnit<TKind> unit);
        value = problem is null ? new(number, unit) : default;
        return problem;
    }
}
