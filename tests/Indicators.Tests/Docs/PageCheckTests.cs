namespace Indicators.Tests;

/// <summary>The checker of the pages itself: a page that is wrong is reported, with its line.</summary>
public class PageCheckTests
{
    [Fact]
    public void A_page_that_is_right_has_no_problem() => Assert.Empty(PageCheck.Problems("page.md", """
        # A page

        ```csharp
        using Indicators; using static Indicators.Units;
        GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value; // → 27/31
        Console.WriteLine(growth.ToPercent(1, Rounding.HalfAwayFromZero));            // → 87.1%
        Console.WriteLine(growth.Factor);                                             // → 58/31
        ```

        ```csharp fails CS0019
        using static Indicators.Units;
        var sum = 31 * Enterprises + 5 * Yuan;
        ```

        A [page](docs/NOTICE.md#notices) and [this one](#a-page).
        """));

    [Theory]
    [InlineData("Console.WriteLine(growth.Ratio); // → 26/31", "page.md:5: the page shows '26/31', the code gives '27/31'.")]
    [InlineData("Console.WriteLine(growth); // → 27", "page.md:5: the page shows '27', the code gives '27/31'.")]
    [InlineData("var other = growth.Factor; // → 59/31", "page.md:5: the page shows '59/31', the code gives '58/31'.")]
    [InlineData("if (growth.Ratio.Sign < 0)\n    Console.WriteLine(growth.Ratio); // → 1", "page.md:6: the page shows '1', and this line is never reached.")]
    [InlineData("Console.WriteLine(growth);", "page.md:5: What Console.WriteLine(growth) prints is not shown; add // → and the text.")]
    [InlineData("growth.ToString(); // → 27/31", "page.md:5: growth.ToString() prints nothing where it is pasted; write Console.WriteLine(…).")]
    [InlineData("// → 27/31",
        "page.md:5: '// → 27/31' stands behind no expression, no Console.WriteLine and no declaration of one variable.")]
    [InlineData("Console.WriteLine(growth.Furlongs); // → 1",
        "page.md:5: CS1061: 'GrowthRate' does not contain a definition for 'Furlongs' and no accessible extension method 'Furlongs' "
            + "accepting a first argument of type 'GrowthRate' could be found (are you missing a using directive or an assembly reference?)")]
    [InlineData("Console.WriteLine(Growth.Between(0 * Yuan, growth.ApplyTo(1 * Yuan)).Value); // → 1",
        "page.md:4: the sample throws UndefinedResultException: Growth from 0元 to 58/31元 is undefined: the base is zero. State the "
            + "absolute change, or say that the indicator is new. (IND0301)")]
    public void A_line_that_shows_something_wrong_is_named(string line, string problem) =>
        Assert.Equal([problem], PageCheck.Problems("page.md", $"""
        # A page

        ```csharp
        using Indicators; using static Indicators.Units; GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value;
        {line}
        ```
        """));

    [Theory]
    [InlineData("fails CS0019", "using static Indicators.Units; 31 * Enterprises + 27 * Enterprises;", "page.md:2: this must fail with CS0019, and fails with CS0201.")]
    [InlineData("fails CS0019", "using static Indicators.Units; var sum = 31 * Enterprises + 27 * Enterprises;", "page.md:2: this must fail with CS0019, and compiles.")]
    [InlineData("no-run", "int number = \"one\";", "page.md:2: CS0029: Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("norun", "int number = 1;", "page.md:1: 'norun' is not known; a block of C# is bare, no-run, or fails with a code.")]
    [InlineData("", "using System;\nvar firms = 31 * Enterprises;",
        "page.md:3: CS0103: The name 'Enterprises' does not exist in the current context")] // its own usings are all it has
    public void A_block_must_do_what_its_fence_announces(string detail, string code, string problem) =>
        Assert.Equal([problem], PageCheck.Problems("page.md", $"```csharp {detail}\n{code}\n```"));

    [Fact]
    public void A_block_that_is_only_compiled_is_not_run() =>
        Assert.Empty(PageCheck.Problems("page.md", "```csharp no-run\nthrow new InvalidOperationException();\n```"));

    [Theory]
    [InlineData("[gone](docs/gone.md)", "page.md:1: the link to docs/gone.md is dead: there is no such file.")]
    [InlineData("[gone](docs/NOTICE.md#gone)", "page.md:1: the link to docs/NOTICE.md#gone is dead: there is no such heading.")]
    [InlineData("```\n1\n```", "page.md:1: '' is not a language of a block; use csharp, console, text, json or csv.")]
    [InlineData("```console\nindicators compute x\n```", "page.md:2: a command begins with '$ '.")]
    [InlineData("```console\n$ ls\nfile\n```", "page.md:2: what 'ls' prints cannot be checked; leave it out.")]
    public void What_leads_nowhere_or_cannot_be_checked_is_named(string page, string problem) =>
        Assert.Equal([problem], PageCheck.Problems("page.md", page));

    [Fact]
    public void A_fence_that_is_never_closed_is_named() =>
        Assert.Equal("page.md:3: this fence is never closed.",
            Mistake.Throws<FormatException>(() => PageCheck.Problems("page.md", "text\n\n```csharp\nint a = 1;")).Message);
}
