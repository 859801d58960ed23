using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers.Tests;

/// <summary>IND002: growth multiplies, so that sums and means of growth rates are reported.</summary>
public class GrowthAddedTests
{
    [Theory]
    [InlineData("growth.Ratio + next.Ratio", "growth.Ratio - next.Ratio")] // a difference is in percentage points
    [InlineData("outcome.Value.Ratio + growth.Ratio", "outcome.Value.Then(growth).Ratio")]
    [InlineData("1 + growth.Ratio + next.Ratio", "1 + growth.Ratio")] // a factor
    [InlineData("growth.Ratio * 100 + next.Ratio * 100",
        "growth.Ratio * new Rational(2, 3) + next.Ratio * new Rational(1, 3)")] // a part counts by its share
    [InlineData("growth.Ratio / 2 + next.Ratio / 2", "3 * growth.Ratio / 10 + 7 * next.Ratio / 10")]
    [InlineData("(double)growth.Ratio.RoundToDouble() + next.Ratio.RoundToDouble()", "growth.Ratio.RoundToDouble() + 1")]
    [InlineData("(growth.Ratio + next.Ratio) / 2", "(growth.Ratio - next.Ratio) / 2")]
    [InlineData("range.Percent + range.Percent", "range.Percent + Bounds.Exactly(1)")]
    [InlineData("average.Percent.Round(1, Rounding.HalfToEven) + average.Percent.Round(1, Rounding.HalfToEven)",
        "average.Percent.Round(1, Rounding.HalfToEven) + 1")]
    [InlineData("growth + next", "growth.Then(next)")]
    [InlineData("average + average", "log + log")] // logarithms of growth do add
    [InlineData("growth += next;", "growth = growth.Then(next);")]
    [InlineData("growths.Sum(g => g.Ratio.RoundToDecimal(4, Rounding.HalfToEven))", "growths.Sum(g => 1)")]
    [InlineData("growths.Select(g => g.Ratio.RoundToDouble()).Average()", "growths.Select(g => g.Ratio).Max()")]
    [InlineData("towns.Average(t => t.Growth.Ratio.RoundToDouble() * 100)",
        "towns.Average(t => t.Growth.Ratio.RoundToDouble() * t.Road.NumericalValue.RoundToDouble())")]
    [InlineData("averages.Average(a => a.Percent.Round(1, Rounding.HalfToEven).RoundToDouble())",
        "averages.Max(a => a.Percent.Round(1, Rounding.HalfToEven))")]
    [InlineData("growths.Aggregate(Rational.Zero, (sum, g) => sum + g.Ratio)",
        "growths.Aggregate(Rational.One, (product, g) => product * g.Factor)")]
    [InlineData("growths.Aggregate(Rational.Zero, (sum, g) => g.Ratio + sum) / growths.Length",
        "growths.Aggregate(Rational.Zero, (sum, g) => sum + 1)")]
    [InlineData("Rational sum = 0; foreach (GrowthRate g in growths) sum += g.Ratio;",
        "Rational sum = 0; foreach (GrowthRate g in growths) { Rational shown = 1; shown += g.Ratio; }")]
    [InlineData("Rational sum = 0; for (int i = 0; i < 3; i++) { sum = sum + growths[i].Ratio; }",
        "Rational sum = 0; sum = sum + growths[0].Ratio;")]
    [InlineData("Rational sum = 0; foreach (Town t in towns) { sum += t.Growth.Ratio; }",
        "Rational sum = 0; foreach (Town t in towns) { sum += t.Growth.Ratio * t.Road.NumericalValue; }")]
    public async Task A_sum_or_a_mean_of_growths_is_reported_and_its_twin_is_fine(string mistake, string twin)
    {
        Diagnostic report = Assert.Single(await Probe.ReportsOn(mistake));

        Assert.Equal(("IND002", DiagnosticSeverity.Warning), (report.Id, report.Severity));
        Assert.Empty(await Probe.ReportsOn(twin));
        Assert.Empty(Probe.ErrorsIn(Probe.File(twin)));
    }

    // LINQ has no sum of rationals: the compiler refuses these, and its message speaks of int.
    [Theory]
    [InlineData("growths.Sum(g => g.Ratio)")]
    [InlineData("growths.Average(g => g.Ratio)")]
    [InlineData("growths.Select(g => g.Ratio).Sum()")]
    [InlineData("growths.Sum()")]
    [InlineData("averages.Average()")]
    [InlineData("averages.Average(a => a.Percent.Round(1, Rounding.HalfToEven))")]
    public async Task A_sum_that_does_not_compile_is_reported_too(string mistake)
    {
        Assert.NotEmpty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Equal("IND002", Assert.Single(await Probe.ReportsOn(mistake)).Id);
    }

