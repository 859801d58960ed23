namespace Indicators;

// Growths of growths: chains, and what a growth says of the values that are not printed.
public static partial class Growth
{
    /// <summary>The growth over periods that follow each other: <c>(1 + g₁) × … × (1 + gₙ) − 1</c>.</summary>
    /// <remarks>The product of 环比发展速度 is the 定基发展速度.</remarks>
    /// <param name="growths">The growths of the periods, in any order.</param>
    /// <returns>The growth, exact; no change for no periods.</returns>
    public static GrowthRate Total(params ReadOnlySpan<GrowthRate> growths)
    {
        // Halves of alike length meet: one product of all so far and a next factor would reduce ever longer fractions by short ones.
        return new(Product(growths) - Rational.One);

        static Rational Product(ReadOnlySpan<GrowthRate> growths) => growths.Length switch
        {
            0 => Rational.One,
            1 => growths[0].Factor,
            int count => Product(growths[..(count / 2)]) * Product(growths[(count / 2)..]),
        };
    }

    /// <summary>The growth over periods of which each has a range: every growth that the ranges allow.</summary>
    /// <param name="growths">The ranges of the periods, in any order.</param>
    /// <returns>The range, sound and tight.</returns>
    public static Range<GrowthRate> Total(params ReadOnlySpan<Range<GrowthRate>> growths)
    {
        return new(Product(growths) - Rational.One);

        static Bounds Product(ReadOnlySpan<Range<GrowthRate>> growths) => growths.Length switch
        {
            0 => Rational.One,
            1 => growths[0].Numbers + Rational.One,
            int count => Product(growths[..(count / 2)]) * Product(growths[(count / 2)..]),
        };
    }

    /// <summary>The base from which an amount grew (基期量): <c>later ÷ (1 + g)</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="later">The later amount.</param>
    /// <param name="growth">The growth, exact.</param>
    /// <returns>The base, exact, in the unit of the later amount; none for a growth of −100 %.</returns>
    public static Outcome<Quantity<TKind>> ImpliedBase<TKind>(Quantity<TKind> later, GrowthRate growth)
        where TKind : IRatioKind => growth.ImpliedBase(later);

    /// <summary>The base from which a printed amount grew by a printed growth: every base that the two allow.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="later">The later figure as printed, zero or more.</param>
    /// <param name="growth">The growth as printed, surely above −100 %.</param>
    /// <returns>The bounds of the base in the unit of the figure, sound and tight; or the reason why there are none.</returns>
    public static Outcome<Bounds> ImpliedBase<TKind>(Figure<TKind> later, StatedGrowth growth) where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(growth);
        return ImpliedBase(later.Bounds, later.Printed.Text, growth);
    }

    /// <summary>The base from which an exact amount grew by a printed growth: every base that the growth allows.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="later">The later amount, zero or more.</param>
    /// <param name="growth">The growth as printed, surely above −100 %.</param>
    /// <returns>The bounds of the base in the unit of the amount, sound and tight; or the reason why there are none.</returns>
    public static Outcome<Bounds> ImpliedBase<TKind>(Quantity<TKind> later, StatedGrowth growth) where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(growth);
        return ImpliedBase(Bounds.Exactly(later.NumericalValue), later.ToString(), growth);
    }

    /// <summary>The growth of the period before the last, from that of both and that of the last: <c>(1 + g_both) ÷ (1 + g_last) −
    /// 1</c>.</summary>
    /// <remarks>Up 72.1 % on two years ago and 179 % on last year, last year fell by 38.3 %.</remarks>
    /// <param name="overBoth">The growth over both periods.</param>
    /// <param name="last">The growth over the last one, above −100 %.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    public static Outcome<GrowthRate> ImpliedPrevious(GrowthRate overBoth, GrowthRate last) => last.Factor.IsZero
        ? Undefined.Of(Reason.NonPositive, "What is left after a last growth of -100%", "the divisor of an implied previous growth")
        : new GrowthRate((overBoth.Factor / last.Factor) - Rational.One);

    /// <summary>The growth of the period before the last, from ranges: every growth that they allow.</summary>
    /// <param name="overBoth">The growth over both periods.</param>
    /// <param name="last">The growth over the last one, surely above −100 %.</param>
    /// <returns>The range, sound and tight; or the reason why there is none.</returns>
    public static Outcome<Range<GrowthRate>> ImpliedPrevious(Range<GrowthRate> overBoth, Range<GrowthRate> last)
    {
        Bounds factor = last.Numbers + Rational.One;
        return IsAboveZero(factor)
            ? new Range<GrowthRate>(((overBoth.Numbers + Rational.One) / factor) - Rational.One)
            : Undefined.Of(Reason.NonPositive, $"The factor of the last growth, in {factor},", "the divisor of an implied previous growth");
    }

    private static Outcome<Bounds> ImpliedBase(Bounds later, string text, StatedGrowth growth)
    {
        Bounds factor = growth.Ratio + Rational.One;
        if (!IsAboveZero(factor))
            return Undefined.Of(Reason.NonPositive, $"The factor of {growth.Text}, in {factor},", "the divisor of an implied base");
        return later.Intersect(Bounds.AtLeast(Rational.Zero)) is { } possible
            ? possible / factor
            : Undefined.Of(Reason.NonPositive, text, "the later value of a growth");
    }
}
