using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Expressions that are a growth, or the bare number of one.</summary>
internal static class GrowthNumber
{
    /// <summary>What tells growths apart that may stand in one sum: how they are scaled; null for everything else.</summary>
    public static string? Scale(ExpressionSyntax expression, SemanticModel model, KnownTypes known)
    {
        ExpressionSyntax core = expression.Core(model, out string scale);
        return Of(model.GetTypeInfo(core).Type) is Form.Growth or Form.AverageGrowth ? "itself"
            : IsNumber(core) ? "number" + scale
            : null;

        Form Of(ITypeSymbol? type) => known.MeaningOf(type).Form;

        bool IsNumber(ExpressionSyntax number) => number switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ratio" or "Percent" } member =>
                Of(model.GetTypeInfo(member.Expression).Type) is Form.Growth or Form.GrowthRange or Form.AverageGrowth,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Round"
                or "RoundToSignificantDigits" or "Enclose" } method } =>
                method.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Percent" } percent
                    && Of(model.GetTypeInfo(percent.Expression).Type) is Form.AverageGrowth,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnclosePercent" } method } =>
                Of(model.GetTypeInfo(method.Expression).Type) is Form.AverageGrowthRange,
            _ => false,
        };
    }
}
