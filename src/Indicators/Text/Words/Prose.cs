namespace Indicators;

/// <summary>Text that must say something: trimmed, not blank, and whole characters, so that JSON holds it as it is.</summary>
internal static class Prose
{
    internal static string Of(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                throw new ArgumentException("The text holds half a character (an unpaired surrogate).", nameof(text));
            }
        }

        return text.Trim();
    }

    internal static string? OrNull(string? text) => text is null ? null : Of(text);
}
