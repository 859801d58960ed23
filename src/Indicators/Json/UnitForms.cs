using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>"亿元"</c>; where the word is read as a unit of another kind first, <c>{"unit":"个","kind":"{project}"}</c>.</summary>
internal static class UnitForms
{
    /// <summary><c>"亿"</c></summary>
    internal static Leaf<Magnitude> Magnitude { get; } = Leaves.Words(
        "the word of a magnitude such as \"万\" or \"亿\"",
        magnitude => magnitude.Chinese,
        text => Magnitudes.BeforeUnits.FirstOrDefault(entry => entry.Magnitude.Chinese == text).Magnitude);

    /// <summary><c>"亿元"</c>: a unit by its symbol alone.</summary>
    internal static JsonConverter<Unit> Symbol(UnitCatalog catalog) => new MappedForm<Unit, string>(
        Leaves.Text, unit => unit.Symbol, text => QuantityText.ReadUnit(text, catalog, out Unit? unit) is { } problem
            ? throw Coded.Json(problem) : unit!);

    /// <summary>Units of one type.</summary>
    /// <param name="catalog">The units that are read.</param>
    /// <param name="coherent">The coherent unit of the kind, which is written as the kind's code; null where the kind is open.</param>
    internal static JsonConverter<TUnit> Of<TUnit>(UnitCatalog catalog, TUnit? coherent) where TUnit : Unit =>
        Form.Of("A unit", (TUnit unit) => unit.Equals(Find(catalog, coherent, unit.Symbol, unit.KindCode))
            ? (unit.Symbol, unit.KindCode) : throw Unreadable(unit.Symbol))
            .With("unit", Leaves.Text, (ref parts) => ref parts.Symbol)
            .With("kind", Leaves.Text, (ref parts) => ref parts.KindCode)
            .OrWord(unit => unit.Equals(Find(catalog, coherent, unit.Symbol, null)) ? unit.Symbol
                : null, text => Read(catalog, coherent, text, null))
            .Make(parts => Read(catalog, coherent, parts.Symbol, parts.KindCode));

    /// <summary>What is thrown where a unit would not be read back.</summary>
    internal static IndicatorOperationException Unreadable(string? text) =>
        new($"The unit '{text}' would not be read back as it is; call AddIndicators on the options with the UnitCatalog that knows it. "
            + "(IND0553)");

    private static TUnit Read<TUnit>(UnitCatalog catalog, TUnit? coherent, string text, string? kind) where TUnit : Unit =>
        Find(catalog, coherent, text, kind) ?? throw new IndicatorJsonException(
            catalog.Candidates(text).FirstOrDefault() is not { } other ? UnitCatalog.WhyUnknown(text)
            : $"Unit '{FigureText.Shown(text)}' is of kind {other.KindCode}{(other.IsPoint ? " (levels)" : "")}, not "
                + $"{Wanted(coherent, kind)}. (IND0502)");

    private static string Wanted(Unit? coherent, string? kind) =>
        kind is not null ? FigureText.Shown(kind) : (coherent?.KindCode ?? "one of data") + (coherent is { IsPoint: true }
            ? " (levels)" : "");

    private static TUnit? Find<TUnit>(UnitCatalog catalog, TUnit? coherent, string text, string? kind) where TUnit : Unit =>
        coherent is not null && text == coherent.Symbol && (kind is null || kind == coherent.KindCode)
            ? coherent
            : catalog.Candidates(text).OfType<TUnit>().FirstOrDefault(unit => kind is null || unit.KindCode == kind);
}
