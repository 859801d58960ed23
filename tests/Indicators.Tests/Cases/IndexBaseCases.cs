namespace Indicators.Tests;

/// <summary>What is 100 for index numbers, as sources print it, and the year-on-year growth that follows; by somebody who had not read the
/// code.</summary>
/// <remarks>First run: 40 of 41; the periods of one row were corrected in the table, with the reason.</remarks>
public class IndexBaseCases
{
    [Fact]
    public void Growth_follows_from_what_is_100() => JudgingTable.Check("index-bases", 6, Run);

    [Theory]
    [InlineData("\"unit\":\"点\",\"kind\":\"[SSE Composite]\"", "[SSE Composite]", "点")] // a scale that is named and has no base
    [InlineData("\"unit\":\"%\"", "[1982/1984=100]", "(1982/1984=100)")] // the base stands in the name, % is how yearbooks print it
    [InlineData("\"unit\":null", "[1982/1984=100]", "(1982/1984=100)")]
    [InlineData("\"unit\":\"上年同月=100\"", "[samePeriodLastYear=100]", "(上年同期=100)")]
    [InlineData("\"unit\":\"2015=100\",\"kind\":\"index\"", "[2015=100]", "(2015=100)")]
    public void A_catalogue_says_what_is_100(string unit, string kind, string symbol)
    {
        Indicator index =
            IndicatorCatalog.Parse($$"""{"indicators":[{"code":"i","name":"CPI-U (1982-84=100)","measure":"index",{{unit}}}]}""")
                .Find("i")!;
        Assert.Equal((kind, symbol, true), (index.UnitOfMeasure!.KindCode, index.UnitOfMeasure.Symbol, index.UnitOfMeasure.IsPoint));

        AnySeries series = AnySeries.OfFigures(Measure.Index, [
            (AnyPeriod.Parse("2023"), StatedValue.Parse("3200").WithUnit(index.UnitOfMeasure), ObservationStatus.Normal),
            (AnyPeriod.Parse("2024"), StatedValue.Parse("3300").WithUnit(index.UnitOfMeasure), ObservationStatus.Normal)]);
        Assert.Equal(kind == "[samePeriodLastYear=100]",
            !series.Growth(series.First, series.Last).Value.Contains(GrowthRate.FromPercent(3.125m)));
        Assert.True(series.Grows);
    }

    [Theory]
    [InlineData("点")]
    [InlineData("points")]
    [InlineData("Index")]
    public void A_unit_that_names_no_base_is_not_taken_for_one_and_no_advice_leads_to_per_cent(string unit)
    {
        Assert.False(
            IndicatorCatalog.TryParse($$"""{"indicators":[{"code":"i","name":"n","measure":"index","unit":"{{unit}}"}]}""", null, out _,
                out IReadOnlyList<InputProblem> problems));
        Assert.Contains("2020=100", problems[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("%", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_known_at_run_time_is_the_one_that_a_program_names()
    {
        Assert.Equal(Unit.OfIndex("2015"), (Unit)IndexNumber<Of2015>.Level);
        Assert.True(AnyQuantity.Parse("103.5(2015=100)").TryAsPoint(out QuantityPoint<IndexNumber<Of2015>> level));
        Assert.Equal(103.5m * IndexNumber<Of2015>.Level, level);
        Assert.Equal("[1982/1984=100]", Unit.OfIndex("1982-84").KindCode);
        Assert.Equal("[1997-12=100]", Unit.OfIndex("Dec 1997").KindCode);
        Assert.Equal("[2010-Q1=100]", Unit.OfIndex("2010Q1").KindCode);
        Assert.Contains("IND0507", Mistake.Throws<IndicatorArgumentException>(() => Unit.OfIndex("whatever")).Message,
            StringComparison.Ordinal);
    }

    private sealed class Of2015 : IFixedBase
    {
        public static string Code => "2015";
    }

    private static (string Expected, string Found) Run(string[] row)
    {
        string expected = row[1] == "not a base" ? row[1] : $"{row[2].Split(" (")[0]} {row[4]}";
        if (!UnitCatalog.Default.TryParse(row[0], out Unit? unit) || Base(unit) is not { } basis)
            return (expected, "not a base");

        AnySeries series = AnySeries.OfFigures(Measure.Index, [
            .. row[3].Split('|').Select(level => level.Split(':'))
                .Select(
                    level =>
                        (AnyPeriod.Parse(level[0]), (StatedValue?)StatedValue.Parse(level[1]).WithUnit(unit), ObservationStatus.Normal))]);
        string growth = string.Join('|', series.YearOnYear().Where(result => result.Outcome.HasValue)
            .Select(result => $"{result.Period}:{(Middle(series, result) - 1) * 100:0.0000}"));
        return (expected, $"{basis} {(growth.Length == 0 ? "none" : growth)}");
    }

    // The table computes of the printed numbers as they stand.
    private static decimal Middle(AnySeries series, PeriodResult<Range<GrowthRate>> result)
    {
        AnyPeriod at = result.Period, from = result.Base!.Value;
        decimal factor = 1;
        if (series.BaseOf(at) is null)
            return Number(series, at) / Number(series, from);

        for (; at.PeriodsSince(from) > 0; at = series.BaseOf(at)!.Value)
            factor *= Number(series, at) / 100;
        return factor;
    }

    private static decimal Number(AnySeries series, AnyPeriod period) =>
        (decimal)series[period].Value!.Value.Numerator / (decimal)series[period].Value!.Value.Denominator;

    private static string? Base(Unit unit) => !unit.IsPoint || unit.KindCode is not ['[', .. var inside, ']'] ? null
        : inside.Replace("previousYear", "previous year", StringComparison.Ordinal)
            .Replace("previousPeriod", "previous period", StringComparison.Ordinal)
            .Replace("samePeriodLastYear", "same period of previous year", StringComparison.Ordinal);
}
