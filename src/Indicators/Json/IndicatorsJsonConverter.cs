using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Writes and reads the values of the library as JSON; the forms stand in docs/how-to/json.md.</summary>
/// <remarks>
/// <para>It is on the types themselves (<see cref="JsonConverterAttribute"/>), so amounts, figures, growths and outcomes need no
/// options. Add one to the options, by <see cref="IndicatorsJson.AddIndicators"/>, to read units of your own.</para>
/// <para><b>Exactness.</b> Numbers are read from their characters and never pass through a <see cref="double"/>.</para>
/// <para><b>Trimming and AOT.</b> Each type has its own form; none is put together at run time. With source generation the
/// result of an <see cref="Outcome{T}"/> must be known to the context by itself; with Native AOT a generic class, such as a figure or a
/// series, that is read and never made needs its converter by name, <see cref="IndicatorsJsonConverter{T}"/>.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed class IndicatorsJsonConverter : JsonConverterFactory
{
    private readonly UnitCatalog? _catalog;

    /// <summary>Creates the converter with the units of the library.</summary>
    public IndicatorsJsonConverter()
    {
    }

    /// <summary>Creates the converter with units of your own.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public IndicatorsJsonConverter(UnitCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Says whether a type is one of those of the library that have a form in JSON, or are refused with a sentence that says
    /// what is written instead.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for amounts, figures, growths, outcomes; false for periods of the library, which are read by
    /// <see cref="TextJsonConverter{T}"/>.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonForms.Has(typeToConvert) || NoJsonForm.Of(typeToConvert) is not null;
    }

    /// <summary>Makes the converter of one type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the forms do not depend on them.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">The type is none of the library's, or one of its steps and choices that have no form
    /// (IND0682).</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonForms.Of(typeToConvert, _catalog ?? UnitCatalog.Default);
    }
}
