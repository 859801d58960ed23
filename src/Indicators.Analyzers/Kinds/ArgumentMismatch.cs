using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Why a call is refused: its arguments are of kinds that do not meet there.</summary>
internal static class ArgumentMismatch
{
    /// <summary>The sentence for a refused call; null where its arguments have another fault, or none that kinds explain.</summary>
    public static string? In(SyntaxNode call, ImmutableArray<ISymbol> candidates, SemanticModel model, KnownTypes known)
    {
        foreach (IMethodSymbol candidate in candidates.OfType<IMethodSymbol>().Where(known.Owns))
        {
            if (Of(call, candidate, model, known) is { } message)
            {
                return message;
            }
        }

        return null;
    }

    private static string? Of(SyntaxNode call, IMethodSymbol candidate, SemanticModel model, KnownTypes known)
    {
        IMethodSymbol method = candidate.ReducedFrom ?? candidate.ConstructedFrom;
        var inference = new KindInference(method);
        string? message = null;
        foreach ((IParameterSymbol parameter, ExpressionSyntax argument) in Pairs(call, candidate, method))
        {
            Meaning asked = known.MeaningOf(parameter.Type), given = known.MeaningOf(model.GetTypeInfo(argument).Type);
            if (asked.Form is Form.Other or Form.Number || given.Form == Form.Other)
            {
                if (parameter.Type is INamedTypeSymbol { Name: "AnyQuantity" or "StatedValue" })
                {
                    return null; // the overload for data, which says nothing about kinds
                }
            }
            else if (asked.Form != given.Form)
            {
                return IsGrowth(method) && (asked.Form, given.Form) is (Form.Amount, Form.Level) or (Form.Figure, Form.LevelFigure)
                    ? InPoints(given, method)
                    : null;
            }
            else if (asked.Kind is { } kind && given.Kind is { } found && !inference.Fits(kind, found))
            {
                message ??= inference.Before(kind) is { } before
                    ? OperatorMismatch.OfTwoKinds(new(given.Form, before), given, $"they do not meet in {Place(method)}")
                    : OperatorMismatch.OfTwoKinds(asked, given,
                        $"{method.Name} takes the one and was given the other".Replace(".ctor", method.ContainingType.Name));
            }
            else if (IsGrowth(method) && given.Kind is { } single && known.IsPoint(single))
            {
                message ??= InPoints(given, method);
            }
        }

        return message;
    }

    private static IEnumerable<(IParameterSymbol Parameter, ExpressionSyntax Argument)> Pairs(SyntaxNode call, IMethodSymbol candidate,
        IMethodSymbol method)
    {
        int first = 0;
        if (candidate.ReducedFrom is not null)
        {
            if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
            {
                yield return (method.Parameters[0], receiver);
            }

            first = 1;
        }

        ArgumentListSyntax? list = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        for (int i = 0; i < list?.Arguments.Count; i++)
        {
            ArgumentSyntax argument = list.Arguments[i];
            string? name = argument.NameColon?.Name.Identifier.ValueText;
            IParameterSymbol? parameter = name is not null ? method.Parameters.FirstOrDefault(one => one.Name == name)
                : i + first < method.Parameters.Length ? method.Parameters[i + first] : null;
            if (parameter is not null)
            {
                yield return (parameter, argument.Expression);
            }
        }
    }

    private static bool IsGrowth(IMethodSymbol method) => method.ContainingType.Name is "Growth" or "AverageGrowth";

    private static string Place(IMethodSymbol method) => method.ContainingType.Name switch
    {
        "Growth" => "a growth",
        "AverageGrowth" => "an average growth",
        _ => method.Name,
    };

    private static string InPoints(Meaning given, IMethodSymbol method) =>
        $"{KindWords.Name(given)} has no true zero to grow from, so it does not meet in {Place(method)}. Levels change by their "
            + $"difference: later - earlier, in {KindWords.Difference(given)}.";
}
