namespace Indicators;

// Growth between two periods of a series: the only way to judge one of index numbers, of which each may have a base of its own.
public static partial class Agreement
{
    /// <summary>2020至2023年增长x%: whether a stated growth agrees with the levels of a series.</summary>
    /// <remarks>
    /// Implied is <see cref="AnySeries.Growth"/>: <c>later ÷ earlier − 1</c>, and of index numbers whose base moves (上年=100) the product of
    /// what each states, <c>103/100 × 105.2/100 − 1</c>, for which the level of the base itself is not needed.
    /// </remarks>
    /// <param name="levels">The series.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">The later period.</param>
    /// <param name="stated">The growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds the growth, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    /// <returns>The judgement; undecidable for the reason that the series gives, and on another basis than that of the levels.</returns>
    public static Judgement OfGrowth(AnySeries levels, AnyPeriod from, AnyPeriod to, StatedGrowth stated, Rounding? rounding = null,
        Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        return GrowthBases.OnOneBasis(OfRatio(levels, from, to, claim, lessOne: true), claim, stated.Basis, levels.UnitOfMeasure, about);
    }

    /// <inheritdoc cref="OfGrowth(AnySeries, AnyPeriod, AnyPeriod, StatedGrowth, Rounding?, Indicator?)"/>
    /// <summary>是…的k倍, 增长k倍: whether a stated multiple agrees with the levels of a series.</summary>
    public static Judgement OfTimes(AnySeries levels, AnyPeriod from, AnyPeriod to, StatedTimes stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(stated);
        return OfRatio(levels, from, to, Claim.Of(stated, rounding), stated.IsIncrease);
    }

    /// <inheritdoc cref="OfGrowth(AnySeries, AnyPeriod, AnyPeriod, StatedGrowth, Rounding?, Indicator?)"/>
    /// <summary>翻n番: whether stated doublings agree with the levels of a series.</summary>
    public static Judgement OfDoublings(AnySeries levels, AnyPeriod from, AnyPeriod to, StatedDoublings stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(stated);
        return OfRatio(levels, from, to, Claim.Of(stated, rounding), lessOne: false);
    }

    /// <inheritdoc cref="OfGrowth(AnySeries, AnyPeriod, AnyPeriod, StatedGrowth, Rounding?, Indicator?)"/>
    /// <summary>年均增长g%: whether a stated average growth agrees with the levels of a series.</summary>
    /// <param name="levels">The series.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">The later period.</param>
    /// <param name="periods">The number n of periods of the stated rate, such as the years between two months.</param>
    /// <param name="stated">The average growth as printed.</param>
    /// <param name="rounding">The rule by which the source rounds the rate, or <see langword="null"/> where that is not known.</param>
    /// <param name="about">The indicator, which says the prices of its levels and the customary basis of its growths; null where it is not
    /// known.</param>
    public static Judgement OfAverageGrowth(
        AnySeries levels, AnyPeriod from, AnyPeriod to, int periods, StatedAverageGrowth stated, Rounding? rounding = null,
        Indicator? about = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(stated);
        if (periods <= 0)
        {
            return Claim.Of(stated, rounding).Judge(Undefined.Of(Reason.TooFewPeriods, $"{from} to {to}"));
        }

        Claim claim = OverPeriods(stated, periods, rounding);
        Judgement judged =
            levels.Growth(from, to).Match(growth => claim.Judge(growth.Numbers + Rational.One, Quotient(levels, from, to)), claim.Judge);
        return GrowthBases.OnOneBasis(judged, claim, stated.Basis, levels.UnitOfMeasure, about);
    }

    private static Judgement OfRatio(AnySeries levels, AnyPeriod from, AnyPeriod to, Claim claim, bool lessOne) =>
        levels.Growth(from, to).Match(
        growth => claim.Judge(
            (lessOne ? growth.Numbers : growth.Numbers + Rational.One) / claim.Unit!.Factor,
            lessOne ? Quotient(levels, from, to) + " − 1" : Quotient(levels, from, to)),
        claim.Judge);

    // 313.689/304.702, or 103/100 × 105.2/100 of a base that moves.
    private static string Quotient(AnySeries levels, AnyPeriod from, AnyPeriod to)
    {
        var factors = new List<string>();
        AnyPeriod at = to;
        while (levels.BaseOf(at) is { } before && before.PeriodsSince(from) >= 0)
        {
            factors.Insert(0, ArithmeticText.Operand(levels.BoundsOf(at)!.Value, Rational.One) + "/100");
            at = before;
        }

        return factors.Count == 0
            ? $"{ArithmeticText.Operand(levels.BoundsOf(to)!.Value, Rational.One)}/{ArithmeticText.Operand(levels.BoundsOf(from)!.Value, Rational.One)}"
            : factors.Count <= 6 ? string.Join(" × ", factors)
            : $"{factors[0]} × … × {factors[^1]}";
    }
}
