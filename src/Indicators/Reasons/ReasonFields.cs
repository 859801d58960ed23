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
    internal static string Text(object? field, Language language) => field switch
    {
        string text => language == Language.Chinese ? ReasonSayings.InChinese(text) : text,
        LocalText text => text.In(language),
        Undefined reason => reason.ToMessage(language),
        ObservationStatus marks => language.Say(marks.InWords(language), $"{marks.Codes} ({marks.InWords(language)})"),
        IPeriod and IFormattable period when language == Language.Chinese => period.In(language),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private sealed class SameText : IEqualityComparer<object?>
    {
        bool IEqualityComparer<object?>.Equals(object? x, object? y) =>
            Equals(x, y) || (x is not null && y is not null && Text(x, Language.English) == Text(y, Language.English));

        int IEqualityComparer<object?>.GetHashCode(object? obj) => Text(obj, Language.English).GetHashCode(StringComparison.Ordinal);
    }
}
