using System.Globalization;

namespace Indicators;

/// <summary>What a reason names: its text, and when two are the same.</summary>
internal static class ReasonFields
{
    /// <summary>The same text in English, so that a field that was read back equals the one that was written.</summary>
    internal static readonly IEqualityComparer<object?> Comparer = new SameText();

    /// <summary>The field as it is kept: marks of a source without that of a gap, and nothing where there are no others.</summary>
    internal static object? Known(object? field) => field is not ObservationStatus status ? field
        : (status & ~ObservationStatus.Gap) is var marks && marks == ObservationStatus.Normal ? null : marks;

    /// <summary>Culture-free text of a field; empty where it is absent.</summary>
    internal static string Text(object? field, Language language) => (field, language) switch
    {
        (string text, Language.Chinese) => ReasonSayings.InChinese(text),
        (string text, _) => text,
        (LocalText text, Language.Chinese) => text.Text,
        (LocalText text, _) => text.English ?? text.Text,
        (Undefined reason, _) => reason.ToMessage(language),
        (ObservationStatus marks, Language.Chinese) => marks.InWords(language),
        (ObservationStatus marks, _) => $"{marks.Codes} ({marks.InWords(language)})",
        (IPeriod and IFormattable period, Language.Chinese) => period.In(language),
        (IFormattable value, _) => value.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private sealed class SameText : IEqualityComparer<object?>
    {
        bool IEqualityComparer<object?>.Equals(object? x, object? y) =>
            Equals(x, y) || (x is not null && y is not null && Text(x, Language.English) == Text(y, Language.English));

        int IEqualityComparer<object?>.GetHashCode(object? obj) => Text(obj, Language.English).GetHashCode(StringComparison.Ordinal);
    }
}
