using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Mends IND002 where growths of spans that follow each other are added: they are chained.</summary>
/// <remarks>A mean has no fix: an average growth needs the first and the last amount and the number of periods, which the code does not
/// name.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GrowthAddedFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.GrowthAddedId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.ForEachAsync<ExpressionSyntax>(Fixes);

    private static IEnumerable<Mending> Fixes(ExpressionSyntax node, SemanticModel model, KnownTypes known)
    {
        string? code = node switch
        {
            BinaryExpressionSyntax sum when sum.Above() is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } =>
                Sum(sum),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment when IsGrowth(assignment.Left)
                && IsGrowth(assignment.Right) =>
                $"{assignment.Left} = {assignment.Left}.Then({assignment.Right.Bare()})",
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Summation.Of(call,
                model) is { IsMean: false } summation => Call(call, access, summation),
            _ => null,
        };
        if (code is not null)
        {
            yield return new("chain", "Chain the growths with Then", code);
        }

        string? Sum(BinaryExpressionSyntax sum)
        {
            ExpressionSyntax[] addends = [.. sum.Addends().Select(addend => addend.Bare())];
            return addends.All(IsGrowth) ? Joined(addends)
                : addends.All(addend => OfRatio(addend) is not null) ? Joined([.. addends.Select(addend => OfRatio(addend)!)]) + ".Ratio"
                : null;
        }

        string? Call(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, Summation summation)
        {
            if (summation.Part is null)
            {
                return summation.Type is { } type && known.MeaningOf(type).Form == Form.Growth
                    ? $"{access.Expression}.{Chain(type)}"
                    : null;
            }

            ExpressionSyntax? growth = OfRatio(summation.Part);
            if (growth is null || !StartsAtNothing(call))
            {
                return null;
            }

            // The sequence that Sum() is asked of may be a Select(growth => growth.Ratio) itself.
            ExpressionSyntax source = access.Name.Identifier.ValueText == "Sum" && call.ArgumentList.Arguments.Count == 0
                ? ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)access.Expression.Bare()).Expression).Expression
                : access.Expression;
            string? name = summation.Part.Ancestors().OfType<LambdaExpressionSyntax>().First() switch
            {
                SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
                ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var one] } => one.Identifier.ValueText,
                ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [_, var part] } => part.Identifier.ValueText,
                _ => null,
            };
            string chain = Chain(model.GetTypeInfo(growth).Type!);
            return name is null ? null
                : growth is IdentifierNameSyntax itself && itself.Identifier.ValueText == name ? $"{source}.{chain}.Ratio"
                : $"{source}.Select({name} => {growth}).{chain}.Ratio";
        }

        // The default growth is zero, from which a chain of any length starts.
        string Chain(ITypeSymbol growth) =>
            $"Aggregate(default({growth.ToMinimalDisplayString(model, node.SpanStart)}), (chain, next) => chain.Then(next))";

        bool IsGrowth(ExpressionSyntax expression) => known.MeaningOf(model.GetTypeInfo(expression).Type).Form == Form.Growth;

        ExpressionSyntax? OfRatio(ExpressionSyntax expression) =>
            expression.Bare() is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ratio", Expression: var growth }
                && IsGrowth(growth) ? growth : null;

        bool StartsAtNothing(InvocationExpressionSyntax call) => call.ArgumentList.Arguments is not [{ Expression: var seed }, _, ..]
            || (call.ArgumentList.Arguments.Count == 2 && seed.ToString() is "0" or "Rational.Zero" or "default(Rational)");
    }

    private static string Joined(ExpressionSyntax[] growths) =>
        growths[0].Primary() + string.Concat(growths.Skip(1).Select(growth => $".Then({growth.Bare()})"));
}
