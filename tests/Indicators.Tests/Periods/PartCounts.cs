namespace Indicators.Tests;

/// <summary>How many parts the periods of a type have, counted over four hundred years and expected from the calendar.</summary>
internal static class PartCounts
{
    // 400 years are a whole cycle of leap years: every count that there is comes up.
    public static int[] Of<TCoarse, TFine>()
        where TCoarse : struct, IPartitioned<TCoarse, TFine>
        where TFine : struct, ITilingPeriod<TFine>
    {
        TCoarse first = TCoarse.Containing(new NodaTime.LocalDate(1800, 6, 15)),
            last = TCoarse.Containing(new NodaTime.LocalDate(2200, 6, 15));
        return [
            .. new PeriodRange<TCoarse>(first, last).Select(whole => TCoarse.LastPart(whole) - TCoarse.FirstPart(whole) + 1).Distinct()
                .Order()];
    }

    public static int[] Expected(string whole, string part) => (Kind(whole), Kind(part)) switch
    {
        ("Year", "HalfYear") => [2],
        ("Year", "Trimester") => [3],
        ("Year", "Quarter") => [4],
        ("Year", "Month") => [12],
        ("Year", "Day") => [365, 366],
        ("HalfYear", "Quarter") => [2],
        ("HalfYear", "Month") => [6],
        ("HalfYear", "Day") => [181, 182, 184],
        ("Trimester", "Month") => [4],
        ("Trimester", "Day") => [120, 121, 122, 123],
        ("Quarter", "Month") => [3],
        ("Quarter", "Day") => [90, 91, 92],
        ("Month", "Day") => [28, 29, 30, 31],
        ("Week", "Day") => [7],
        _ => throw new ArgumentException($"It is not said how many {part} a {whole} has."),
    };

    // A fiscal year is a year that begins in another month.
    private static string Kind(string name) => name.Split('<')[0].Replace("Fiscal", "", StringComparison.Ordinal);
}
