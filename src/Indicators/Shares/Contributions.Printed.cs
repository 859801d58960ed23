namespace Indicators;

// Parts and wholes as printed, of a kind that only the data know.
public static partial class Contributions
{
    /// <summary>What printed parts contributed to the growth of a printed whole: every contribution that the figures allow.</summary>
    /// <remarks>
    /// Every figure stands once in each formula, so that no range is wider than it must be: <c>(p₁ − p₀) ÷ w₀</c> and
    /// <c>(p₁ − p₀) ÷ (w₁ − w₀)</c>, of several parts with their sums.
    /// </remarks>
    /// <param name="earlierWhole">The whole before, surely above zero.</param>
    /// <param name="laterWhole">The whole after.</param>
    /// <param name="parts">The part, or parts that are taken together, before and after; at least one.</param>
    /// <returns>Points and share, each sound or a reason; of a part in another unit than its whole
    /// <see cref="Reason.NotComparable"/>.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static ContributionRange Of(StatedValue earlierWhole, StatedValue laterWhole,
        params IEnumerable<(StatedValue Earlier, StatedValue Later)> parts) =>
        Of(earlierWhole, laterWhole, Listed(parts), ofRest: false);

    /// <summary>What printed parts leave of the growth of a printed whole: the contribution of all that is not among them.</summary>
    /// <remarks>Each figure stands once: <c>(w₁ − Σp₁ + Σp₀) ÷ w₀ − 1</c> and <c>1 − (Σp₁ − Σp₀) ÷ (w₁ − w₀)</c>.</remarks>
    /// <param name="earlierWhole">The whole before, surely above zero.</param>
    /// <param name="laterWhole">The whole after.</param>
    /// <param name="parts">The parts before and after; at least one.</param>
    /// <returns>Points and share, each sound or a reason.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static ContributionRange OfRest(StatedValue earlierWhole, StatedValue laterWhole,
        params IEnumerable<(StatedValue Earlier, StatedValue Later)> parts) =>
        Of(earlierWhole, laterWhole, Listed(parts), ofRest: true);

    private static ContributionRange Of(StatedValue earlier, StatedValue later, (StatedValue Earlier, StatedValue Later)[] parts,
        bool ofRest)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Unit is not { IsAdditive: true } unit
            || parts.SelectMany(one => new[] { one.Earlier, one.Later }).Append(later).Any(value => value.Unit?.KindCode != unit.KindCode))
        {
            var reason =
                Undefined.Of(Reason.NotComparable, earlier.Text, parts[0].Later.Text, "a part is counted in the unit of its whole");
            return ContributionRange.None(reason);
        }

        Bounds before = earlier.PossibleIn(unit), after = later.PossibleIn(unit);
        Bounds partsChange =
            parts.Select(one => one.Later.PossibleIn(unit) - one.Earlier.PossibleIn(unit)).Aggregate((sum, next) => sum + next);
        return ContributionRange.Of(before, after, partsChange, ofRest, () => earlier.Text, () => later.Text, ObservationStatus.Normal);
    }

    private static (StatedValue Earlier, StatedValue Later)[] Listed(IEnumerable<(StatedValue Earlier, StatedValue Later)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (StatedValue, StatedValue)[] list = [.. parts];
        return list.Length > 0 ? list : throw new ArgumentException("Got no part; expected at least one.", nameof(parts));
    }
}
