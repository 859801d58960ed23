using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>Numbers as they are written; their value is the library's to read, exactly.</summary>
internal static partial class NumberText
{
    /// <summary>Returns whether a text is a decimal number, perhaps with an exponent, or a fraction of whole numbers.</summary>
    public static bool IsNumber(string text) => text.Length <= Rational.MaxTextLength && Pattern().IsMatch(text);

    [GeneratedRegex(@"^-?([0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?|[0-9]+/0*[1-9][0-9]*)\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
