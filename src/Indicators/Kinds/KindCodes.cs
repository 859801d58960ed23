namespace Indicators;

/// <summary>How the codes of kinds are put together and read.</summary>
internal static class KindCodes
{
    internal static string Quotient(string numerator, string denominator) => $"{numerator}/{Bracketed(denominator)}";

    internal static string Product(string left, string right) => $"{left}*{Bracketed(right)}";

    /// <summary>How many units the code joins: 1 for <c>m2</c>, 2 for <c>m/m2</c> and <c>kg*m</c>.</summary>
    internal static int Depth(string code) => 1 + code.Count(c => c is '/' or '*');

    /// <summary>Whether the kind counts things: its code is one annotation in braces.</summary>
    internal static bool IsCount(string code) => code.StartsWith('{') && code.IndexOf('}', StringComparison.Ordinal) == code.Length - 1;

    private static string Bracketed(string code) => Depth(code) > 1 ? $"({code})" : code;
}
