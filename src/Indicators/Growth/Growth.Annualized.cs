namespace Indicators;

public static partial class Growth
{
    /// <summary>A growth over n periods as growth per year, with m periods in a year: <c>(1 + g)^(m/n) − 1</c>.</summary>
    /// <remarks><b>Source.</b> BEA, seasonally adjusted annual rates; OECD, <c>100 × ((Q_t ÷ Q_t−1)^4 − 1)</c>.</remarks>
    /// <param name="growth">The growth over the whole span.</param>
    /// <param name="periods">The number of periods n of the span, above zero.</param>
    /// <param name="periodsPerYear">The number of periods m in a year, above zero: 4 for quarters, 12 for months.</param>
    /// <param name="shortSpans">How a span shorter than a year is treated.</param>
    /// <returns>The growth per year, exact; or the reason why there is none: <see cref="Reason.ShorterThanAYear"/> for n below m.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="periodsPerYear"/> is not above zero, or the span is too fine a fraction, or <paramref name="shortSpans"/> is none of
    /// its members.
    /// </exception>
    public static Outcome<AverageGrowth> Annualized(GrowthRate growth, Rational periods, Rational periodsPerYear,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(periodsPerYear, Rational.Zero);
        Outcome<AverageGrowth> perYear = AverageGrowth.FromTotal(growth, periods / periodsPerYear, shortSpans);
        return perYear.Reason switch
        {
            Reason.ShorterThanAYear => Undefined.Of(Reason.ShorterThanAYear, $"{periods} of {periodsPerYear} periods"),
            Reason.TooFewPeriods => Undefined.Of(Reason.TooFewPeriods, periods.ToString()),
            _ => perYear,
        };
    }
}
