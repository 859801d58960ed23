namespace Indicators;

/// <summary>Reads a part of a year whose year is not written: 前三季度, 去年9月底, Q3 last year.</summary>
/// <remarks>The part is read as that of a model year, so that every text of a period is known without its year too.</remarks>
internal static class PartOfYearReader
{
    public static PeriodRef.PartOfYear? Read(ReadOnlySpan<char> folded) =>
        // Three digits in a row would be a year of its own, beside the model.
        folded.IsEmpty || HasThreeDigits(folded) ? null : ReadChinese(folded) ?? ReadEnglish(folded);

    private static PeriodRef.PartOfYear? ReadChinese(ReadOnlySpan<char> folded)
    {
        var cursor = new TextCursor(folded);
        bool until = cursor.TakeOneOf("截至", "截止");
        int? offset = PeriodRefReader.TakeYearWord(ref cursor, out int distance) ? distance : null;
        ReadOnlySpan<char> part = cursor.Rest;
        bool atEnd = part.EndsWith('底') || part.EndsWith('末');
        if (atEnd)
            part = part[..^1];
        return TryReadModel("2000年", part, "", out AnyPeriod model) ? Make(model, offset, atEnd, until) : null;
    }

    private static PeriodRef.PartOfYear? ReadEnglish(ReadOnlySpan<char> folded)
    {
        var cursor = new TextCursor(folded);
        bool until = cursor.TakeAnyCase("as of ");
        bool atEnd = cursor.TakeOneOfAnyCase("at the end of ", "by the end of ", "the end of ", "end of ");
        ReadOnlySpan<char> part = cursor.Rest;
        int? offset = PeriodRefReader.TryTrimYearWord(ref part, out int distance) ? distance : null;
        return TryReadModel("", part, " 2000", out AnyPeriod model) ? Make(model, offset, atEnd, until) : null;
    }

    // Until the thirtieth is a day; until September could be its beginning or its end. The end of a day is that day.
    private static PeriodRef.PartOfYear? Make(AnyPeriod model, int? offset, bool atEnd, bool until)
    {
        bool day = model.TryAs(out Day _);
        return atEnd && !model.HasNamedEnd || until && !atEnd && !day ? null : new(model, offset, atEnd || until);
    }

    private static bool TryReadModel(string before, ReadOnlySpan<char> part, string after, out AnyPeriod model)
    {
        Span<char> text = stackalloc char[PeriodText.MaxLength + 5];
        before.CopyTo(text);
        part.CopyTo(text[before.Length..]);
        after.CopyTo(text[(before.Length + part.Length)..]);
        return PeriodText.TryParse(text[..(before.Length + part.Length + after.Length)], out model)
            && model.TryMoveToYear(PeriodRef.PartOfYear.ModelYear, out AnyPeriod same) && same == model;
    }

    private static bool HasThreeDigits(ReadOnlySpan<char> text)
    {
        int run = 0;
        foreach (char character in text)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            if (run == 3)
                return true;
        }

        return false;
    }
}
