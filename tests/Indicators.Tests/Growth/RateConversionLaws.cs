using System.Numerics;

using Fractions;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A span of n periods that need not be whole: years such as 16.42, or 5/12.</summary>
public sealed record Span(int Above, int Below)
{
    public Rational Of => new(Above, Below);
}

/// <summary>Growths of some periods that follow each other.</summary>
public sealed record Growths(IReadOnlyList<GrowthRate> Of)
{
    public GrowthRate[] Rates => [.. Of];

    public override string ToString() => string.Join(", ", Of);
}

/// <summary>Makes spans and lists of growths.</summary>
public static class RateArbitraries
{
    public static Arbitrary<Span> Spans() => Arb.From(
        Gen.OneOf(
            from p in Gen.Choose(1, 40) from q in Gen.Elements(1, 2, 4, 12) select new Span(p, q),
            from hundredths in Gen.Choose(1, 900) select new Span(hundredths, 100)),
        span => span.Below == 1 ? span.Above == 1 ? [] : [new Span(1, 1)] : [new Span(span.Above, 1), new Span(1, span.Below)]);

    public static Arbitrary<Growths> Lists() => Arb.From(
        Amounts.Growths().Generator.Select(growth => growth.Rate).ListOf().Select(rates => new Growths([.. rates.Take(6)])),
        growths => Enumerable.Range(0, growths.Of.Count).Select(left => new Growths([.. growths.Of.Where((_, place) => place != left)])));
}

/// <summary>What is true of growth per year and per period, and of averages of growths.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths), typeof(RateArbitraries)])]
public class RateConversionLaws
{
    // L20 for n = p/q: (1 + c)^p = r^q, decided on a rounding: the ends of the half place lie on either side, by fractions of another
    // library.
    [Property(MaxTest = 200)]
    public bool An_average_over_part_of_a_period_is_rounded_as_its_powers_say(Some x, Some y, Span n, Presentation printed)
    {
        Rational rounded =
            AverageGrowth.Level(x.Of, y.Of, n.Of, ShortSpanPolicy.Extrapolate).Value.Percent.Round(printed.Decimals, Rounding.HalfToEven),
            ratio = y.Of / x.Of;
        Fraction target = Power(ratio, n.Below);
        return (rounded <= -100 || Power(1 + ((rounded - printed.HalfPlace) / 100), n.Above).CompareTo(target) <= 0)
            && Power(1 + ((rounded + printed.HalfPlace) / 100), n.Above).CompareTo(target) >= 0;
    }

