using System.Globalization;

namespace Indicators.Tool.Compute;

/// <summary>Numbers of the output as text: exact where they can be, and never NaN.</summary>
internal static class ExactText
{
    /// <summary>How many significant digits a number is written with at most.</summary>
    public const int Digits = 30;

    /// <summary>A decimal that ends within 30 significant digits is written out; another rational is n/d.</summary>
    public static string Of(Rational value) =>
        value.IsInteger || (value.DecimalPlaces is not null && SignificantDigits(value) <= Digits)
            ? value.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");

    /// <summary>The same; <see langword="null"/> stays null.</summary>
    public static string? Of(Rational? value) => value is { } number ? Of(number) : null;

    private static int SignificantDigits(Rational value)
    {
        string text = value.Abs().ToString().Replace(".", "", StringComparison.Ordinal);
        return text.TrimStart('0').Length;
    }
}
