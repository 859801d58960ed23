using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Tests;

/// <summary>A sentence of a reason is of one language: what its fields say stands in the table of sayings in both.</summary>
public partial class SayingTests
{
    // What is no figure, period or name: two lower-case letters in a row and a blank beside them.
    [GeneratedRegex("(^|[^A-Za-z])[a-z]{2,} |[A-Za-z] [a-z]{2,}")]
    private static partial Regex EnglishWords();

    // Every literal that makes a reason, or is given to what makes one, in the whole source.
    [Fact]
    public void The_words_of_every_call_that_makes_a_reason_stand_in_the_table()
    {
        int found = 0;
        var missing = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Repository.Full("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)))
        {
            string source = File.ReadAllText(file);
            if (!source.Contains("Undefined", StringComparison.Ordinal) && !source.Contains("PeriodComparison", StringComparison.Ordinal))
                continue;
            SyntaxNode root =
                CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
                    .GetRoot(TestContext.Current.CancellationToken);
            foreach (ExpressionSyntax text in root.DescendantNodes().OfType<ExpressionSyntax>().Where(IsSaid))
            {
                string said = Text(text);
                if (!EnglishWords().IsMatch(said))
                    continue;
                found++;
                if (!ReasonSayings.Has(said))
                    missing.Add($"{Path.GetFileName(file)}: {said}");
            }
        }

        Assert.True(found >= 60, $"Only {found} were found.");
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void A_saying_is_of_one_language_on_each_side() => Assert.All(WordTable.Rows("sayings.tsv", 2), row =>
    {
        Assert.DoesNotContain(row[0], c => c is >= '一' and <= '鿿');
        Assert.DoesNotMatch("[a-z]{2}", row[1]);
        Assert.Equal(Places(row[0]), Places(row[1]));
    });

    // Every reason that the library makes without a call of the user, with figures that are no words.
    [Fact]
    public void No_sentence_in_Chinese_holds_a_saying_in_English() => Assert.All(WordTable.Rows("sayings.tsv", 2), row =>
    {
        string said =
            Places(row[0]).Aggregate(row[0],
                (text, place) => text.Replace(place, place[1] == 'p' ? "2024" : "7", StringComparison.Ordinal));
        Undefined reason = Undefined.Of(Reason.NonPositive, said, said);

        Assert.DoesNotMatch(EnglishWords(), reason.ToMessage(Language.Chinese));
        Assert.DoesNotContain(reason.ToMessage(Language.English), c => c is >= '一' and <= '鿿');
    });

    [Theory]
    [InlineData("The value of 2024-03", "2024年3月的数值")]
    [InlineData("The value of row 3", "第3行的数值")]
    [InlineData("31家, which allows [30, 32],", "31家（可为[30, 32]）")]
    [InlineData("2021 to 2025", "2021年至2025年")]
    [InlineData("The part 'Bank in Need' in 2024", "分项“Bank in Need”在2024年的数值")]
    [InlineData("People in Need", "People in Need")] // a name
    [InlineData("31家", "31家")]
    public void A_field_is_said_in_Chinese(string text, string said) =>
        Assert.Contains(said, Undefined.Of(Reason.NonPositive, text, "the whole of a share").ToMessage(Language.Chinese),
            StringComparison.Ordinal);

    // Why a unit is not ranked is the sentence of another reason, and that too is said in the language.
    [Fact]
    public void A_reason_within_a_reason_is_said_in_Chinese()
    {
        string why = Undefined.Of(Reason.MissingBase, "The value of 2024").Message;

        Assert.DoesNotMatch(EnglishWords(), Undefined.Of(Reason.NotRanked, "湘东区", why).ToMessage(Language.Chinese));
    }

    // A string that is no message of an exception, and an argument of a call, the value of a lambda, or a branch of either.
    private static bool IsSaid(ExpressionSyntax text) =>
        text is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax
        && text.Parent is not InterpolationSyntax and not BinaryExpressionSyntax
        && !text.Ancestors().Any(node => node is ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax or InterpolationSyntax
            || (node is BaseObjectCreationExpressionSyntax made
                && (made.ToString().Contains("Exception", StringComparison.Ordinal)
                    || made.ToString().StartsWith("new LocalText(", StringComparison.Ordinal))))
        && text.Ancestors().Any(node => node is InvocationExpressionSyntax call && Makes(call.Expression.ToString())
            || node is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { Identifier.Text: "ValueOf" or "Found" }
                or LocalFunctionStatementSyntax { Identifier.Text: "RankOf" } });

    private static bool Makes(string called) =>
        called is "Undefined.Of" or "NoBase" or "NoSum" or "NoCurrent" or "NoWhole" or "Reading" or "Each" or "Sample.Of"
        || called.EndsWith(".Levels", StringComparison.Ordinal) || called is "Levels" or "missing";

    // The text with something in the places of what is interpolated: a period, a word that the caller gives, or a number.
    private static string Text(ExpressionSyntax text) => text is LiteralExpressionSyntax literal ? literal.Token.ValueText
        : string.Concat(
            ((InterpolatedStringExpressionSyntax)text).Contents.Select(
                part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText
            : part.ToString() is not { } hole ? ""
            : hole == "{what}" ? "base price"
            : hole == "{of}" ? "base quantities at base prices"
            : hole == "{when}" || hole.Contains("\"base\"", StringComparison.Ordinal) ? "base"
            : hole.Contains("Found(", StringComparison.Ordinal) ? "7 observations"
            : (hole.Contains("period", StringComparison.OrdinalIgnoreCase) || hole.Contains("first", StringComparison.OrdinalIgnoreCase)
                || hole.Contains("from", StringComparison.Ordinal)
                || hole.Contains("to}", StringComparison.Ordinal) || hole.Contains("last", StringComparison.OrdinalIgnoreCase))
                && !hole.Contains("periodsPer", StringComparison.Ordinal) && hole != "{periods}" ? "2024"
            : "7"));

    private static IEnumerable<string> Places(string text) =>
        Regex.Matches(text, "{[a-z]?[0-9]}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
