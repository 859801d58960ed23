using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>Writes the text of a value as a string or a name, without a string of it where it is short.</summary>
internal static class JsonText
{
    private const int ShortLength = 256;

    internal static void Write<T>(Utf8JsonWriter writer, T value) where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        Span<byte> buffer = stackalloc byte[ShortLength];
        if (value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture))
        {
            writer.WriteStringValue(buffer[..length]);
        }
        else
        {
            writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
        }
    }

    internal static void WriteName<T>(Utf8JsonWriter writer, T value) where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        Span<byte> buffer = stackalloc byte[ShortLength];
        if (value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture))
        {
            writer.WritePropertyName(buffer[..length]);
        }
        else
        {
            writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
        }
    }
}
