namespace Indicators;

/// <summary>Parts of a whole: their shares, and what they contributed to its growth.</summary>
public static partial class Contributions
{
    private static readonly Bounds NotNegative = Bounds.AtLeast(Rational.Zero);

    /// <summary>The share of a part in a whole: <c>part ÷ whole</c>.</summary>
    /// <remarks>Exact amounts say themselves where parts are losses: the share is then below zero, or above one beside a loss.</remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero.</param>
    /// <returns>The share with both of them, exact; or the reason why there is none.</returns>
    public static Outcome<Share> Share<TKind>(Quantity<TKind> part, Quantity<TKind> whole) where TKind : IExtensive => whole.Sign > 0
        ? new Share(part.In(whole.Unit), whole.NumericalValue)
        : NoWhole(whole.ToString());

    /// <summary>The shares of parts in their sum.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="parts">All parts of the whole.</param>
    /// <returns>A share for each, exact: together one; or the reason why there are none.</returns>
    public static Outcome<IReadOnlyList<Share>> Shares<TKind>(params ReadOnlySpan<Quantity<TKind>> parts) where TKind : IExtensive
    {
        Quantity<TKind> whole = Sum(parts);
        if (whole.Sign <= 0)
            return NoWhole(whole.ToString());
        var shares = new Share[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            shares[i] = new Share(parts[i].In(whole.Unit), whole.NumericalValue);
        return shares;
    }

    /// <summary>The share of one printed figure in another: every share that they allow, from none to all.</summary>
    /// <remarks>
    /// As in <see cref="Agreement.OfShare{TKind}"/> a part is zero or more and no larger than its whole; what the figures allow beyond that
    /// is left out. The two are taken to be printed apart. Where the remainder is printed too, <see cref="ShareWithRemainder"/> is
    /// narrower.
    /// </remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="part">The figure of the part.</param>
    /// <param name="whole">The figure of the whole, surely above zero.</param>
    /// <returns>The range, sound; or the reason why there is none: <see cref="Reason.PartExceedsWhole"/> for a part that is surely larger
    /// than its whole.</returns>
    public static Outcome<Range<Share>> Share<TKind>(Figure<TKind> part, Figure<TKind> whole) where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        return Share(part.Printed.Text, part.Printed.PossibleIn(whole.Unit), whole.Printed.Text,
                whole.Printed.PossibleIn(whole.Unit))
            .Then<Range<Share>>(share => new Range<Share>(share));
    }

    /// <summary>The share of a printed part in a printed whole, of which the ranges are known in one unit; one rule for results and for
    /// claims.</summary>
    internal static Outcome<Bounds> Share(string part, Bounds partBounds, string whole, Bounds wholeBounds) =>
        !Growth.IsAboveZero(wholeBounds) ? Undefined.Of(Reason.NonPositive, $"{whole}, which allows {wholeBounds},", "the whole of a share")
        : partBounds.Intersect(NotNegative) is not { } possible
        ? Undefined.Of(Reason.BelowZero, $"{part}, which allows {partBounds},", "the part of a share")
        : (possible / wholeBounds).Intersect(Bounds.AtMost(Rational.One)) is { } share ? share
        : Undefined.Of(Reason.PartExceedsWhole, part, whole);

    /// <summary>The share of one printed figure in the sum of it and another, <c>part ÷ (part + remainder)</c>: every share that they
    /// allow.</summary>
    /// <remarks>The part stands above and below the line and is the same there, so the range is that of <c>1 ÷ (1 + remainder ÷ part)</c>,
    /// in which each figure stands once.</remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="part">The figure of the part, zero or more.</param>
    /// <param name="remainder">The figure of all other parts, zero or more, of which what is allowed below zero is left out.</param>
    /// <returns>The range, sound and tight; or the reason why there is none.</returns>
    public static Outcome<Range<Share>> ShareWithRemainder<TKind>(Figure<TKind> part, Figure<TKind> remainder) where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(remainder);
        if (part.Printed.PossibleIn(part.Unit).Intersect(NotNegative) is not { } of)
            return Undefined.Of(Reason.BelowZero, part.ToString(), "a part");
        if (remainder.Printed.PossibleIn(part.Unit).Intersect(NotNegative) is not { } other)
            return Undefined.Of(Reason.BelowZero, remainder.ToString(), "the sum of the other parts");
        bool partMayBeNothing = of.Contains(Rational.Zero), restMayBeNothing = other.Contains(Rational.Zero);
        if (partMayBeNothing && restMayBeNothing)
            return NoWhole($"{part} + {remainder}");

