namespace Indicators;

/// <summary>What the parts that the catalogue declares contribute to each change of their whole, and what they leave.</summary>
/// <remarks>
/// Whether they add up to it is asked only where the catalogue says that they are all of its parts: the tax revenue in a revenue
/// (其中：税收) lies below it and is right.
/// </remarks>
internal static class PartContributions
{
    private static readonly LocalText LookAtParts = new(
        "检查是否缺少组成部分，或口径、单位是否一致", "look for a part that is missing, or one of another scope or unit");

    /// <summary>Adds the contributions to the changes of a whole from one period to the next of its levels.</summary>
    public static void Compute(IndicatorCard whole, IReadOnlyList<IndicatorCard> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        bool areAll = whole.Indicator.Parts == PartCoverage.All;
        foreach (Level level in areAll ? whole.Levels : [])
        {
            Check(whole, level, [.. parts.Select(part => part.LevelAt(level.Area.Code, level.Period)).OfType<Level>()], parts.Count);
        }

        foreach (LevelChange change in whole.Changes.Where(change => change.Periods == 1))
        {
            var known = new List<(IndicatorCard Part, Level Before, Level After)>(parts.Count);
            foreach (IndicatorCard part in parts)
            {
                string area = change.To.Area.Code;
                Level? before = part.LevelAt(area, change.From.Period), after = part.LevelAt(area, change.To.Period);
                if (before is not null && after is not null)
                {
                    known.Add((part, before, after));
                    ContributionRange contribution =
                        whole.Series.Of(change.From, change.To) is { } all && part.Series.Of(before, after) is { } own
                        ? own.ContributionTo(all, change.From.Period, change.To.Period)
                        : Contributions.Of(change.From.Stated, change.To.Stated,
                            (before.Stated, after.Stated)) with { Status = change.Status | part.Series.StatusOf(before, after) };
                    whole.ContributionList.Add(
                        new(change.From, change.To, part.Indicator,
                            contribution) { AsPrinted = OfPrinted(change, Contributions.Of, (before, after)) });
                }
                else
                {
                    (AnyPeriod at, Reason reason) = before is null
                        ? (change.From.Period, Reason.MissingBase)
                        : (change.To.Period, Reason.MissingCurrent);
                    whole.NotComputedList.Add(Explain.NoLevel(change.To.Row, ScorecardItem.Contribution, reason, part.Indicator, at));
                }
            }

            if (!areAll && known.Count == parts.Count)
            {
                whole.ContributionList.Add(new(change.From, change.To, null, OfRest(whole, change, known))
                {
                    AsPrinted = OfPrinted(change, Contributions.OfRest, [.. known.Select(one => (one.Before, one.After))]),
                });
            }
        }
    }

    private static ContributionRange OfRest(IndicatorCard whole, LevelChange change,
        List<(IndicatorCard Part, Level Before, Level After)> parts)
    {
        AnySeries[] own = [.. parts.Select(one => one.Part.Series.Of(one.Before, one.After)).OfType<AnySeries>()];
        return whole.Series.Of(change.From, change.To) is { } all && own.Length == parts.Count
            ? all.ContributionOfRemainder(own, change.From.Period, change.To.Period)
            : Contributions.OfRest(change.From.Stated, change.To.Stated, parts.Select(one => (one.Before.Stated, one.After.Stated))) with
            {
                Status = parts.Aggregate(change.Status, (marks, one) => marks | one.Part.Series.StatusOf(one.Before, one.After)),
            };
    }

    // Of the printed numbers as they stand, where all figures print one.
    private static ContributionRange? OfPrinted(
        LevelChange change, Func<StatedValue, StatedValue, IEnumerable<(StatedValue, StatedValue)>, ContributionRange> contribution,
        params (Level Before, Level After)[] parts)
    {
        (StatedValue? Before, StatedValue? After)[] exact =
            Array.ConvertAll(parts, one => (one.Before.Stated.AsExact(), one.After.Stated.AsExact()));
        return change.From.Stated.AsExact() is { } before && change.To.Stated.AsExact() is { } after
            && Array.TrueForAll(exact, one => one is { Before: not null, After: not null })
            ? contribution(before, after, exact!)
            : null;
    }

    // Asked only where every part has a level: what is missing is not a contradiction.
    private static void Check(IndicatorCard whole, Level level, IReadOnlyList<Level> parts, int count)
    {
        if (parts.Count == count
            && Agreement.OfSum(parts.Select(part => part.Stated), level.Stated) is { Verdict: Verdict.Inconsistent } judged)
        {
            whole.WarningList.Add(new(level.Row, "IND403", judged.Arithmetic, LookAtParts));
        }
    }
}