    // As above at ties: r = t^(p/q) for a factor t halfway between two places; it must be rational, so t is a power itself.
    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 4)]
    [InlineData(821, 50)]
    public void A_tie_over_part_of_a_period_is_a_tie(int p, int q)
    {
        // (201/200)^q is a factor with a rational q-th root; over p/q periods its root's p-th power is the total.
        Rational factor = new Rational(201, 200).Pow(q), total = new Rational(201, 200).Pow(p);
        AverageGrowth average = AverageGrowth.Level(1 * Yuan, total * Yuan, new Rational(p, q)).Value;
        int decimals = ((factor - 1) * 100).DecimalPlaces!.Value - 1; // the last digit is 5

        Assert.True(average.TryToRational(out Rational rate) && rate == factor - 1);
        Assert.Equal(((factor - 1) * 100).Round(decimals, Rounding.Ceiling), average.Percent.Round(decimals, Rounding.HalfAwayFromZero));
        Assert.Equal(((factor - 1) * 100).Round(decimals, Rounding.Floor),
            AverageGrowth.Level(1 * Yuan, total * (1 - new Rational(10).Pow(-200)) * Yuan, new Rational(p, q)).Value.Percent.Round(decimals,
                Rounding.HalfAwayFromZero));
    }

    // L30: de-annualise ∘ annualise = identity, with n and m kept.
    [Property]
    public bool Growth_per_year_and_back_is_the_growth_per_period(Some x, SomeOrNone y, Span n, Span m)
    {
        AverageGrowth average = AverageGrowth.Level(x.Of, y.Of, n.Of, ShortSpanPolicy.Extrapolate).Value,
            back = average.Annualized(m.Of, ShortSpanPolicy.Extrapolate).Value.Deannualized(m.Of);
        return back == average && back.Periods == average.Periods && back.TotalFactor == average.TotalFactor;
    }

    // annualised = (1 + g)^(m/n) − 1; a span below a year only when asked for.
    [Property]
    public bool A_growth_is_annualised_by_its_power_and_short_spans_only_when_asked(GrowthPercent g, Span n, Span m)
    {
        Outcome<AverageGrowth> careful = Growth.Annualized(g.Rate, n.Of, m.Of),
            asked = Growth.Annualized(g.Rate, n.Of, m.Of, ShortSpanPolicy.Extrapolate);
        return asked.Value.Power == new RationalPower(g.Rate.Factor, m.Of / n.Of)
            && (n.Of >= m.Of ? careful == asked : careful.Reason is Reason.ShorterThanAYear);
    }

    // (1 + c)^n = (1 + g₁) … (1 + gₙ).
    [Property]
    public bool The_average_of_growths_has_their_product_for_its_total(Growths growths)
    {
        Outcome<AverageGrowth> average = AverageGrowth.FromGrowths(growths.Rates);
        return growths.Of.Count == 0
            ? average.Reason is Reason.TooFewPeriods
            : average.Value.Total == Growth.Total(growths.Rates) && average.Value.Periods == growths.Of.Count
                && average == AverageGrowth.FromGrowths([.. growths.Of.Reverse()]);
    }

    // The product of exact ranges is the exact product; averages of both agree.
    [Property]
    public bool Ranges_of_one_growth_each_chain_as_the_growths(Growths growths)
    {
        Range<GrowthRate>[] ranges = [.. growths.Of.Select(growth => GrowthRate.FromRatio((Bounds)growth.Ratio))];
        return Growth.Total(ranges).Single == Growth.Total(growths.Rates)
            && (growths.Of.Count == 0 || AverageGrowth.FromGrowths(ranges).Value.Single == AverageGrowth.FromGrowths(growths.Rates).Value);
    }

#pragma warning disable IND002 // what the average is compared with
    // L21: c ≤ mean(g).
    [Property]
    public bool The_arithmetic_mean_is_never_below_the_average(Growths growths) => growths.Of.Count == 0
        ? AverageGrowth.Arithmetic().Reason is Reason.TooFewPeriods
        : AverageGrowth.FromGrowths(growths.Rates).Value <= AverageGrowth.Constant(AverageGrowth.Arithmetic(growths.Rates).Value, 1)
            && AverageGrowth.Arithmetic(growths.Rates).Value.Ratio * growths.Of.Count == growths.Of.Aggregate(Rational.Zero,
                (sum, growth) => sum + growth.Ratio);
