namespace Indicators.Tool.Input;

/// <summary>Keeps one copy of each short text, for the fields of a table repeat each other.</summary>
internal sealed class TextPool
{
    private const int LongestText = 40, MostTexts = 1 << 16;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the text, the same string for the same characters where it is short.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > LongestText)
            return text.ToString();
        if (_lookup.TryGetValue(text, out string? known))
            return known;

        string made = text.ToString();
        if (_texts.Count < MostTexts)
            _texts.Add(made);
        return made;
    }
}
