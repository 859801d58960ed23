using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>What every public type of the library has in common; types added later are found by themselves.</summary>
public partial class Consistency
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const BindingFlags Inside = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Type[] Public = [.. Library.Types];

    // Operators come in pairs: who has one has the other.
    private static readonly (string One, string Other)[] Pairs =
    [
        ("op_Equality", "op_Inequality"), ("op_LessThan", "op_GreaterThan"), ("op_LessThanOrEqual", "op_GreaterThanOrEqual"),
        ("op_LessThan", "op_LessThanOrEqual"), ("op_Increment", "op_Decrement"),
    ];

    public static TheoryData<string> EveryPublicType() => [.. Public.Select(type => type.FullName!)];

    public static TheoryData<string> EveryPublicStruct() =>
        [.. Public.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false }).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(EveryPublicType))]
    public void Nothing_can_be_set_after_it_was_made(string name)
    {
        Type type = Get(name);

        Assert.DoesNotContain(type.GetProperties(Members), property =>
            property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Assert.DoesNotContain(type.GetFields(Members), field => field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum);
        Assert.DoesNotContain(type.GetProperties(Members),
            property => property.PropertyType.IsArray || property.PropertyType.IsAssignableTo(typeof(IList)));
    }

    [Theory]
    [MemberData(nameof(EveryPublicType))]
    public void Operators_come_in_pairs_and_with_equality_and_hash(string name)
    {
        Type type = Get(name);
        HashSet<string> operators =
            [.. type.GetMethods(Members).Where(method => method.IsSpecialName && !type.IsInterface).Select(method => method.Name)];

        Assert.All(Pairs, pair => Assert.Equal(operators.Contains(pair.One), operators.Contains(pair.Other)));
        if (operators.Contains("op_LessThan"))
        {
            Assert.True(typeof(IComparable<>).MakeGenericType(Itself(type)).IsAssignableFrom(Itself(type)),
                "compares with < and is not an IComparable<T>");
            Assert.Contains("op_Equality", operators);
        }

        if (operators.Contains("op_Equality"))
        {
            Assert.NotNull(type.GetMethod(nameof(GetHashCode), Members, []));
            Assert.True(typeof(IEquatable<>).MakeGenericType(Itself(type)).IsAssignableFrom(Itself(type)),
                "compares with == and is not an IEquatable<T>");
        }
    }

    // ToX of a value gives an X or text; a name never contradicts its value. A static To is not a conversion of a value:
    // AverageGrowth.ToReach.
    [Theory]
    [MemberData(nameof(EveryPublicType))]
    public void A_method_named_to_something_returns_it_or_text(string name) => Assert.All(
        Get(name).GetMethods(Members).Where(method => !method.IsStatic && ToSomething().IsMatch(method.Name)),
        method => Assert.True(
            method.ReturnType == typeof(string) || method.ReturnType.Name.StartsWith(method.Name["To".Length..], StringComparison.Ordinal)
                || method.Name.EndsWith(method.ReturnType.Name, StringComparison.Ordinal),
            $"{name}.{method.Name} returns {method.ReturnType}"));

    // What tries says whether it found, and gives it last.
    [Theory]
    [MemberData(nameof(EveryPublicType))]
    public void A_method_that_tries_returns_whether_it_could(string name) => Assert.All(
        Get(name).GetMethods(Members).Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal)),
        method =>
        {
            Assert.Equal(typeof(bool), method.ReturnType);
            Assert.True(method.GetParameters().Any(parameter => parameter.IsOut), $"{name}.{method.Name} gives nothing out");
        });

    // Who forgets to make a value gets the default: it prints, hashes and equals itself.
    [Theory]
    [MemberData(nameof(EveryPublicStruct))]
    public void The_default_of_a_struct_can_be_printed_hashed_and_compared(string name)
    {
        Type type = Closed(Get(name));
        object value = RuntimeHelpers.GetUninitializedObject(type), same = RuntimeHelpers.GetUninitializedObject(type);

        Assert.True(!string.IsNullOrEmpty(value.ToString()) || type == typeof(TableCell),
            $"{name} prints nothing"); // an empty cell is empty
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(value.Equals(same));
        Assert.False(value.Equals("something else"));
        Assert.False(value.Equals(null));
        if (value is IComparable ordered)
            Assert.Equal(0, ordered.CompareTo(same));
    }

    [Fact]
    public void A_kind_an_entity_a_currency_and_a_measure_are_sealed_and_never_made()
    {
        Type[] markers =
            [.. Public.Where(type => type is { IsClass: true, IsAbstract: false } && Markers.Any(marker => type.IsAssignableTo(marker)))];

        Assert.NotEmpty(markers);
        Assert.All(markers, type =>
        {
            Assert.True(type.IsSealed, type.Name);
            ConstructorInfo constructor = Assert.Single(type.GetConstructors(Inside));
            Assert.True(constructor.IsPrivate, type.Name);
        });
    }

    // AsOf is the word of SDMX, and Per stands before what it divides by.
    [Fact]
    public void A_type_is_a_noun_and_does_not_end_in_a_preposition() => Assert.DoesNotContain(
        Public.Where(type => type != typeof(AsOf) && type != typeof(Per<,>)), type => TrailingPreposition().IsMatch(type.Name));

    // Outside the library no code adds a reason, a unit or an exception: code that decides by them sees all there are.
    [Fact]
    public void The_families_of_the_library_are_closed() => Assert.All(
        Public.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false }),
        type =>
            Assert.True(HasNoConstructorForOthers(type) || HasAnAbstractMemberForItselfAlone(type),
                $"{type.Name} can be derived from outside the library"));

    [Fact]
    public void Every_class_is_sealed_or_abstract() => Assert.All(
        // A table of series is a table that can still choose what it shows.
        Public.Where(type => type.IsClass && type != typeof(Table)), type => Assert.True(type.IsSealed || type.IsAbstract, type.Name));

    [Fact]
    public void Everything_public_stands_in_one_namespace_but_entities_currencies_and_what_is_for_tests() =>
        Assert.All(Public, type => Assert.Equal(
        type.Assembly == typeof(Law).Assembly ? "Indicators.Testing"
            : type.IsClass && typeof(IEntity).IsAssignableFrom(type) ? "Indicators.Entities"
            : type.IsClass && typeof(ICurrency).IsAssignableFrom(type) ? "Indicators.Currencies"
            : "Indicators",
        type.Namespace));

    // An optional argument that changes a result would be a silent default: rounding, periods, units and the rules of a ranking are always
    // given.
    [Fact]
    public void No_rounding_no_number_of_decimals_and_no_rule_of_a_ranking_has_a_default() => Assert.All(
        Public.SelectMany(type => type.GetMethods(Members)).SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.HasDefaultValue),
        parameter => Assert.False(
            (Rules.Contains(parameter.ParameterType) && !IsUnknownTies(parameter))
                || (parameter.Name is "decimals" or "periods" && parameter.ParameterType != typeof(int?)),
            $"{parameter.Member.Name} has a default for {parameter.Name}"));

    // Decimals that may be null are those of the table. A tie rule that may be null takes none where it is left out: the places then are
    // those by every rule.
    private static bool IsUnknownTies(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Ties) && parameter.DefaultValue is null
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static readonly Type[] Arguments = [typeof(Proportion), typeof(Year), typeof(Quarter), typeof(AprilStart), typeof(GrowthRate)];

    private static readonly Type[] Rules =
        [typeof(Rounding), typeof(Direction), typeof(Ties), typeof(MissingValuePolicy), typeof(Separation), typeof(PercentileRank),
            typeof(GrowthLevels), typeof(AverageGrowthMethod), typeof(TrendCoverage), typeof(Completeness), typeof(JoinKind)];

    private static readonly Type[] Markers =
        [typeof(IQuantityKind), typeof(IEntity), typeof(ICurrency), typeof(AdditiveMeasure), typeof(RateMeasure), typeof(IndexMeasure)];

    private static Type Get(string name) => Public.Single(type => type.FullName == name);

    private static Type Itself(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments()) : type;

    private static bool HasNoConstructorForOthers(Type type) => type.GetConstructors(Inside)
        .Where(constructor => !IsCopy(constructor))
        .All(constructor => constructor.IsFamilyAndAssembly || constructor.IsAssembly || constructor.IsPrivate);

    private static bool HasAnAbstractMemberForItselfAlone(Type type) =>
        type.GetMethods(Inside).Any(method => method is { IsAbstract: true } and ({ IsFamilyAndAssembly: true } or { IsAssembly: true }));

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } parameter] && parameter.ParameterType == constructor.DeclaringType;

    // Any argument that the constraints take will do.
    private static Type Closed(Type type) => !type.IsGenericTypeDefinition
        ? type
        : type.MakeGenericType([.. type.GetGenericArguments().Select(parameter => Arguments.First(argument => Fits(parameter, argument)))]);

    private static bool Fits(Type parameter, Type argument) => parameter.GetGenericParameterConstraints()
        .All(constraint => constraint == typeof(ValueType)
            ? argument.IsValueType
            : argument.GetInterfaces().Any(implemented => implemented.Name == constraint.Name));

    [GeneratedRegex("(^|[a-z])(Of|To|By|In|At|From|With|For|On|Per)(`[0-9]+)?$")]
    private static partial Regex TrailingPreposition();

    [GeneratedRegex("^To[A-Z]")]
    private static partial Regex ToSomething();
}
