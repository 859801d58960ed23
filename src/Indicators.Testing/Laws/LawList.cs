using System.Reflection;

using FsCheck;

namespace Indicators.Testing;

/// <summary>The laws that a class holds, one a method, closed for the types that they are about.</summary>
internal static class LawList
{
    public static IEnumerable<Law> Of(Type open, string subject, params Type[] arguments) =>
        from method in open.MakeGenericType(arguments).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Property)
        select new Law(method.Name, method.GetCustomAttribute<FormulaAttribute>()!.Text, subject, method.CreateDelegate<Func<Property>>());

    public static bool Implements(Type type, Type open) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == open);

    /// <summary>The type as a reader writes it: <c>Per&lt;Length, Area&gt;</c>.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
