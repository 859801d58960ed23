namespace Indicators.Testing;

/// <summary>The laws of one unit: what it prints is read back as itself, behind every magnitude word, and there and back is the
/// same.</summary>
public static class UnitLaws
{
    /// <summary>Lists the laws, as data for a theory of one's own.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="catalog">The catalogue that reads it; the library's with this unit when null, where an added unit comes before others
    /// of its spelling.</param>
    /// <returns>The laws; no two have one name.</returns>
    public static IReadOnlyList<Law> All(Unit unit, UnitCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        UnitCatalog reader = catalog ?? UnitCatalog.Default.With(unit.Stem);
        return [.. new OneUnitLaws(unit, reader).All()];
    }

    /// <summary>Holds a unit to every law.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="catalog">The catalogue that reads it; the library's with this unit when null.</param>
    /// <param name="seed">Where the cases come from, as a broken law names it; fresh cases when null.</param>
    /// <exception cref="LawBrokenException">Laws do not hold; each is named.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not a seed.</exception>
    public static void Check(Unit unit, UnitCatalog? catalog = null, string? seed = null) => Law.CheckAll(All(unit, catalog), seed);
}
