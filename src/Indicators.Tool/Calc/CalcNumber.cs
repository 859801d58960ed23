using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>A number of an item, read exactly, with a limit on its digits: a short text such as <c>1e9999</c> must not cost
/// seconds.</summary>
internal static class CalcNumber
{
    /// <summary>What a number has to keep to, for messages.</summary>
    public const string Limit = "a number of too many digits; expected at most 1000 digits before and 1000 after the point";

    private const int MaxDigits = 1000;
    private static readonly BigInteger Beyond = BigInteger.Pow(10, MaxDigits);

    /// <summary>What stands in the place of a number.</summary>
    public enum Found
    {
        /// <summary>Something else.</summary>
        Nothing,

        /// <summary>A number that is computed with.</summary>
        Number,

        /// <summary>A number beyond the limit.</summary>
        TooLong,
    }

    /// <summary>Reads a JSON number, or text that is one, without rounding.</summary>
    public static Found Read(JsonItem item, out Rational value)
    {
        value = default;
        string text = item.Kind is JsonValueKind.Number or JsonValueKind.String ? item.Text.Trim() : "";
        return !NumberText.IsNumber(text) ? (HasLongExponent(text) ? Found.TooLong : Found.Nothing)
            : Rational.TryParse(text, out value) && BigInteger.Abs(value.Numerator) <= Beyond && value.Denominator <= Beyond ? Found.Number
            : Found.TooLong;
    }

    // 1e100000: a number whose exponent is not even read.
    private static bool HasLongExponent(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[^1]) && text.Contains('e', StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out _);
}