    [Theory]
    [InlineData("growth.Ratio + next.Ratio",
        "Growth rates are added, but growth multiplies: two rises of 10 % are 21 %. Join growths of spans that follow each other with "
            + "Then; of parts, compute the growth of their totals.")]
    [InlineData("(growth.Ratio + next.Ratio) / 2",
        "Growth rates are averaged, but growth multiplies: after 50 % and -50 %, whose mean is 0 %, a quarter is lost. Take "
            + "AverageGrowth.Level of the first and the last amount.")]
    [InlineData("Rational sum = 0; foreach (GrowthRate g in growths) { sum += g.Ratio; } _ = (sum) / growths.Length;",
        "Growth rates are averaged, but growth multiplies: after 50 % and -50 %, whose mean is 0 %, a quarter is lost. Take "
            + "AverageGrowth.Level of the first and the last amount.")]
    [InlineData("growths.Average(g => g.Ratio)",
        "Growth rates are averaged, but growth multiplies: after 50 % and -50 %, whose mean is 0 %, a quarter is lost. Take "
            + "AverageGrowth.Level of the first and the last amount.")]
    public async Task The_words_say_what_to_do_instead(string mistake, string words) =>
        Assert.Equal(words, Assert.Single(await Probe.ReportsOn(mistake)).Words());

    // What the words claim: 1.1 × 1.1 = 1.21, and 1.5 × 0.5 = 0.75.
    [Fact]
    public void The_numbers_in_the_words_are_right()
    {
        Assert.Equal(GrowthRate.FromPercent(21), GrowthRate.FromPercent(10).Then(GrowthRate.FromPercent(10)));
        Assert.Equal(GrowthRate.FromPercent(-25), GrowthRate.FromPercent(50).Then(GrowthRate.FromPercent(-50)));
    }

    [Theory]
    [InlineData("_ = growth.Ratio + next.Ratio;", "_ = growth.Then(next).Ratio;")]
    [InlineData("_ = growth.Ratio + (next.Ratio + outcome.Value.Ratio);", "_ = growth.Then(next).Then(outcome.Value).Ratio;")]
    [InlineData("_ = GrowthRate.FromRatio(outcome.Value.Ratio + growth.Ratio);",
        "_ = GrowthRate.FromRatio(outcome.Value.Then(growth).Ratio);")]
    [InlineData("_ = growth + next;", "_ = growth.Then(next);")]
    [InlineData("growth += next;", "growth = growth.Then(next);")]
    [InlineData("_ = growths.Sum(g => g.Ratio);", "_ = growths.Aggregate(default(GrowthRate), (chain, next) => chain.Then(next)).Ratio;")]
    [InlineData("_ = growths.Select(g => g.Ratio).Sum();",
        "_ = growths.Aggregate(default(GrowthRate), (chain, next) => chain.Then(next)).Ratio;")]
    [InlineData("_ = towns.Sum(t => t.Growth.Ratio);",
        "_ = towns.Select(t => t.Growth).Aggregate(default(GrowthRate), (chain, next) => chain.Then(next)).Ratio;")]
    [InlineData("_ = growths.Aggregate(Rational.Zero, (sum, g) => sum + g.Ratio);",
        "_ = growths.Aggregate(default(GrowthRate), (chain, next) => chain.Then(next)).Ratio;")]
    [InlineData("_ = growths.Sum();", "_ = growths.Aggregate(default(GrowthRate), (chain, next) => chain.Then(next));")]
    public async Task A_sum_becomes_a_chain(string mistake, string mended)
    {
        Assert.Equal(mended, Assert.Single(await Fixes.Of(mistake)).Lines);
        Assert.Empty(Probe.ErrorsIn(Probe.File(mended)));
        Assert.Empty(await Probe.ReportsOn(mended));
    }

    // The mean needs amounts and the number of periods, which the code does not name; other starts and scales are left to the author.
    [Theory]
    [InlineData("_ = (growth.Ratio + next.Ratio) / 2;")]
    [InlineData("_ = growths.Average(g => g.Ratio);")]
    [InlineData("_ = growths.Aggregate(Rational.One, (sum, g) => sum + g.Ratio);")]
    [InlineData("_ = 1 + growth.Ratio + next.Ratio;")]
    [InlineData("_ = average + average;")]
    [InlineData("Rational sum = 0; foreach (GrowthRate g in growths) sum += g.Ratio;")]
    public async Task A_mean_is_not_mended(string mistake)
    {
        Assert.NotEmpty(await Probe.ReportsOn(mistake));
        Assert.Empty(await Fixes.Of(mistake));
    }
}
