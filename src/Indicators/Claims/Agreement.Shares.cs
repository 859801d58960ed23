namespace Indicators;

// Shares of a whole.
public static partial class Agreement
{
    private static readonly Bounds NotNegative = Bounds.AtLeast(Rational.Zero);

    /// <summary>占x%: whether a stated share agrees with a printed part and its whole.</summary>
    /// <remarks>
    /// Implied is <c>part ÷ whole</c> within 0 and 100 %, in per cent (or ‰). A part that is surely larger than its whole makes the claim
    /// inconsistent by itself (<see cref="Reason.PartExceedsWhole"/>).
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, surely above zero.</param>
    /// <param name="stated">The share as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfShare<TKind>(Figure<TKind> part, Figure<TKind> whole, StatedShare stated, Rounding? rounding = null)
        where TKind : IRatioKind =>
        OfShare(Printed(part), Printed(whole), stated, rounding);

    /// <inheritdoc cref="OfShare{TKind}(Figure{TKind}, Figure{TKind}, StatedShare, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfShare(StatedValue part, StatedValue whole, StatedShare stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        if (Unlike(part, whole) is { } reason)
        {
            return claim.Judge(reason);
        }

        Bounds some = part.PossibleIn(whole.Unit, rounding), all = whole.PossibleIn(whole.Unit, rounding);
        return Contributions.Share(part.Text, some, whole.Text, all).Match(
            share => claim.Judge(share / stated.Unit.Factor, Quotient(whole, part, rounding)),
            claim.Judge);
    }

    /// <summary>Whether a stated share agrees with a printed part and the remainder of the whole, where the whole itself is not
    /// printed.</summary>
    /// <remarks>Implied is <c>part ÷ (part + remainder)</c>, tight: the part is the same above and below the line.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="remainder">What else there is of the whole; one of the two is surely above zero.</param>
    /// <param name="stated">The share as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfShareWithRemainder<TKind>(Figure<TKind> part, Figure<TKind> remainder, StatedShare stated,
        Rounding? rounding = null) where TKind : IRatioKind =>
        OfShareWithRemainder(Printed(part), Printed(remainder), stated, rounding);

    /// <inheritdoc cref="OfShareWithRemainder{TKind}(Figure{TKind}, Figure{TKind}, StatedShare, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfShareWithRemainder(StatedValue part, StatedValue remainder, StatedShare stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(remainder);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        return Unlike(part, remainder) is { } reason ? claim.Judge(reason) : OfPart(part, remainder.PossibleIn(part.Unit, rounding), claim);
    }

    /// <summary>Whether the printed shares of a closed set add up to 100 %.</summary>
    /// <remarks>Implied is their sum and stated 100 %, so rounded shares can refute it and never prove it.</remarks>
    /// <param name="shares">The shares, at least one; those of 三次产业结构a:b:c are written with their per cent.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There are no shares, or one of them is null.</exception>
    public static Judgement OfShares(IEnumerable<StatedShare> shares, Rounding? rounding = null)
    {
        StatedShare[] list = Shares(shares);
        Rational percent = Units.Percent.Factor;
        var claim = Claim.Of(new Rational(100), Units.Percent, Rational.One, list.Max(share => share.Number!.Decimals), rounding);
        Bounds[] ranges = [.. list.Select(share => share.BoundsBy(rounding) * (share.Unit.Factor / percent))];
        return claim.Judge(
            ranges.Aggregate((sum, share) => sum + share),
            string.Join(" + ", ranges.Select(share => ArithmeticText.Operand(share, Rational.One))));
    }

    /// <summary>Whether the stated shares of a closed set agree with its printed parts, each against the sum of all.</summary>
    /// <remarks>
    /// Implied is <c>part ÷ (part + the others)</c>, tight. Some sources move one share so that all add up to 100 %: where the printed
    /// shares sum to exactly 100 % and each lies within one last place of what its part gives, a deviation is not an inconsistency but
    /// <see cref="JudgementNote.PrintedTo100"/>, and possible.
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="parts">The parts.</param>
    /// <param name="shares">Their shares, in the same order.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>A judgement for each share.</returns>
    /// <exception cref="ArgumentException">There are no parts, or another number of shares, or one of them is null.</exception>
    public static IReadOnlyList<Judgement> OfComposition<TKind>(IEnumerable<Figure<TKind>> parts, IEnumerable<StatedShare> shares,
        Rounding? rounding = null) where TKind : IRatioKind
    {
        return OfComposition(Elements.NotNull(parts, nameof(parts)).Select(part => part.Printed), shares, rounding);
    }

    /// <inheritdoc cref="OfComposition{TKind}(IEnumerable{Figure{TKind}}, IEnumerable{StatedShare}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static IReadOnlyList<Judgement> OfComposition(IEnumerable<StatedValue> parts, IEnumerable<StatedShare> shares,
        Rounding? rounding = null)
    {
        StatedValue[] list = Parts(parts);
        StatedShare[] stated = Shares(shares);
        if (list.Length != stated.Length)
        {
            throw new ArgumentException($"Got {list.Length} parts and {stated.Length} shares; expected a share for each part.",
                nameof(shares));
        }

        Judgement[] judged = [.. list.Select((part, place) => Share(part, place, stated[place], JudgementNote.None))];
        bool isPrintedTo100 = Total(stated) == Rational.One && judged.Zip(stated).All(pair => IsNear(pair.First, pair.Second));
        return isPrintedTo100
            ? [.. judged.Select(
                (share, place) => share.Verdict == Verdict.Inconsistent
                    ? Share(list[place], place, stated[place], JudgementNote.PrintedTo100)
                    : share)]
            : judged;

        Judgement Share(StatedValue part, int place, StatedShare share, JudgementNote note)
        {
            var claim = Claim.Of(share, rounding);
            Bounds remainder = Rational.Zero;
            foreach (StatedValue other in list.Where((_, index) => index != place))
            {
                if (Unlike(other, part) is { } reason)
                {
                    return claim.Judge(reason);
                }

                remainder += other.PossibleIn(part.Unit, rounding);
            }

            return OfPart(part, remainder, claim, note);
        }
    }

    // Whether what a part gives lies within one last place of its printed share.
    private static bool IsNear(Judgement judged, StatedShare share) =>
        judged.Implied is { } implied && share is { Hedge: Hedge.None, Number: { Value: { } printed, LastPlace: var place } }
        && Bounds.Closed(printed - place, printed + place).Overlaps(implied);

    private static Rational? Total(IEnumerable<StatedShare> shares) =>
        shares.Aggregate((Rational?)Rational.Zero, (sum, share) => sum + (share.Number!.Value * share.Unit.Factor));

    private static Judgement OfPart(StatedValue part, Bounds remainder, Claim claim, JudgementNote note = JudgementNote.None)
    {
        if (part.Unit is { IsPoint: true })
        {
            return claim.Judge(
                Undefined.Of(Reason.NotComparable, part.Text, part.Text, "levels such as percentages are not parts of a whole"));
        }

        // One figure stands in each form once: 1 ÷ (1 + remainder ÷ part), and 1 − 1 ÷ (1 + part ÷ remainder) where the part may be zero.
        Bounds? some = part.PossibleIn(part.Unit, claim.Rounding).Intersect(NotNegative), others = remainder.Intersect(NotNegative);
        Bounds? share = some is not { } p || others is not { } r ? null
            : Growth.IsAboveZero(p) ? 1 / (1 + (r / p))
            : Growth.IsAboveZero(r) ? 1 - (1 / (1 + (p / r)))
            : null;
        if (share is not { } ratio)
        {
            return claim.Judge(Undefined.Of(Reason.NonPositive, $"{part.Text} with the remainder in {remainder}", "the whole of a share"));
        }

        Rational scale = Claim.MagnitudeOf(part);
        string above = ArithmeticText.Operand(some!.Value, scale);
        return claim.Judge(ratio / claim.Unit!.Factor, _ => $"{above}/({above} + {ArithmeticText.Operand(others!.Value, scale)})", note);
    }

    private static StatedShare[] Shares(IEnumerable<StatedShare> shares)
    {
        StatedShare[] list = Elements.NotNull(shares, nameof(shares));
        return list.Length > 0 ? list : throw new ArgumentException("A composition has at least one share.", nameof(shares));
    }
}
