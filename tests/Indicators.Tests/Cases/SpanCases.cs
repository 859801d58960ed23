using static Indicators.ObservationStatus;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Cases of results over several periods: their marks, and spans that are not whole.</summary>
/// <remarks>First run of the tables: 21 of 22 marks, 30 of 31 spans; what is corrected says so in the data.</remarks>
public class SpanCases
{
    [Fact]
    public void A_result_has_the_marks_of_what_it_rests_on() => JudgingTable.Check("marks", 5, row =>
        (row[3], Marks(row[0], [.. row[1].Split('|')], row[2])));

    [Fact]
    public void A_span_is_taken_exactly_or_refused() =>
        JudgingTable.Check("spans", 5, row => (row[3] == "error" ? "error" : row[3], Percent(row[0], row[1], row[2])));

    private static string Percent(string earlier, string later, string years)
    {
        if (!Rational.TryParse(earlier, out Rational from) || !Rational.TryParse(later, out Rational to)
            || !Rational.TryParse(years, out Rational span))
            return "error";
        try
        {
            return AverageGrowth.Level(from * Yuan, to * Yuan, span).Match(
                average => average.ToPercent(4, Rounding.HalfAwayFromZero).TrimEnd('%'),
                reason => reason.Reason == Reason.ShorterThanAYear ? "ShorterThanAYear" : "error");
        }
        catch (ArgumentOutOfRangeException)
        {
            return "error";
        }
        catch (OverflowException)
        {
            return "error";
        }
    }

    private static string Marks(string measure, string[] cells, string calculation)
    {
        string[] words = calculation.Split(' ');
        switch (measure)
        {
            case "flow quarterly":
                var quarters = Series.Flow(HundredMillionYuan, cells.Select(cell => (Quarter.Parse(cell.AsSpan(0, 7)), Read(cell[8..]))));
                return Text(
                    words[2] == "year"
                        ? quarters.Sum().To<Year>()[Year.Parse(words[3])].Status
                        : quarters.Sum().To<HalfYear>()[HalfYear.Parse(words[3])].Status);
            case "stock monthly":
                var months = Series.Stock(Enterprises, cells.Select(cell => (Month.Parse(cell.AsSpan(0, 7)), Read(cell[8..]))));
                return Text(months.End().To<Year>(Completeness.AnyPresent)[Year.Parse(words[3])].Status);
            case "two indicators 2022":
                Series<Year, FlowMeasure, Money<Cny>>[] both =
                    [.. cells.Select(cell => Series.Flow(HundredMillionYuan, [(new Year(2022), Read(cell[(cell.IndexOf(' ') + 1)..]))]))];
                return Text(Contributions.Share(both[0], both[1]).StatusOf(new Year(2022)));
        }

        (Year Period, Observation Observation)[] rows = [.. cells.Select(cell => (Year.Parse(cell.AsSpan(0, 4)), Read(cell[5..])))];
        var flow = Series.Flow(HundredMillionYuan, rows);
        if (calculation.StartsWith("year-on-year", StringComparison.Ordinal))
        {
            return words[1] != "all" ? Text(flow.YearOnYear()[Year.Parse(words[1])].Status)
                : string.Join("; ", flow.YearOnYear().Skip(1).Select(growth => $"{growth.Period}: {Text(growth.Outcome.Status)}"));
        }

        if (calculation.StartsWith("growth over plan", StringComparison.Ordinal))
        {
            PlanGrowth plan = flow.GrowthOver(FiveYearPlan.Nth(14));
            return Text((words[^1] == "2020" ? plan.FromBaseYear : plan.FromFirstYear).Total.Status);
        }

        (Year first, Year last) = (Year.Parse(words[^3]), Year.Parse(words[^1]));
        var links = Series.Index(IndexNumber<PreviousYear>.Level, rows);
        bool isAverage = words[0] == "average", isIndex = measure.StartsWith("index", StringComparison.Ordinal);
        return Text(calculation.Contains("accumulation", StringComparison.Ordinal) ? flow.AverageGrowthByAccumulation(first, last).Status
            : isIndex ? isAverage ? links.AverageGrowth(first, last).Status : links.TotalGrowth(first, last).Status
            : isAverage ? flow.AverageGrowth(first, last).Status : flow.TotalGrowth(first, last).Status);
    }

    private static string Text(ObservationStatus status) => status is Normal or Gap ? "none" : string.Join(' ', status.Codes.ToCharArray());

    private static Observation Read(string text)
    {
        string[] parts = text.Split(' ');
        ObservationStatus marks = parts.Skip(1).Aggregate(Normal, (all, mark) => all | mark switch
        {
            "p" => Provisional,
            "e" => Estimated,
            "b" => Break,
            "u" => LowReliability,
            "c" => Suppressed,
            _ => Normal, // revised, which SDMX has no code for
        });
        return parts[0] == ":" ? Observation.Missing(marks) : new(Rational.Parse(parts[0]), marks);
    }
}
