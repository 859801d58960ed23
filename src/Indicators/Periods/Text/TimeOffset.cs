namespace Indicators;

/// <summary>The time zone that SDMX allows behind a period: <c>2021-Q1Z</c>, <c>2021-03-05+08:00</c>, <c>2021-01-01Z/P5Y</c>.</summary>
/// <remarks>
/// It is read and not kept: a period is a run of calendar days, and is the same run wherever it is written. It is taken off once, before
/// anything else is read, so that no part of a text has one: SDMX has no range of two periods.
/// </remarks>
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
        int taken = LengthBehind(period);
        if (taken == 0)
            return false;

        period[..^taken].CopyTo(buffer);
        length.CopyTo(buffer[(period.Length - taken)..]);
        plain = buffer[..(period.Length - taken + length.Length)];
        return true;
    }

    /// <summary>Says whether there is one behind an ISO or SDMX form.</summary>
    public static bool IsBehind(ReadOnlySpan<char> period) => LengthBehind(period) > 0;

    private static int LengthBehind(ReadOnlySpan<char> period)
    {
        int taken = period is [.., 'Z'] ? 1 : period.Length > Length && IsOffset(period[^Length..]) ? Length : 0;
        return taken > 0 && IsSdmx(period[..^taken]) ? taken : 0;
    }

    private static bool IsOffset(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text[1..]);
        return text[0] is '+' or '-' && cursor.TakeDigits(2, out int hours) && cursor.Take(':') && cursor.TakeDigits(2, out int minutes)
            && minutes < 60 && (hours * 60) + minutes <= MostMinutes;
    }

    // 2021, 2021-03, 2021-03-05, and 2021-Q1, 2021-D060; not 2021-33, a quarter of EDTF, and not 2021-2025. What they name may not exist.
    private static bool IsSdmx(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TakeDigits(4, out _))
            return false;
        if (cursor.AtEnd)
            return true;
        if (!cursor.Take('-'))
            return false;
        if (cursor.TakeDigits(2, out int month))
            return month <= 12 && (cursor.AtEnd || (cursor.Take('-') && cursor.TakeDigits(2, out _) && cursor.AtEnd));
        return cursor.Rest is [>= 'A' and <= 'Z', .. var number] && !number.IsEmpty && !number.ContainsAnyExceptInRange('0', '9');
    }
}
