namespace Indicators;

// Published results that follow from each other: can all of them be true at once?
public static partial class Agreement
{
    /// <summary>Whether the growths of periods that follow each other agree with a stated growth over all of them.</summary>
    /// <remarks>Implied is <c>(1 + g₁) × … × (1 + gₙ) − 1</c>, in per cent.</remarks>
    /// <param name="steps">The growths of the periods, at least one, in any order.</param>
    /// <param name="overall">The growth over all periods.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There are no periods, or a growth is null.</exception>
    public static Judgement OfChain(IEnumerable<StatedGrowth> steps, StatedGrowth overall, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(overall);
        Bounds[] factors = Factors(Elements.NotNull(steps, nameof(steps)).Select(step => step.BoundsBy(rounding) * step.Unit.Factor));
        return Claim.Of(overall, rounding).Judge((Product(factors) - Rational.One) / overall.Unit.Factor, InWords(factors) + " − 1");
    }

    /// <summary>Whether the growths of periods that follow each other, the growth over all of them, and their average can all be true at
    /// once.</summary>
    /// <remarks>
    /// Three ranges of one number, the factor over all periods, are compared two by two. Ranges on a line that meet two by two have a
    /// number in common (Helly), so all published figures can be true at once exactly if none of the three is inconsistent.
    /// </remarks>
    /// <param name="steps">The growths of the periods, at least one.</param>
    /// <param name="overall">The growth over all periods.</param>
    /// <param name="average">Their average (两年平均增长).</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The steps against the overall growth, the steps against the average, the overall growth against the average.</returns>
    /// <exception cref="ArgumentException">There are no periods, or a growth is null.</exception>
    public static IReadOnlyList<Judgement> OfChain(IEnumerable<StatedGrowth> steps, StatedGrowth overall, StatedAverageGrowth average,
        Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(average);
        StatedGrowth[] list = Elements.NotNull(steps, nameof(steps));
        Bounds[] factors = Factors(list.Select(step => step.BoundsBy(rounding) * step.Unit.Factor));
        return
        [
            OfChain(list, overall, rounding),
            OverPeriods(average, list.Length, rounding).Judge(Product(factors), InWords(factors)),
            OfAverageGrowth(overall, list.Length, average, rounding),
        ];
    }

    /// <summary>Whether growths of periods agree with the growth over all of them, each given by its bounds in per cent.</summary>
    /// <remarks>For figures whose precision is known and not their text. Implied is <c>(1 + g₁) × … × (1 + gₙ) − 1</c>, in per
    /// cent.</remarks>
    /// <param name="stepPercents">The growths of the periods, at least one.</param>
    /// <param name="overallPercent">The growth over all periods.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There are no periods.</exception>
    public static Judgement OfChain(IEnumerable<Bounds> stepPercents, Bounds overallPercent)
    {
        ArgumentNullException.ThrowIfNull(stepPercents);
        Rational percent = Units.Percent.Factor;
        Bounds[] factors = Factors(stepPercents.Select(step => step * percent));
        return OfPercent(overallPercent).Judge((Product(factors) - Rational.One) / percent, InWords(factors) + " − 1");
    }

    /// <summary>Whether growths of periods, the growth over all of them and their average can all be true at once, each given by its bounds
    /// in per cent.</summary>
    /// <remarks>As for printed growths: exactly if none of the three judgements is inconsistent.</remarks>
    /// <param name="stepPercents">The growths of the periods, at least one.</param>
    /// <param name="overallPercent">The growth over all periods.</param>
    /// <param name="averagePercent">The average growth per period.</param>
    /// <returns>The steps against the overall growth, the steps against the average, the overall growth against the average.</returns>
    /// <exception cref="ArgumentException">There are no periods.</exception>
    public static IReadOnlyList<Judgement> OfChain(IEnumerable<Bounds> stepPercents, Bounds overallPercent, Bounds averagePercent)
    {
        ArgumentNullException.ThrowIfNull(stepPercents);
        Bounds[] steps = [.. stepPercents];
        Rational percent = Units.Percent.Factor;
        Bounds[] factors = Factors(steps.Select(step => step * percent)), whole = Factors([overallPercent * percent]);
        string power = steps.Length == 1 ? "" : "^" + steps.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Claim average = Claim.Of(Factors([averagePercent * percent])[0].Pow(steps.Length), null, Rational.One, 1, rounding: null) with
        {
            Periods = steps.Length,
            StatedFormula = InWords(Factors([averagePercent * percent])) + power,
        };
        return [OfChain(steps, overallPercent), average.Judge(Product(factors), InWords(factors)), average.Judge(whole[0], InWords(whole))];
    }

    /// <summary>贡献率s%，拉动p个百分点: whether a contribution in points agrees with the growth of the whole and the share in it.</summary>
    /// <remarks>
    /// Implied is <c>growth × share</c>, in the printed unit of points. A share in a growth may be below zero and above 100 %. All
    /// contributions to one growth can be true at once only if none is inconsistent; that their shares add up to 100 % is
    /// <see cref="OfShares"/>.
    /// </remarks>
    /// <param name="growth">The growth of the whole.</param>
    /// <param name="share">The share in it (贡献率).</param>
    /// <param name="stated">The contribution in points (拉动).</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfContribution(StatedGrowth growth, StatedShare share, StatedPoints stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(growth);
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(stated);
        Bounds whole = growth.BoundsBy(rounding), part = share.BoundsBy(rounding);
        return Claim.Of(stated, rounding).Judge(
            whole * part * (growth.Unit.Factor * share.Unit.Factor / stated.Unit.Factor),
            $"{Rate(growth, rounding)} × {Rate(share, rounding)}");
    }

    /// <summary>Whether a contribution in points agrees with the growth of the whole and the share in it, each given by its
    /// bounds.</summary>
    /// <remarks>For figures whose precision is known and not their text. Implied is <c>growth × share ÷ 100</c>, in percentage
    /// points.</remarks>
    /// <param name="growthPercent">The growth of the whole, in per cent.</param>
    /// <param name="sharePercent">The share in it, in per cent.</param>
    /// <param name="points">The contribution, in percentage points.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfContribution(Bounds growthPercent, Bounds sharePercent, Bounds points)
    {
        Claim percent = OfPercent(growthPercent);
        return Claim.Of(points, Units.PercentagePoint, Rational.One, 1, rounding: null).Judge(
            growthPercent * sharePercent * Units.Percent.Factor,
            $"{ArithmeticText.Show(percent, growthPercent, Language.Chinese)} × "
                + $"{ArithmeticText.Show(percent, sharePercent, Language.Chinese)}");
    }

    private static Claim OfPercent(Bounds percent) => Claim.Of(percent, Units.Percent, Rational.One, 1, rounding: null);

    // Nothing falls by more than all of it: what a range allows down there is left out.
    private static Bounds[] Factors(IEnumerable<Bounds> growths)
    {
        Bounds[] factors = [.. growths.Select(growth => (growth + Rational.One).Intersect(NotNegative) ?? Rational.Zero)];
        return factors.Length > 0 ? factors : throw new ArgumentException("A chain has at least one period.", nameof(growths));
    }

    private static Bounds Product(Bounds[] factors) => factors.Aggregate((product, factor) => product * factor);

    private static string InWords(Bounds[] factors) =>
        string.Join(" × ", factors.Select(factor => ArithmeticText.Operand(factor, Rational.One)));
}
