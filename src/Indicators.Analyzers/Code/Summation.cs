using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>A place where values are added up one by one: <c>Sum</c>, <c>Average</c>, <c>Aggregate</c>, or <c>+=</c> in a loop.</summary>
/// <remarks>Read from the shape of the code, because a sum that the library refuses is not a sum to the compiler.</remarks>
internal sealed class Summation
{
    private Summation(ExpressionSyntax? part, ITypeSymbol? type, bool isMean) => (Part, Type, IsMean) = (part, type, isMean);

    /// <summary>What is added each time; null where the elements of a sequence are.</summary>
    public ExpressionSyntax? Part { get; }

    /// <summary>The type of what is added.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>Whether the sum is divided, at once or, in a variable, later.</summary>
    public bool IsMean { get; }

    /// <summary>Reads a call; null where it adds nothing up.</summary>
    public static Summation? Of(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sum" or "Average" or "Aggregate" } access
            || !IsOfSequences(model.GetSymbolInfo(call).Symbol))
        {
            return null;
        }

        bool isMean = access.Name.Identifier.ValueText == "Average" || IsDivided(call);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return access.Name.Identifier.ValueText == "Aggregate" ? Folded(arguments, model, isMean)
            : arguments.Count == 1 ? Selected(arguments[0].Expression, model, isMean)
            : arguments.Count > 1 ? null
            : access.Expression.Bare() is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" },
                ArgumentList.Arguments: [var selector],
            }
                && Selected(selector.Expression, model, isMean) is { } selected ? selected
            : new(null, ElementOf(model.GetTypeInfo(access.Expression).Type), isMean);
    }

    /// <summary>Reads an assignment; null where it adds nothing up.</summary>
    public static Summation? Of(AssignmentExpressionSyntax assignment, SemanticModel model)
    {
        ExpressionSyntax? part = assignment.Kind() switch
        {
            SyntaxKind.AddAssignmentExpression => assignment.Right,
            SyntaxKind.SimpleAssignmentExpression
                when assignment.Right.Bare() is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
                sum.Left.IsEquivalentTo(assignment.Left, topLevel: false) ? sum.Right
                    : sum.Right.IsEquivalentTo(assignment.Left, topLevel: false) ? sum.Left
                    : null,
            _ => null,
        };
        return part is not null
            && Loops(assignment).Any(loop => !UsesWhatIsIn(loop, assignment.Left, model) && UsesWhatIsIn(loop, part, model))
            ? new(part, model.GetTypeInfo(part).Type, IsDividedLater(assignment))
            : null;
    }

    private static Summation? Selected(ExpressionSyntax selector, SemanticModel model, bool isMean) =>
        selector is LambdaExpressionSyntax { ExpressionBody: { } body } ? new(body, model.GetTypeInfo(body).Type, isMean) : null;

    // (sum, part) => sum + part, in either order.
    private static Summation? Folded(SeparatedSyntaxList<ArgumentSyntax> arguments, SemanticModel model, bool isMean)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            if (argument.Expression is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var sum, _],
                ExpressionBody: { } body }
                && body.Addends().ToArray() is [var left, var right]
                && (IsNamed(left, sum) ? right : IsNamed(right, sum) ? left : null) is { } part)
            {
                return new(part, model.GetTypeInfo(part).Type, isMean);
            }
        }

        return null;
    }

    private static bool IsNamed(ExpressionSyntax expression, ParameterSyntax parameter) =>
        expression.Bare() is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Identifier.ValueText;

    private static bool IsDivided(ExpressionSyntax sum) =>
        sum.Above() is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient
            && quotient.Left.Span.Contains(sum.Span);

    // sum / n somewhere in the same body.
    private static bool IsDividedLater(AssignmentExpressionSyntax assignment)
    {
        SyntaxNode body = assignment.Ancestors().FirstOrDefault(IsBody) ?? assignment.SyntaxTree.GetRoot();
        return body.DescendantNodes().OfType<BinaryExpressionSyntax>()
            .Any(quotient =>
                quotient.IsKind(SyntaxKind.DivideExpression) && quotient.Left.Bare().IsEquivalentTo(assignment.Left, topLevel: false));
    }

    // Not bound at all: the library has no such sum. Bound: that of LINQ, or a Sum of the user's own numbers.
    private static bool IsOfSequences(ISymbol? method) => method is null or { Name: "Sum" }
        || method is { ContainingNamespace: { Name: "Linq",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static ITypeSymbol? ElementOf(ITypeSymbol? sequence) => sequence switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => named.AllInterfaces.Insert(0, named)
            .FirstOrDefault(
                type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Loops(SyntaxNode inside) => inside.Ancestors()
        .TakeWhile(node => !IsBody(node))
        .Where(node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);

    private static bool IsBody(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    private static bool UsesWhatIsIn(SyntaxNode loop, ExpressionSyntax expression, SemanticModel model) => expression
        .DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Select(name => model.GetSymbolInfo(name).Symbol)
        .Any(symbol =>
            symbol is ILocalSymbol
                && symbol.DeclaringSyntaxReferences.Any(
                    declared => declared.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(declared.Span)));
}
