using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A class that reads itself from text; this makes .NET's ways of reading of it.</summary>
/// <remarks>But for that of strings: web frameworks look for it in the class itself, where <c>Templates/ReadText.cs.template</c> has
/// it.</remarks>
internal interface IReadText<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : class, IReadText<TSelf>
{
    /// <summary>Reads a whole text, or says what is wrong with it; never throws.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? result, [NotNullWhen(false)] out string? problem);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        ValueText.TryDecode(utf8Text, out string? text) ? Parse(text) : throw new FormatException(ValueText.NoUtf8);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s, out result, out _);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider,
        [MaybeNullWhen(false)] out TSelf result)
    {
        result = null;
        return ValueText.TryDecode(utf8Text, out string? text) && TSelf.TryParse(text, out result, out _);
    }

    private static TSelf Parse(ReadOnlySpan<char> text) =>
        TSelf.TryParse(text, out TSelf? result, out string? problem) ? result : throw Coded.Format(problem);
}

/// <summary>What the template of classes that read themselves calls.</summary>
internal static class ReadText
{
    internal static bool TryParse<T>([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out T result)
        where T : class, IReadText<T>
    {
        result = null;
        return text is not null && T.TryParse(text, out result, out _);
    }
}
