using NodaTime;

namespace Indicators;

/// <summary>The type of a period as a number. A fiscal year is a year with a shift.</summary>
internal enum PeriodKind : byte
{
    Year,
    HalfYear,
    Trimester,
    Quarter,
    Month,
    Week,
    Day,
    Plan,
}

/// <summary>The period types of the library, by their number.</summary>
internal static class PeriodKinds
{
    /// <summary>Finds the number of a type, and by how many months its year starts after January.</summary>
    public static bool TryOf<T>(out PeriodKind kind, out int shift)
        where T : struct, IPeriod<T>
    {
        shift = 0;
        int found = typeof(T) == typeof(Year) ? (int)PeriodKind.Year
            : typeof(T) == typeof(HalfYear) ? (int)PeriodKind.HalfYear
            : typeof(T) == typeof(Trimester) ? (int)PeriodKind.Trimester
            : typeof(T) == typeof(Quarter) ? (int)PeriodKind.Quarter
            : typeof(T) == typeof(Month) ? (int)PeriodKind.Month
            : typeof(T) == typeof(Week) ? (int)PeriodKind.Week
            : typeof(T) == typeof(Day) ? (int)PeriodKind.Day
            : typeof(T) == typeof(FiveYearPlan) ? (int)PeriodKind.Plan
            : -1;
        if (found < 0 && typeof(T).IsGenericType)
        {
            Type open = typeof(T).GetGenericTypeDefinition();
            found = open == typeof(FiscalYear<>) ? (int)PeriodKind.Year : open == typeof(FiscalQuarter<>) ? (int)PeriodKind.Quarter : -1;
            shift = found < 0 ? 0 : T.Frequency.StartMonth - 1;
        }

        kind = (PeriodKind)Math.Max(found, 0);
        return found >= 0;
    }

    public static LocalDate StartOf(PeriodKind kind, int shift, int ordinal) => kind switch
    {
        PeriodKind.Year => Month.FromOrdinal(ordinal * 12 + shift).Start,
        PeriodKind.HalfYear => HalfYear.FromOrdinal(ordinal).Start,
        PeriodKind.Trimester => Trimester.FromOrdinal(ordinal).Start,
        PeriodKind.Quarter => Month.FromOrdinal(ordinal * 3 + shift).Start,
        PeriodKind.Month => Month.FromOrdinal(ordinal).Start,
        PeriodKind.Week => Week.FromOrdinal(ordinal).Start,
        PeriodKind.Day => Day.FromOrdinal(ordinal).Start,
        _ => FiveYearPlan.FromOrdinal(ordinal).Start,
    };

    public static LocalDate EndOf(PeriodKind kind, int shift, int ordinal) => kind switch
    {
        PeriodKind.Year => Month.FromOrdinal(ordinal * 12 + shift + 11).End,
        PeriodKind.HalfYear => HalfYear.FromOrdinal(ordinal).End,
        PeriodKind.Trimester => Trimester.FromOrdinal(ordinal).End,
        PeriodKind.Quarter => Month.FromOrdinal(ordinal * 3 + shift + 2).End,
        PeriodKind.Month => Month.FromOrdinal(ordinal).End,
        PeriodKind.Week => Week.FromOrdinal(ordinal).End,
        PeriodKind.Day => Day.FromOrdinal(ordinal).End,
        _ => FiveYearPlan.FromOrdinal(ordinal).End,
    };
}
