using System.Globalization;

namespace Indicators;

/// <summary>When data were published: as exactly as the producer says.</summary>
internal static class PublicationDate
{
    internal const string Expected = "a date as YYYY-MM-DD, YYYY-MM or YYYY, or the word latest";

    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    internal static bool IsOne(string text) =>
        text == "latest" || DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
