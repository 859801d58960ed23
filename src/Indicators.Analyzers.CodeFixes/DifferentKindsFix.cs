using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Analyzers;

/// <summary>Mends IND001 where levels meet differences: the number was meant as the other of the two, or stands on the wrong
/// side.</summary>
/// <remarks>For kinds that have nothing in common there is no fix: nothing in the code says which of them is wrong.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DifferentKindsFix : CodeFixProvider
{
    private static readonly (string Level, string Difference)[] Units =
    [
        ("Percent", "PercentagePoint"), ("PerMille", "PerMillePoint"), ("DegreeCelsius", "Kelvin"), ("DegreeFahrenheit", "DegreeRankine"),
        ("Level", "Point"),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.DifferentKindsId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.ForEachAsync<ExpressionSyntax>(Fixes);

    private static IEnumerable<Mending> Fixes(ExpressionSyntax node, SemanticModel model, KnownTypes known)
    {
        (ExpressionSyntax left, string sign, ExpressionSyntax right) = node switch
        {
            BinaryExpressionSyntax binary => (binary.Left, binary.OperatorToken.ValueText, binary.Right),
            AssignmentExpressionSyntax assignment => (assignment.Left, assignment.OperatorToken.ValueText, assignment.Right),
            _ => (node, "", node), // a call: nothing in it says which argument is wrong
        };
        Meaning first = Of(left), second = Of(right);
        if (!first.SameKind(second) || first.Kind is null)
        {
            yield break;
        }

        if (sign == "+" && !first.IsLevel && second.IsLevel)
        {
            yield return new("order", "Write the level first", $"{right} + {left}");
        }

        Doing doing = Doings.Of(node);
        if (second.IsLevel && (doing != Doing.Compare || !first.IsLevel) && InOtherUnit(right, model, known) is { } difference)
        {
            yield return new("difference", $"Read {right} as a difference: {difference}", $"{left} {sign} {difference}");
        }
        else if (doing == Doing.Compare && first.IsLevel != second.IsLevel)
        {
            if (InOtherUnit(right, model, known) is { } otherRight)
            {
                yield return new("level", $"Read {right} as a level: {otherRight}", $"{left} {sign} {otherRight}");
            }

            if (InOtherUnit(left, model, known) is { } otherLeft)
            {
                string form = first.IsLevel ? "difference" : "level";
                yield return new(form, $"Read {left} as a {form}: {otherLeft}", $"{otherLeft} {sign} {right}");
            }
        }

        Meaning Of(ExpressionSyntax operand) => known.MeaningOf(model.GetTypeInfo(operand).Type);
    }

    // 3 * Percent is 3 * PercentagePoint as a difference, and the other way round.
    private static string? InOtherUnit(ExpressionSyntax value, SemanticModel model, KnownTypes known)
    {
        if (value.Bare() is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression, Left: var number, Right: var unit })
        {
            return null;
        }

        string name = ((unit as MemberAccessExpressionSyntax)?.Name ?? unit).ToString(),
            before = unit.ToString().Substring(0, unit.ToString().Length - name.Length);
        string? other = known.MeaningOf(model.GetTypeInfo(unit).Type).Form switch
        {
            Form.LevelUnit => Units.FirstOrDefault(pair => pair.Level == name).Difference is { } difference
                ? before + difference
                : unit.Primary() + ".Difference",
            Form.Unit when Units.FirstOrDefault(pair => pair.Difference == name).Level is { } level => before + level,
            _ => null,
        };
        return other is null ? null : $"{number} * {other}";
    }
}
