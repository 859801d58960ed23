using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Indicators.Tool.Tests;

/// <summary>Every statistic is computed by the library: the command is arguments, files, formats and exit codes.</summary>
public class ToolArithmeticTests
{
    private static readonly string[] Operators =
    [
        "op_Addition", "op_Subtraction", "op_Multiply", "op_Division", "op_Modulus", "op_UnaryNegation", "op_UnaryPlus", "op_Increment",
        "op_Decrement",
        "op_CheckedAddition", "op_CheckedSubtraction", "op_CheckedMultiply", "op_CheckedDivision", "op_CheckedUnaryNegation",
    ];

    private static readonly string[] Arithmetic = ["Rational", "Bounds", "RationalPower", "PowerProduct"];

    // Op(x) for no arithmetic operator Op of an exact number x, in the compiled code of the command.
    [Fact]
    public void The_command_does_no_arithmetic_of_its_own() =>
        Assert.Empty(CallsIn(typeof(Indicators.Tool.Calc.Calculator).Assembly.Location));

    // friends(core) ∩ {tool, analysis, scorecards} = ∅: what they use is what everybody can use.
    [Fact]
    public void The_command_and_the_packages_beside_it_see_public_API_alone() => Assert.DoesNotContain(
        typeof(PowerProduct).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>()
            .Select(friend => friend.AssemblyName.Split(',')[0]),
        friend =>
            friend is "Indicators.Tool" or "Indicators.Analysis" or "Indicators.Scorecards" or "Indicators.Testing"
                || friend.StartsWith("Indicators.Tool.", StringComparison.Ordinal));

    // A positive control: the library does arithmetic, and a search that finds none there is broken.
    [Fact]
    public void The_search_finds_the_arithmetic_of_the_library() => Assert.NotEmpty(CallsIn(typeof(PowerProduct).Assembly.Location));

    private static List<string> CallsIn(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        MetadataReader code = image.GetMetadataReader();
        return
        [
            .. from handle in code.MethodDefinitions
               let method = code.GetMethodDefinition(handle)
               where method.RelativeVirtualAddress != 0
               from token in Indicators.Tests.Il.Tokens(image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!)
               where IsArithmetic(code, token)
               select $"{OuterName(code, method.GetDeclaringType())}.{code.GetString(method.Name)}",
        ];
    }

    private static bool IsArithmetic(MetadataReader code, EntityHandle token)
    {
        (EntityHandle parent, StringHandle name) = token.Kind switch
        {
            HandleKind.MemberReference =>
                (code.GetMemberReference((MemberReferenceHandle)token).Parent, code.GetMemberReference((MemberReferenceHandle)token).Name),
            HandleKind.MethodDefinition =>
                ((EntityHandle)code.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType(),
                    code.GetMethodDefinition((MethodDefinitionHandle)token).Name),
            _ => default,
        };
        return !name.IsNil && Operators.Contains(code.GetString(name)) && Arithmetic.Contains(NameOf(code, parent));
    }

    private static string NameOf(MetadataReader code, EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => code.GetString(code.GetTypeReference((TypeReferenceHandle)type).Name),
        HandleKind.TypeDefinition => code.GetString(code.GetTypeDefinition((TypeDefinitionHandle)type).Name),
        _ => "",
    };

    // What the compiler makes of a lambda stands in a type inside.
    private static string OuterName(MetadataReader code, TypeDefinitionHandle handle)
    {
        TypeDefinition type = code.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil
            ? $"{code.GetString(type.Namespace)}.{code.GetString(type.Name)}"
            : $"{OuterName(code, type.GetDeclaringType())}.{code.GetString(type.Name)}";
    }
}
