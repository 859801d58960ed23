using System.Globalization;

namespace Indicators;

/// <summary>The Latin dialects of half-years, trimesters and quarters, which differ in a letter and a number only.</summary>
/// <param name="Letter">The letter of SDMX and Eurostat: S, T, Q.</param>
/// <param name="English">The letter of English: H, T, Q.</param>
/// <param name="Noun">The English noun: half, trimester, quarter.</param>
/// <param name="Edtf">The EDTF code of the first: 40, 37, 33.</param>
/// <param name="PerYear">How many there are in a year.</param>
internal sealed record PartOfYearText(char Letter, char English, string Noun, int Edtf, int PerYear)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>Reads a whole folded text in any of the dialects.</summary>
    public bool TryRead(TextCursor cursor, out int year, out int number)
    {
        number = 0;
        if (cursor.TakeYear(out year))
            return TryReadAfterYear(ref cursor, out number) && cursor.AtEnd && number >= 1 && number <= PerYear;
        return (TakeNumbered(ref cursor, English, out number) && cursor.Take(" ") || TakeNamed(ref cursor, out number))
            && cursor.TakeYear(out year) && cursor.AtEnd && number >= 1 && number <= PerYear;
    }

    public bool TryWrite(Span<char> buffer, PeriodFormat format, int year, int number, out int written)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return format switch
        {
            PeriodFormat.Edtf => buffer.TryWrite(culture, $"{year:D4}-{Edtf + number - 1}", out written),
            PeriodFormat.Plain => buffer.TryWrite(culture, $"{year:D4}{Letter}{number}", out written),
            PeriodFormat.English => buffer.TryWrite(culture, $"{English}{number} {year:D4}", out written),
            _ => buffer.TryWrite(culture, $"{year:D4}-{Letter}{number}", out written),
        };
    }

    private bool TryReadAfterYear(ref TextCursor cursor, out int number)
    {
        if (cursor.Take(" "))
            return TakeNumbered(ref cursor, English, out number);
        if (!cursor.Take("-"))
            return TakeNumbered(ref cursor, Letter, out number);
        if (TakeNumbered(ref cursor, Letter, out number))
            return true;
        bool read = cursor.TakeDigits(2, out int code);
        number = code - Edtf + 1;
        return read;
    }

    private static bool TakeNumbered(ref TextCursor cursor, char letter, out int number)
    {
        number = 0;
        return cursor.Take(letter) && cursor.TakeDigits(1, out number);
    }

    private bool TakeNamed(ref TextCursor cursor, out int number)
    {
        cursor.TakeAnyCase("the ");
        for (number = 1; number <= PerYear; number++)
        {
            if (cursor.TakeAnyCase(Ordinals[number - 1]))
                return cursor.Take(" ") && cursor.Take(Noun) && cursor.TakeOneOf(" of ", " ");
        }

        return false;
    }
}
