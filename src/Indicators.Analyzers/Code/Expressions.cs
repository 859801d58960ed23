using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>What expressions are made of.</summary>
internal static class Expressions
{
    /// <summary>An expression without the parentheses around it.</summary>
    public static ExpressionSyntax Bare(this ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression;
    }

    /// <summary>The node above an expression and the parentheses around it.</summary>
    public static SyntaxNode? Above(this ExpressionSyntax expression)
    {
        SyntaxNode? above = expression.Parent;
        while (above is ParenthesizedExpressionSyntax)
        {
            above = above.Parent;
        }

        return above;
    }

    /// <summary>The operands of a chain of additions, from left to right: a, b and c of <c>a + (b + c)</c>.</summary>
    /// <remarks>No recursion: a text of thousands of lines is a chain as deep.</remarks>
    public static IEnumerable<ExpressionSyntax> Addends(this ExpressionSyntax expression)
    {
        var waiting = new Stack<ExpressionSyntax>([expression]);
        while (waiting.Count > 0)
        {
            ExpressionSyntax next = waiting.Pop();
            if (next.Bare() is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
            {
                waiting.Push(sum.Right);
                waiting.Push(sum.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    /// <summary>The number that a number is made from by rounding, conversion, or a constant factor.</summary>
    /// <param name="expression">A number.</param>
    /// <param name="model">What the compiler knows.</param>
    /// <param name="scale">Gets the constant factors: numbers with other ones are weighted on purpose.</param>
    public static ExpressionSyntax Core(this ExpressionSyntax expression, SemanticModel model, out string scale)
    {
        scale = "";
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                    expression = sure.Operand;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access }
                    when name.StartsWith("Round", StringComparison.Ordinal)
                        && model.GetTypeInfo(access.Expression).Type?.Name == "Rational":
                    expression = access.Expression;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } product
                    when model.GetConstantValue(product.Right).HasValue:
                    scale += product.OperatorToken.ValueText + product.Right;
                    expression = product.Left;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product when model.GetConstantValue(
                    product.Left).HasValue:
                    scale += product.OperatorToken.ValueText + product.Left;
                    expression = product.Right;
                    break;
                default:
                    return expression;
            }
        }
    }
}
