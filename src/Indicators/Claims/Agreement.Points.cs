namespace Indicators;

// Differences: of two percentages in points, of two amounts in their unit; and the mean of a sum.
public static partial class Agreement
{
    /// <summary>由a%提高到b%，提高p个百分点: whether a stated difference in points agrees with two printed percentages.</summary>
    /// <remarks>Implied is <c>later − earlier</c> in the printed unit of points.</remarks>
    /// <param name="earlier">The earlier percentage.</param>
    /// <param name="later">The later one.</param>
    /// <param name="stated">The difference as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfPoints(PointFigure<Proportion> earlier, PointFigure<Proportion> later, StatedPoints stated,
        Rounding? rounding = null) =>
        OfPoints(Printed(earlier), Printed(later), stated, rounding);

    /// <inheritdoc cref="OfPoints(PointFigure{Proportion}, PointFigure{Proportion}, StatedPoints, Rounding?)"/>
    /// <summary>The same for figures of which only the data know whether they are percentages; others make it undecidable.</summary>
    public static Judgement OfPoints(StatedValue earlier, StatedValue later, StatedPoints stated, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(stated);
        var claim = Claim.Of(stated, rounding);
        if (earlier.Unit is not PointUnit<Proportion> unit || later.Unit is not PointUnit<Proportion>)
        {
            return claim.Judge(
                Undefined.Of(Reason.NotComparable, earlier.Text, later.Text, "only the difference of two percentages is in points"));
        }

        Rational scale = stated.Unit.Factor / unit.Factor;
        Bounds from = earlier.BoundsIn(unit, rounding) / scale, to = later.BoundsIn(unit, rounding) / scale;
        return claim.Judge(to - from, Difference(to, from, Rational.One));
    }

    /// <summary>由A增至B，增加d: whether a stated increase agrees with two printed figures.</summary>
    /// <remarks>Implied is <c>later − earlier</c>, in the unit of the increase without magnitude.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="later">The later one; also what exceeds the other (比…超过).</param>
    /// <param name="increase">The increase as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfIncrease<TKind>(Figure<TKind> earlier, Figure<TKind> later, Figure<TKind> increase, Rounding? rounding = null)
        where TKind : IQuantityKind =>
        OfIncrease(Printed(earlier), Printed(later), Printed(increase), rounding);

    /// <inheritdoc cref="OfIncrease{TKind}(Figure{TKind}, Figure{TKind}, Figure{TKind}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfIncrease(StatedValue earlier, StatedValue later, StatedValue increase, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(increase);
        var claim = Claim.Of(increase, rounding);
        if ((Unlike(earlier, increase) ?? Unlike(later, increase)) is { } reason)
        {
            return claim.Judge(reason);
        }

        Bounds from = earlier.PossibleIn(increase.Unit, rounding), to = later.PossibleIn(increase.Unit, rounding);
        return claim.Judge(to - from, language => Difference(to, from, ArithmeticText.ScaleOf(claim.Magnitude, language)));
    }

    /// <summary>由A减至B，减少d: whether a stated decrease agrees with two printed figures.</summary>
    /// <remarks>Implied is <c>earlier − later</c>, above zero for a fall, in the unit of the decrease without magnitude.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="later">The later one.</param>
    /// <param name="decrease">The decrease as printed, without a sign.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfDecrease<TKind>(Figure<TKind> earlier, Figure<TKind> later, Figure<TKind> decrease, Rounding? rounding = null)
        where TKind : IQuantityKind =>
        OfIncrease(later, earlier, decrease, rounding);

    /// <inheritdoc cref="OfDecrease{TKind}(Figure{TKind}, Figure{TKind}, Figure{TKind}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfDecrease(StatedValue earlier, StatedValue later, StatedValue decrease, Rounding? rounding = null) =>
        OfIncrease(later, earlier, decrease, rounding);

    /// <summary>n年累计d，平均每年m: whether a stated mean agrees with a printed total.</summary>
    /// <remarks>Implied is <c>total ÷ n</c>, in the unit of the mean without magnitude.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="total">The total over all periods.</param>
    /// <param name="periods">The number of periods n, above zero.</param>
    /// <param name="mean">The mean as printed.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    public static Judgement OfMean<TKind>(Figure<TKind> total, int periods, Figure<TKind> mean, Rounding? rounding = null)
        where TKind : IQuantityKind =>
        OfMean(Printed(total), periods, Printed(mean), rounding);

    /// <inheritdoc cref="OfMean{TKind}(Figure{TKind}, int, Figure{TKind}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfMean(StatedValue total, int periods, StatedValue mean, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(mean);
        Claim claim = Claim.Of(mean, rounding) with { Periods = periods > 0 ? periods : null };
        if (periods <= 0)
        {
            return claim.Judge(Undefined.Of(Reason.TooFewPeriods, periods.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (Unlike(total, mean) is { } reason)
        {
            return claim.Judge(reason);
        }

        Bounds sum = total.PossibleIn(mean.Unit, rounding);
        return claim.Judge(
            sum / new Rational(periods),
            language =>
                $"{ArithmeticText.Operand(sum, ArithmeticText.ScaleOf(claim.Magnitude, language))}/{periods.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private static string Difference(Bounds left, Bounds right, Rational scale) =>
        $"{ArithmeticText.Operand(left, scale)} − {ArithmeticText.Operand(right, scale)}";

    /// <summary>Why an amount does not add to or come off another one, or null when it does.</summary>
    private static Undefined? Unlike(StatedValue one, StatedValue other) =>
        one.Unit?.KindCode != other.Unit?.KindCode
            ? Undefined.Of(Reason.NotComparable, one.Text, other.Text,
                $"the one is of kind {one.Unit?.KindCode ?? "(none)"}, the other of kind {other.Unit?.KindCode ?? "(none)"}")
        : one.Unit is { IsPoint: true } || other.Unit is { IsPoint: true }
            ? Undefined.Of(Reason.NotComparable, one.Text, other.Text,
                "levels such as percentages do not add, and their differences are in points")
        : null;
}
