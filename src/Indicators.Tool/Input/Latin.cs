using System.Text;

namespace Indicators.Tool.Input;

/// <summary>Tells Chinese text in GB 18030 from text of Western Europe in Windows-1252, whose bytes are mostly valid in both.</summary>
internal static class Latin
{
    private static readonly System.Buffers.SearchValues<byte> Undefined =
        System.Buffers.SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>Gets Windows-1252, in which 81, 8D, 8F, 90 and 9D are nothing.</summary>
    public static Encoding Windows1252 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;

    /// <summary>Whether bytes that GB 18030 can decode are Chinese beyond doubt.</summary>
    /// <remarks>
    /// A byte that Windows-1252 does not have decides. Else most of the bytes above ASCII must stand in runs of two characters or more, of
    /// which most are among the 3,755 of daily use: there the first byte is B0 to D7, where Windows-1252 has signs and capitals, which no
    /// word strings together.
    /// </remarks>
    public static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAny(Undefined) >= 0)
            return true;

        int all = 0, chinese = 0;
        for (int at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            int end = at, usual = 0;
            while (end < bytes.Length && bytes[end] >= 0x80)
                end++;
            for (int i = at; i + 1 < end; i += 2)
                usual += bytes[i] is >= 0xB0 and <= 0xD7 or >= 0xA1 and <= 0xA3 && bytes[i + 1] >= 0xA1 ? 2 : 0;
            all += end - at;
            chinese += end - at >= 4 && usual * 2 >= end - at ? end - at : 0;
            at = end;
        }

        return chinese * 2 > all;
    }
}
