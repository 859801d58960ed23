using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers;

/// <summary>IND001: says in words what is wrong where the compiler refuses an operator or a call because two kinds differ.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DifferentKindsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.DifferentKinds];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.In(start.Compilation) is not { } known)
            {
                return;
            }

            start.RegisterSyntaxNodeAction(
                node => Operator(node, known),
                SyntaxKind.AddExpression, SyntaxKind.SubtractExpression, SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression,
                SyntaxKind.LessThanExpression, SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanExpression,
                SyntaxKind.GreaterThanOrEqualExpression,
                SyntaxKind.AddAssignmentExpression, SyntaxKind.SubtractAssignmentExpression);
            start.RegisterSyntaxNodeAction(
                node => Call(node, known),
                SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        });
    }

    private static void Operator(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        (ExpressionSyntax left, ExpressionSyntax right) = context.Node switch
        {
            BinaryExpressionSyntax binary => (binary.Left, binary.Right),
            var node => (((AssignmentExpressionSyntax)node).Left, ((AssignmentExpressionSyntax)node).Right),
        };
        Meaning first = Of(left), second = Of(right);
        if (first.Form != Form.Other && second.Form != Form.Other
            && OperatorMismatch.Between(first, second, Doings.Of(context.Node)) is { } message
            && context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is null) // the compiler refuses it
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.DifferentKinds, context.Node.GetLocation(), message));
        }

        Meaning Of(ExpressionSyntax operand) => known.MeaningOf(context.SemanticModel.GetTypeInfo(operand, context.CancellationToken).Type);
    }

    private static void Call(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        SymbolInfo called = context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken);
        if (called.Symbol is null
            && ArgumentMismatch.In(context.Node, called.CandidateSymbols, context.SemanticModel, known) is { } message)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.DifferentKinds, context.Node.GetLocation(), message));
        }
    }
}
