using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Indicators;

/// <summary>Says how a value stands in a column of a database.</summary>
/// <remarks>
/// <para>An amount, a level, a percentage and a number are whole numbers of 64 bits: so many of the last decimal place of the unit of the
/// column. The database sorts, compares and adds them as the library does, exactly. What does not fit is refused when it is saved
/// or asked for (IND0690), never rounded. A value comes back in the unit of the column.</para>
/// <para>A period stands as its text, which sorts as time goes, a five-year plan as its number, an area and a unit as their texts.
/// Whatever else has a text can have a column of texts, which keeps the value and does not sort it.</para>
/// </remarks>
public static class IndicatorsProperties
{
    /// <summary>Lets periods of the calendar, areas and units stand as their texts wherever an entity has them.</summary>
    /// <param name="configuration">The conventions of a context.</param>
    /// <returns>The same conventions.</returns>
    /// <remarks>Amounts have no such default: each column states its unit.</remarks>
    public static ModelConfigurationBuilder UseIndicators(this ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<FiveYearPlan>().HaveConversion<PlanConverter>();
        return configuration.Text<Year>().Text<HalfYear>().Text<Trimester>().Text<Quarter>().Text<Month>().Text<Week>().Text<Day>()
            .Text<ReferenceArea>().Text<Unit>();
    }

    /// <summary>Has a column hold amounts as whole numbers of the last decimal place of a unit.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="unit">The unit of the column.</param>
    /// <param name="decimals">How many decimals of it are kept: 2 of 元 are 分.</param>
    /// <returns>The same property.</returns>
    public static PropertyBuilder<Quantity<TKind>> HasUnit<TKind>(
        this PropertyBuilder<Quantity<TKind>> property, Unit<TKind> unit, int decimals)
        where TKind : IQuantityKind =>
        property.HasConversion(Amounts(unit, decimals));

    /// <inheritdoc cref="HasUnit{TKind}(PropertyBuilder{Quantity{TKind}}, Unit{TKind}, int)"/>
    public static PropertyBuilder<Quantity<TKind>?> HasUnit<TKind>(
        this PropertyBuilder<Quantity<TKind>?> property, Unit<TKind> unit, int decimals)
        where TKind : IQuantityKind =>
        property.HasConversion(Amounts(unit, decimals));

    /// <summary>Has a column hold levels, such as percentages, as whole numbers of the last decimal place of a unit.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="unit">The unit of the column.</param>
    /// <param name="decimals">How many decimals of it are kept.</param>
    /// <returns>The same property.</returns>
    public static PropertyBuilder<QuantityPoint<TKind>> HasUnit<TKind>(
        this PropertyBuilder<QuantityPoint<TKind>> property, PointUnit<TKind> unit, int decimals)
        where TKind : IPointKind =>
        property.HasConversion(Levels(unit, decimals));

    /// <inheritdoc cref="HasUnit{TKind}(PropertyBuilder{QuantityPoint{TKind}}, PointUnit{TKind}, int)"/>
    public static PropertyBuilder<QuantityPoint<TKind>?> HasUnit<TKind>(
        this PropertyBuilder<QuantityPoint<TKind>?> property, PointUnit<TKind> unit, int decimals)
        where TKind : IPointKind =>
        property.HasConversion(Levels(unit, decimals));

    /// <summary>Has a column hold growth rates as percentages with so many decimals.</summary>
    /// <param name="property">The property.</param>
    /// <param name="decimals">How many decimals of the percentage are kept.</param>
    /// <returns>The same property.</returns>
    /// <remarks>For growth as it was published, such as 87.1 %. An exact growth such as 27/31 has a column of texts.</remarks>
    public static PropertyBuilder<GrowthRate> HasPercent(this PropertyBuilder<GrowthRate> property, int decimals) =>
        property.HasConversion(new WholeNumberConverter<GrowthRate>(
            new(growth => growth.Percent, GrowthRate.FromPercent, Checked(decimals), "percent")));

    /// <summary>Has a column hold numbers with so many decimals.</summary>
    /// <param name="property">The property.</param>
    /// <param name="decimals">How many decimals are kept.</param>
    /// <returns>The same property.</returns>
    public static PropertyBuilder<Rational> HasDecimals(this PropertyBuilder<Rational> property, int decimals) =>
        property.HasConversion(new WholeNumberConverter<Rational>(new(number => number, number => number, Checked(decimals), "ones")));

    /// <summary>Has a column hold the text of each value: exact, and without the order of the values unless their texts have it.</summary>
    /// <typeparam name="T">A type that reads what it writes.</typeparam>
    /// <param name="property">The property.</param>
    /// <returns>The same property.</returns>
    public static PropertyBuilder<T> HasText<T>(this PropertyBuilder<T> property)
        where T : IParsable<T>, IFormattable =>
        property.HasConversion(new TextConverter<T>());

    private static ModelConfigurationBuilder Text<T>(this ModelConfigurationBuilder configuration)
        where T : IParsable<T>, IFormattable
    {
        configuration.Properties<T>().HaveConversion<TextConverter<T>>();
        return configuration;
    }

    private static WholeNumberConverter<Quantity<TKind>> Amounts<TKind>(Unit<TKind> unit, int decimals)
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(new(amount => amount.In(unit), number => new(number, unit), Checked(decimals), unit.Symbol));
    }

    private static WholeNumberConverter<QuantityPoint<TKind>> Levels<TKind>(PointUnit<TKind> unit, int decimals)
        where TKind : IPointKind
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(new(level => level.In(unit), number => new(number, unit), Checked(decimals), unit.Symbol));
    }

    // Eighteen places and one digit before them are what a column of 64 bits holds.
    private static int Checked(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 18);
        return decimals;
    }
}
