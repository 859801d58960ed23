namespace Indicators;

// Growth, times and doublings: later ÷ earlier, less one or as it is.
public static partial class Agreement
{
    /// <summary>由A增至B，增长x%: whether a stated growth agrees with two printed figures.</summary>
    /// <remarks>Implied is <c>later ÷ earlier − 1</c>, in per cent (or ‰), tight.</remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="earlier">The base, surely above zero.</param>
    /// <param name="later">The later figure.</param>
    /// <param name="stated">The growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    /// <returns>
    /// The judgement; undecidable where the figures have no growth, for the reason that <see cref="Growth"/> gives, and where the growth is
    /// on another basis than the figures (<see cref="Reason.NotComparable"/>): real growth beside levels at current prices, or one that is
    /// customarily real, does not say and disagrees.
    /// </returns>
    public static Judgement OfGrowth<TKind>(Figure<TKind> earlier, Figure<TKind> later, StatedGrowth stated, Rounding? rounding = null,
        Indicator? about = null)
        where TKind : IRatioKind =>
        OfGrowth(Printed(earlier), Printed(later), stated, rounding, about);

    /// <inheritdoc cref="OfGrowth{TKind}(Figure{TKind}, Figure{TKind}, StatedGrowth, Rounding?, Indicator?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfGrowth(StatedValue earlier, StatedValue later, StatedGrowth stated, Rounding? rounding = null,
        Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        return GrowthBases.OnOneBasis(OfRatio(earlier, later, claim, lessOne: true), claim, stated.Basis, earlier.Unit, about);
    }

    /// <summary>达B，增加d，增长x%: whether a stated growth agrees with the later figure and the change.</summary>
    /// <remarks>
    /// Implied is <c>d ÷ (B − d)</c>, tight. Behind a word of falling (下降x%) the change is taken as a decrease. Without any base above zero
    /// the two exclude each other (<see cref="Reason.ChangeExceedsLevel"/>).
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="later">The later figure, surely above zero.</param>
    /// <param name="change">The change, as an amount.</param>
    /// <param name="stated">The growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, as for
    /// <see cref="OfGrowth{TKind}(Figure{TKind}, Figure{TKind}, StatedGrowth, Rounding?, Indicator?)"/>.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfGrowthFromChange<TKind>(Figure<TKind> later, Figure<TKind> change, StatedGrowth stated,
        Rounding? rounding = null, Indicator? about = null)
        where TKind : IRatioKind =>
        OfGrowthFromChange(Printed(later), Printed(change), stated, rounding, about);

    /// <inheritdoc cref="OfGrowthFromChange{TKind}(Figure{TKind}, Figure{TKind}, StatedGrowth, Rounding?, Indicator?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfGrowthFromChange(StatedValue later, StatedValue change, StatedGrowth stated, Rounding? rounding = null,
        Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        if (Growth.Incomparable(later.Unit, change.Unit, later.Text, change.Text) is { } incomparable)
        {
            return claim.Judge(incomparable);
        }

        Bounds level = later.PossibleIn(later.Unit, rounding), moved = change.PossibleIn(later.Unit, rounding);
        moved = stated.Sign < 0 ? -moved : moved;
        if (!Growth.IsAboveZero(level))
        {
            return claim.Judge(
                Undefined.Of(Reason.NonPositive, $"{later.Text}, which allows {level},", "the later value of a growth from a change"));
        }

        // r = d ÷ B, so that d ÷ (B − d) = 1 ÷ (1 − r) − 1: each figure stands in it once, and B > d is r < 1.
        if ((moved / level).Intersect(Bounds.LessThan(Rational.One)) is not { } part)
        {
            return claim.Judge(Undefined.Of(Reason.ChangeExceedsLevel, later.Text, change.Text));
        }

        Rational scale = Claim.MagnitudeOf(later);
        string d = ArithmeticText.Operand(moved, scale);
        Judgement judged = claim.Judge(((1 / (1 - part)) - 1) / stated.Unit.Factor, $"{d}/({ArithmeticText.Operand(level, scale)} − {d})");
        return GrowthBases.OnOneBasis(judged, claim, stated.Basis, later.Unit, about);
    }

    /// <summary>是…的k倍, 增长k倍: whether a stated multiple agrees with two printed figures.</summary>
    /// <remarks>Implied is <c>later ÷ earlier</c>, and one less for an increase (<see cref="StatedTimes.IsIncrease"/>), in 倍.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base, surely above zero.</param>
    /// <param name="later">The later figure.</param>
    /// <param name="stated">The multiple as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfTimes<TKind>(Figure<TKind> earlier, Figure<TKind> later, StatedTimes stated, Rounding? rounding = null)
        where TKind : IRatioKind =>
        OfTimes(Printed(earlier), Printed(later), stated, rounding);

    /// <inheritdoc cref="OfTimes{TKind}(Figure{TKind}, Figure{TKind}, StatedTimes, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfTimes(StatedValue earlier, StatedValue later, StatedTimes stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return OfRatio(earlier, later, Claim.Of(stated, rounding), stated.IsIncrease);
    }

    /// <summary>翻n番: whether stated doublings agree with two printed figures.</summary>
    /// <remarks>Implied is <c>later ÷ earlier</c>, against 0.975 × 2ⁿ or more, in 倍.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base, surely above zero.</param>
    /// <param name="later">The later figure.</param>
    /// <param name="stated">The doublings as printed.</param>
    /// <param name="rounding">The rule by which the source rounds its figures, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfDoublings<TKind>(Figure<TKind> earlier, Figure<TKind> later, StatedDoublings stated,
        Rounding? rounding = null) where TKind : IRatioKind =>
        OfDoublings(Printed(earlier), Printed(later), stated, rounding);

    /// <inheritdoc cref="OfDoublings{TKind}(Figure{TKind}, Figure{TKind}, StatedDoublings, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfDoublings(StatedValue earlier, StatedValue later, StatedDoublings stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return OfRatio(earlier, later, Claim.Of(stated, rounding), lessOne: false);
    }

    private static Judgement OfRatio(StatedValue earlier, StatedValue later, Claim claim, bool lessOne)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Growth.Between(earlier, later, claim.Rounding).Match(
            growth => claim.Judge(
                (lessOne ? growth.Numbers : growth.Numbers + Rational.One) / claim.Unit!.Factor,
                lessOne ? Quotient(earlier, later, claim.Rounding) + " − 1" : Quotient(earlier, later, claim.Rounding)),
            claim.Judge);
    }

    /// <summary>Two figures in the scale of the first: <c>58/31</c>, <c>[25.65, 25.75]/[23.75, 23.85]</c>.</summary>
    private static string Quotient(StatedValue below, StatedValue above, Rounding? rounding)
    {
        Rational scale = Claim.MagnitudeOf(below);
        string numerator = ArithmeticText.Operand(above.PossibleIn(below.Unit, rounding), scale);
        return $"{numerator}/{ArithmeticText.Operand(below.PossibleIn(below.Unit, rounding), scale)}";
    }
}
