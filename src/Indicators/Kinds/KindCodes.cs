namespace Indicators;

/// <summary>How the codes of kinds are put together and read.</summary>
internal static class KindCodes
{
    /// <summary>What stands in the code of money at current prices in the place of a base.</summary>
    internal const string CurrentPrices = "current";

    /// <summary>The code of a kind, which the kinds show to generic code alone.</summary>
    internal static string Of<TKind>() where TKind : IQuantityKind => TKind.Code;

    internal static string Quotient(string numerator, string denominator) => $"{numerator}/{Bracketed(denominator)}";

    internal static string Product(string left, string right) => $"{left}*{Bracketed(right)}";

    /// <summary>Money at current prices, or at those of a base.</summary>
    internal static string AtPrices(string money, string? priceBase) => $"{money}[{priceBase ?? CurrentPrices}]";

    /// <summary>Whether the kind is money that does not say at which prices: its code is an alphabetic one of ISO 4217, and no other kind
    /// has three capitals.</summary>
    internal static bool IsMoney(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);

    /// <summary>What is 100 for index numbers, or the name of a scale: <c>previousYear</c>, <c>2015</c>, <c>SSE</c>; null for other
    /// kinds.</summary>
    internal static string? IndexBase(string code) =>
        code is not ['[', .. var inside, ']']
            || inside.Contains('/', StringComparison.Ordinal) && !inside.Contains('=', StringComparison.Ordinal) ? null
        : inside.LastIndexOf('=') is >= 0 and var sign ? inside[..sign]
        : inside;

    /// <summary>Whether money is in the kind, alone or in a quotient: <c>CNY</c>, <c>CNY[2020]</c>, <c>CNY/{person}</c>.</summary>
    internal static bool HasMoney(string code) => PartsOf(code).Any(part => IsMoney(part) || PricesOf(part) is not null);

    /// <summary>The prices at which the money in a kind is: <see cref="CurrentPrices"/>, a base, or null where it does not say.</summary>
    internal static string? PricesIn(string code) => PartsOf(code).Select(PricesOf).FirstOrDefault(prices => prices is not null);

    private static string[] PartsOf(string code) => code.Split('/', '*', '(', ')');

    private static string? PricesOf(string part) => part is [_, _, _, '[', .. var prices, ']'] && IsMoney(part[..3]) ? prices : null;

    /// <summary>How many units the code joins: 1 for <c>m2</c>, 2 for <c>m/m2</c> and <c>kg*m</c>.</summary>
    internal static int Depth(string code) => 1 + code.Count(c => c is '/' or '*');

    /// <summary>Whether the kind counts things: its code is one annotation in braces.</summary>
    internal static bool IsCount(string code) => code.StartsWith('{') && code.IndexOf('}', StringComparison.Ordinal) == code.Length - 1;

    private static string Bracketed(string code) => Depth(code) > 1 ? $"({code})" : code;
}
