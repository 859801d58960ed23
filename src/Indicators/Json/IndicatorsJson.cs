using System.Text.Json;

namespace Indicators;

/// <summary>Teaches a serializer the values of the library.</summary>
public static class IndicatorsJson
{
    /// <summary>Adds the converters of the library: amounts, figures, growths, outcomes, and every period of it.</summary>
    /// <remarks>Amounts, figures, growths and outcomes need this only for units of your own; periods always.</remarks>
    /// <param name="options">The options; they must not be in use yet.</param>
    /// <param name="catalog">The units that are read; null for those of the library.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use and can no longer be changed.</exception>
    public static JsonSerializerOptions AddIndicators(this JsonSerializerOptions options, UnitCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(catalog is null ? new IndicatorsJsonConverter() : new IndicatorsJsonConverter(catalog));
        options.Converters.Add(new TextJsonConverter<AsOf>());
        options.Converters.Add(new TextJsonConverter<AnyPeriod>());
        return options.AddPeriod<Year>().AddPartOfYear<HalfYear>().AddPartOfYear<Trimester>().AddPartOfYear<Quarter>()
            .AddPartOfYear<Month>()
            .AddPeriod<Week>().AddPeriod<Day>().AddPeriod<FiveYearPlan>();
    }

    /// <summary>Adds the converters of one type of period and of its ranges, such as a fiscal year.</summary>
    /// <typeparam name="T">The type of the periods.</typeparam>
    /// <param name="options">The options; they must not be in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use and can no longer be changed.</exception>
    public static JsonSerializerOptions AddPeriod<T>(this JsonSerializerOptions options)
        where T : struct, IPeriod<T>
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new TextJsonConverter<T> { Names = new PeriodReader<T>() });
        options.Converters.Add(new TextJsonConverter<PeriodRange<T>>());
        return options;
    }

    /// <summary>Reads the name of a period whose frequency only the text tells: what a converter of your own asks for a period in a
    /// value.</summary>
    /// <param name="text">The name, such as <c>2021</c>, <c>2021-Q3</c> or <c>2021/2025</c>.</param>
    /// <param name="options">The options; periods of your own are read that were added by <see cref="AddPeriod"/>.</param>
    /// <returns>The period, in the type that reads it first: those that were added, then those of the library.</returns>
    /// <exception cref="JsonException">No type that is known here reads the text.</exception>
    public static IPeriod ReadPeriod(string text, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return PeriodNames.Read(text, options).Period;
    }

    /// <summary>Adds the converters of one type of part of a year, of its ranges, and of the year to date in it, such as a fiscal
    /// quarter.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="options">The options; they must not be in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use and can no longer be changed.</exception>
    public static JsonSerializerOptions AddPartOfYear<T>(this JsonSerializerOptions options)
        where T : struct, ISubannual<T>
    {
        options.AddPeriod<T>().Converters.Add(new TextJsonConverter<YearToDate<T>>());
        return options;
    }
}
