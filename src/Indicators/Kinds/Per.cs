namespace Indicators;

/// <summary>The quotient of two kinds: yuan per person, kilometres of road per square kilometre.</summary>
/// <remarks>
/// Intensive: parts of it do not add up, so it has no <c>Sum()</c>. Nothing is cancelled:
/// <c>Per&lt;Area, Length&gt;</c> is not <c>Length</c>; published indicators are one quotient deep.
/// </remarks>
/// <typeparam name="TNumerator">The kind above the line.</typeparam>
/// <typeparam name="TDenominator">The kind below the line.</typeparam>
public sealed class Per<TNumerator, TDenominator> : IRatioKind, IIntensive
    where TNumerator : IQuantityKind
    where TDenominator : IQuantityKind
{
    private Per() { }

    /// <summary>Gets the code, such as <c>m/m2</c>; a quotient in the denominator stands in brackets.</summary>
    public static string Code { get; } = KindCodes.Quotient(TNumerator.Code, TDenominator.Code);
}

/// <summary>How the codes of kinds are put together and read.</summary>
internal static class KindCodes
{
    internal static string Quotient(string numerator, string denominator) =>
        denominator.Contains('/') ? $"{numerator}/({denominator})" : $"{numerator}/{denominator}";

    /// <summary>How many units the code joins: 1 for <c>m2</c>, 2 for <c>m/m2</c>.</summary>
    internal static int Depth(string code) => 1 + code.Count(c => c == '/');

    /// <summary>Whether the kind counts things: its code is one annotation in braces.</summary>
    internal static bool IsCount(string code) => code.StartsWith('{') && code.IndexOf('}', StringComparison.Ordinal) == code.Length - 1;
}