        // Zero is left out of what is divided by; a part of nothing is not a share of a remainder above nothing.
        if (of.IsPoint && partMayBeNothing)
            return new Range<Share>(Rational.Zero);
        Bounds share = Rational.One / ((other / of) + Rational.One);
        return new Range<Share>(partMayBeNothing ? share.Hull(Rational.Zero) : share);
    }

    /// <summary>The change of a share in percentage points: <c>s₁ − s₀ = s₀ (gᵢ − g) ÷ (1 + g)</c>, with the growths of part and
    /// whole.</summary>
    /// <param name="earlier">The earlier share.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The points, exact.</returns>
    public static Quantity<Proportion> ShareChange(Share earlier, Share later) => Growth.PointsChange(earlier.Level, later.Level);

    /// <summary>What a part contributed to the growth of a whole: points (拉动) and share (贡献率).</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="earlierPart">The part before.</param>
    /// <param name="laterPart">The part after.</param>
    /// <param name="earlierWhole">The whole before, above zero.</param>
    /// <param name="laterWhole">The whole after.</param>
    /// <returns>The contribution, exact; or the reason why there is none.</returns>
    public static Outcome<Contribution> Of<TKind>(
        Quantity<TKind> earlierPart, Quantity<TKind> laterPart, Quantity<TKind> earlierWhole, Quantity<TKind> laterWhole)
            where TKind : IExtensive =>
        Of(new PartsChange<Rational>(laterPart.In(earlierWhole.Unit) - earlierPart.In(earlierWhole.Unit), earlierWhole.NumericalValue,
            laterWhole.In(earlierWhole.Unit)), earlierWhole.Unit);

    /// <summary>What each part contributed to the growth of the sum of all.</summary>
    /// <typeparam name="TKind">The kind, which must add up.</typeparam>
    /// <param name="earlier">All parts before; some may be below zero, their sum is above.</param>
    /// <param name="later">The same parts after, in the same order.</param>
    /// <returns>A contribution for each, exact; or the reason why there are none.</returns>
    /// <exception cref="ArgumentException">The numbers of parts differ.</exception>
    public static Outcome<IReadOnlyList<Contribution>> Of<TKind>(ReadOnlySpan<Quantity<TKind>> earlier, ReadOnlySpan<Quantity<TKind>> later)
        where TKind : IExtensive
    {
        if (earlier.Length != later.Length)
            throw new ArgumentException($"There are {earlier.Length} parts before and {later.Length} after; each must stand in both.",
                nameof(later));
        (Quantity<TKind> earlierWhole, Quantity<TKind> laterWhole) = (Sum(earlier), Sum(later));
        var contributions = new Contribution[earlier.Length];
        for (int i = 0; i < earlier.Length; i++)
        {
            Outcome<Contribution> contribution = Of(earlier[i], later[i], earlierWhole, laterWhole);
            if (!contribution.TryGetValue(out contributions[i]))
                return contribution.Undefined!;
        }

        return earlierWhole.Sign > 0 ? contributions : NoWhole(earlierWhole.ToString());
    }

    /// <summary>The points that a share in the change of a whole makes of its growth: growth × share.</summary>
    /// <param name="whole">The growth of the whole.</param>
    /// <param name="share">The share in its change as a fraction (贡献率).</param>
    /// <returns>The points (拉动), exact.</returns>
    public static Quantity<Proportion> Points(GrowthRate whole, Rational share) => whole.Ratio * share * 100 * Units.PercentagePoint;

    // The same of numbers in one unit.
    private static Outcome<Contribution> Of(in PartsChange<Rational> found, Unit unit) => found.Before.Sign > 0
        ? new Contribution(found.Change, found.Before, found.After - found.Before)
        : NoWhole(new AnyQuantity(found.Before, unit).ToString());

    private static Quantity<TKind> Sum<TKind>(ReadOnlySpan<Quantity<TKind>> parts) where TKind : IExtensive
    {
        Quantity<TKind> sum = default;
        foreach (Quantity<TKind> part in parts)
            sum += part;
        return sum;
    }

    private static Undefined NoWhole(string whole) => Undefined.Of(Reason.NonPositive, whole, "the whole of its parts");
}
