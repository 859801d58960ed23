namespace Indicators;

// What may be computed of whole series: flows and stocks add; quotients of them are rates. Both must have the same periods.
/// <remarks>
/// A missing operand gives a missing result with the reasons of both; marks are joined. There is no <c>+</c> of rates and of index numbers,
/// of a flow and a stock, or of two frequencies: it does not compile.
/// </remarks>
public static partial class Series
{
    extension<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind>)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        /// <summary>Adds period by period, in the unit of the left one; exact.</summary>
        /// <param name="left">One series.</param>
        /// <param name="right">Another, of the same kind.</param>
        /// <returns>The sums.</returns>
        /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, TMeasure, TKind> operator +(Series<TPeriod, TMeasure, TKind> left,
            Series<TPeriod, TMeasure, TKind> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            left.CheckDomain(right);
            return left.With(left.Cells.Plus(right.CellsIn(left.UnitOfMeasure)));
        }

        /// <summary>Subtracts period by period, in the unit of the left one; exact.</summary>
        /// <param name="left">One series.</param>
        /// <param name="right">What is taken from it, of the same kind.</param>
        /// <returns>The differences.</returns>
        /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, TMeasure, TKind> operator -(Series<TPeriod, TMeasure, TKind> left,
            Series<TPeriod, TMeasure, TKind> right)
        {
            ArgumentNullException.ThrowIfNull(left);
            left.CheckDomain(right);
            return left.With(left.Cells.Minus(right.CellsIn(left.UnitOfMeasure)));
        }

        /// <summary>Turns every sign; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <returns>The negatives.</returns>
        public static Series<TPeriod, TMeasure, TKind> operator -(Series<TPeriod, TMeasure, TKind> series) =>
            Scaled(series, Rational.MinusOne);

        /// <summary>Multiplies every level by a number; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <param name="factor">The number.</param>
        /// <returns>The products.</returns>
        public static Series<TPeriod, TMeasure, TKind> operator *(Series<TPeriod, TMeasure, TKind> series, Rational factor) =>
            Scaled(series, factor);

        /// <summary>Multiplies every level by a number; marks stay.</summary>
        /// <param name="factor">The number.</param>
        /// <param name="series">The series.</param>
        /// <returns>The products.</returns>
        public static Series<TPeriod, TMeasure, TKind> operator *(Rational factor, Series<TPeriod, TMeasure, TKind> series) =>
            Scaled(series, factor);

        /// <summary>Divides every level by a number; marks stay.</summary>
        /// <param name="series">The series.</param>
        /// <param name="divisor">The number.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="DivideByZeroException">The number is zero.</exception>
        public static Series<TPeriod, TMeasure, TKind> operator /(Series<TPeriod, TMeasure, TKind> series, Rational divisor) =>
            Scaled(series, divisor.Reciprocal());
    }

    extension<TPeriod, TAbove, TNumerator, TBelow, TDenominator>(Series<TPeriod, TAbove, TNumerator>)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive, IMeasuredKind<TAbove>
        where TDenominator : IExtensive, IMeasuredKind<TBelow>
    {
        /// <summary>Divides period by period, such as output by residents, receipts by visits, or roads by area; as <c>Ratio</c>
        /// does.</summary>
        /// <param name="numerator">A flow or a stock.</param>
        /// <param name="denominator">A flow or a stock.</param>
        /// <returns>The quotients.</returns>
        /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
        public static Series<TPeriod, RateMeasure, Per<TNumerator, TDenominator>> operator /(Series<TPeriod, TAbove, TNumerator> numerator,
            Series<TPeriod, TBelow, TDenominator> denominator) =>
            Ratio(numerator, denominator);
    }

    /// <summary>Divides period by period: <c>numerator ÷ denominator</c>, in the quotient of their units; exact.</summary>
    /// <remarks>A stock over a flow, such as a debt over an output, has the stock at the end of the period.</remarks>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TAbove">The measure above the line.</typeparam>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TBelow">The measure below.</typeparam>
    /// <typeparam name="TDenominator">The kind below.</typeparam>
    /// <param name="numerator">A flow or a stock.</param>
    /// <param name="denominator">A flow or a stock. Where it is zero there is no value
    /// (<see cref="ObservationStatus.CannotExist"/>).</param>
    /// <returns>The quotients.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, RateMeasure, Per<TNumerator, TDenominator>> Ratio<TPeriod, TAbove, TNumerator, TBelow, TDenominator>(
        Series<TPeriod, TAbove, TNumerator> numerator, Series<TPeriod, TBelow, TDenominator> denominator)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TNumerator : IExtensive, IMeasuredKind<TAbove>
        where TDenominator : IExtensive, IMeasuredKind<TBelow>
    {
        ArgumentNullException.ThrowIfNull(numerator);
        numerator.CheckDomain(denominator);
        Cells quotients = numerator.Cells.Combined(denominator.Cells, (above, below) => below.IsZero ? null : above / below);
        return new(numerator.Domain, quotients, numerator.Unit.Per(denominator.Unit));
    }

    /// <summary>Gives the share of a part in its whole, in %: <c>part ÷ whole</c>, period by period; exact.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole. Where it is zero or below there is no value (<see cref="ObservationStatus.CannotExist"/>).</param>
    /// <returns>The shares. Over 100 % where a part is more than its whole, as other parts below zero make it.</returns>
    /// <exception cref="ArgumentException">They do not have the same periods (IND0601).</exception>
    public static Series<TPeriod, RateMeasure, Proportion> ShareOf<TPeriod, TMeasure, TKind>(this Series<TPeriod, TMeasure, TKind> part,
        Series<TPeriod, TMeasure, TKind> whole)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(part);
        part.CheckDomain(whole);
        Cells shares = part.Cells.Combined(whole.CellsIn(part.UnitOfMeasure), (some, all) => all.Sign > 0 ? some / all * 100 : null);
        return new(part.Domain, shares, Units.Percent);
    }

    private static Series<TPeriod, TMeasure, TKind> Scaled<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series,
        Rational factor)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.With(series.Cells.Times(factor));
    }
}
