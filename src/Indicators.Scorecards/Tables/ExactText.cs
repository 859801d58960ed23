using System.Globalization;

namespace Indicators;

/// <summary>Numbers of the output as text: exact where they can be, and never NaN.</summary>
internal static class ExactText
{
    /// <summary>How many significant digits a number is written with at most.</summary>
    public const int Digits = 30;

    /// <summary>A decimal that ends within 30 significant digits is written out; another rational is n/d.</summary>
    public static string Of(Rational value) =>
        IsDecimal(value) ? value.ToString() : string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");

    /// <summary>The same; <see langword="null"/> stays null.</summary>
    public static string? Of(Rational? value) => value is { } number ? Of(number) : null;

    /// <summary>A decimal of at most 30 significant digits; what needs more is rounded to them, once.</summary>
    public static string? Decimal(Rational? value, Rounding rounding) => value is not { } number ? null
        : IsDecimal(number) ? number.ToString()
        : number.RoundToSignificantDigits(Digits, rounding).ToString();

    private static bool IsDecimal(Rational value) =>
        value.IsInteger || (value.DecimalPlaces is not null && SignificantDigits(value) <= Digits);

    private static int SignificantDigits(Rational value)
    {
        ReadOnlySpan<char> text = value.Abs().ToString();
        ReadOnlySpan<char> digits = text.TrimStart("0.");
        return digits.Length - digits.Count('.');
    }
}
