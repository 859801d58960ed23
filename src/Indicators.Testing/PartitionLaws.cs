namespace Indicators.Testing;

/// <summary>The laws of a period type that is made of another: months of weeks, quarters of months.</summary>
public static class PartitionLaws
{
    /// <summary>Lists the laws, as data for a theory of one's own.</summary>
    /// <typeparam name="TCoarse">The type of the wholes.</typeparam>
    /// <typeparam name="TFine">The type of their parts.</typeparam>
    /// <returns>The laws; no two have one name.</returns>
    public static IReadOnlyList<Law> All<TCoarse, TFine>()
        where TCoarse : struct, IPartitioned<TCoarse, TFine>
        where TFine : struct, ITilingPeriod<TFine> =>
        [.. LawList.Of(typeof(PartitionLaws<,>), $"{LawList.NameOf(typeof(TCoarse))} of {LawList.NameOf(typeof(TFine))}", typeof(TCoarse),
            typeof(TFine))];

    /// <summary>Holds a whole and its parts to every law of partitions.</summary>
    /// <typeparam name="TCoarse">The type of the wholes.</typeparam>
    /// <typeparam name="TFine">The type of their parts.</typeparam>
    /// <param name="seed">Where the cases come from, as a broken law names it; fresh cases when null.</param>
    /// <exception cref="LawBrokenException">Laws do not hold; each is named.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not a seed.</exception>
    public static void Check<TCoarse, TFine>(string? seed = null)
        where TCoarse : struct, IPartitioned<TCoarse, TFine>
        where TFine : struct, ITilingPeriod<TFine> => Law.CheckAll(All<TCoarse, TFine>(), seed);
}
