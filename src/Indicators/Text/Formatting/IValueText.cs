namespace Indicators;

/// <summary>What a value must know about its own text; <see cref="ValueText"/> makes all of .NET's text members of it.</summary>
/// <remarks>The members stand in <c>Templates/Text.cs.template</c>; a line of <c>Templates/Expand.targets</c> gives them to a
/// type.</remarks>
internal interface IValueText<TSelf> : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : struct, IValueText<TSelf>
{
    /// <summary>Reads a whole text; gives null, or a sentence that says what is wrong with it.</summary>
    static abstract string? Read(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>The text in a format, in the words of the language that the provider is.</summary>
    string Write(ReadOnlySpan<char> format, IFormatProvider? provider);

    /// <summary>Writes the same text into a span, if it fits.</summary>
    bool TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider);
}
