using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>The converter of a generic type: that of the closed type, which the type makes itself, so that none is put together by
/// reflection.</summary>
internal sealed class ClosedTypeConverter : TypeConverter
{
    private readonly TypeConverter? _own;

    /// <summary>Makes the converter.</summary>
    /// <param name="type">The closed type; of an open one it is only known that it is read from a string.</param>
    // As for JSON: a generic struct exists wherever it is asked of; generic classes that are read and never made are told to trimmers here.
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Figure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(PointFigure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(ExchangeRate<,>))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs, so none can be missing; that the type itself is kept is said above.")]
    public ClosedTypeConverter(Type type) =>
        _own = type.ContainsGenericParameters ? null : ((ITextForm)RuntimeHelpers.GetUninitializedObject(type)).CreateTypeConverter();

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        _own is null ? base.ConvertFrom(context, culture, value) : _own.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        _own is null ? base.ConvertTo(context, culture, value, destinationType) : _own.ConvertTo(context, culture, value, destinationType);
}
