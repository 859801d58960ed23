using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers;

/// <summary>IND003: densities, rates, multiples or percentages are summed over parts.</summary>
/// <remarks>
/// Percentage points do add, a sum of two densities can be meant (two incomes per head of the same people), and so can the mean of
/// a rate over time: none of these is reported.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntensiveSummedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.IntensiveSummed];

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
                node => Report(node, Summation.Of((InvocationExpressionSyntax)node.Node, node.SemanticModel), known),
                SyntaxKind.InvocationExpression);
            start.RegisterSyntaxNodeAction(
                node => Report(node, Summation.Of((AssignmentExpressionSyntax)node.Node, node.SemanticModel), known),
                SyntaxKind.AddAssignmentExpression, SyntaxKind.SimpleAssignmentExpression);
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context, Summation? summation, KnownTypes known)
    {
        if (summation is { IsMean: false } && Summed(summation, context.SemanticModel, known) is { } meaning)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.IntensiveSummed, context.Node.GetLocation(), Message(meaning)));
        }
    }

    private static Meaning? Summed(Summation summation, SemanticModel model, KnownTypes known) => summation.Part is { } part
        ? IntensiveNumber.Of(part, model, known)
        : known.MeaningOf(summation.Type) is var element && known.IsIntensive(element) ? element : null;

    private static string Message(Meaning meaning) => meaning.Kind?.Name == "Per"
        ? $"{KindWords.Name(meaning)} does not add up over parts. Divide the sum of the numerators by the sum of the denominators, or "
            + "weight each by its denominator."
        : $"{KindWords.Name(meaning)} does not add up over parts. Divide the sum of the parts by the sum of the wholes, or weight each by "
            + "its whole.";
}
