using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Mends IND003 where the quotients are made on the spot: the sum of a/b becomes the sum of a ÷ the sum of b.</summary>
/// <remarks>Where only the quotients are at hand there is no fix: neither numerators nor weights are in the code.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IntensiveSummedFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.IntensiveSummedId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.ForEachAsync<InvocationExpressionSyntax>(Fixes);

    private static IEnumerable<Mending> Fixes(InvocationExpressionSyntax call, SemanticModel model, KnownTypes known)
    {
        if (Summation.Of(call, model)?.Part is not { } part
            || part.Parent is not LambdaExpressionSyntax
            {
                Parent.Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source } },
            } lambda
            || Parameter(lambda) is not { } parameter
            || source.Bare() is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) // it is written twice
            || part.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(IsQuotient) is not { } quotient)
        {
            yield break;
        }

        // What is left of the lambda, such as the unit in In(unit), moves out of it.
        if (part.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter && !quotient.Span.Contains(name.Span)))
        {
            yield break;
        }

        (ExpressionSyntax above, ExpressionSyntax below) = Halves(quotient);
        string sums = $"{Sum(above)} / {Sum(below)}";
        string whole = part == quotient
            ? (call.Parent is ExpressionSyntax and not ParenthesizedExpressionSyntax ? $"({sums})" : sums)
            : part.ReplaceNode(quotient,
                SyntaxFactory.ParseExpression(quotient.Parent is ParenthesizedExpressionSyntax ? sums : $"({sums})")).ToString();
        yield return new("quotient", "Divide the sum of the numerators by the sum of the denominators", whole);

        string Sum(ExpressionSyntax half) => half.Bare() is IdentifierNameSyntax name && name.Identifier.ValueText == parameter
            ? $"{source}.Sum()"
            : $"{source}.Select({parameter} => {half.Bare()}).Sum()";

        bool IsQuotient(ExpressionSyntax expression) => IsDivision(expression)
            && Halves(expression) is var (above, below)
            && IsExtensive(above) && IsExtensive(below) && known.MeaningOf(model.GetTypeInfo(expression).Type).Kind?.Name == "Per";

        bool IsExtensive(ExpressionSyntax half) =>
            known.MeaningOf(model.GetTypeInfo(half).Type) is { Form: Form.Amount } amount && known.IsExtensive(amount.Kind);
    }

    private static string? Parameter(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var one] } => one.Identifier.ValueText,
        _ => null,
    };

    private static bool IsDivision(ExpressionSyntax expression) => expression
        is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression }
        or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Per" },
            ArgumentList.Arguments: [_] };

    private static (ExpressionSyntax Above, ExpressionSyntax Below) Halves(ExpressionSyntax quotient) =>
        quotient is BinaryExpressionSyntax division
        ? (division.Left, division.Right)
        : (((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)quotient).Expression).Expression,
            ((InvocationExpressionSyntax)quotient).ArgumentList.Arguments[0].Expression);
}
