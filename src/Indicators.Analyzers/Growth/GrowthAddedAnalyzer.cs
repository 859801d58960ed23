using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers;

/// <summary>IND002: growth rates are added or averaged, where only their factors multiply.</summary>
/// <remarks>
/// A difference of two growths is in percentage points and allowed, and so is a sum with weights: the growth of a whole is the sum
/// of the growths of its parts, each by its share.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GrowthAddedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.GrowthAdded];

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

            start.RegisterSyntaxNodeAction(node => Addition(node, known), SyntaxKind.AddExpression);
            start.RegisterSyntaxNodeAction(node => Assignment(node, known), SyntaxKind.AddAssignmentExpression,
                SyntaxKind.SimpleAssignmentExpression);
            start.RegisterSyntaxNodeAction(node => Call(node, known), SyntaxKind.InvocationExpression);
        });
    }

    private static void Addition(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        var sum = (BinaryExpressionSyntax)context.Node;
        if (sum.Above() is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } // the outermost addition is looked at
            || context.SemanticModel.GetTypeInfo(sum, context.CancellationToken).Type?.SpecialType == SpecialType.System_String)
        {
            return;
        }

        if (sum.Addends().Select(addend => GrowthNumber.Scale(addend, context.SemanticModel, known))
            .Where(scale => scale is not null).GroupBy(scale => scale).Any(alike => alike.Count() > 1))
        {
            Report(context,
                sum.Above() is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient
                    && quotient.Left.Span.Contains(sum.Span));
        }
    }

    private static void Assignment(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        bool chained = assignment.IsKind(SyntaxKind.AddAssignmentExpression) // growth += growth, which the compiler refuses
            && GrowthNumber.Scale(assignment.Left, context.SemanticModel, known) == "itself"
            && GrowthNumber.Scale(assignment.Right, context.SemanticModel, known) == "itself";
        Summation? summation = Summation.Of(assignment, context.SemanticModel);
        if (chained || IsGrowth(summation, context.SemanticModel, known))
        {
            Report(context, summation is { IsMean: true });
        }
    }

    private static void Call(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        Summation? summation = Summation.Of((InvocationExpressionSyntax)context.Node, context.SemanticModel);
        if (IsGrowth(summation, context.SemanticModel, known))
        {
            Report(context, summation!.IsMean);
        }
    }

    private static bool IsGrowth(Summation? summation, SemanticModel model, KnownTypes known) => summation is not null
        && (summation.Part is { } part
            ? GrowthNumber.Scale(part, model, known) is not null
            : known.MeaningOf(summation.Type).Form is Form.Growth or Form.AverageGrowth);

    private static void Report(SyntaxNodeAnalysisContext context, bool isMean) => context.ReportDiagnostic(Diagnostic.Create(
        Rules.GrowthAdded,
        context.Node.GetLocation(),
        isMean
            ? "Growth rates are averaged, but growth multiplies: after 50 % and -50 %, whose mean is 0 %, a quarter is lost. Take "
                + "AverageGrowth.Level of the first and the last amount."
            : "Growth rates are added, but growth multiplies: two rises of 10 % are 21 %. Join growths of spans that follow each other "
                + "with Then; of parts, compute the growth of their totals."));
}
