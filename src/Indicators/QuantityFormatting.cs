namespace Indicators;

// How an amount prints.
public readonly partial struct Quantity<TKind> : IFormattable
{
    /// <summary>Returns the number and the symbol of the unit; exact, for logs: <c>110亿元</c>, <c>1486/15平方公里</c>.</summary>
    /// <returns>Culture-free text.</returns>
    public override string ToString() => Printed.Exact(NumericalValue, Unit, Language.Chinese);

    /// <summary>Returns the number and the unit in a language; exact.</summary>
    /// <param name="format"><c>zh</c> (also null or empty): <c>110亿元</c>; <c>en</c>: <c>11 billion yuan</c>.</param>
    /// <param name="formatProvider">Not used: printing knows no culture.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Printed.Exact(NumericalValue, Unit, Printed.LanguageOf(format));

    /// <summary>Returns the number, rounded once, and the symbol of the unit.</summary>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How the number is rounded.</param>
    /// <returns>Culture-free text such as <c>99.07平方公里</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToString(int decimals, Rounding rounding) => Printed.Rounded(NumericalValue, Unit, decimals, rounding);
}
