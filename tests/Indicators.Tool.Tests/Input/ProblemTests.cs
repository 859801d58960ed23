using System.Reflection;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Tool.Input;

namespace Indicators.Tool.Tests.Input;

public class ProblemTests
{
    [Fact]
    public void Every_code_is_listed_once_lies_in_its_range_and_says_what_it_means()
    {
        object?[] declared = 
        [
            .. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (ProblemCode)field.GetValue(null)!)
                .Concat(ProblemCode.Known).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal),
        ];

        Assert.Equal(declared, ProblemCodes.All);
        Assert.Equal(ProblemCodes.All.Count, ProblemCodes.All.Select(code => code.Id).Distinct().Count());
        Assert.All(ProblemCodes.All, code => Assert.Matches("^IND09[0-7][0-9]$", code.Id));
        Assert.All(ProblemCodes.All, code => Assert.Matches(@"^[A-Z].*\.$", code.Meaning));
        Assert.Equal(ProblemCodes.All.Select(code => code.Id).Order(StringComparer.Ordinal), ProblemCodes.All.Select(code => code.Id));
    }

    [Fact]
    public void A_mistake_is_one_line_from_its_place_to_the_next_step()
    {
        Assert.Equal("a.csv:3:7: error IND0929: found 4 fields, expected 5; add a comma", Text(3, 7, "add a comma"));
        Assert.Equal("a.csv:3: error IND0929: found 4 fields, expected 5", Text(3, null, null));
        Assert.Equal("a.csv: error IND0929: found 4 fields, expected 5", Text(null, null, null));

        static string Text(int? line, int? column, string? hint) =>
            new InputProblem(ProblemCode.Known.Single(code => code.Id == "IND0929"), "a.csv", line, column, "4 fields", "5",
                hint).ToString();
    }

    [Fact]
    public void Twenty_mistakes_are_printed_and_the_others_are_counted()
    {
        var problems = new Problems();
        for (int i = 1; i <= 23; i++)
            problems.Add(ProblemCode.Known.Single(code => code.Id == "IND0929"), "a.csv", i, null, "x", "y");
        var error = new StringWriter { NewLine = "\n" };
        problems.Print(error);

        string[] lines = error.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(21, lines.Length);
        Assert.StartsWith("a.csv:20:", lines[19], StringComparison.Ordinal);
        Assert.Equal("indicators: ... and 3 more", lines[20]);
    }

    // Foreign text in a message stays on its line and cannot command the terminal.
    [Property]
    public bool Quoted_text_is_one_line_of_visible_characters(NonNull<string> text)
    {
        string quoted = Quoted.Text(text.Get);
        return quoted.Length <= 60 * 7 + 3 && !quoted.Any(char.IsControl) && !quoted.Contains('\u2028', StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\t\u001b[31m", "\"a\\nb\\t\\u001B[31m\"")]
    [InlineData("湘东区", "\"湘东区\"")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")] // would turn the rest of the line around
    public void Quoted_text_shows_what_cannot_be_seen(string text, string expected) => Assert.Equal(expected, Quoted.Text(text));

    [Theory]
    [InlineData("sorce", "source")]
    [InlineData("fomrat", "format")]
    [InlineData("FLOW", "flow")]
    [InlineData("flw", "flow")]
    [InlineData("population", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void A_slip_is_answered_with_the_word_that_was_meant(string typed, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, ["source", "format", "flow", "of"]));
}
