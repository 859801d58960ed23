namespace Indicators;

/// <summary>The plain form of a figure's text: full-width characters, odd dashes and odd blanks become their ASCII twins.</summary>
internal static class FigureText
{
    /// <summary>The longest text that is read as one figure; a bound on what hostile text can cost.</summary>
    internal const int MaxLength = 1000;

    internal static string Plain(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            plain[i] = source[i] switch
            {
                >= '！' and <= '～' => (char)(source[i] - '！' + '!'),
                '　' or '\u00A0' or '\u202F' or '\u2009' or '\t' or '\r' or '\n' => ' ',
                '−' or '‐' or '‑' or '﹣' => '-',
                '﹪' => '%',
                _ => source[i],
            };
        }
    });

    internal static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
}
