namespace Indicators;

// Average growth, compared without roots: last ÷ base against (1 + g)^n.
public static partial class Agreement
{
    /// <summary>由A增至B，年均增长g%: whether a stated average growth agrees with the figures of base and end.</summary>
    /// <remarks>
    /// Implied is <c>last ÷ base</c> and stated <c>(1 + g)^n</c>, both ratios over the n periods, so that no root is taken. The
    /// <see cref="Judgement.Correction"/> is the growth per period.
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="baseValue">The figure of the base period, surely above zero.</param>
    /// <param name="lastValue">The figure of the last period.</param>
    /// <param name="periods">The number of periods n after the base: 4 from 2021 to 2025.</param>
    /// <param name="stated">The average growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    /// <returns>The judgement; undecidable without a period (<see cref="Reason.TooFewPeriods"/>), where the figures have no growth, and on
    /// another basis than theirs.</returns>
    public static Judgement OfAverageGrowth<TKind>(Figure<TKind> baseValue, Figure<TKind> lastValue, int periods,
        StatedAverageGrowth stated, Rounding? rounding = null, Indicator? about = null)
        where TKind : IRatioKind =>
        OfAverageGrowth(Printed(baseValue), Printed(lastValue), periods, stated, rounding, about);

    /// <inheritdoc cref="OfAverageGrowth{TKind}(Figure{TKind}, Figure{TKind}, int, StatedAverageGrowth, Rounding?, Indicator?)"/>
    /// <summary>The same with the periods by name: n is <c>lastPeriod − basePeriod</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TPeriod">The frequency; the compiler refuses two different ones.</typeparam>
    /// <param name="basePeriod">The base period, which is not among the growing ones.</param>
    /// <param name="baseValue">Its figure, surely above zero.</param>
    /// <param name="lastPeriod">The last period.</param>
    /// <param name="lastValue">Its figure.</param>
    /// <param name="stated">The average growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    public static Judgement OfAverageGrowth<TKind, TPeriod>(
        TPeriod basePeriod, Figure<TKind> baseValue, TPeriod lastPeriod, Figure<TKind> lastValue, StatedAverageGrowth stated,
        Rounding? rounding = null, Indicator? about = null)
        where TKind : IRatioKind
        where TPeriod : struct, IPeriod<TPeriod> => OfAverageGrowth(baseValue, lastValue, lastPeriod - basePeriod, stated, rounding, about);

    /// <inheritdoc cref="OfAverageGrowth{TKind}(Figure{TKind}, Figure{TKind}, int, StatedAverageGrowth, Rounding?, Indicator?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfAverageGrowth(StatedValue baseValue, StatedValue lastValue, int periods, StatedAverageGrowth stated,
        Rounding? rounding = null, Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(baseValue);
        ArgumentNullException.ThrowIfNull(lastValue);
        ArgumentNullException.ThrowIfNull(stated);
        if (periods <= 0)
        {
            return Claim.Of(stated, rounding)
                .Judge(Undefined.Of(Reason.TooFewPeriods, periods.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Claim claim = OverPeriods(stated, periods, rounding);
        Judgement judged = Growth.Between(baseValue, lastValue, rounding).Match(
            growth => claim.Judge(growth.Numbers + Rational.One, Quotient(baseValue, lastValue, rounding)),
            claim.Judge);
        return GrowthBases.OnOneBasis(judged, claim, stated.Basis, baseValue.Unit, about);
    }

    /// <summary>An average growth over growing years, such as those of a plan, whose base the text leaves open: inconsistent only if it is
    /// with both.</summary>
    /// <remarks>
    /// A label names the growing years and leaves the base out, so that over 2021–2025 the base is 2020 and n = 5; other texts count
    /// from 2021, and n = 4. <see cref="Judgement.Periods"/> says which reading was judged.
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="yearBefore">The figure of the year before the first growing one, or <see langword="null"/> where it is missing.</param>
    /// <param name="firstYear">The figure of the first year, or <see langword="null"/> where it is missing.</param>
    /// <param name="lastValue">The figure of the last year.</param>
    /// <param name="years">The number of years that the label names, first and last included.</param>
    /// <param name="stated">The average growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    /// <returns>
    /// The judgement on the reading that speaks most for the text (<see cref="OfReadings"/>); one without its base is undecidable
    /// (<see cref="Reason.MissingBase"/>). Of one year there is one reading.
    /// </returns>
    public static Judgement OfAverageGrowth<TKind>(
        Figure<TKind>? yearBefore, Figure<TKind>? firstYear, Figure<TKind> lastValue, int years, StatedAverageGrowth stated,
        Rounding? rounding = null, Indicator? about = null) where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(lastValue);
        return OfAverageGrowth(yearBefore?.Printed, firstYear?.Printed, lastValue.Printed, years, stated, rounding, about);
    }

    /// <inheritdoc cref="OfAverageGrowth{TKind}(Figure{TKind}?, Figure{TKind}?, Figure{TKind}, int, StatedAverageGrowth, Rounding?, Indicator?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds it is undecidable.</summary>
    public static Judgement OfAverageGrowth(
        StatedValue? yearBefore, StatedValue? firstYear, StatedValue lastValue, int years, StatedAverageGrowth stated,
        Rounding? rounding = null, Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(lastValue);
        ArgumentNullException.ThrowIfNull(stated);
        Judgement before = Reading(yearBefore, "The year before the first", years);
        return years <= 1 ? before : OfReadings(before, Reading(firstYear, "The first year", years - 1));

        Judgement Reading(StatedValue? baseValue, string what, int periods) => baseValue is not null
            ? OfAverageGrowth(baseValue, lastValue, periods, stated, rounding, about)
            : OverPeriods(stated, Math.Max(periods, 1), rounding).Judge(Undefined.Of(Reason.MissingBase, what));
    }

    /// <summary>两年增长x%，年均增长g%: whether a stated average growth agrees with the stated growth over all its periods.</summary>
    /// <remarks>Implied is <c>1 + x</c>, stated <c>(1 + g)^n</c>. Growths that state two bases are undecidable
    /// (<see cref="Reason.NotComparable"/>), and so is a fall by more than all of it
    /// (<see cref="Reason.DeclineOver100Percent"/>).</remarks>
    /// <param name="overall">The growth over all periods as printed.</param>
    /// <param name="periods">The number of periods n.</param>
    /// <param name="stated">The average growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    public static Judgement OfAverageGrowth(StatedGrowth overall, int periods, StatedAverageGrowth stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(overall);
        ArgumentNullException.ThrowIfNull(stated);
        Claim claim = OverPeriods(stated, periods, rounding);
        return GrowthBases.Difference(overall.Basis, stated.Basis) is { } difference ? claim.Judge(difference)
            : ((overall.BoundsBy(rounding) * overall.Unit.Factor) + Rational.One).Intersect(Bounds.AtLeast(Rational.Zero)) is { } factor
            ? claim.Judge(factor, $"1 + {Rate(overall, rounding)}")
            : claim.Judge(Undefined.Of(Reason.DeclineOver100Percent, overall.Text, null));
    }

    /// <summary>是…的k倍，年均增长g%: whether a stated multiple agrees with a stated average growth.</summary>
    /// <remarks>Implied is <c>(1 + g)^n</c>, and one less for an increase in 倍.</remarks>
    /// <param name="average">The average growth as printed.</param>
    /// <param name="periods">The number of periods n.</param>
    /// <param name="stated">The multiple as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    public static Judgement OfTimes(StatedAverageGrowth average, int periods, StatedTimes stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(average);
        ArgumentNullException.ThrowIfNull(stated);
        Claim growth = OverPeriods(average, periods, rounding);
        return (Claim.Of(stated, rounding) with { Periods = periods }).Judge(
            stated.IsIncrease ? growth.Stated - Rational.One : growth.Stated,
            stated.IsIncrease ? growth.StatedFormula + " − 1" : growth.StatedFormula!);
    }

    /// <summary>The claim of an average growth as one of ratios over n periods.</summary>
    private static Claim OverPeriods(StatedAverageGrowth stated, int periods, Rounding? rounding)
    {
        Rational unit = stated.PerPeriod.Unit.Factor, inOne = unit.Reciprocal();
        return Claim.Of(stated.FactorOver(periods, rounding), null, Rational.One, stated.Number!.Decimals, rounding) with
        {
            IsFigure = true,
            Periods = periods,
            Usual = Over(stated.UsualBounds),
            StatedFormula =
                $"(1 + {Rate(stated, rounding)}){(periods == 1 ? "" : "^" + periods.ToString(System.Globalization.CultureInfo.InvariantCulture))}",
            CorrectionUnit = stated.PerPeriod.Unit,
            RoundEnd = (end, decimals, rule) => new RationalPower(end, new Rational(1, periods)).RoundAffine(inOne, -inOne, decimals, rule),
            SpaceOf = Over,
        };

        Bounds Over(Bounds rates) =>
            (((rates * unit) + Rational.One).Intersect(Bounds.AtLeast(Rational.Zero)) ?? Rational.Zero).Pow(periods);
    }

    /// <summary>A stated rate as it stands in a formula: <c>8%</c>, <c>[7.5%, 8.5%]</c>.</summary>
    private static string Rate(StatedResult stated, Rounding? rounding)
    {
        Claim claim = Claim.Of(stated, rounding);
        return ArithmeticText.Show(claim, claim.Stated, Language.Chinese);
    }
}
