using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Indicators.Analyzers;

/// <summary>What every fix does: find the code that a rule names, and put other code in its place.</summary>
internal static class Fixing
{
    /// <summary>Goes through what is reported, with what is known of the code.</summary>
    public static async Task ForEachAsync<TNode>(this CodeFixContext context,
        Func<TNode, SemanticModel, KnownTypes, IEnumerable<Mending>> fixes)
        where TNode : SyntaxNode
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || KnownTypes.In(model.Compilation) is not { } known)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is TNode node)
            {
                foreach (Mending mending in fixes(node, model, known))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(mending.Title, _ => Task.FromResult(Replaced(context.Document, root, node, mending.Code)),
                            equivalenceKey: diagnostic.Id + mending.Sort),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>The code of an expression before which a dot can stand.</summary>
    public static string Primary(this ExpressionSyntax expression) => expression.Bare() switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or LiteralExpressionSyntax
            or ThisExpressionSyntax or DefaultExpressionSyntax { Keyword.RawKind: (int)SyntaxKind.DefaultKeyword } =>
            expression.Bare().ToString(),
        var other => $"({other})",
    };

    private static Document Replaced(Document document, SyntaxNode root, SyntaxNode node, string code) =>
        document.WithSyntaxRoot(root.ReplaceNode(
        node,
        SyntaxFactory.ParseExpression(code).WithTriviaFrom(node).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)));
}
