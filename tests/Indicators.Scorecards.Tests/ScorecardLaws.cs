using FsCheck.Xunit;

namespace Indicators.Scorecards.Tests;

/// <summary>What is true of every scorecard.</summary>
[Properties(Arbitrary = [typeof(Cases)], MaxTest = 200)]
public class ScorecardLaws
{
    // card(permuted rows) = card(rows), but for the order of what follows the rows.
    // It is why a file may be sorted as its author likes.
    [Property]
    public void The_order_of_rows_changes_nothing(Case report, int seed)
    {
        Row[] shuffled = [.. report.Rows];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Lines(report.Compute()), Lines(Case.Compute(Case.Catalogue, shuffled)));
    }

    // growth(a in u, b in v) = growth(a, b): a level printed in 万元 says what it says in 亿元.
    [Property]
    public void The_unit_that_a_level_is_printed_in_changes_no_ratio(Case report) => Assert.Equal(
        report.Compute().Indicators.SelectMany(Ratios), report.Compute(inSmall: true).Indicators.SelectMany(Ratios));

    // card(rows)[i] = card(rows of i)[i] for every indicator i that is not part of another.
    // It is what lets a table of thousands of indicators be computed one by one.
    [Property]
    public void The_card_of_an_indicator_is_the_same_alone_and_among_others(Case report)
    {
        Scorecard all = report.Compute();
        foreach (Indicator indicator in Case.Catalogue.Indicators)
        {
            Scorecard alone = Case.Compute(new([indicator]), report.Rows.Where(row => row.Indicator.Code == indicator.Code));
            Assert.Equal(Lines(all[indicator.Code]), Lines(alone[indicator.Code]));
        }
    }

    // verdict(statement) = Agreement.Of…(base level, last level, statement), and there is one where both levels are there.
    [Property]
    public void Every_verdict_is_that_of_the_library_on_the_levels_of_base_and_end(Case report)
    {
        foreach (IndicatorCard card in report.Compute().Indicators)
        {
            foreach (Statement statement in card.Statements)
            {
                AnyPeriod? from = statement.Time.BaseOf(statement.Kind), to = statement.Time.ChangeEnd;
                StatedValue? earlier = from is { } first ? card.LevelAt(statement.Area.Code, first)?.Stated : null;
                StatedValue? later = to is { } last ? card.LevelAt(statement.Area.Code, last)?.Stated : null;
                Verdict? expected = (earlier, later) is not ({ } a, { } b) || from == to
                    ? null
                    : Judged(statement, from!.Value, to!.Value, a, b);
                Assert.Equal(expected, statement.Verdict);
                Assert.Equal(statement.Verdict is null or Verdict.Undecidable, statement.Implied is null);
            }
        }
    }

    private static Verdict? Judged(Statement statement, AnyPeriod from, AnyPeriod to, StatedValue earlier, StatedValue later)
    {
        Judgement? judged = statement.Result switch
        {
            StatedGrowth growth => Agreement.OfGrowth(earlier, later, growth),
            StatedTimes times => Agreement.OfTimes(earlier, later, times),
            StatedPoints points => Agreement.OfPoints(earlier, later, points),
            StatedAverageGrowth average => Agreement.OfAverageGrowth(earlier, later, to.PeriodsSince(from)!.Value, average),
            _ => null,
        };
        return judged?.Verdict;
    }

    private static IEnumerable<string> Ratios(IndicatorCard card) =>
    [
        .. card.Changes.Select(
            change =>
                $"{change.From.Area.Code} {change.From.Period} {change.To.Period} {change.Growth.Match(range => range.ToString(), reason => reason.Name)}"),
        .. card.Statements.Select(statement => $"{statement.Row} {statement.Verdict} {statement.Implied}"),
    ];

    private static string[] Lines(Scorecard card) => [.. card.Indicators.SelectMany(Lines)];

    private static string[] Lines(IndicatorCard card) =>
    [
        .. new[]
        {
            card.Levels.Select(level => $"level {level}"),
            card.Changes.Select(change => $"growth {change.From} {change.To} {change.Periods} {change.Growth} {change.Average}"),
            card.PointsChanges.Select(change => $"points {change.From} {change.To} {change.AsPrinted} {change.Points}"),
            card.Statements.Select(statement => $"statement {statement.Row} {statement.Implied} {statement.Verdict} {statement.Move}"),
            card.Ranks.Select(rank => $"rank {rank.Statement.Row} {rank.Change}"),
            card.AreaRanks.Select(rank => $"place {rank.Level} {rank.Places} {rank.Change}"),
            card.Warnings.Select(warning => $"warning {warning.Row} {warning}"),
            card.NotComputed.Select(missing => $"missing {missing.Row} {missing.Item} {missing.Reason} {missing}"),
        }.SelectMany(part => part).Order(StringComparer.Ordinal),
    ];
}
