namespace Indicators;

/// <summary>Brings series onto the same periods; nothing does so by itself.</summary>
public static class Alignment
{
    /// <summary>Returns both series on one domain.</summary>
    /// <typeparam name="TPeriod">The frequency of both.</typeparam>
    /// <typeparam name="TLeft">The measure of the left one.</typeparam>
    /// <typeparam name="TRight">The measure of the right one.</typeparam>
    /// <param name="left">One series.</param>
    /// <param name="right">Another.</param>
    /// <param name="join">Which periods they get.</param>
    /// <returns>Both, with equal domains.</returns>
    /// <exception cref="DomainMismatchException">They have no period in common, and that is what is asked for (IND0601).</exception>
    public static (Series<TPeriod, TLeft> Left, Series<TPeriod, TRight> Right) Align<TPeriod, TLeft, TRight>(
        Series<TPeriod, TLeft> left, Series<TPeriod, TRight> right, Join join)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TLeft : IMeasure
        where TRight : IMeasure
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        PeriodRange<TPeriod> domain = join switch
        {
            Join.Inner => left.Domain.Intersect(right.Domain) ?? throw new DomainMismatchException(left.Domain.ToString(), right.Domain.ToString()),
            Join.Outer => left.Domain.Span(right.Domain),
            Join.Left => left.Domain,
            _ => throw new ArgumentOutOfRangeException(nameof(join), join, $"{(int)join} is no way to align series. Name one of the members of {nameof(Join)}."),
        };
        return (left.On(domain), right.On(domain));
    }
}
