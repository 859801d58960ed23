using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of ranges of values, whatever the values are.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(Numbers), typeof(ValueArbitraries), typeof(RankingArbitraries), typeof(AmountPaths)],
    MaxTest = 200)]
public class RangeLaws
{
    // f increases ⇒ f(x) ∈ f(B) ⇔ x ∈ B, f(A) ⊆ f(B) ⇔ A ⊆ B, f(A) ∩ f(B) = f(A ∩ B): what is true of bounds is true of what is held by
    // them.
    [Property]
    public bool Ranges_of_growths_meet_where_their_ratios_do(AnyGrowthRange a, AnyGrowthRange b, AnyGrowth x) =>
        AreMadeOf(a.Of, b.Of, x.Of, x.Of.Ratio, a.Of.Numbers, b.Of.Numbers);

    [Property]
    public bool Ranges_of_shares_meet_where_their_ratios_do(AnyBounds a, AnyBounds b, Any x) =>
        AreMadeOf(new Range<Share>(a.Of), new Range<Share>(b.Of), new Share(x.Of * 3, 3), x.Of, a.Of, b.Of);

    [Property]
    public bool Ranges_of_average_growths_over_one_span_meet_where_their_total_factors_do(AnyGrowthRange a, AnyGrowthRange b, AnyGrowth x,
        PeriodCount n)
    {
        (Bounds first, Bounds second) = (a.Of.Numbers + 1, b.Of.Numbers + 1);
        return AreMadeOf(new Range<AverageGrowth>(first, n.N), new(second, n.N), AverageGrowth.FromTotal(x.Of, n.N).Value, x.Of.Factor,
            first, second);
    }

    // Averages over n and over m periods compare by their rates: those of (1 + g)^n and (1 + g)^m do where those of 1 + g do.
    [Property]
    public bool Ranges_of_average_growths_over_two_spans_meet_where_their_rates_do(AnyGrowthRange a, AnyGrowthRange b, PeriodCount n,
        PeriodCount m)
    {
        (Bounds first, Bounds second) = (a.Of.Numbers + 1, b.Of.Numbers + 1);
        Range<AverageGrowth> one = new(first.Pow(n.N), n.N), other = new(second.Pow(m.N), m.N);
        return one.Overlaps(other) == first.Overlaps(second) && one.Contains(other) == first.Contains(second)
            && (n.N == m.N || Mistake.Throws<ArgumentException>(() => one.Intersect(other)) is not null);
    }

    // x + … + x^n increases in x: ranges by accumulation compare, and rank, as those of their factors.
    [Property]
    public bool Ranges_by_accumulation_meet_and_rank_where_their_factors_do(AnyGrowthRange a, AnyGrowthRange b, PeriodCount n,
        PeriodCount m, AnyDirection d)
    {
        if (!IsAboveZero(a.Of.Numbers + 1) || !IsAboveZero(b.Of.Numbers + 1))
            return Guard.Unmet();
        (Bounds first, Bounds second) = (a.Of.Numbers + 1, b.Of.Numbers + 1);
        Range<AverageGrowthByAccumulation> one = new(Sum(first, n.N), n.N), other = new(Sum(second, m.N), m.N);
        return one.Overlaps(other) == first.Overlaps(second) && one.Contains(other) == first.Contains(second)
            && Ranking.Interval([one, other], d.Of, Separation.Strict, MissingValuePolicy.Refuse).Select(place => place.Value)
                .SequenceEqual(
                    Ranking.Interval([first, second], d.Of, Separation.Strict, MissingValuePolicy.Refuse).Select(place => place.Value));
    }

