using System.Diagnostics;

namespace Indicators;

/// <summary>What a part contributed to the growth of its whole, as what is printed allows: points (拉动) and share in the change (贡献率).</summary>
/// <param name="Points">The percentage points of the growth of the whole, or the reason why there are none.</param>
/// <param name="ShareOfChange">The share in the change of the whole in per cent; <see cref="Reason.ZeroChange"/> where the whole may not have changed.</param>
/// <param name="Status">The marks of all levels that it rests on.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct ContributionRange(Outcome<Bounds> Points, Outcome<Bounds> ShareOfChange, ObservationStatus Status)
{
    /// <summary>Says what was contributed, for logs.</summary>
    /// <returns>The points, then the share in per cent.</returns>
    public override string ToString() => $"{Points} points, {ShareOfChange} % of the change";

    // Every level stands once in each formula, so that no range is wider than it must be.
    internal static ContributionRange Of(AnySeries whole, AnySeries[] parts, AnyPeriod from, AnyPeriod to, bool isRemainder)
    {
        if (parts.Length == 0)
        {
            throw new ArgumentException("A whole has at least one part. (IND0620)", nameof(parts));
        }

        ObservationStatus status = whole.StatusOf(from, to);
        foreach (AnySeries part in parts)
        {
            status = ObservationStatuses.Join(status, part.StatusOf(from, to));
        }

        Unit unit = whole.UnitOfMeasure;
        if (!unit.IsAdditive || Array.Exists(parts, part => !part.IsOfKindOf(whole)))
        {
            return None(Undefined.Of(Reason.NotComparable, whole.ToString(), parts[0].ToString(), "a part is counted in the unit of its whole"));
        }

        Bounds change = Bounds.Exactly(Rational.Zero);
        foreach (AnySeries part in parts)
        {
            AnySeries own = part.In(unit);
            if (!own.LevelAt(to, isBase: false).TryGetValue(out Bounds later))
            {
                return None(own.LevelAt(to, isBase: false).Undefined!);
            }

            if (!own.LevelAt(from, isBase: true).TryGetValue(out Bounds earlier))
            {
                return None(own.LevelAt(from, isBase: true).Undefined!);
            }

            change += later - earlier;
        }

        if (!whole.LevelAt(to, isBase: false).TryGetValue(out Bounds after))
        {
            return None(whole.LevelAt(to, isBase: false).Undefined!);
        }

        if (!whole.LevelAt(from, isBase: true).TryGetValue(out Bounds before))
        {
            return None(whole.LevelAt(from, isBase: true).Undefined!);
        }

        Bounds wholeChange = after - before;
        Outcome<Bounds> points = !Growth.IsAboveZero(before) ? Undefined.Of(Reason.NonPositive, $"{Shown(before)}, which allows {before},", "the whole of its parts")
            : isRemainder ? (((after - change) / before) - Rational.One) * 100
            : change / before * 100;
        Outcome<Bounds> share = wholeChange.Contains(Rational.Zero) ? Undefined.Of(Reason.ZeroChange, Shown(before), Shown(after))
            : isRemainder ? (Rational.One - (change / wholeChange)) * 100
            : change / wholeChange * 100;
        return new(points, share, status);

        string Shown(Bounds level) => level.IsPoint ? new AnyQuantity(level.Lower!.Value, unit).ToString() : $"{level} {unit}";

        ContributionRange None(Undefined reason) => new(reason, reason, status);
    }
}
