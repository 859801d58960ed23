using System.Buffers;
using System.Text;

namespace Indicators;

/// <summary>The form in which names of areas are compared that are not written as the tables have them: Cote d’Ivoire, St. Lucia, the
/// Gambia.</summary>
internal static class AreaNames
{
    private const string Accented = "áàâäãåéèêëíìîïóòôöõøúùûüýÿçñšžčć", Plain = "aaaaaaeeeeiiiioooooouuuuyycnszcc";
    private static readonly SearchValues<char> AccentedLetters = SearchValues.Create(Accented);

    /// <summary>Letters without case and accents, one apostrophe, "and" for &amp;, "saint" for St., no leading "the".</summary>
    internal static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char raw in name.Trim())
        {
            char c = char.ToLowerInvariant(raw);
            int accent = Accented.IndexOf(c, StringComparison.Ordinal);
            c = accent >= 0 ? Plain[accent]
                : c is '’' or '‘' or 'ʼ' or '`' ? '\''
                : c is '\u00A0' or '　' ? ' '
                : c is '（' ? '('
                : c is '）' ? ')'
                : c;
            if (c != ' ' || (key.Length > 0 && key[^1] != ' '))
            {
                key.Append(c);
            }
        }

        string text = key.ToString().Replace(" & ", " and ", StringComparison.Ordinal).Replace("st. ", "saint ", StringComparison.Ordinal);
        text = text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
        return text.StartsWith("st ", StringComparison.Ordinal) ? "saint " + text[3..] : text;
    }

    /// <summary>Whether a name has letters that are often written without their accents.</summary>
    internal static bool HasAccents(string name) => name.ToLowerInvariant().AsSpan().ContainsAny(AccentedLetters);
}