    // A range prints as p iff every value of it does: iff it lies in the bounds of p.
    [Property]
    public bool A_range_prints_the_percentage_to_which_all_its_values_round(Place at, AnyGrowth low, Any width, bool lowClosed,
        bool highClosed, Presentation how)
    {
        Rational small = width.Of.Abs() / 1000;
        Bounds ratio = small.IsZero ? low.Of.Ratio : Bounds.Between(low.Of.Ratio, lowClosed, low.Of.Ratio + small, highClosed);
        string inside = GrowthRate.FromRatio(at.In(ratio)).ToPercent(how.Decimals, how.Rule);
        Rational place = new Rational(10).Pow(-how.Decimals), printed = Rational.Parse(inside[..^1]);
        bool all = RoundingBounds.Of(printed, place, how.Rule).Contains(ratio * 100);
        Range<AverageGrowth> average = new((ratio + 1).Pow(2), 2);
        return GrowthRate.FromRatio(ratio).ToPercent(how.Decimals, how.Rule) == (all ? inside : null)
            && average.ToPercent(how.Decimals, how.Rule) == (all ? inside : null);
    }

    [Fact]
    public void A_range_prints_one_percentage_or_none()
    {
        Range<GrowthRate> narrow = GrowthRate.FromRatio(Bounds.Closed(0.2351m, 0.2352m)),
            wide = GrowthRate.FromRatio(Bounds.Closed(0.2351m, 0.2361m));

        Assert.Equal("23.5%", narrow.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Null(wide.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal("24%", wide.ToPercent(0, Rounding.HalfAwayFromZero));
        Assert.Equal("0.1%",
            GrowthRate.FromRatio(Bounds.Open(0.0005m, 0.0015m)).ToPercent(1,
                Rounding.HalfToEven)); // both ends round away from what lies between them
        Assert.Null(GrowthRate.FromRatio(Bounds.AtLeast(0.2m)).ToPercent(0, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => wide.ToPercent(-1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => wide.ToPercent(0, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => wide.EnclosePercent(0));
    }

    [Fact]
    public void The_ends_of_a_range_are_values()
    {
        Range<AverageGrowth> averages = AverageGrowth.FromTotal(GrowthRate.FromRatio(Bounds.AtLeast(0.21m)), 2).Value;

        Assert.True(averages is { LowerClosed: true, UpperClosed: false, Upper: null, IsSingle: false, Single: null });
        Assert.Equal("10.0%", averages.Lower!.Value.ToPercent(1, Rounding.Floor));
        Assert.True(
            default(Range<AverageGrowthByAccumulation>).Single == default(AverageGrowthByAccumulation)
                && default(Range<Share>).Single == default(Share));
    }

    // A sum of zero is approached and not reached, and so is a fall by all.
    [Fact]
    public void A_range_by_accumulation_may_come_down_to_all_that_is_lost()
    {
        Range<AverageGrowthByAccumulation> range = new(Bounds.OpenClosed(0, 2), 2);

        Assert.Equal("-100%", range.Lower!.Value.ToPercent(0, Rounding.HalfAwayFromZero));
        Assert.False(range.Contains(GrowthRate.FromPercent(-100)));
        Assert.True(
            range.Contains(GrowthRate.FromPercent(-99)) && range.Contains(range.Upper!.Value)
                && !range.Contains(GrowthRate.FromPercent(1)));
    }

    private static bool AreMadeOf<T>(Range<T> a, Range<T> b, T value, Rational number, Bounds first, Bounds second)
        where T : struct, IRangeEnd<T> =>
        a.Contains(value) == first.Contains(number)
        && a.Contains(b) == first.Contains(second)
        && a.Overlaps(b) == first.Overlaps(second)
        && a.Intersect(b)?.Numbers == first.Intersect(second)
        && a.IsSingle == first.IsPoint && a.Single.HasValue == first.IsPoint
        && (a.LowerClosed, a.UpperClosed, a.Lower.HasValue, a.Upper.HasValue) == (first.LowerClosed, first.UpperClosed,
            first.Lower.HasValue, first.Upper.HasValue);

    private static bool IsAboveZero(Bounds bounds) => Growth.IsAboveZero(bounds);

    private static Bounds Sum(Bounds factor, int periods) =>
        Enumerable.Range(1, periods).Select(i => factor.Pow(i)).Aggregate((sum, next) => sum + next);
}
