using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

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

        bool areAll = whole.Meaning.Indicator.Parts == PartCoverage.All;
        foreach (Level level in areAll ? whole.Levels : [])
        {
            Check(whole, level, [.. parts.Select(part => part.LevelAt(level.Key.Area, level.Key.Period)).OfType<Level>()], parts.Count);
        }

        foreach (LevelChange change in whole.Changes.Where(change => change.Periods == 1))
        {
            var known = new List<(StatedValue Before, StatedValue After)>(parts.Count);
            foreach (IndicatorCard part in parts)
            {
                Level? before = part.LevelAt(change.From.Key.Area, change.From.Key.Period), after = part.LevelAt(change.To.Key.Area, change.To.Key.Period);
                if (before is not null && after is not null)
                {
                    known.Add((before.Stated, after.Stated));
                    whole.Contributions.Add(Of(change, part.Meaning.Indicator, known[^1..]));
                }
                else
                {
                    (Level at, string reason) = before is null ? (change.From, nameof(Reason.MissingBase)) : (change.To, nameof(Reason.MissingCurrent));
                    whole.NotComputed.Add(new(change.To.Key, "contribution", reason, Messages.NoLevel(part, at.Key.Period)));
                }
            }

            if (!areAll && known.Count == parts.Count)
            {
                whole.Contributions.Add(Of(change, null, known));
            }
        }
    }

    // Of one part, or of what all of them leave. Every figure stands once in each formula, so that no range is wider than it must be:
    // (p₁ − p₀) ÷ w₀ and (p₁ − p₀) ÷ (w₁ − w₀) for a part, (w₁ − Σp₁ + Σp₀) ÷ w₀ − 1 and 1 − (Σp₁ − Σp₀) ÷ (w₁ − w₀) for the remainder.
    private static PartContribution Of(LevelChange change, Indicator? part, List<(StatedValue Before, StatedValue After)> parts)
    {
        (StatedValue earlier, StatedValue later) = (change.From.Stated, change.To.Stated);
        if (earlier.Unit is not { IsAdditive: true } unit || parts.SelectMany(one => new[] { one.Before, one.After }).Append(later).Any(value => value.Unit?.KindCode != unit.KindCode))
        {
            var reason = Undefined.Of(Reason.NotComparable, earlier.Text, parts[0].After.Text, "a part is counted in the unit of its whole");
            return new(change.From, change.To, part, reason, reason);
        }

        Bounds before = earlier.BoundsIn(unit), after = later.BoundsIn(unit), wholeChange = after - before;
        Bounds partsChange = parts.Select(one => one.After.BoundsIn(unit) - one.Before.BoundsIn(unit)).Aggregate((sum, next) => sum + next);
        Outcome<Bounds> points = !Growth.IsAboveZero(before) ? Undefined.Of(Reason.NonPositive, $"{earlier.Text}, which allows {before},", "the whole of its parts")
            : part is not null ? partsChange / before * 100
            : ((after - partsChange) / before - Rational.One) * 100;
        Outcome<Bounds> share = wholeChange.Contains(Rational.Zero) ? Undefined.Of(Reason.ZeroChange, earlier.Text, later.Text)
            : part is not null ? partsChange / wholeChange * 100
            : (Rational.One - partsChange / wholeChange) * 100;
        return new(change.From, change.To, part, points, share);
    }

    // Asked only where every part has a level: what is missing is not a contradiction.
    private static void Check(IndicatorCard whole, Level level, IReadOnlyList<Level> parts, int count)
    {
        if (parts.Count == count && Agreement.OfSum(parts.Select(part => part.Stated), level.Stated) is { Verdict: Verdict.Inconsistent } judged)
        {
            whole.Warnings.Add(new(level.Key, "IND403", new(judged.Arithmetic(Language.Chinese), judged.Arithmetic(Language.English)), LookAtParts));
        }
    }
}
