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
/// result of an <see cref="Outcome{T}"/> must be known to the context by itself; with Native AOT a figure or an exchange rate that
/// is read and never made needs its own converter by name, such as <see cref="FigureJsonConverter{TKind}"/>.</para>
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

    /// <summary>Says whether a type is one of those of the library that have a form in JSON, or are refused with a sentence that says what is written instead.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for amounts, figures, growths, outcomes; false for periods of the library, which are read by <see cref="TextJsonConverter{T}"/>.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonForms.NotGeneric.ContainsKey(typeToConvert) || (typeToConvert.IsAssignableTo(typeof(IJsonForm)) && !typeToConvert.IsInterface)
            || NoJsonForm.Of(typeToConvert) is not null;
    }

    /// <summary>Makes the converter of one type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the forms do not depend on them.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">The type is none of the library's, or one of its steps and choices that have no form (IND0682).</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        NoJsonForm.Of(typeToConvert) is { } none ? throw Coded.NotSupported(none)
        : !CanConvert(typeToConvert) ? throw new NotSupportedException($"{typeToConvert} has no form in JSON here; its converter is another one.")
        : JsonForms.NotGeneric.TryGetValue(typeToConvert, out Func<UnitCatalog?, JsonConverter>? create) ? create(_catalog)
        : Blank(typeToConvert).CreateConverter(_catalog);

    // A generic struct is boxed, so it exists, wherever it is serialized. A generic class that a program reads and never makes would be
    // left out: trimmers are told of it here, and where a native compiler does not see the closed type, its converter must be named.
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Figure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(PointFigure<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(ExchangeRate<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Indicator<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Unit<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(PointUnit<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Series<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(CumulativeSeries<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Vintages<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultSeries<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Levels<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultsToDate<,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(ResultsByArea<,,>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.NonPublicConstructors, typeof(Revision<>))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs, so none can be missing; that the type itself is kept is said above.")]
    private static IJsonForm Blank(Type type)
    {
        try
        {
            return (IJsonForm)RuntimeHelpers.GetUninitializedObject(type);
        }
        catch (NotSupportedException leftOut)
        {
            throw new NotSupportedException(
                $"{type} is read and never made, so the native compiler left it out. Name its converter, such as FigureJsonConverter<TKind>, on the property or in the options.",
                leftOut);
        }
    }
}
