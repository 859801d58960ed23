using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Indicators;

/// <summary>A column of whole numbers: so many of the last decimal place of a unit. Nothing is rounded on the way in.</summary>
internal sealed class WholeNumbers<T>(Func<T, Rational> number, Func<Rational, T> value, int decimals, string unit)
{
    private readonly Rational _places = ((Rational)10).Pow(decimals);

    /// <summary>The number that stands in the column.</summary>
    public long Write(T written)
    {
        Rational places = number(written) * _places;
        return places.IsInteger && places.Numerator >= long.MinValue && places.Numerator <= long.MaxValue
            ? (long)places.Numerator
            : throw new IndicatorOperationException(string.Create(CultureInfo.InvariantCulture,
                $"Got {written}; expected {What(places)}. (IND0690)"));
    }

    /// <summary>The value of a number of the column.</summary>
    public T Read(long places) => value(places / _places);

    private string What(Rational places) => places.IsInteger
        ? $"a number of {unit} with {decimals} decimals that fits into 64 bits; take a greater unit for the column, or fewer decimals"
        : $"a number of {unit} with at most {decimals} decimals; declare more decimals for the column, or round the value";
}

/// <summary>What Entity Framework asks of a column; a sum is read back with it.</summary>
internal sealed class WholeNumberConverter<T>(WholeNumbers<T> column)
    : ValueConverter<T, long>(written => column.Write(written), places => column.Read(places))
{
    /// <summary>The value of a number of the column, or of none.</summary>
    public T Read(long? places) => ConvertFromProviderTyped(places ?? 0);
}
