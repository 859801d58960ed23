using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Analyzers;

/// <summary>What an operator does with two values.</summary>
internal enum Doing
{
    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>+=</c>.</summary>
    AddTo,

    /// <summary><c>-</c> and <c>-=</c>.</summary>
    Subtract,

    /// <summary><c>==</c>, <c>&lt;</c> and their like.</summary>
    Compare,
}

/// <summary>Reads operators.</summary>
internal static class Doings
{
    /// <summary>What the operator of a node does.</summary>
    public static Doing Of(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.AddExpression => Doing.Add,
        SyntaxKind.AddAssignmentExpression => Doing.AddTo,
        SyntaxKind.SubtractExpression or SyntaxKind.SubtractAssignmentExpression => Doing.Subtract,
        _ => Doing.Compare,
    };

    /// <summary>The verb for it, as in "they do not add".</summary>
    public static string Verb(this Doing doing) => doing switch
    {
        Doing.Compare => "compare",
        Doing.Subtract => "subtract",
        _ => "add",
    };
}
