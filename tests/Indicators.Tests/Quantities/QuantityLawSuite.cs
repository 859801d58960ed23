using System.Reflection;

using FsCheck;

namespace Indicators.Tests;

/// <summary>Holds every kind of the library to the laws that its traits promise: a kind added later is found by itself.</summary>
public class QuantityLawSuite
{
    private const BindingFlags Laws = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string, string> EveryLawOfEveryKind() =>
        [.. KindList.All.SelectMany(
            kind => LawsOf(kind).Select(law => new TheoryDataRow<string, string>(KindList.NameOf(kind), law.Name)))];

    [Theory]
    [MemberData(nameof(EveryLawOfEveryKind))]
    public void A_kind_keeps_its_law(string kind, string law)
    {
        Type type = KindList.All.Single(candidate => KindList.NameOf(candidate) == kind);
        MethodInfo method = LawsOf(type).Single(candidate => candidate.Name == law);
        Config config = LawSeed.Throwing.WithMaxTest(IsOneOfMany(type) ? 10 : 100);
        Check.One(config, (Property)method.Invoke(null, null)!);
    }

    [Fact]
    public void Every_kind_that_the_library_declares_is_held_to_the_laws()
    {
        Type[] held =
        [
            .. KindList.All.Select(kind => kind.IsGenericType ? kind.GetGenericTypeDefinition() : kind).Distinct()
                .Where(kind => kind.Assembly == typeof(IQuantityKind).Assembly),
        ];

        Assert.Equal(KindList.Declared.OrderBy(kind => kind.Name), held.OrderBy(kind => kind.Name));
        Assert.Superset(
            new HashSet<Type>(
                [typeof(Money<Cny>), typeof(Money<Usd>), typeof(Count<Enterprise>), typeof(Length), typeof(Area), typeof(Elapsed),
                    typeof(CalendarSpan), typeof(Multiple), typeof(Proportion),
                typeof(Volume), typeof(Mass), typeof(Energy), typeof(Power), typeof(Temperature), typeof(IndexNumber<PreviousYear>),
                typeof(Product<Mass, Length>)]),
            KindList.All.ToHashSet());
    }

    // Parts that add up, or parts that do not: a kind that were both would have a Sum() of densities.
    [Fact]
    public void A_kind_is_extensive_or_intensive_and_never_both() => Assert.All(KindList.All, kind =>
        Assert.True(kind.IsAssignableTo(typeof(IExtensive)) != kind.IsAssignableTo(typeof(IIntensive)), KindList.NameOf(kind)));

    [Fact]
    public void No_two_kinds_have_one_code()
    {
        string[] codes = [.. KindList.All.Select(kind => UnitTableTests.CodeOf(kind))];

        Assert.Equal(codes.Distinct(), codes);
    }

    // Money and counts differ in nothing but the name of the currency or of what is counted: one of each is held to the laws at length, the
    // rest briefly.
    private static bool IsOneOfMany(Type kind) => kind.IsGenericType && kind != typeof(Money<Cny>) && kind != typeof(Count<Person>)
        && (kind.GetGenericTypeDefinition() == typeof(Money<>) || kind.GetGenericTypeDefinition() == typeof(Count<>));

    private static IEnumerable<MethodInfo> LawsOf(Type kind)
    {
        IEnumerable<Type> suites = [typeof(QuantityLaws<>).MakeGenericType(kind)];
        foreach ((Type trait,
            Type laws) in new[] { (typeof(IExtensive), typeof(ExtensiveLaws<>)), (typeof(IRatioKind), typeof(RatioKindLaws<>)),
                (typeof(IPointKind), typeof(PointLaws<>)) })
        {
            if (kind.IsAssignableTo(trait))
                suites = suites.Append(laws.MakeGenericType(kind));
        }

        foreach ((Type joined,
            Type laws) in new[] { (typeof(Per<,>), typeof(QuotientLaws<,>)), (typeof(Product<,>), typeof(ProductLaws<,>)) })
        {
            if (kind.IsGenericType && kind.GetGenericTypeDefinition() == joined)
                suites = suites.Append(laws.MakeGenericType(kind.GetGenericArguments()));
        }

        return suites.SelectMany(suite => suite.GetMethods(Laws));
    }
}
