using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"value":14.86,"unit":"万亩"}</c></summary>
internal static class QuantityForms
{
    internal static JsonConverter<Quantity<TKind>> Amount<TKind>(UnitCatalog catalog) where TKind : IQuantityKind => Of(
        "An amount",
        (Quantity<TKind> amount) => (amount.NumericalValue, amount.Unit.Symbol),
        (number, text) => QuantityText.ReadUnit(text, catalog, out Unit<TKind> unit) is { } problem ? throw Coded.Json(problem)
            : new(number, unit));

    internal static JsonConverter<QuantityPoint<TKind>> Level<TKind>(UnitCatalog catalog) where TKind : IPointKind => Of(
        "A level",
        (QuantityPoint<TKind> level) => (level.NumericalValue, level.Unit.Symbol),
        (number, text) => QuantityText.ReadPointUnit(text, catalog, out PointUnit<TKind> unit) is { } problem
            ? throw Coded.Json(problem) : new(number, unit));

    internal static JsonConverter<AnyQuantity> Any(UnitCatalog catalog) => Of(
        "An amount or level",
        (AnyQuantity amount) => (amount.NumericalValue, amount.Unit.Symbol),
        (number, text) => QuantityText.ReadUnit(text, catalog, out Unit? unit) is { } problem ? throw Coded.Json(problem)
            : new(number, unit!));

    private static Form<T, (Rational Value, string Unit)> Of<T>(string what, Func<T, (Rational Value, string Unit)> partsOf,
        Func<Rational, string, T> make) =>
        Form.Of(what, partsOf)
            .With("value", Leaves.Number, (ref parts) => ref parts.Value)
            .With("unit", Leaves.Text, (ref parts) => ref parts.Unit)
            .Make(parts => make(parts.Value, parts.Unit));
}
