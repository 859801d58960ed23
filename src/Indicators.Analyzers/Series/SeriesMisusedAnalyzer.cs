using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers;

/// <summary>IND004: says in words what is wrong where the compiler refuses an operator or a verb of series.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesMisusedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.SeriesMisused];

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

            start.RegisterSyntaxNodeAction(node => Operator(node, known), SyntaxKind.AddExpression, SyntaxKind.SubtractExpression);
            start.RegisterSyntaxNodeAction(node => Verb(node, known), SyntaxKind.InvocationExpression);
        });
    }

    private static void Operator(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        var sum = (BinaryExpressionSyntax)context.Node;
        if (Of(sum.Left) is { } left && Of(sum.Right) is { } right
            && context.SemanticModel.GetSymbolInfo(sum, context.CancellationToken).Symbol is null)
        {
            Report(context, SeriesMeeting.Between(left, right, Doings.Of(sum)));
        }

        SeriesType? Of(ExpressionSyntax operand) =>
            known.Series(context.SemanticModel.GetTypeInfo(operand, context.CancellationToken).Type);
    }

    private static void Verb(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, Name: var verb })
        {
            return;
        }

        ITypeSymbol? type = context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type;
        string? message = known.Series(type) is { } series ? SeriesVerbs.Refusal(verb.Identifier.ValueText, series, known)
            : known.AggregationOf(type) is { } begun
                && verb is GenericNameSyntax { Identifier.ValueText: "To", TypeArgumentList.Arguments: [var coarse] }
                ? SeriesVerbs.NoParts(begun.Period.Name, coarse.ToString())
            : null;
        if (message is not null && IsRefused(call, context, known))
        {
            Report(context, message);
        }
    }

    // Not bound at all, or to a method of the library whose constraints the compiler then finds broken.
    private static bool IsRefused(InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context, KnownTypes known) =>
        context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not { } method
            || (known.Owns(method) && BreaksAConstraint((IMethodSymbol)method));

    private static bool BreaksAConstraint(IMethodSymbol method) =>
        method.TypeParameters.Zip(method.TypeArguments, (parameter, argument) => (parameter, argument))
        .Any(pair => pair.parameter.ConstraintTypes.Any(constraint => constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } role
            && pair.argument is not ITypeParameterSymbol
            && !pair.argument.AllInterfaces.Any(
                one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, role.OriginalDefinition))));

    private static void Report(SyntaxNodeAnalysisContext context, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.SeriesMisused, context.Node.GetLocation(), message));
}
