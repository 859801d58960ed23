namespace Indicators;

/// <summary>The time zone that SDMX allows behind a period: <c>2021-Q1Z</c>, <c>2021-03-05+08:00</c>, <c>2021-01-01Z/P5Y</c>.</summary>
/// <remarks>It is read and not kept: a period is a run of calendar days, and is the same run wherever it is written.</remarks>
internal static class TimeOffset
{
    private const int Length = 6; // +08:00
    private const int MostMinutes = 14 * 60;

    /// <summary>Takes the offset off the end of an ISO or SDMX form, or off the date before a length.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="buffer">Room for as many characters.</param>
    /// <param name="plain">The text without its offset.</param>
    /// <returns>Whether there was one; 24:00, 08:60 and what stands behind another form are none.</returns>
    public static bool TryRemove(ReadOnlySpan<char> folded, Span<char> buffer, out ReadOnlySpan<char> plain)
    {
        plain = default;
        int slash = folded.IndexOf("/P", StringComparison.Ordinal);
        ReadOnlySpan<char> period = slash < 0 ? folded : folded[..slash], length = slash < 0 ? [] : folded[slash..];
        int taken = period is [.., 'Z'] ? 1 : period.Length > Length && IsOffset(period[^Length..]) ? Length : 0;
        if (taken == 0 || !IsIso(period[..^taken]))
            return false;

        period[..^taken].CopyTo(buffer);
        length.CopyTo(buffer[(period.Length - taken)..]);
        plain = buffer[..(period.Length - taken + length.Length)];
        return true;
    }

    private static bool IsOffset(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text[1..]);
        return text[0] is '+' or '-' && cursor.TakeDigits(2, out int hours) && cursor.Take(':') && cursor.TakeDigits(2, out int minutes)
            && minutes < 60 && (hours * 60) + minutes <= MostMinutes;
    }

    // 2021, 2021-03, 2021-03-05, 2021-Q1, 2021-D060: four digits, then nothing or a hyphen, and digits and capitals behind it.
    private static bool IsIso(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TakeDigits(4, out _) || !(cursor.AtEnd || cursor.Rest[0] == '-'))
            return false;
        foreach (char character in cursor.Rest)
        {
            if (character != '-' && !char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character))
                return false;
        }

        return true;
    }
}
