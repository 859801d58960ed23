namespace Indicators;

/// <summary>What fiscal years and quarters of one calendar share: months counted from the first fiscal year, which starts in
/// 0001.</summary>
internal static class Fiscal<TCalendar>
    where TCalendar : IFiscalCalendar
{
    /// <summary>How many months a fiscal year starts after January.</summary>
    public static int Shift => TCalendar.StartMonth is >= 1 and <= 12
        ? TCalendar.StartMonth - 1
        : throw new InvalidOperationException(
            $"The fiscal calendar '{TCalendar.Code}' starts in month {TCalendar.StartMonth}; a month lies from 1 to 12.");

    /// <summary>The ordinal of the last year that ends within the calendar.</summary>
    public static int LastYear => Shift == 0 ? 9998 : 9997;

    /// <summary>What is added to the ordinal of a year to give the number it is called by.</summary>
    public static int FirstNumber => TCalendar.Label == FiscalLabel.EndingYear && Shift > 0 ? 2 : 1;

    /// <summary>Whether a year needs two numbers in English: FY2021/22.</summary>
    public static bool NamesBothYears => TCalendar.Label == FiscalLabel.StartingYear && Shift > 0;

    /// <summary>The number of a month, zero for the first month of the first fiscal year.</summary>
    public static int MonthOf(Month month)
    {
        int number = month.Ordinal - Shift;
        return number >= 0 && number < (LastYear + 1) * 12
            ? number
            : throw new ArgumentOutOfRangeException(
                nameof(month), month,
                $"The fiscal years '{TCalendar.Code}' run from {FirstMonth(0)} to {FirstMonth((LastYear + 1) * 12) - 1}.");
    }

    /// <summary>The month with a number; the inverse of <see cref="MonthOf"/>.</summary>
    public static Month FirstMonth(int number) => Month.FromOrdinal(Math.Min(number + Shift, Month.MaxValue.Ordinal));

    public static int CheckYear(int number)
    {
        if (number < FirstNumber || number > FirstNumber + LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"A fiscal year '{TCalendar.Code}' lies from {FirstNumber} to {FirstNumber + LastYear}.");
        }

        return number - FirstNumber;
    }
}
