using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Values that do not add up over parts, and the bare numbers of such values.</summary>
internal static class IntensiveNumber
{
    /// <summary>The value behind an expression, when it is one that does not add up; else nothing.</summary>
    public static Meaning? Of(ExpressionSyntax expression, SemanticModel model, KnownTypes known)
    {
        Meaning itself = known.MeaningOf(model.GetTypeInfo(expression).Type);
        if (itself.Form is Form.Amount or Form.Level)
        {
            return known.IsIntensive(itself) ? itself : null;
        }

        ExpressionSyntax? value = expression.Core(model, out _) switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NumericalValue" } number => number.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "In" } method } =>
                method.Expression,
            _ => null,
        };
        return value is not null && known.MeaningOf(model.GetTypeInfo(value).Type) is var behind && known.IsIntensive(behind)
            ? behind
            : null;
    }
}
