using System.Reflection;

using FsCheck;

namespace Indicators.Tests;

/// <summary>Holds every period type of the library to the laws: a type added later is found by itself.</summary>
public class PeriodLawSuite
{
    private const BindingFlags Laws = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Calendars =
        [.. typeof(IFiscalCalendar).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IFiscalCalendar)))];

    // Who adds a period type finds it here by itself; a generic one is held to the laws for every calendar.
    private static readonly Type[] Periods =
        [.. typeof(IPeriod).Assembly.GetExportedTypes().SelectMany(Closed)
            .Where(type => type.IsValueType && Implements(type, typeof(IPeriod<>)))];

    public static TheoryData<string, string> EveryLawOfEveryPeriod()
    {
        var rows = new TheoryData<string, string>();
        foreach (Type period in Periods)
        {
            foreach (Type laws in SuitesOf(period))
                AddRows(rows, NameOf(period), laws);
            foreach (Type part in Breakdown(period))
                AddRows(rows, $"{NameOf(period)} of {NameOf(part)}", typeof(PartitionLaws<,>).MakeGenericType(period, part));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EveryLawOfEveryPeriod))]
    public void A_period_keeps_its_law(string period, string law)
    {
        MethodInfo method = LawsOf(period).Single(candidate => candidate.Name == law);
        Check.One(LawSeed.Throwing, (Property)method.Invoke(null, null)!);
    }

    [Fact]
    public void The_periods_of_the_library_are_found() => Assert.Empty(
        new[]
        {
            typeof(Year), typeof(HalfYear), typeof(Trimester), typeof(Quarter), typeof(Month), typeof(Week), typeof(Day),
            typeof(FiveYearPlan),
            typeof(FiscalYear<AprilStart>), typeof(FiscalQuarter<AprilStart>), typeof(FiscalYear<OctoberUsFederal>),
            typeof(FiscalQuarter<JanuaryStart>),
        }.Except(Periods));

    [Fact]
    public void Plans_do_not_tile_the_calendar() => Assert.False(Implements(typeof(FiveYearPlan), typeof(ITilingPeriod<>)));

    [Fact]
    public void A_period_takes_four_bytes_and_a_range_eight() => Assert.All(Periods, period =>
    {
        Assert.Equal(4, SizeOf(period));
        Assert.Equal(8, SizeOf(typeof(PeriodRange<>).MakeGenericType(period)));
    });

    [Fact]
    public void The_date_of_a_stock_and_a_year_to_date_take_four_bytes_and_any_period_twelve() => Assert.Equal(
        (4, 4, 12), (SizeOf(typeof(AsOf)), SizeOf(typeof(YearToDate<Month>)), SizeOf(typeof(AnyPeriod))));

    // The table of partitions: which type is made of which.
    [Theory]
    [InlineData("Year", "HalfYear Trimester Quarter Month Day")]
    [InlineData("HalfYear", "Quarter Month Day")]
    [InlineData("Trimester", "Month Day")]
    [InlineData("Quarter", "Month Day")]
    [InlineData("Month", "Day")]
    [InlineData("Week", "Day")]
    [InlineData("Day", "")]
    [InlineData("FiveYearPlan", "")]
    [InlineData("FiscalYear<AprilStart>", "FiscalQuarter<AprilStart> Month Day")]
    [InlineData("FiscalQuarter<OctoberUsFederal>", "Month Day")]
    public void A_period_is_made_of_these_and_of_no_others(string period, string parts) => Assert.Equal(
        parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
        Breakdown(Periods.Single(type => NameOf(type) == period)).Select(NameOf).Order(StringComparer.Ordinal));

    // The law of parts: 12 months, 4 quarters, 3 trimesters, 2 half-years; days by the month.
    [Theory]
    [MemberData(nameof(EveryPartition))]
    public void A_whole_has_its_number_of_parts(string whole, string part)
    {
        Type coarse = Periods.Single(type => NameOf(type) == whole), fine = Breakdown(coarse).Single(type => NameOf(type) == part);
        MethodInfo count = typeof(PartCounts).GetMethod(nameof(PartCounts.Of))!.MakeGenericMethod(coarse, fine);

        Assert.Equal(PartCounts.Expected(whole, part), (int[])count.Invoke(null, null)!);
    }

    public static TheoryData<string, string> EveryPartition()
    {
        var rows = new TheoryData<string, string>();
        foreach (Type period in Periods)
        {
            foreach (Type part in Breakdown(period))
                rows.Add(NameOf(period), NameOf(part));
        }

        return rows;
    }

    // A type without a row of samples has a dialect that was not looked at.
    [Fact]
    public void Every_period_has_samples_in_every_dialect() => Assert.Equal(
        Periods.Select(NameOf).Order(StringComparer.Ordinal), PeriodSamples.Written.Keys.Order(StringComparer.Ordinal));

    /// <summary>The period types, generic ones closed with each calendar.</summary>
    internal static IReadOnlyList<Type> All => Periods;

    internal static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    private static IEnumerable<Type> Closed(Type type) =>
        type.IsGenericTypeDefinition && type.GetGenericArguments() is [{ } parameter]
            && parameter.GetGenericParameterConstraints().Contains(typeof(IFiscalCalendar))
            ? Calendars.Select(calendar => type.MakeGenericType(calendar))
            : [type];

    private static IEnumerable<MethodInfo> LawsOf(string period)
    {
        string[] names = period.Split(" of ");
        Type type = Periods.Single(candidate => NameOf(candidate) == names[0]);
        if (names.Length == 1)
            return SuitesOf(type).SelectMany(suite => suite.GetMethods(Laws));

        Type part = Breakdown(type).Single(candidate => NameOf(candidate) == names[1]);
        return typeof(PartitionLaws<,>).MakeGenericType(type, part).GetMethods(Laws);
    }

    private static IEnumerable<Type> SuitesOf(Type period)
    {
        yield return typeof(PeriodLaws<>).MakeGenericType(period);
        yield return typeof(PeriodDialectLaws<>).MakeGenericType(period);
        yield return typeof(PeriodRangeLaws<>).MakeGenericType(period);
        yield return typeof(AnyPeriodLaws<>).MakeGenericType(period);
        if (Implements(period, typeof(ITilingPeriod<>)))
            yield return typeof(TilingLaws<>).MakeGenericType(period);
    }

    private static void AddRows(TheoryData<string, string> rows, string period, Type laws)
    {
        foreach (MethodInfo law in laws.GetMethods(Laws))
            rows.Add(period, law.Name);
    }

    private static IEnumerable<Type> Breakdown(Type period) => period.GetInterfaces()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPartitioned<,>))
        .Select(type => type.GetGenericArguments()[1]);

    private static bool Implements(Type type, Type open) => type.GetInterfaces()
        .Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == open);

    private static int SizeOf(Type type) => (int)typeof(System.Runtime.CompilerServices.Unsafe)
        .GetMethod(nameof(System.Runtime.CompilerServices.Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
}
