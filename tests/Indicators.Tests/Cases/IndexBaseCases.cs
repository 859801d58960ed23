namespace Indicators.Tests;

/// <summary>What is 100 for index numbers, as sources print it, and the year-on-year growth that follows; by somebody who had not read the code.</summary>
/// <remarks>First run: 40 of 41; the periods of one row were corrected in the table, with the reason.</remarks>
public class IndexBaseCases
{
    [Fact]
    public void Growth_follows_from_what_is_100() => JudgingTable.Check("index-bases", 6, Run);

    private static (string Expected, string Found) Run(string[] row)
    {
        string expected = row[1] == "not a base" ? row[1] : $"{row[2].Split(" (")[0]} {row[4]}";
        if (!UnitCatalog.Default.TryParse(row[0], out Unit? unit) || Base(unit) is not { } basis)
            return (expected, "not a base");

        AnySeries series = AnySeries.OfFigures(Measure.Index, [
            .. row[3].Split('|').Select(level => level.Split(':'))
                .Select(level => (AnyPeriod.Parse(level[0]), (StatedValue?)StatedValue.Parse(level[1]).WithUnit(unit), ObservationStatus.Normal))]);
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

    private static decimal Number(AnySeries series, AnyPeriod period) => (decimal)series[period].Value!.Value.Numerator / (decimal)series[period].Value!.Value.Denominator;

    private static string? Base(Unit unit) => !unit.IsPoint || unit.KindCode is not ['[', .. var inside, ']'] ? null
        : inside.Replace("previousYear", "previous year", StringComparison.Ordinal)
            .Replace("previousPeriod", "previous period", StringComparison.Ordinal)
            .Replace("samePeriodLastYear", "same period of previous year", StringComparison.Ordinal);
}
