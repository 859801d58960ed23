using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>What the parts that the catalogue declares contribute to each change of their whole, and whether they add up to it.</summary>
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

        foreach (Level level in whole.Levels)
        {
            Check(whole, level, [.. parts.Select(part => part.LevelAt(level.Key.Area, level.Key.Period)).OfType<Level>()], parts.Count);
        }

        foreach (LevelChange change in whole.Changes.Where(change => change.Periods == 1))
        {
            foreach (IndicatorCard part in parts)
            {
                Level? before = part.LevelAt(change.From.Key.Area, change.From.Key.Period), after = part.LevelAt(change.To.Key.Area, change.To.Key.Period);
                if (before is not null && after is not null)
                {
                    whole.Contributions.Add(Of(change, part.Meaning.Indicator, before.Stated, after.Stated));
                }
                else
                {
                    (Level at, string reason) = before is null ? (change.From, nameof(MissingBase)) : (change.To, nameof(MissingCurrent));
                    whole.NotComputed.Add(new(change.To.Key, "contribution", reason, Messages.NoLevel(part, at.Key.PeriodText)));
                }
            }
        }
    }

    private static PartContribution Of(LevelChange change, Indicator part, StatedValue before, StatedValue after)
    {
        (StatedValue earlier, StatedValue later) = (change.From.Stated, change.To.Stated);
        if (earlier.Unit is not { IsAdditive: true } unit || new[] { later, before, after }.Any(value => value.Unit?.KindCode != unit.KindCode))
        {
            var reason = new NotComparable(earlier.Text, after.Text, "a part is counted in the unit of its whole");
            return new(change.From, change.To, part, reason, reason);
        }

        Bounds partChange = after.BoundsIn(unit) - before.BoundsIn(unit), wholeBefore = earlier.BoundsIn(unit), wholeChange = later.BoundsIn(unit) - wholeBefore;
        Outcome<Bounds> points = Growth.IsAboveZero(wholeBefore)
            ? partChange / wholeBefore * 100
            : new NonPositive($"{earlier.Text}, which allows {wholeBefore},", "the whole of its parts");
        Outcome<Bounds> share = wholeChange.Contains(Rational.Zero)
            ? new ZeroChange(earlier.Text, later.Text)
            : partChange / wholeChange * 100;
        return new(change.From, change.To, part, points, share);
    }

    // Asked only where every part has a level: what is missing is no contradiction.
    private static void Check(IndicatorCard whole, Level level, IReadOnlyList<Level> parts, int count)
    {
        if (parts.Count == count && Agreement.OfSum(parts.Select(part => part.Stated), level.Stated) is { Verdict: Verdict.Inconsistent } judged)
        {
            whole.Warnings.Add(new(level.Key, "IND403", new(judged.Arithmetic(Language.Chinese), judged.Arithmetic(Language.English)), LookAtParts));
        }
    }
}
