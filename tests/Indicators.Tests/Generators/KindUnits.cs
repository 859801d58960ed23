using System.Reflection;

namespace Indicators.Tests;

/// <summary>Units of a kind that is known at run time only: what the library has, the coherent one, and an odd one in thirds.</summary>
internal static class KindUnits
{
    private static readonly MethodInfo OfKindMethod = Generic(nameof(OfKind));

    private static readonly MethodInfo PointsOfKindMethod = Generic(nameof(PointsOfKind));

    private static readonly object[] Constants =
    [
        .. typeof(Units).GetProperties().Select(constant => constant.GetValue(null)!),
        IndexNumber<PreviousYear>.Point, IndexNumber<PreviousYear>.Level, IndexNumber<SamePeriodLastYear>.Point, IndexNumber<SamePeriodLastYear>.Level,
        IndexNumber<PreviousPeriod>.Point, IndexNumber<PreviousPeriod>.Level, IndexNumber<Of2020>.Point, IndexNumber<Of2020>.Level,
        Units.Yuan.AtPrices.Current, Units.HundredMillionYuan.AtPrices.Current, Units.UsDollars.AtPrices.Current,
        Units.Yuan.AtPrices.Of<Prices2020>(), Units.HundredMillionYuan.AtPrices.Of<Prices2020>(), Units.Yuan.AtPrices.Of<Cpi2020>(), Units.UsDollars.AtPrices.Of<Cpi2020>(),
    ];

    /// <summary>Units of amounts; a quotient has the quotients of the units of its two kinds.</summary>
    public static IReadOnlyList<Unit> Of(Type kind)
    {
        if (!kind.IsGenericType || (kind.GetGenericTypeDefinition() != typeof(Per<,>) && kind.GetGenericTypeDefinition() != typeof(Product<,>)))
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
        Unit<TKind>[] constants = [.. Constants.OfType<Unit<TKind>>()];
        Unit<TKind> odd = Unit<TKind>.Create("畸", "odd|odds", new Rational(2000, 3));
        return
        [
            .. constants,
            .. constants.Select(unit => unit.Stem).Distinct().Append(odd).SelectMany(stem => new[] { stem, stem.WithMagnitude(Magnitude.TenThousand) }),
            Unit<TKind>.Coherent,
        ];
    }

    private static Unit[] PointsOfKind<TKind>()
        where TKind : IPointKind => 
    [
        .. Constants.OfType<PointUnit<TKind>>(),
        PointUnit<TKind>.Create("畸", "odd|odds", Unit<TKind>.Create("畸", "odd|odds", new Rational(2000, 3)), new Rational(-100, 7)),
        PointUnit<TKind>.Coherent,
    ];

    private static MethodInfo Generic(string name) => typeof(KindUnits).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
