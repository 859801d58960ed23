using System.Reflection;

using FsCheck;

namespace Indicators.Tests;

/// <summary>Holds every period type of the library to the laws: a type added later is found by itself.</summary>
public class PeriodLawSuite
{
    private const BindingFlags Laws = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Periods =
        [.. typeof(IPeriod).Assembly.GetExportedTypes().Where(type => type.IsValueType && Implements(type, typeof(IPeriod<>)))];

    public static TheoryData<string, string> EveryLawOfEveryPeriod()
    {
        var rows = new TheoryData<string, string>();
        foreach (Type period in Periods)
        {
            AddRows(rows, period.Name, typeof(PeriodLaws<>).MakeGenericType(period));
            AddRows(rows, period.Name, typeof(PeriodRangeLaws<>).MakeGenericType(period));
            if (Implements(period, typeof(ITilingPeriod<>)))
                AddRows(rows, period.Name, typeof(TilingLaws<>).MakeGenericType(period));
            foreach (Type part in PartsOf(period))
                AddRows(rows, $"{period.Name} of {part.Name}", typeof(PartitionLaws<,>).MakeGenericType(period, part));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EveryLawOfEveryPeriod))]
    public void A_period_keeps_its_law(string period, string law)
    {
        MethodInfo method = LawsOf(period).Single(candidate => candidate.Name == law);
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), (Property)method.Invoke(null, null)!);
    }

    [Fact]
    public void Years_days_and_plans_are_among_the_periods() =>
        Assert.Empty(new[] { typeof(Year), typeof(Day), typeof(FiveYearPlan) }.Except(Periods));

    [Fact]
    public void Plans_do_not_tile_the_calendar() => Assert.False(Implements(typeof(FiveYearPlan), typeof(ITilingPeriod<>)));

    [Fact]
    public void A_period_takes_four_bytes_and_a_range_eight() => Assert.Equal(
        (4, 4, 4, 4, 8),
        (Size<Year>(), Size<Day>(), Size<FiveYearPlan>(), Size<AsOf>(), Size<PeriodRange<Year>>()));

    private static IEnumerable<MethodInfo> LawsOf(string period)
    {
        string[] names = period.Split(" of ");
        Type type = Periods.Single(candidate => candidate.Name == names[0]);
        if (names.Length == 2)
        {
            Type part = PartsOf(type).Single(candidate => candidate.Name == names[1]);
            return typeof(PartitionLaws<,>).MakeGenericType(type, part).GetMethods(Laws);
        }

        IEnumerable<MethodInfo> laws = typeof(PeriodLaws<>).MakeGenericType(type).GetMethods(Laws)
            .Concat(typeof(PeriodRangeLaws<>).MakeGenericType(type).GetMethods(Laws));
        return Implements(type, typeof(ITilingPeriod<>))
            ? laws.Concat(typeof(TilingLaws<>).MakeGenericType(type).GetMethods(Laws))
            : laws;
    }

    private static void AddRows(TheoryData<string, string> rows, string period, Type laws)
    {
        foreach (MethodInfo law in laws.GetMethods(Laws))
            rows.Add(period, law.Name);
    }

    private static IEnumerable<Type> PartsOf(Type period) => period.GetInterfaces()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPartitionedBy<,>))
        .Select(type => type.GetGenericArguments()[1]);

    private static bool Implements(Type type, Type open) => type.GetInterfaces()
        .Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == open);

    private static int Size<T>() => System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
}
