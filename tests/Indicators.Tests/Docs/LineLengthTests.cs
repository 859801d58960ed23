using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Indicators.Tests;

/// <summary>Lines of code are short enough for two panes beside each other. Text in quotation marks is not counted, since a message is searched
/// for as a whole; nor are references to members, and the samples in docstrings, which are pasted as they stand.</summary>
public partial class LineLengthTests
{
    private const int Longest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Lines_have_at_most_140_letters(string folder) =>
        Assert.Empty(Repository.Below(folder, "*.cs").Order(StringComparer.Ordinal)
            .SelectMany(file => TooLong(Repository.Read(file)).Select(line => $"{file}:{line}")));

    [Theory]
    [InlineData("x", 140, "")]
    [InlineData("x", 141, "1")]
    [InlineData("// a", 141, "1")]
    [InlineData("string text = \"", 300, "")]
    [InlineData("/// <see cref=\"", 300, "")]
    public void A_line_is_measured_without_what_cannot_be_broken(string start, int length, string found)
    {
        string end = start.Contains("cref", StringComparison.Ordinal) ? "\"/>" : start.Contains('"', StringComparison.Ordinal) ? "\";" : "";

        Assert.Equal(found, string.Join(' ', TooLong(start + new string('a', length - start.Length - end.Length) + end)));
    }

    private static IEnumerable<int> TooLong(string code)
    {
        SourceText text = SourceText.From(code);
        if (text.Lines.All(line => line.Span.Length <= Longest))
        {
            yield break;
        }

        bool isSample = false;
        List<TextSpan> quoted = Quoted(text);
        foreach (TextLine line in text.Lines)
        {
            string letters = line.ToString();
            bool isComment = letters.TrimStart().StartsWith("//", StringComparison.Ordinal);
            isSample = isComment && (isSample || letters.Contains("<code", StringComparison.Ordinal));
            int counted = isComment
                ? isSample ? 0 : Tags().Replace(letters, "").Length
                : letters.Length - quoted.Sum(part => part.Intersection(line.Span)?.Length ?? 0);
            if (letters.Length > Longest && counted > Longest)
            {
                yield return line.LineNumber + 1;
            }

            isSample = isSample && !letters.Contains("</code>", StringComparison.Ordinal);
        }
    }

    // Strings with what is interpolated into them; the outermost of nested ones.
    private static List<TextSpan> Quoted(SourceText text) =>
    [
        .. CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes(node => node is not InterpolatedStringExpressionSyntax)
            .Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression)
                || node.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            .Select(node => node.Span),
    ];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
