using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Indicators.Tests;

/// <summary>A sample made ready to run: what its lines show is noted instead of printed.</summary>
/// <remarks>
/// A line that ends in <c>// → text</c> shows the value of its expression, of what it prints, or of the variable that it
/// declares. The rewriting keeps every line where it is, so that the compiler's messages point into the page.
/// </remarks>
internal sealed class SampleCode
{
    private const string Arrow = "// →";

    private readonly List<TextChange> _changes = [];

    private SampleCode(string text, bool isWhole)
    {
        // Directives of programs of one file are for the SDK; empty lines keep the numbers of the others.
        text = string.Join('\n', text.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, SampleCompiler.Language);
        CompilationUnitSyntax root = tree.GetCompilationUnitRoot();
        IsProgram = root.Members.Any(member => member is GlobalStatementSyntax);
        foreach (SyntaxTrivia comment in root.DescendantTrivia()
            .Where(trivia => trivia.ToString().StartsWith(Arrow, StringComparison.Ordinal)))
        {
            int line = tree.GetLineSpan(comment.Span).StartLinePosition.Line;
            StatementSyntax? statement = comment.Token.Parent?.FirstAncestorOrSelf<StatementSyntax>();
            if (statement is null || comment.Token != statement.GetLastToken() || !Note(line, statement))
            {
                Problems.Add((line, $"'{comment}' stands behind no expression, no Console.WriteLine and no declaration of one variable."));
            }

            if (isWhole && statement is ExpressionStatementSyntax shown && !IsPrinted(shown))
            {
                Problems.Add((line, $"{shown.Expression} prints nothing where it is pasted; write Console.WriteLine(…)."));
            }

            Expected[line] = comment.ToString()[Arrow.Length..].Trim();
        }

        foreach (InvocationExpressionSyntax call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression.ToString().StartsWith("Console.", StringComparison.Ordinal)
                && !_changes.Exists(change => change.Span == call.Span))
            {
                Problems.Add(
                    (tree.GetLineSpan(call.Span).StartLinePosition.Line, $"What {call} prints is not shown; add {Arrow} and the text."));
            }
        }

        Source = SourceText.From(text).WithChanges(_changes).ToString();
    }

    /// <summary>The code that is compiled.</summary>
    public string Source { get; }

    /// <summary>Whether there is anything to run.</summary>
    public bool IsProgram { get; }

    /// <summary>What each line, from 0, must show.</summary>
    public Dictionary<int, string> Expected { get; } = [];

    /// <summary>What is wrong with the sample as it is written, by line.</summary>
    public List<(int Line, string Problem)> Problems { get; } = [];

    /// <summary>Makes a sample ready.</summary>
    /// <param name="text">The sample.</param>
    /// <param name="isWhole">Whether it is a program as it stands, in which a line that shows something prints it; else the value of an
    /// expression may stand alone.</param>
    public static SampleCode Of(string text, bool isWhole) => new(text, isWhole);

    private static bool IsPrinted(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: var called } && called.ToString() == "Console.WriteLine";

    private bool Note(int line, StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [var printed] } call }
                when call.Expression.ToString() == "Console.WriteLine":
                _changes.Add(new(call.Span, $"Shown.Add({line}, {printed})"));
                return true;
            case ExpressionStatementSyntax { Expression: var expression }:
                _changes.Add(new(expression.Span, $"Shown.Add({line}, {expression})"));
                return true;
            case LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] }:
                _changes.Add(new(new TextSpan(statement.Span.End, 0), $" Shown.Add({line}, {variable.Identifier});"));
                return true;
            default:
                return false;
        }
    }
}
