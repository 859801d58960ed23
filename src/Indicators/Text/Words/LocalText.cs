using System.Diagnostics;

namespace Indicators;

/// <summary>A text for readers, and its English form where there is one.</summary>
/// <remarks>
/// In JSON it is one string, or an object by language: <c>{"zh": "规模以上工业", "en": "industry above designated size"}</c>. A text
/// that is English alone (<c>{"en": "PM2.5"}</c>) is its own English form.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record LocalText
{
    /// <summary>Makes a text.</summary>
    /// <param name="text">The text in Chinese, or in the language of the catalogue; trimmed.</param>
    /// <param name="english">Its English form, where there is one; trimmed.</param>
    /// <exception cref="ArgumentException">A text is blank, or holds half a character.</exception>
    public LocalText(string text, string? english = null) => (Text, English) = (Prose.Of(text), Prose.OrNull(english));

    /// <summary>Gets the text in Chinese, or in the language of the catalogue.</summary>
    public string Text { get; }

    /// <summary>Gets the English form, where there is one.</summary>
    public string? English { get; }

    /// <summary>A string is a text without another form.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalText(string text) => new(text);

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    /// <summary>Returns the text in a language; the other where that is missing.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.English ? English ?? Text : Text;
}
