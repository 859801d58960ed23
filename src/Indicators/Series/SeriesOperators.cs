namespace Indicators;

/// <summary>What may be computed of whole series: flows and stocks add; quotients of them are rates. Both must have the same periods.</summary>
/// <remarks>
/// A missing operand gives a missing result with the reasons of both; marks are joined. There is no <c>+</c> of rates and of index numbers, of
/// a flow and a stock, or of two frequencies: it does not compile.
/// </remarks>
public static class SeriesOperators
{
    extension<TPeriod, TMeasure>(Series<TPeriod, TMeasure>)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IAdditive
    {
        /// <summary>Adds period by period, in the unit of the left one; exact.</summary>
        /// <param name="left">One series.</param>
        /// <param name="right">Another, of the same kind.</param>
        /// <returns>The sums.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, TMeasure> operator +(Series<TPeriod, TMeasure> left, Series<TPeriod, TMeasure> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            left.CheckDomain(right);
            return left.With(left.Cells.Plus(right.CellsIn(left.AnyUnit)));
        }

        /// <summary>Subtracts period by period, in the unit of the left one; exact.</summary>
        /// <param name="left">One series.</param>
        /// <param name="right">What is taken from it, of the same kind.</param>
        /// <returns>The differences.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, TMeasure> operator -(Series<TPeriod, TMeasure> left, Series<TPeriod, TMeasure> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            left.CheckDomain(right);
            return left.With(left.Cells.Minus(right.CellsIn(left.AnyUnit)));
        }

        /// <summary>Turns every sign; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <returns>The negatives.</returns>
        public static Series<TPeriod, TMeasure> operator -(Series<TPeriod, TMeasure> series) => Scaled(series, Rational.MinusOne);

        /// <summary>Multiplies every level by a number; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <param name="factor">The number.</param>
        /// <returns>The products.</returns>
        public static Series<TPeriod, TMeasure> operator *(Series<TPeriod, TMeasure> series, Rational factor) => Scaled(series, factor);

        /// <summary>Multiplies every level by a number; marks stay.</summary>
        /// <param name="factor">The number.</param>
        /// <param name="series">The series.</param>
        /// <returns>The products.</returns>
        public static Series<TPeriod, TMeasure> operator *(Rational factor, Series<TPeriod, TMeasure> series) => Scaled(series, factor);

        /// <summary>Divides every level by a number; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <param name="divisor">The number.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="DivideByZeroException">The number is zero.</exception>
        public static Series<TPeriod, TMeasure> operator /(Series<TPeriod, TMeasure> series, Rational divisor) => Scaled(series, divisor.Reciprocal());
    }

    extension<TPeriod, TNumerator, TDenominator>(Series<TPeriod, Flow<TNumerator>>)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive
        where TDenominator : IExtensive
    {
        /// <summary>Divides a flow by a stock, such as output by residents; see <see cref="Ratio{TPeriod, TNumerator, TDenominator}(Series{TPeriod, Flow{TNumerator}}, Series{TPeriod, Stock{TDenominator}})"/>.</summary>
        /// <param name="numerator">The flow.</param>
        /// <param name="denominator">The stock.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> operator /(Series<TPeriod, Flow<TNumerator>> numerator, Series<TPeriod, Stock<TDenominator>> denominator) =>
            Ratio(numerator, denominator);

        /// <summary>Divides a flow by a flow, such as receipts by visits.</summary>
        /// <param name="numerator">One flow.</param>
        /// <param name="denominator">Another.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> operator /(Series<TPeriod, Flow<TNumerator>> numerator, Series<TPeriod, Flow<TDenominator>> denominator) =>
            Ratio(numerator, denominator);
    }

    extension<TPeriod, TNumerator, TDenominator>(Series<TPeriod, Stock<TNumerator>>)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive
        where TDenominator : IExtensive
    {
        /// <summary>Divides a stock by a stock, such as roads by area.</summary>
        /// <param name="numerator">One stock.</param>
        /// <param name="denominator">Another.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> operator /(Series<TPeriod, Stock<TNumerator>> numerator, Series<TPeriod, Stock<TDenominator>> denominator) =>
            Ratio(numerator, denominator);
    }

    /// <summary>Divides period by period: <c>numerator ÷ denominator</c>, in the quotient of their units; exact.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TDenominator">The kind below.</typeparam>
    /// <param name="numerator">The flow.</param>
    /// <param name="denominator">The stock. Where it is zero there is no value (<see cref="ObservationStatus.CannotExist"/>).</param>
    /// <returns>The quotients.</returns>
    /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> Ratio<TPeriod, TNumerator, TDenominator>(
        Series<TPeriod, Flow<TNumerator>> numerator, Series<TPeriod, Stock<TDenominator>> denominator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive
        where TDenominator : IExtensive => Quotient<TPeriod, Flow<TNumerator>, Stock<TDenominator>, Rate<Per<TNumerator, TDenominator>>>(numerator, denominator);

    /// <inheritdoc cref="Ratio{TPeriod, TNumerator, TDenominator}(Series{TPeriod, Flow{TNumerator}}, Series{TPeriod, Stock{TDenominator}})"/>
    public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> Ratio<TPeriod, TNumerator, TDenominator>(
        Series<TPeriod, Flow<TNumerator>> numerator, Series<TPeriod, Flow<TDenominator>> denominator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive
        where TDenominator : IExtensive => Quotient<TPeriod, Flow<TNumerator>, Flow<TDenominator>, Rate<Per<TNumerator, TDenominator>>>(numerator, denominator);

    /// <inheritdoc cref="Ratio{TPeriod, TNumerator, TDenominator}(Series{TPeriod, Flow{TNumerator}}, Series{TPeriod, Stock{TDenominator}})"/>
    public static Series<TPeriod, Rate<Per<TNumerator, TDenominator>>> Ratio<TPeriod, TNumerator, TDenominator>(
        Series<TPeriod, Stock<TNumerator>> numerator, Series<TPeriod, Stock<TDenominator>> denominator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive
        where TDenominator : IExtensive => Quotient<TPeriod, Stock<TNumerator>, Stock<TDenominator>, Rate<Per<TNumerator, TDenominator>>>(numerator, denominator);

    /// <summary>Gives the share of a part in its whole, in %: <c>part ÷ whole</c>, period by period; exact.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole. Where it is zero or below there is no value (<see cref="ObservationStatus.CannotExist"/>).</param>
    /// <returns>The shares. Over 100 % where a part is more than its whole, as other parts below zero make it.</returns>
    /// <exception cref="DomainMismatchException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, Rate<Proportion>> ShareOf<TPeriod, TMeasure>(this Series<TPeriod, TMeasure> part, Series<TPeriod, TMeasure> whole)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IAdditive
    {
        ArgumentNullException.ThrowIfNull(part);
        part.CheckDomain(whole);
        Cells shares = part.Cells.Combined(whole.CellsIn(part.AnyUnit), (some, all) => all.Sign > 0 ? some / all * 100 : null);
        return new(part.Domain, shares, Units.Percent);
    }

    private static Series<TPeriod, TMeasure> Scaled<TPeriod, TMeasure>(Series<TPeriod, TMeasure> series, Rational factor)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TMeasure : IAdditive
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.With(series.Cells.Times(factor));
    }

    private static Series<TPeriod, TResult> Quotient<TPeriod, TAbove, TBelow, TResult>(Series<TPeriod, TAbove> numerator, Series<TPeriod, TBelow> denominator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TAbove : IMeasure
        where TBelow : IMeasure
        where TResult : IMeasure
    {
        ArgumentNullException.ThrowIfNull(numerator);
        numerator.CheckDomain(denominator);
        Cells quotients = numerator.Cells.Combined(denominator.Cells, (above, below) => below.IsZero ? null : above / below);
        return new(numerator.Domain, quotients, numerator.AnyUnit.DividedBy(denominator.AnyUnit));
    }
}
