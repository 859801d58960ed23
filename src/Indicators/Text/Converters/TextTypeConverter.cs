using System.ComponentModel;
using System.Globalization;

namespace Indicators;

/// <summary>Converts between a value and its text for what asks by <see cref="TypeConverter"/>: configuration, property grids,
/// routes.</summary>
/// <remarks>
/// No culture has a say in the text, so the one that is handed over is not looked at.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="T">A type that reads what it writes, such as <see cref="Rational"/> or <see cref="Year"/>.</typeparam>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : ISpanParsable<T>, IFormattable
{
    /// <summary>Says whether a value can be made of a type: of a string.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>True for <see cref="string"/>.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Reads a value from a string.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text.AsSpan(), CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <summary>Writes a value as a string.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType"><see cref="string"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is another type.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T own && destinationType == typeof(string)
            ? own.ToString(null, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
