using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Writes and reads one type of the library, named by its user: for Native AOT, where a generic class that is read and never
/// made must be.</summary>
/// <remarks>
/// <para>Everywhere else the converter is found by itself; see <see cref="IndicatorsJsonConverter"/>. It stands among the options of a
/// context,
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(IndicatorsJsonConverter&lt;Figure&lt;Money&lt;Cny&gt;&gt;&gt;)])]</c>, or on a
/// property.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="T">The type, such as <c>Figure&lt;Money&lt;Cny&gt;&gt;</c> or <c>Series&lt;Year, FlowMeasure,
/// Money&lt;Cny&gt;&gt;</c>.</typeparam>
public sealed class IndicatorsJsonConverter<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    T>
    : JsonConverter<T>
{
    private readonly JsonConverter<T> _form;

    /// <summary>Creates the converter with the units of the library.</summary>
    /// <exception cref="NotSupportedException">The type has no form of the library (IND0682 for steps and choices, which say what is
    /// written instead).</exception>
    public IndicatorsJsonConverter() : this(UnitCatalog.Default)
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type has no form of the library.</exception>
    public IndicatorsJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _form = (JsonConverter<T>)JsonForms.Of(typeof(T), catalog);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">How the parts are read whose type the form leaves open, such as the result of an outcome.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It has another form, or is of another kind.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _form.Read(ref reader, typeof(T), options);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">How the parts are written whose type the form leaves open.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _form.Write(writer, value, options);
    }
}
