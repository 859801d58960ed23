using System.Runtime.InteropServices;

namespace Indicators;

// From growths instead of levels, per year instead of per period, and how long it takes.
public readonly partial record struct AverageGrowth
{
    /// <summary>The average growth of a span whose growth is known (水平法): <c>(1 + g)^(1/n) − 1</c>.</summary>
    /// <param name="total">The growth of the whole span.</param>
    /// <param name="periods">The number of periods n of the span, above zero; it need not be whole.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The average growth, exact; or the reason why there is none: <see cref="Reason.ShorterThanAYear"/> for n below
    /// one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is a fraction of more than 256 bits.</exception>
    public static Outcome<AverageGrowth> FromTotal(GrowthRate total, Rational periods,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse) =>
        Refused(periods, shortSpans) ?? Level(total, periods, null, null);

    /// <summary>The average growth of a span whose growth has a range: every average that it allows.</summary>
    /// <param name="total">The growth of the whole span.</param>
    /// <param name="periods">The number of periods n of the span, above zero.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The range; or the reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is a fraction of more than 256 bits.</exception>
    public static Outcome<Range<AverageGrowth>> FromTotal(Range<GrowthRate> total, Rational periods,
        ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse) =>
        Refused(periods, shortSpans) is { } reason ? reason : new Range<AverageGrowth>(total.Numbers + Rational.One, periods);

    /// <summary>The average of the growths of periods: the root of the product of their factors.</summary>
    /// <param name="growths">The growths of the periods, one for each, in any order.</param>
    /// <returns>The average growth, exact; or the reason why there is none.</returns>
    public static Outcome<AverageGrowth> FromGrowths(params ReadOnlySpan<GrowthRate> growths) =>
        FromTotal(Growth.Total(growths), growths.Length);

    /// <summary>The average of published growths, each a range: every average that they allow.</summary>
    /// <param name="growths">The ranges of the periods, one for each, in any order.</param>
    /// <returns>The range; or the reason why there is none.</returns>
    public static Outcome<Range<AverageGrowth>> FromGrowths(params ReadOnlySpan<Range<GrowthRate>> growths) =>
        FromTotal(Growth.Total(growths), growths.Length);

    /// <summary>The average of the growths of periods of which some may be missing.</summary>
    /// <param name="growths">The growths of the periods, one for each, or why there is none.</param>
    /// <returns>The average growth, exact; or the reason why there is none, which is that of the first growth that is missing. Leave
    /// missing growths out to average the others.</returns>
    public static Outcome<AverageGrowth> FromGrowths(ReadOnlySpan<Outcome<GrowthRate>> growths)
    {
        var there = new List<GrowthRate>(growths.Length);
        foreach (Outcome<GrowthRate> growth in growths)
        {
            if (!growth.TryGetValue(out GrowthRate rate))
                return growth.Undefined!;
            there.Add(rate);
        }

        return FromGrowths(CollectionsMarshal.AsSpan(there));
    }

    /// <summary>The arithmetic mean of growths: what their average growth is not, unless all are equal.</summary>
    /// <remarks>It is never below the average growth (the mean of factors is never below their geometric mean) and leads to no end
    /// value.</remarks>
    /// <param name="growths">The growths.</param>
    /// <returns>The mean, exact; or the reason why there is none.</returns>
    public static Outcome<GrowthRate> Arithmetic(params ReadOnlySpan<GrowthRate> growths)
    {
        if (growths.IsEmpty)
            return Undefined.Of(Reason.TooFewPeriods, "0");
        Rational sum = Rational.Zero;
        foreach (GrowthRate growth in growths)
#pragma warning disable IND002 // by its name this is the mean that an average growth is not
            sum += growth.Ratio;
#pragma warning restore IND002
        return new GrowthRate(sum / growths.Length);
    }

    /// <summary>The growth per period that is needed to come to a target: <c>(target ÷ current)^(1/n) − 1</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="current">Where it starts, above zero.</param>
    /// <param name="target">Where it shall come to, zero or more.</param>
    /// <param name="periods">In how many periods, above zero.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The growth per period, exact; or the reason why there is none: <see cref="Reason.BelowZero"/> for a target that no growth
    /// leads to.</returns>
    public static Outcome<AverageGrowth> ToReach<TKind>(
        Quantity<TKind> current, Quantity<TKind> target, Rational periods, ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
            where TKind : IRatioKind =>
        target.Sign < 0 ? Undefined.Of(Reason.BelowZero, $"The target {target}", "what a growth leads to")
        : current.Sign <= 0 ? Undefined.Of(Reason.NonPositive, $"The current value {current}", "where a growth to a target starts")
        : Level(current, target, periods, shortSpans);

    /// <summary>The growth per period that is needed from one printed figure to another: every growth that they allow.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="current">The figure where it starts, surely above zero.</param>
    /// <param name="target">The figure where it shall come to; what it allows below zero is left out.</param>
    /// <param name="periods">In how many periods, above zero.</param>
    /// <param name="shortSpans">How a span shorter than a period is treated.</param>
    /// <returns>The range; or the reason why there is none: <see cref="Reason.BelowZero"/> for a target that no growth leads to.</returns>
    public static Outcome<Range<AverageGrowth>> ToReach<TKind>(
        Figure<TKind> current, Figure<TKind> target, Rational periods, ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse)
            where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(target);
        return target.Bounds.Intersect(Bounds.AtLeast(Rational.Zero)) is null
            ? Undefined.Of(Reason.BelowZero, $"The target {target}", "what a growth leads to")
            : !Growth.IsAboveZero(current.Bounds)
            ? Undefined.Of(Reason.NonPositive, $"The current value {current}", "where a growth to a target starts")
            : Level(current, target, periods, shortSpans);
    }

    /// <summary>In how many periods a value doubles: <c>ln 2 ÷ ln(1 + g)</c>.</summary>
    /// <param name="perPeriod">The growth per period, above zero.</param>
    /// <returns>The number of periods, exact; or the reason why it never does.</returns>
    public static Outcome<RationalLogarithm> DoublingTime(GrowthRate perPeriod) => TimeToReach(perPeriod, 2);

    /// <summary>In how many periods a value comes to a multiple of its base: <c>ln r ÷ ln(1 + g)</c>.</summary>
    /// <param name="perPeriod">The growth per period; below zero for a multiple below one.</param>
    /// <param name="multipleOfBase">The multiple r, above zero.</param>
    /// <returns>The number of periods, exact, zero for a multiple of one; or the reason why it never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="multipleOfBase"/> is below zero.</exception>
    public static Outcome<RationalLogarithm> TimeToReach(GrowthRate perPeriod, Rational multipleOfBase)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(multipleOfBase, Rational.Zero);
        (Rational factor, Rational ratio) = (perPeriod.Factor, multipleOfBase);
        if (ratio == Rational.One)
            return default(RationalLogarithm);
        return factor.Sign > 0 && ratio.Sign > 0 && factor.CompareTo(Rational.One) == ratio.CompareTo(Rational.One)
            ? new RationalLogarithm(ratio, factor)
            : Undefined.Of(Reason.NeverReached, perPeriod.ToString(), ratio.ToString());
    }

    /// <summary>In how many periods a value doubles at an average growth: <c>n × ln 2 ÷ ln(total factor)</c>.</summary>
    /// <param name="perPeriod">The average growth, above zero.</param>
    /// <returns>The number of its periods, exact; or the reason why it never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span of the average is too fine a fraction, or too long.</exception>
    public static Outcome<RationalLogarithm> DoublingTime(AverageGrowth perPeriod) => TimeToReach(perPeriod, 2);

    /// <summary>In how many periods a value comes to a multiple of its base at an average growth: <c>n × ln r ÷ ln(total
    /// factor)</c>.</summary>
    /// <param name="perPeriod">The average growth; below zero for a multiple below one.</param>
    /// <param name="multipleOfBase">The multiple r, above zero.</param>
    /// <returns>The number of its periods, exact, zero for a multiple of one; or the reason why it never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span of the average is too fine a fraction, or too long, or
    /// <paramref name="multipleOfBase"/> is below zero.</exception>
    public static Outcome<RationalLogarithm> TimeToReach(AverageGrowth perPeriod, Rational multipleOfBase)
    {
        // p/q × ln r ÷ ln f = ln r^p ÷ ln f^q, which stays a logarithm of a fraction to a fraction.
        Rational periods = perPeriod.Periods;
        if (periods.Numerator > AverageGrowthByAccumulation.MaxPeriods || periods.Denominator > AverageGrowthByAccumulation.MaxPeriods)
        {
            throw new ArgumentOutOfRangeException(
                nameof(perPeriod),
                $"Got an average over {periods} periods; expected a fraction of numbers up to {AverageGrowthByAccumulation.MaxPeriods} to "
                    + $"ask how long it takes; write {SimpleFraction.Near(periods, AverageGrowthByAccumulation.MaxPeriods)}.");
        }

        Outcome<RationalLogarithm> spans = TimeToReach(perPeriod.Total, multipleOfBase);
        return spans.HasValue
            ? new RationalLogarithm(spans.Value.Argument.Pow((int)periods.Numerator), spans.Value.Base.Pow((int)periods.Denominator))
            : Undefined.Of(Reason.NeverReached, perPeriod.ToString(), multipleOfBase.ToString());
    }

    /// <summary>The same growth per year, with m periods of this one in a year: <c>(1 + c)^m − 1</c>.</summary>
    /// <param name="periodsPerYear">The number of periods m in a year, above zero.</param>
    /// <param name="shortSpans">How an average over less than a year is treated.</param>
    /// <returns>The growth per year, exact, without the names of its periods; <see cref="Reason.ShorterThanAYear"/> for an average over
    /// fewer than m periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="periodsPerYear"/> is not above zero, or too fine a fraction, or <paramref name="shortSpans"/> is none of its
    /// members.
    /// </exception>
    public Outcome<AverageGrowth> Annualized(Rational periodsPerYear, ShortSpanPolicy shortSpans = ShortSpanPolicy.Refuse) =>
        Growth.Annualized(Total, Periods, periodsPerYear, shortSpans);

    /// <summary>The same growth per period, with m periods in one year of this growth: <c>(1 + c)^(1/m) − 1</c>.</summary>
    /// <param name="periodsPerYear">The number of periods m in a year, above zero.</param>
    /// <returns>The growth per period, exact; without the names of its periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not above zero, or too fine a
    /// fraction.</exception>
    public AverageGrowth Deannualized(Rational periodsPerYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(periodsPerYear, Rational.Zero);
        return new(TotalFactor, CheckedPeriods(Periods * periodsPerYear), null, null);
    }

    private static Rational CheckedPeriods(Rational periods) => RationalPower.HasRoom(periods)
        ? periods
        : throw new ArgumentOutOfRangeException(nameof(periods), RationalPower.TooFine("a number of periods", periods));

    // Why a span has no average: it has no length, or is shorter than what its growth is told of.
    private static Undefined? Refused(Rational periods, ShortSpanPolicy shortSpans)
    {
        if (shortSpans is not (ShortSpanPolicy.Refuse or ShortSpanPolicy.Extrapolate))
            throw new ArgumentOutOfRangeException(nameof(shortSpans), shortSpans,
                $"Got {(int)shortSpans}; expected a way to treat short spans. Name one of the members of {nameof(ShortSpanPolicy)}.");
        return CheckedPeriods(periods).Sign <= 0 ? Undefined.Of(Reason.TooFewPeriods, periods.ToString())
            : periods < Rational.One && shortSpans == ShortSpanPolicy.Refuse
            ? Undefined.Of(Reason.ShorterThanAYear, $"{periods} of 1 period")
            : null;
    }
}
