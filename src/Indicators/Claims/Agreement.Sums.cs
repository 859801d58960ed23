namespace Indicators;

// Parts and their total.
public static partial class Agreement
{
    /// <summary>Whether the parts of a closed list add up to a printed total: classes that cover the whole (男/女, 城/乡, 分别为 after all of
    /// them).</summary>
    /// <remarks>
    /// Implied is the sum of the parts, in the unit of the total without magnitude. Each rounded part brings its own half-unit, which is
    /// what a footnote on rounding (四舍五入，分项与合计不等) says; counts in full are exact.
    /// </remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses others.</typeparam>
    /// <param name="parts">The parts, at least one.</param>
    /// <param name="total">The total.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There are no parts, or one of them is null.</exception>
    public static Judgement OfSum<TKind>(IEnumerable<Figure<TKind>> parts, Figure<TKind> total, Rounding? rounding = null)
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(total);
        return OfSum(Elements.NotNull(parts, nameof(parts)).Select(part => part.Printed), total.Printed, rounding);
    }

    /// <inheritdoc cref="OfSum{TKind}(IEnumerable{Figure{TKind}}, Figure{TKind}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfSum(IEnumerable<StatedValue> parts, StatedValue total, Rounding? rounding = null)
    {
        StatedValue[] list = Parts(parts);
        ArgumentNullException.ThrowIfNull(total);
        var claim = Claim.Of(total, rounding);
        return Added(list, total, rounding).Match(
            sum => claim.Judge(sum, language => Sum(list, total, ArithmeticText.ScaleOf(claim.Magnitude, language), rounding)),
            claim.Judge);
    }

    /// <summary>Whether the parts of an open list (其中…) leave room in a printed total: their sum is not above it.</summary>
    /// <remarks>Implied is the rest, <c>total − Σ parts</c>, and stated zero or more.</remarks>
    /// <typeparam name="TKind">The kind; the compiler refuses others.</typeparam>
    /// <param name="parts">The parts, at least one.</param>
    /// <param name="total">The total.</param>
    /// <param name="rounding">The rule by which the source rounds, or <see langword="null"/> where that is not known.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">There are no parts, or one of them is null.</exception>
    public static Judgement OfPartialSum<TKind>(IEnumerable<Figure<TKind>> parts, Figure<TKind> total, Rounding? rounding = null)
        where TKind : IQuantityKind
    {
        ArgumentNullException.ThrowIfNull(total);
        return OfPartialSum(Elements.NotNull(parts, nameof(parts)).Select(part => part.Printed), total.Printed, rounding);
    }

    /// <inheritdoc cref="OfPartialSum{TKind}(IEnumerable{Figure{TKind}}, Figure{TKind}, Rounding?)"/>
    /// <summary>The same for figures of a kind that only the data know; of two kinds, and of levels, it is undecidable.</summary>
    public static Judgement OfPartialSum(IEnumerable<StatedValue> parts, StatedValue total, Rounding? rounding = null)
    {
        StatedValue[] list = Parts(parts);
        ArgumentNullException.ThrowIfNull(total);
        var claim = Claim.Of(Bounds.AtLeast(Rational.Zero), total.Unit, Claim.MagnitudeOf(total), total.Decimals, rounding);
        Bounds whole = total.PossibleIn(total.Unit, rounding);
        return Added(list, total, rounding).Match(
            sum => claim.Judge(whole - sum, language =>
            {
                Rational scale = ArithmeticText.ScaleOf(claim.Magnitude, language);
                string added = Sum(list, total, scale, rounding);
                return $"{ArithmeticText.Operand(whole, scale)} − {(list.Length == 1 ? added : $"({added})")}";
            }),
            claim.Judge);
    }

    private static StatedValue[] Parts(IEnumerable<StatedValue> parts)
    {
        StatedValue[] list = Elements.NotNull(parts, nameof(parts));
        return list.Length > 0 ? list : throw new ArgumentException("A sum has at least one part.", nameof(parts));
    }

    private static Outcome<Bounds> Added(StatedValue[] parts, StatedValue total, Rounding? rounding)
    {
        Bounds sum = Rational.Zero;
        foreach (StatedValue part in parts)
        {
            if (Unlike(part, total) is { } reason)
            {
                return reason;
            }

            if (total.Unit is { IsAdditive: false })
            {
                return Undefined.Of(Reason.NotComparable, part.Text, total.Text, $"amounts in {total.Unit} do not add up over parts");
            }

            sum += part.PossibleIn(total.Unit, rounding);
        }

        return sum;
    }

    private static string Sum(StatedValue[] parts, StatedValue total, Rational scale, Rounding? rounding) =>
        string.Join(" + ", parts.Select(part => ArithmeticText.Operand(part.PossibleIn(total.Unit, rounding), scale)));
}
