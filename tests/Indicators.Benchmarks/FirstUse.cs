using System.Diagnostics;
using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using Indicators.Entities;

namespace Indicators.Benchmarks;

/// <summary>Question: what does it cost a program that each kind is a type, when sixty kinds are used for the first time?</summary>
/// <remarks>
/// Worth acting on: above 100 ms for sixty kinds, which a person at a terminal would notice. A process can be asked once only,
/// so this is a program and no benchmark of BenchmarkDotNet; take the middle of several runs.
/// </remarks>
internal static class FirstUse
{
    private const int Kinds = 60;

    /// <summary>Measures and prints.</summary>
    public static void Print(TextWriter output)
    {
        Type[] kinds =
            [.. Closed(typeof(Money<>), typeof(ICurrency)),
                .. Closed(typeof(Count<>), typeof(IEntity)).Where(kind => kind != typeof(Count<Item>)), .. Plain()];
        if (kinds.Length < Kinds)
            throw new InvalidOperationException($"There are {kinds.Length} kinds to measure with; the question is about {Kinds}.");

        Measure(output, "the first kind, with all that kinds share", () => Use(typeof(Count<Item>)));
        Measure(output, $"{Kinds} more kinds, first use", () => Array.ForEach(kinds[..Kinds], Use));
        Measure(output, $"the same {Kinds} kinds, second use", () => Array.ForEach(kinds[..Kinds], Use));
        Measure(output, "the catalogue of units, first use", () => UnitCatalog.Default.Parse("亿元/人"));
        Measure(output, "a unit from the catalogue, once more", () => UnitCatalog.Default.Parse("万元/户"));
    }

    private static void Measure(TextWriter output, string what, Action action)
    {
        (long methods, TimeSpan jit, long start) =
            (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(), Stopwatch.GetTimestamp());
        action();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        output.WriteLine(
            $"{what,-42} {wall.TotalMilliseconds,8:F2} ms, of it {(JitInfo.GetCompilationTime() - jit).TotalMilliseconds,7:F2} ms "
                + $"compiling {JitInfo.GetCompiledMethodCount() - methods,5} methods");
    }

    private static void Use(Type kind) =>
        typeof(FirstUse).GetMethod(nameof(Exercise), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(kind).Invoke(null,
            null);

    // Six things that a program does with amounts of a kind: add, convert, compare, divide, print, carry as data.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exercise<TKind>() where TKind : IQuantityKind
    {
        Unit<TKind> unit = Unit<TKind>.Create("个", "item|items", 3), scaled = unit.WithMagnitude(Magnitude.TenThousand);
        Quantity<TKind> one = new(1, unit), many = new(5, scaled), sum = one + many;
        bool ordered = one < many && sum.To(unit) == sum && sum.GetHashCode() == sum.To(unit).GetHashCode();
        Quantity<Per<TKind, Count<Item>>> perItem = sum.Per(2 * Units.Items);
        if (!ordered || perItem.Times(2 * Units.Items) != sum || sum.ToString() != "50001个"
            || !new AnyQuantity(sum.NumericalValue, sum.Unit).TryAs(out Quantity<TKind> _))
            throw new InvalidOperationException($"{sum} of {TKind.Code} is not what it should be.");
    }

    private static IEnumerable<Type> Closed(Type kind, Type arguments) => typeof(IQuantityKind).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(arguments)).Select(type => kind.MakeGenericType(type));

    private static IEnumerable<Type> Plain() => typeof(IQuantityKind).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IQuantityKind)));
}
