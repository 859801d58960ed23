namespace Indicators;

// The two changes of a percentage: in points, and relative to itself. Each is asked for by name.
public static partial class Growth
{
    /// <summary>The change of a share or rate, in percentage points: <c>later − earlier</c>.</summary>
    /// <param name="earlier">The earlier percentage.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The points, exact, below zero for a fall.</returns>
    public static Quantity<Proportion> PointsChange(QuantityPoint<Proportion> earlier, QuantityPoint<Proportion> later) =>
        (later - earlier).To(Units.PercentagePoint);

    /// <summary>The change between two printed percentages, in percentage points: every one that they allow.</summary>
    /// <param name="earlier">The earlier percentage as printed.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The range in points, sound; or <see cref="Reason.NotComparable"/> where one is not a percentage.</returns>
    public static Outcome<Bounds> PointsChange(StatedValue earlier, StatedValue later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return earlier.Unit is PointUnit<Proportion> && later.Unit is PointUnit<Proportion>
            ? later.BoundsIn(Units.Percent) - earlier.BoundsIn(Units.Percent)
            : Undefined.Of(Reason.NotComparable, earlier.Text, later.Text, "only the difference of two percentages is in points");
    }

    /// <summary>The change of a growth from one span to the next, in percentage points: <c>later − earlier</c> (加快, 回落).</summary>
    /// <param name="earlier">The earlier growth.</param>
    /// <param name="later">The later one.</param>
    /// <returns>The points, exact, below zero for a slower growth.</returns>
    public static Quantity<Proportion> PointsChange(GrowthRate earlier, GrowthRate later) => later - earlier;

    /// <summary>The change of a share or rate relative to itself: from 40 % to 50 % it is 25 %, and 10个百分点.</summary>
    /// <remarks>Reports mean points when they say that a percentage rose; this is for those who say otherwise.</remarks>
    /// <param name="earlier">The earlier percentage, above zero.</param>
    /// <param name="later">The later one, zero or more.</param>
    /// <returns>The relative change, exact; or the reason why there is none.</returns>
    public static Outcome<GrowthRate> RelativeChange(QuantityPoint<Proportion> earlier, QuantityPoint<Proportion> later)
    {
        (Rational from, Rational to) = (earlier.In(Units.Percent), later.In(Units.Percent));
        return from.Sign > 0 && to.Sign >= 0
            ? new GrowthRate((to - from) / from)
            : Transition(from, to, earlier.ToString(), later.ToString());
    }

    /// <summary>The change of an index number relative to itself: from 120 to 126 it is 5 %, and 6 points.</summary>
    /// <typeparam name="TBase">The base, which stays; levels that have a base each, such as 上年=100, are growths themselves.</typeparam>
    /// <param name="earlier">The earlier level, above zero.</param>
    /// <param name="later">The later one, zero or more.</param>
    /// <returns>The relative change, exact; or the reason why there is none.</returns>
    public static Outcome<GrowthRate> RelativeChange<TBase>(QuantityPoint<IndexNumber<TBase>> earlier,
        QuantityPoint<IndexNumber<TBase>> later) where TBase : IFixedBase
    {
        (Rational from, Rational to) = (Level(earlier).NumericalValue, Level(later).NumericalValue);
        return from.Sign > 0 && to.Sign >= 0
            ? new GrowthRate((to - from) / from)
            : Transition(from, to, earlier.ToString(), later.ToString());
    }

    // An index number of a fixed base is how often the base goes into the value, times 100.
    private static Quantity<Multiple> Level<TBase>(QuantityPoint<IndexNumber<TBase>> level) where TBase : IFixedBase =>
        level.In(IndexNumber<TBase>.Level) * Units.Times;
}
