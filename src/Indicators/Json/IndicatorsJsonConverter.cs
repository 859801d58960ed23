using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Writes and reads the values of the library as JSON; the forms stand in docs/how-to/json.md.</summary>
/// <remarks>
/// <para>It is on the types themselves (<see cref="JsonConverterAttribute"/>), so amounts, figures, growths and outcomes need no
/// options. Add one to the options, by <see cref="IndicatorsJson.AddIndicators"/>, to read units of your own.</para>
/// <para><b>Exactness.</b> Numbers are read from their characters and never pass through a <see cref="double"/>.</para>
/// <para><b>Trimming and AOT.</b> Each type makes its own converter; none is put together at run time. With source generation the
/// result of an <see cref="Outcome{T}"/> must be known to the context by itself.</para>
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

    /// <summary>Says whether a type is one of those of the library that have a form in JSON.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for amounts, figures, growths, outcomes; false for periods, which are read by <see cref="TextJsonConverter{T}"/>.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(IJsonForm)) && typeToConvert is { IsAbstract: false, IsInterface: false };
    }

    /// <summary>Makes the converter of one type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the forms do not depend on them.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">The type is none of the library's.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CanConvert(typeToConvert)
        ? Blank(typeToConvert).CreateConverter(_catalog)
        : throw new NotSupportedException($"{typeToConvert} has no form in JSON here; its converter is another one.");

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs, so none can be missing. Who serializes a type has the type; its interface is in the type.")]
    private static IJsonForm Blank(Type type) => (IJsonForm)RuntimeHelpers.GetUninitializedObject(type);
}
