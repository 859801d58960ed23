using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers.Tests;

/// <summary>IND004: what the compiler refuses of series is said in words, beside the compiler's error.</summary>
public class SeriesMisusedTests
{
    [Theory]
    [InlineData("rate.Sum()", "rate.Mean()")]
    [InlineData("rate.End()", "stock.End()")]
    [InlineData("stock.Sum()", "stock.Average()")]
    [InlineData("stock.Mean()", "rate.Mean()")]
    [InlineData("index.Sum()", "index.Mean()")]
    [InlineData("links.Mean()", "index.Mean()")]
    [InlineData("flow.End()", "flow.Sum()")]
    [InlineData("flow.Average()", "stock.Average()")]
    [InlineData("flow.Mean()", "flow.Sum()")]
    [InlineData("flow.WeightedBy(stock)", "rate.WeightedBy(stock)")]
    [InlineData("rate.YearOnYear()", "rate.PointsOnYear()")]
    [InlineData("rate.FixedBase(new Month(2024, 1))", "multiples.FixedBase(new Month(2024, 1))")]
    [InlineData("links.PeriodOnPeriod()", "index.PeriodOnPeriod()")]
    [InlineData("multiples.PointsOnYear()", "multiples.YearOnYear()")]
    [InlineData("flow.PointsOver(1)", "flow.GrowthOver(1)")]
    [InlineData("weekly.YearOnYear()", "weekly.GrowthOverSameWeekLastYear(Week53.LastWeek)")]
    [InlineData("flow.NetChange()", "stock.NetChange()")]
    [InlineData("annual.Sum().To<Quarter>()", "flow.Sum().To<Quarter>()")]
    [InlineData("weekly.Sum().To<Month>()", "flow.Sum().To<Year>()")]
    [InlineData("flow + annual", "flow.Sum().To<Year>() + annual")]
    [InlineData("flow + stock", "flow + flow")]
    [InlineData("flow - flowInDollars", "flow - flow")]
    [InlineData("rate + rate", "flow + flow")]
    [InlineData("index - index", "flow - flow")]
    [InlineData("annual + nominal", "annual + annual")]
    [InlineData("nominal + real", "real + real")]
    public async Task What_a_series_does_not_do_is_explained_and_its_twin_is_fine(string mistake, string twin)
    {
        Diagnostic report = Assert.Single(await Probe.ReportsOn(mistake));

        Assert.Equal(("IND004", DiagnosticSeverity.Warning), (report.Id, report.Severity));
        Assert.NotEmpty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Empty(await Probe.ReportsOn(twin));
        Assert.Empty(Probe.ErrorsIn(Probe.File(twin)));
    }

    [Theory]
    [InlineData("rate.Sum()",
        "A rate of % (Proportion) is not summed over time. A mean over time is Mean(), or WeightedBy(weights) where parts count by what "
            + "is below the line.")]
    [InlineData("stock.Sum()",
        "A stock of 元 (Money<Cny>) is counted at the end of a period and not summed over time. Take End() or Average().")]
    [InlineData("flow.End()", "A flow of 元 (Money<Cny>) adds up over a period. Take Sum().")]
    [InlineData("rate.YearOnYear()",
        "A rate of % (Proportion) changes in points and does not grow. Take PointsOnYear(), PointsOnPeriod() or PointsOver(lag).")]
    [InlineData("links.Mean()",
        "An index (IndexNumber<PreviousYear>) has no mean over time. Its base moves, so each number is a growth already. Chain the links "
            + "to one base first.")]
    [InlineData("annual.Sum().To<Quarter>()",
        "Periods of type Year are not whole parts of Quarter, so nothing is aggregated to it. Go to a longer period that holds them "
            + "whole; to a shorter one by a named allocation (Allocate); weeks become months only through days.")]
    [InlineData("flow + annual",
        "A series by Month and one by Year do not add. Bring one to the frequency of the other first, as Sum().To<Year>() does with a flow.")]
    [InlineData("flow + stock",
        "A flow of 元 (Money<Cny>) and a stock of 元 (Money<Cny>) do not add: they are different measures. Divide them for a ratio, or see "
            + "which of the two is meant.")]
    [InlineData("flow + flowInDollars",
        "A flow of 元 (Money<Cny>) and a flow of 美元 (Money<Usd>) are different kinds: they do not add. Convert one with an ExchangeRate, "
            + "which has its day and its source.")]
    [InlineData("nominal + real",
        "A flow of Nominal<Money<Cny>> and a flow of Real<Money<Cny>, FixedTo2020> are different kinds: they do not add. Deflate the one, "
            + "or inflate the other.")]
    [InlineData("index + index",
        "Index numbers do not add: of two series of them only growths can be compared. Take YearOnYear() of each, or rebase them.")]
    public async Task The_explanation_says_what_is_meant_instead(string mistake, string words) =>
        Assert.Equal(words, Assert.Single(await Probe.ReportsOn(mistake)).Words());

    // A mistake of another sort is the compiler's to explain, and LINQ over the observations is everybody's right.
    [Theory]
    [InlineData("flow.Sum(1)", true)]
    [InlineData("rate.Frobnicate()", true)]
    [InlineData("flow + unknown", true)]
    [InlineData("flow.WithoutThis", true)]
    [InlineData("rate.Select(one => one.Period.Number).Sum()", false)]
    [InlineData("rate.Average(one => 1)", false)]
    [InlineData("rate.Sum(one => 1)", false)]
    public async Task Other_errors_and_linq_are_left_alone(string code, bool fails)
    {
        Assert.Equal(fails, Probe.ErrorsIn(Probe.File(code)).Count > 0);
        Assert.Empty(await Probe.ReportsOn(code));
    }
}
