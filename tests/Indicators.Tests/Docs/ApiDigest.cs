using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>Writes the public API on one page: each type in a sentence, with the members that are its own.</summary>
/// <remarks>What every value has (equality, comparison, text, JSON) is said once at the top and left out below.</remarks>
internal static partial class ApiDigest
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Everywhere =
    [
        "Equals", "GetHashCode", "ToString", "CompareTo", "TryFormat", "Parse", "TryParse", "Deconstruct", "PrintMembers", "<Clone>$",
    ];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["Boolean"] = "bool", ["Int32"] = "int", ["Int64"] = "long", ["String"] = "string", ["Double"] = "double", ["Decimal"] = "decimal",
        ["Void"] = "void",
        ["Object"] = "object",
    };

    /// <summary>The page.</summary>
    public static string Page(Assembly assembly)
    {
        Dictionary<string, string> summaries = Summaries(assembly);
        Type[] types = [.. assembly.GetExportedTypes().Where(type => !type.IsNested)];
        var page = new StringBuilder(Head(assembly.GetName().Name!));
        foreach ((string heading, Type[] members) in Sections(types).Where(section => section.Types.Length > 0))
        {
            page.Append("\n## ").Append(heading).Append("\n\n");
            if (heading is Names)
            {
                page.Append(string.Join(", ", members.Select(type => $"`{NameOf(type)}`"))).Append(".\n");
                continue;
            }

            foreach (Type type in members)
                page.Append(Entry(type, summaries));
        }

        return page.ToString();
    }

    private const string Names = "Kinds, entities, currencies and reasons by name";

    private static string Head(string package) => $"""
        # The public API on one page{(package == "Indicators" ? "" : $": {package}")}

        Package `{package}`, namespace `{(package == "Indicators.Testing" ? package : "Indicators")}`, written from the assembly: a type in a sentence, then its own members. Left out because they are the same
        everywhere: equality, comparison and their operators; `ToString`, `Parse`, `TryParse`, `TryFormat`; JSON converters, which
        `System.Text.Json` finds by itself. Nothing can be set, nothing is NaN, and a calculation without a result is an `Outcome<T>` with a
        reason. `+2` behind a method counts its further overloads. How things belong together is told by the [map of the documentation](../README.md).

        """;

    private static IEnumerable<(string Heading, Type[] Types)> Sections(Type[] types)
    {
        bool IsName(Type type) =>
            type.IsAssignableTo(typeof(Undefined)) || (!type.IsAbstract && type.IsClass && type.GetInterfaces().Any(IsMarker));
        Type[] rest = [.. types.Where(type => !IsName(type))];
        yield return ("Values", Sorted(rest.Where(type => type.IsValueType && !type.IsEnum)));
        yield return ("Classes and records", Sorted(rest.Where(type => type.IsClass && !(type.IsAbstract && type.IsSealed))));
        yield return ("Static classes", Sorted(rest.Where(type => type is { IsAbstract: true, IsSealed: true })));
        yield return ("Choices", Sorted(rest.Where(type => type.IsEnum)));
        yield return ("Interfaces", Sorted(rest.Where(type => type.IsInterface)));
        yield return (Names, Sorted(types.Where(IsName)));
    }

    private static bool IsMarker(Type type) => type == typeof(IQuantityKind) || type == typeof(IEntity) || type == typeof(ICurrency);

    private static Type[] Sorted(IEnumerable<Type> types) => [.. types.OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static string Entry(Type type, Dictionary<string, string> summaries)
    {
        string text = summaries.GetValueOrDefault("T:" + type.FullName, "");
        string entry = $"- **`{NameOf(type)}`** {text}\n";
        string[] members = [.. Members(type)];
        return members.Length == 0 ? entry : $"{entry}  {string.Join("; ", members.Select(member => $"`{member}`"))}\n";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);
        if (type == typeof(Units))
            return [$"{type.GetProperties(Own).Length} units; see units.md"];
        if (type.IsAssignableTo(typeof(System.ComponentModel.TypeConverter))
            || type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter)))
            return [];
        IEnumerable<string> constructors =
            type.GetConstructors(Own).Where(one => one.GetParameters().Length > 0).Select(one => $"new({Parameters(one)})");
        IEnumerable<string> properties = type.GetProperties(Own).Where(one => one.Name != "EqualityContract").Select(one => one.Name);
        IEnumerable<string> methods = type.GetMethods(Own)
            .Where(one => !one.IsSpecialName && !Everywhere.Contains(one.Name) && !one.IsDefined(typeof(CompilerGeneratedAttribute)))
            .GroupBy(one => one.Name)
            .Select(
                group =>
                    $"{group.Key}{TypeParameters(group.First())}({Parameters(group.First())}){(group.Count() > 1 ? $" +{group.Count() - 1}" : "")}");
        IEnumerable<string> operators = type.GetMethods(Own)
            .Where(one => one.IsSpecialName && Sign(one.Name) is not null)
            .Select(one => $"{Short(one.GetParameters()[0].ParameterType)} {Sign(one.Name)} {Short(one.GetParameters()[1].ParameterType)}");
        return constructors.Concat(properties).Concat(methods).Concat(operators).Distinct();
    }

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";

    private static string? Sign(string name) => name switch
    {
        "op_Addition" => "+",
        "op_Subtraction" => "-",
        "op_Multiply" => "*",
        "op_Division" => "/",
        _ => null,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(one => $"{Short(one.ParameterType)} {one.Name}"));

    private static string NameOf(Type type) => Short(type);

    private static string Short(Type type)
    {
        if (type.IsByRef)
            return Short(type.GetElementType()!);
        if (type.IsArray)
            return Short(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Short(inner) + "?";
        string name = Words.GetValueOrDefault(type.Name, type.Name.Split('`')[0]);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Short))}>" : name;
    }

    private static Dictionary<string, string> Summaries(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        .Where(
            member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is not null)
        .GroupBy(member => member.Attribute("name")!.Value)
        .ToDictionary(group => group.Key, group => Plain(group.First().Element("summary")!));

    private static string Plain(XElement summary) =>
        Blanks().Replace(string.Concat(summary.Nodes().Select(Inline)), " ").Trim().Replace('|', '/');

    private static string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see =>
            $"`{(see.Attribute("langword") ?? see.Attribute("cref"))!.Value.Split(':')[^1].Split('(')[0].Split('.')[^1].Split('`')[0]}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } named => $"`{named.Attribute("name")!.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Inline)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
