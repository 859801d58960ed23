using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Analyzers.Tests;

/// <summary>Code that is being typed: an analyzer reports what it can, and never crashes.</summary>
public class IncompleteCodeTests
{
    private static readonly string[] Lines =
    [
        "_ = 96 * Percent + (3 * Units.Percent); share += 3 * PerMille; _ = points + share == 3;",
        "_ = Growth.Between(later: firms, earlier: households).Value; _ = new ExchangeRate<Usd, Cny>(7.1m * (UsDollars / Yuan), default, "
            + "\"x\");",
        "_ = (1 + growth.Ratio * 100 + next.Ratio * 100) / 2; growth += next; _ = average + average;",
        "_ = growths.Aggregate(Rational.Zero, (sum, g) => sum + g.Ratio); _ = towns.Select(t => t.Growth.Ratio!).Sum();",
        "_ = towns.Sum(t => (t.Road / t.Land).In(Kilometre / SquareKilometre)); _ = densities.Sum(); _ = shares?.Sum(s => s.In(Percent));",
        "foreach (var d in densities) { density += d; } for (int i = 0; i < 3; i++) density = density + towns[i].Density;",
    ];

    public static TheoryData<string> Snippets => [.. Lines];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Code_cut_off_anywhere_crashes_no_analyzer(string lines)
    {
        for (int length = 0; length <= lines.Length; length++)
        {
            await Probe.ReportsIn(Probe.Before + lines[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Code_without_one_of_its_words_crashes_no_analyzer_and_no_fix(string lines)
    {
        Assert.NotEmpty(await Probe.ReportsOn(lines));
        foreach (var token in SyntaxFactory.ParseTokens(lines).Where(token => token.Span.Length > 0))
        {
            await Fixes.OfferedFor(lines.Remove(token.SpanStart, token.Span.Length) + ";");
        }
    }

    // Whole words of the snippets in any order.
    [Property(MaxTest = 150)]
    public Property Words_in_any_order_crash_no_analyzer() => Prop.ForAll(
        Gen.Elements(Lines.SelectMany(line => SyntaxFactory.ParseTokens(line)).Select(token => token.ToString()).Distinct().ToArray())
            .ArrayOf(12).ToArbitrary(),
        words => Probe.ReportsOn(string.Join(' ', words) + ";").GetAwaiter().GetResult() is not null);
}
