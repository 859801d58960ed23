namespace Indicators.Tool.Calc;

/// <summary>The kind of a number whose unit the input does not say; all numbers of one item are of the same kind.</summary>
internal sealed class Plain : IExtensive
{
    private static readonly Unit<Plain> One = Unit<Plain>.Create("个", "one|ones", 1, "{one}");

    private Plain()
    {
    }

    /// <inheritdoc/>
    public static string Code => "{one}";

    /// <summary>A number as an amount.</summary>
    public static Quantity<Plain> Of(Rational value) => value * One;

    /// <summary>The sum of numbers.</summary>
    public static Rational Sum(IEnumerable<Rational> values) => values.Select(Of).Sum().NumericalValue;

    /// <summary>Numbers as amounts; null is a missing one.</summary>
    public static IReadOnlyList<Quantity<Plain>?> Of(IEnumerable<Rational?> values) =>
        [.. values.Select(value => value is { } number ? Of(number) : (Quantity<Plain>?)null)];
}
