namespace Indicators.Tests;

/// <summary>A format by its letter, or G in the words of a language by the tag of the language: zh, en.</summary>
internal static class Dialect
{
    public static string Format(string dialect) => Words(dialect) is null ? dialect : "G";

    public static Language? Words(string dialect) => dialect switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    public static string As(this IFormattable value, string dialect) => value.ToString(Format(dialect), Words(dialect));

    public static bool TryFormat<T>(T value, Span<char> destination, out int written, string dialect)
        where T : ISpanFormattable => value.TryFormat(destination, out written, Format(dialect), Words(dialect));

    public static bool TryFormat<T>(T value, Span<byte> destination, out int written, string dialect)
        where T : IUtf8SpanFormattable => value.TryFormat(destination, out written, Format(dialect), Words(dialect));
}
