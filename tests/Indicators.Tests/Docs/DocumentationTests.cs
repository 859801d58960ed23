using System.Reflection;
using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>What the documentation of each type must say: what its default value means, and whether threads may share it.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, string> Remarks = Library.Members
        .GroupBy(member => member.Attribute("name")!.Value)
        .ToDictionary(group => group.Key, group => string.Concat(group.Elements("remarks")));

    public static TheoryData<string> EveryStruct() =>
        [.. Library.Types.Where(type => type is { IsValueType: true, IsEnum: false, IsNested: false }).Select(type => type.FullName!)];

    public static TheoryData<string> EveryClass() =>
        [.. Library.Types.Where(
            type => type.IsClass && !IsStatic(type) && !IsMarker(type) && !type.IsNested && !type.IsAssignableTo(typeof(Exception)))
            .Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(EveryStruct))]
    public void The_default_value_of_a_struct_is_explained(string name) =>
        Assert.Contains("Default value.", Of(name), StringComparison.Ordinal);

    // A family says it once, at its head.
    [Theory]
    [MemberData(nameof(EveryClass))]
    public void Of_a_class_it_is_said_whether_threads_may_share_it(string name)
    {
        IEnumerable<Type> family = Ancestry(Library.Types.Single(type => type.FullName == name));

        Assert.Contains(family,
            type => Of(type.FullName ?? type.GetGenericTypeDefinition().FullName!).Contains("Thread safety.", StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? one = type; one is not null && Library.Assemblies.Contains(one.Assembly); one = one.BaseType)
            yield return one;
    }

    private static string Of(string name) => Remarks.GetValueOrDefault("T:" + name, "");

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    // Kinds, entities, currencies, measures and calendars have no value that could be shared.
    private static bool IsMarker(Type type) => type.GetConstructors().Length == 0
        && type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Length == 0
        && type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Length == 0;
}
