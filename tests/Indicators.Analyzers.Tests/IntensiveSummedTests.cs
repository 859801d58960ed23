using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers.Tests;

/// <summary>IND003: densities, rates, multiples and percentages of parts do not add up to that of the whole.</summary>
public class IntensiveSummedTests
{
    [Theory]
    [InlineData("densities.Sum(d => d.NumericalValue.RoundToDecimal(2, Rounding.HalfToEven))",
        "towns.Sum(t => t.Road.NumericalValue.RoundToDecimal(2, Rounding.HalfToEven))")]
    [InlineData("densities.Select(d => d.In(Kilometre / SquareKilometre).RoundToDouble()).Sum()",
        "densities.Select(d => d.In(Kilometre / SquareKilometre).RoundToDouble()).Average()")]
    [InlineData("shares.Sum(s => s.In(Percent).RoundToDouble())", "changes.Sum(c => c.In(PercentagePoint).RoundToDouble())")] // points add
    [InlineData("densities.Sum(d => 100 * d.NumericalValue.RoundToDouble())",
        // weighted
        "towns.Sum(t => t.Density.In(Kilometre / SquareKilometre).RoundToDouble() * t.Land.In(SquareKilometre).RoundToDouble())")]
    [InlineData("densities.Aggregate((a, b) => a + b)", "changes.Aggregate((a, b) => a + b)")]
    [InlineData("densities.Aggregate(default(Quantity<Per<Length, Area>>), (sum, d) => sum + d)",
        "changes.Aggregate(share, (level, change) => level + change)")]
    [InlineData("towns.Aggregate(Rational.Zero, (sum, t) => sum + t.Cover.NumericalValue)",
        "towns.Aggregate(Rational.Zero, (sum, t) => sum + t.Road.NumericalValue)")]
    [InlineData("foreach (var d in densities) { density += d; }", "foreach (var d in densities) { perCapita += perCapita; }")]
    [InlineData("foreach (Town t in towns) density = density + t.Density;", "density = density + towns[0].Density;")]
    [InlineData("for (int i = 0; i < 9; i++) { density += towns[i].Density; }", "for (int i = 0; i < 9; i++) { road += towns[i].Road; }")]
    [InlineData("Rational sum = 0; foreach (Town t in towns) { sum += t.Cover.In(Percent); }",
        "Rational sum = 0; foreach (Town t in towns) { sum += t.Cover.In(Percent) * t.People.NumericalValue; }")]
    [InlineData("Rational sum = 0; int i = 0; while (i < 9) { Town t = towns[i++]; sum += t.Density.NumericalValue; }",
        "Rational sum = 0; int i = 0; while (i < 9) { Town t = towns[i++]; sum += (t.Cover - share).In(PercentagePoint); }")]
    [InlineData("times = new[] { times }.Aggregate((a, b) => a + b);", "times += times;")]
    public async Task A_sum_of_what_does_not_add_up_is_reported_and_its_twin_is_fine(string mistake, string twin)
    {
        Diagnostic report = Assert.Single(await Probe.ReportsOn(mistake));

        Assert.Equal(("IND003", DiagnosticSeverity.Warning), (report.Id, report.Severity));
        Assert.Empty(await Probe.ReportsOn(twin));
        Assert.Empty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Empty(Probe.ErrorsIn(Probe.File(twin)));
    }

    [Theory]
    [InlineData("densities.Sum()")]
    [InlineData("shares.Sum()")]
    [InlineData("towns.Select(t => t.Density).Sum()")]
    [InlineData("densities.Sum(d => d.NumericalValue)")]
    [InlineData("towns.Sum(t => t.Cover)")]
    public async Task A_sum_that_does_not_compile_is_reported_too(string mistake)
    {
        Assert.NotEmpty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Equal("IND003", Assert.Single(await Probe.ReportsOn(mistake)).Id);
    }

    // Two amounts per head of the same people add; differences add; a mean of a rate over time is how rates are averaged.
    [Theory]
    [InlineData("density + density")]
    [InlineData("points + points")]
    [InlineData("perCapita - perCapita + perCapita")]
    [InlineData("densities.Average(d => d.NumericalValue.RoundToDouble())")]
    [InlineData("shares.Sum(s => s.NumericalValue.RoundToDouble()) / shares.Length")]
    [InlineData("Rational sum = 0; foreach (Town t in towns) { sum += t.Cover.In(Percent); } sum = sum / towns.Length;")]
    public async Task What_can_be_meant_is_left_alone(string code)
    {
        Assert.Empty(Probe.ErrorsIn(Probe.File(code)));
        Assert.Empty(await Probe.ReportsOn(code));
    }

    [Theory]
    [InlineData("densities.Sum()",
        "米/平方米 (Per<Length, Area>) does not add up over parts. Divide the sum of the numerators by the sum of the denominators, or weight "
            + "each by its denominator.")]
    [InlineData("shares.Sum()",
        "% (Proportion) does not add up over parts. Divide the sum of the parts by the sum of the wholes, or weight each by its whole.")]
    public async Task The_words_say_what_to_do_instead(string mistake, string words) =>
        Assert.Equal(words, Assert.Single(await Probe.ReportsOn(mistake)).Words());

    [Theory]
    [InlineData("_ = towns.Select(t => t.Road / t.Land).Sum();", "_ = towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum();")]
    [InlineData("_ = towns.Select(t => t.Road.Per(t.Land)).Sum();",
        "_ = towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum();")]
    [InlineData("_ = towns.Select(t => t.Road / t.Land).Sum() * area;",
        "_ = towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum() * area;")]
    [InlineData("_ = area * towns.Select(t => t.Road / t.Land).Sum();",
        "_ = area * (towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum());")]
    [InlineData(
        "_ = towns.Sum(t => (t.Road / t.Land).In(Kilometre / SquareKilometre));",
        "_ = (towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum()).In(Kilometre / SquareKilometre);")]
    [InlineData(
        "_ = towns.Sum(t => t.Road.Per(t.Land).NumericalValue.RoundToDecimal(2, Rounding.HalfToEven));",
        "_ = (towns.Select(t => t.Road).Sum() / towns.Select(t => t.Land).Sum()).NumericalValue.RoundToDecimal(2, Rounding.HalfToEven);")]
    public async Task A_sum_of_quotients_becomes_the_quotient_of_sums(string mistake, string mended)
    {
        Assert.Equal(mended, Assert.Single(await Fixes.Of(mistake)).Lines);
        Assert.Empty(Probe.ErrorsIn(Probe.File(mended)));
        Assert.Empty(await Probe.ReportsOn(mended));
    }

    // Neither the numerators nor the weights are in this code.
    [Theory]
    [InlineData("_ = densities.Sum();")]
    [InlineData("_ = towns.Sum(t => t.Cover.NumericalValue);")]
    [InlineData("_ = towns.Sum(t => (t.Road / t.Land).In(t.Density.Unit));")]
    [InlineData("_ = towns.Where(t => t.Road > road).Select(t => t.Road / t.Land).Sum();")]
    [InlineData("foreach (Town t in towns) density += t.Density;")]
    public async Task Where_numerators_and_denominators_are_not_at_hand_nothing_is_mended(string mistake)
    {
        Assert.NotEmpty(await Probe.ReportsOn(mistake));
        Assert.Empty(await Fixes.Of(mistake));
    }
}
