namespace Indicators.Tests;

/// <summary>Writes a text as a Chinese typesetter may: full-width digits, letters and signs, a long dash, corner quotes.</summary>
internal static class FullWidth
{
    public static string Of(string text) => string.Concat(text.Select(Of));

    private static char Of(char character) => character switch
    {
        '-' => '—',
        ' ' => '\u3000',
        '“' => '「',
        '”' => '」',
        > ' ' and <= '~' => (char)(character + 0xFEE0),
        _ => character,
    };
}
