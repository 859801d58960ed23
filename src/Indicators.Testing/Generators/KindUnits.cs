using System.Reflection;

namespace Indicators.Testing;

/// <summary>Units of a kind that is known at run time only: what the library has, the coherent one, and an odd one in thirds.</summary>
internal static class KindUnits
{
    private static readonly MethodInfo OfKindMethod = Generic(nameof(OfKind));

    private static readonly MethodInfo PointsOfKindMethod = Generic(nameof(PointsOfKind));

    private static readonly object[] Constants =
    [
        .. typeof(Units).GetProperties().Select(constant => constant.GetValue(null)!),
    ];

    /// <summary>Units of amounts; a quotient has the quotients of the units of its two kinds.</summary>
    public static IReadOnlyList<Unit> Of(Type kind)
    {
        if (!kind.IsGenericType
            || (kind.GetGenericTypeDefinition() != typeof(Per<,>) && kind.GetGenericTypeDefinition() != typeof(Product<,>)))
            return (Unit[])OfKindMethod.MakeGenericMethod(kind).Invoke(null, null)!;
        Type[] sides = kind.GetGenericArguments();
        bool isQuotient = kind.GetGenericTypeDefinition() == typeof(Per<,>);
        return
        [
            .. isQuotient ? [] : (Unit[])OfKindMethod.MakeGenericMethod(kind).Invoke(null, null)!,
            .. from left in Of(sides[0])
               from right in Of(sides[1])
               where left.Depth + right.Depth <= Unit.MaxDepth
               select isQuotient ? left.DividedBy(right) : left.MultipliedBy(right),
        ];
    }

    /// <summary>Units of levels.</summary>
    public static IReadOnlyList<Unit> PointsOf(Type kind) => (Unit[])PointsOfKindMethod.MakeGenericMethod(kind).Invoke(null, null)!;

    private static Unit[] OfKind<TKind>()
        where TKind : IQuantityKind
    {
        Unit<TKind>[] constants = [.. Constants.Concat(OfGeneric(typeof(TKind))).OfType<Unit<TKind>>()];
        Unit<TKind> odd = Unit<TKind>.Create("畸", "odd|odds", new Rational(2000, 3));
        return
        [
            .. constants,
            .. constants.Select(unit => unit.Stem).Distinct().Append(odd)
                .SelectMany(stem => new[] { stem, stem.WithMagnitude(Magnitude.TenThousand) }),
            Unit<TKind>.Coherent,
        ];
    }

    private static Unit[] PointsOfKind<TKind>()
        where TKind : IPointKind => 
    [
        .. Constants.Concat(OfGeneric(typeof(TKind))).OfType<PointUnit<TKind>>(),
        PointUnit<TKind>.Create("畸", "odd|odds", Unit<TKind>.Create("畸", "odd|odds", new Rational(2000, 3)), new Rational(-100, 7)),
        PointUnit<TKind>.Coherent,
    ];

    // An index has the units that its kind declares, and money at the prices of a year those of the money, marked.
    private static IEnumerable<object> OfGeneric(Type kind)
    {
        Type? open = kind.IsGenericType ? kind.GetGenericTypeDefinition() : null;
        if (open == typeof(IndexNumber<>))
            return kind.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)!)
                .Where(value => value is Unit);
        if (open != typeof(Nominal<>) && open != typeof(Real<,>))
            return [];
        Type[] arguments = kind.GetGenericArguments();
        MethodInfo marked = Generic(arguments.Length == 1 ? nameof(AtCurrentPrices) : nameof(AtPricesOf)).MakeGenericMethod(arguments);
        return Constants.Where(unit => unit.GetType() == typeof(Unit<>).MakeGenericType(arguments[0]))
            .Select(unit => marked.Invoke(null, [unit])!);
    }

    private static Unit<Nominal<TMoney>> AtCurrentPrices<TMoney>(Unit<TMoney> unit)
        where TMoney : IMonetary => unit.AtPrices().Current;

    private static Unit<Real<TMoney, TBase>> AtPricesOf<TMoney, TBase>(Unit<TMoney> unit)
        where TMoney : IMonetary
        where TBase : IPriceBase => unit.AtPrices().Of<TBase>();

    private static MethodInfo Generic(string name) => typeof(KindUnits).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