#pragma warning restore IND002

    // The reason is that of the first growth that is missing; without the missing ones the others are averaged.
    [Property]
    public bool An_average_with_a_missing_growth_says_which(Growths growths, bool first)
    {
        Undefined gap = Undefined.Of(Reason.MissingCurrent, "The growth of 2021");
        Outcome<GrowthRate>[] some = first ? [gap, .. growths.Of] : [.. growths.Of, gap];
        return AverageGrowth.FromGrowths(some).Undefined == gap
            && AverageGrowth.FromGrowths([.. some.Where(growth => growth.HasValue)]) == AverageGrowth.FromGrowths(growths.Rates);
    }

    // (1 + c)^n leads from where it starts to the target.
    [Property]
    public bool The_growth_that_is_needed_leads_to_the_target(Some x, SomeOrNone y, PeriodCount n) =>
        AverageGrowth.ToReach(x.Of, y.Of, n.N).Value.Total.ApplyTo(x.Of) == y.Of
            && AverageGrowth.ToReach(x.Of, y.Of, n.N) == AverageGrowth.Level(x.Of, y.Of, n.N);

    // At a constant growth the average takes as long as the growth; T periods of n-th roots come to r: (1 + c)^T = r, so T ÷ n = ln r ÷ ln
    // total.
    [Property]
    public bool An_average_takes_as_long_as_its_total_says(GrowthPercent g, PeriodCount n, Span span, Some r)
    {
        Rational multiple = r.Of.NumericalValue;
        Outcome<RationalLogarithm> byGrowth = AverageGrowth.TimeToReach(g.Rate, multiple),
            byAverage = AverageGrowth.TimeToReach(AverageGrowth.Constant(g.Rate, n.N), multiple);
        Outcome<RationalLogarithm> bySpan =
            AverageGrowth.TimeToReach(AverageGrowth.FromTotal(g.Rate, span.Of, ShortSpanPolicy.Extrapolate).Value, multiple);
        if (!byGrowth.HasValue)
            return byAverage.Reason is Reason.NeverReached && bySpan.Reason is Reason.NeverReached;
        (Bounds periods, Bounds spans) = (bySpan.Value.Enclose(20), byGrowth.Value.Enclose(20) * span.Of);
        return byAverage.Value.Round(6, Rounding.HalfToEven) == byGrowth.Value.Round(6, Rounding.HalfToEven) && periods.Overlaps(spans);
    }

    [Fact]
    public void At_an_average_of_17_percent_enterprises_double_in_less_than_four_and_a_half_years()
    {
        AverageGrowth average = AverageGrowth.Level(31 * Enterprises, 58 * Enterprises, 4).Value;

        Assert.Equal("4.426", AverageGrowth.DoublingTime(average).Value.ToString(3, Rounding.HalfAwayFromZero));
        Assert.Equal("ln(16)/ln(58/31)", AverageGrowth.DoublingTime(average).Value.ToString());
        Assert.Equal("With a growth of 1^1 - 1 per period a value never reaches 2 times its base. Ask for a growth in the other direction.",
            AverageGrowth.DoublingTime(default(AverageGrowth)).Undefined!.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.DoublingTime(AverageGrowth.Level(1 * Yuan, 2 * Yuan, 1201).Value));
    }

    // Source: BEA, a quarter's growth of 0.7 % is 2.8 % a year.
    [Fact]
    public void A_quarter_is_annualised_only_when_that_is_asked_for()
    {
        GrowthRate quarter = GrowthRate.FromPercent(0.7m);
        Undefined refused = Growth.Annualized(quarter, 1, 4).Undefined!;

        Assert.Equal("2.8%", Growth.Annualized(quarter, 1, 4, ShortSpanPolicy.Extrapolate).Value.ToPercent(1, Rounding.HalfAwayFromZero));
        Assert.Equal(("ShorterThanAYear", "IND0317", "不足一年"), (refused.Name, refused.Code, refused.InWords(Language.Chinese)));
        Assert.Equal(
            "A growth over 1 of 4 periods is shorter than a year, and annualised it would be a rate that did not occur. State the growth "
                + "of the span, or ask for ShortSpanPolicy.Extrapolate.", refused.Message);
        Assert.Equal(Reason.TooFewPeriods, Growth.Annualized(quarter, 0, 4).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Annualized(quarter, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Annualized(quarter, 1, 4, default));
    }

    // A number of periods that no power can have is refused where it is given, not where it is printed.
    [Fact]
    public void A_span_too_fine_for_a_power_is_refused_at_once()
    {
        Rational fine = ((Rational)2).Pow(-256);

        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Level(1 * Yuan, 2 * Yuan, fine));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Level(StatedValue.Parse("1元"), StatedValue.Parse("2元"), fine));
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.FromTotal(GrowthRate.FromRatio(Bounds.Exactly(1)), fine));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => AverageGrowth.Level(1 * Yuan, 2 * Yuan, 1).Value.Annualized(((Rational)2).Pow(255),
                ShortSpanPolicy.Extrapolate).Value.Annualized(2, ShortSpanPolicy.Extrapolate));
    }

    private static Fraction Power(Rational value, int exponent) => Fraction.Pow(new Fraction(value.Numerator, value.Denominator), exponent);
}
