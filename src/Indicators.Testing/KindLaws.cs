namespace Indicators.Testing;

/// <summary>The laws of the amounts of a kind, and those that its traits promise: sums, shares and growth, levels, quotients,
/// products.</summary>
/// <remarks>
/// <para>Amounts are tried in the kind's coherent unit, in the units that the library has of it, and in an odd one of 2000/3.</para>
/// </remarks>
public static class KindLaws
{
    private static readonly (Type Trait, Type Laws)[] Traits =
        [(typeof(IExtensive), typeof(ExtensiveLaws<>)), (typeof(IRatioKind), typeof(RatioKindLaws<>)),
            (typeof(IPointKind), typeof(PointLaws<>))];

    private static readonly (Type Open, Type Laws)[] Joined =
        [(typeof(Per<,>), typeof(QuotientLaws<,>)), (typeof(Product<,>), typeof(ProductLaws<,>))];

    /// <summary>Lists the laws, as data for a theory of one's own.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The laws; no two have one name.</returns>
    public static IReadOnlyList<Law> All<TKind>()
        where TKind : IQuantityKind
    {
        Type kind = typeof(TKind);
        string subject = LawList.NameOf(kind);
        return
        [
            .. LawList.Of(typeof(TraitLaws<>), subject, kind),
            .. LawList.Of(typeof(QuantityLaws<>), subject, kind),
            .. Traits.Where(pair => kind.IsAssignableTo(pair.Trait)).SelectMany(pair => LawList.Of(pair.Laws, subject, kind)),
            .. Joined.Where(pair => kind.IsGenericType && kind.GetGenericTypeDefinition() == pair.Open)
                .SelectMany(pair => LawList.Of(pair.Laws, subject, kind.GetGenericArguments())),
        ];
    }

    /// <summary>Holds a kind to every law of its traits.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="seed">Where the cases come from, as a broken law names it; fresh cases when null.</param>
    /// <exception cref="LawBrokenException">Laws do not hold; each is named.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not a seed.</exception>
    public static void Check<TKind>(string? seed = null)
        where TKind : IQuantityKind => Law.CheckAll(All<TKind>(), seed);
}
