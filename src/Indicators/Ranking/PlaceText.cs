namespace Indicators;

/// <summary>Places as words: 第24名, 24th.</summary>
internal static class PlaceText
{
    internal static string Of(Rational position, Language language) =>
        language == Language.Chinese ? $"第{position}名"
        : !position.IsInteger ? $"rank {position}"
        : $"{position}{Ending((int)(System.Numerics.BigInteger.Abs(position.Numerator) % 100))}";

    private static string Ending(int number) => (number, number % 10) switch
    {
        (>= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
