namespace Indicators;

// Brings series onto the same periods; nothing does so by itself.
/// <example><code>
/// var output = Series.Flow(HundredMillionYuan, new Year(2023), 100m, 104, 109);
/// var people = Series.Stock(TenThousandPersons, new Year(2024), 50, 51);
/// var (o, p) = output.Align(people, JoinKind.Inner);
/// Console.WriteLine((o / p).Domain);   // → 2024/2025
/// </code></example>
public static partial class Series
{
    /// <summary>Returns both series on one domain.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TLeft">The measure of the left one.</typeparam>
    /// <typeparam name="TLeftKind">The kind of the left one.</typeparam>
    /// <typeparam name="TRight">The measure of the right one.</typeparam>
    /// <typeparam name="TRightKind">The kind of the right one.</typeparam>
    /// <param name="left">One series.</param>
    /// <param name="right">Another.</param>
    /// <param name="join">Which periods they get.</param>
    /// <returns>Both, with equal domains.</returns>
    /// <exception cref="ArgumentException">They have no period in common, and those are asked for (IND0683).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="join"/> is none of its members.</exception>
    public static (Series<TPeriod, TLeft, TLeftKind> Left, Series<TPeriod, TRight, TRightKind> Right) Align<TPeriod, TLeft, TLeftKind,
        TRight, TRightKind>(
        this Series<TPeriod, TLeft, TLeftKind> left, Series<TPeriod, TRight, TRightKind> right, JoinKind join)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TLeftKind : IMeasuredKind<TLeft>
        where TRightKind : IMeasuredKind<TRight>
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        PeriodRange<TPeriod> domain = join switch
        {
            JoinKind.Inner =>
                left.Domain.Intersect(right.Domain)
                    ?? throw DomainMismatch.NothingInCommon(left.Domain.ToString(), right.Domain.ToString()),
            JoinKind.Outer => left.Domain.Span(right.Domain),
            JoinKind.Left => left.Domain,
            _ => throw new ArgumentOutOfRangeException(nameof(join), join,
                $"Got {(int)join}; expected a way to align series. Name one of the members of {nameof(JoinKind)}."),
        };
        return (left.On(domain), right.On(domain));
    }
}
