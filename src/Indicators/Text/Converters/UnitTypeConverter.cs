using System.ComponentModel;
using System.Globalization;

namespace Indicators;

/// <summary>Converts between a unit and its text for what asks by <see cref="TypeConverter"/>: configuration, property grids,
/// routes.</summary>
/// <remarks>Units are those of <see cref="UnitCatalog.Default"/>; what stands in a catalogue of your own, read with that. <b>Thread
/// safety.</b> Immutable.</remarks>
/// <param name="type"><see cref="Unit"/>, or the type of the units of one kind, whose units alone are read then.</param>
internal sealed class UnitTypeConverter(Type type) : TypeConverter
{
    /// <summary>Makes a converter that reads units of any kind.</summary>
    public UnitTypeConverter()
        : this(typeof(Unit))
    {
    }

    /// <summary>Says whether a unit can be made of a type: of a string.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>True for <see cref="string"/>.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Reads a unit from a string.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The string.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a known unit (IND0501), or one of another kind (IND0502).</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : UnitCatalog.Default.Candidates(text).FirstOrDefault(type.IsInstanceOfType) is { } unit ? unit
        : throw new IndicatorFormatException(
            $"Unit '{FigureText.Shown(text)}' is of kind {UnitCatalog.Default.Parse(text).KindCode}, not one for {type.Name}. (IND0502)");
}
