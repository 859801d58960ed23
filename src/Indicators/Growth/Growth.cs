namespace Indicators;

/// <summary>Makes growth: of amounts exactly, of printed figures as a range.</summary>
/// <remarks>
/// A growth exists for a base above zero and a later value of zero or more. Every other pair has a typed reason:
/// <list type="table">
/// <listheader><term>earlier → later</term><description>outcome</description></listheader>
/// <item><term>&gt; 0 → ≥ 0</term><description><see cref="GrowthRate"/></description></item>
/// <item><term>&gt; 0 → &lt; 0</term><description><see cref="Reason.ProfitToLoss"/> (由盈转亏)</description></item>
/// <item><term>&lt; 0 → &gt; 0</term><description><see cref="Reason.LossToProfit"/> (扭亏为盈)</description></item>
/// <item><term>&lt; 0 → &lt; 0</term><description><see cref="Reason.LossNarrowed"/>, <see cref="Reason.LossWidened"/>,
/// <see cref="Reason.LossUnchanged"/></description></item>
/// <item><term>&lt; 0 → 0</term><description><see cref="Reason.LossToZero"/> (扭亏)</description></item>
/// <item><term>0 → 0</term><description><see cref="Reason.ZeroBase"/></description></item>
/// <item><term>0 → &gt; 0, 0 → &lt; 0</term><description><see cref="Reason.FromZero"/> (从无到有), <see cref="Reason.ZeroToLoss"/>
/// (由平转亏)</description></item>
/// </list>
/// Percentages and index levels are not amounts: their change is in points, and <c>Between</c> does not take them.
/// </remarks>
public static partial class Growth
{
    /// <summary>The growth from an earlier amount to a later one: <c>(later − earlier) ÷ earlier</c>, exact.</summary>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="earlier">The base.</param>
    /// <param name="later">The later amount, in any unit of the kind.</param>
    /// <returns>The growth, or the reason why there is none.</returns>
    public static Outcome<GrowthRate> Between<TKind>(Quantity<TKind> earlier, Quantity<TKind> later) where TKind : IRatioKind
    {
        Rational from = earlier.NumericalValue;
        Rational to = later.In(earlier.Unit);
        return from.Sign > 0 && to.Sign >= 0
            ? new GrowthRate((to - from) / from)
            : Transition(from, to, earlier.ToString(), later.ToString());
    }

    /// <summary>The growth from an earlier amount to a later one, of a kind that only the data know.</summary>
    /// <param name="earlier">The base.</param>
    /// <param name="later">The later amount.</param>
    /// <returns>The growth; <see cref="Reason.NotComparable"/> for two kinds and for levels such as percentages; else as for typed
    /// amounts.</returns>
    public static Outcome<GrowthRate> Between(AnyQuantity earlier, AnyQuantity later)
    {
        if (Incomparable(earlier.Unit, later.Unit, earlier.ToString(), later.ToString()) is { } reason)
        {
            return reason;
        }

        Rational from = earlier.NumericalValue;
        Rational to = later.In(earlier.Unit);
        return from.Sign > 0 && to.Sign >= 0
            ? new GrowthRate((to - from) / from)
            : Transition(from, to, earlier.ToString(), later.ToString());
    }

    /// <summary>The growth between two printed figures: every growth that amounts within their bounds can have.</summary>
    /// <typeparam name="TKind">The kind; the compiler refuses two different ones.</typeparam>
    /// <param name="earlier">The base as printed.</param>
    /// <param name="later">The later figure as printed.</param>
    /// <returns>
    /// The range, sound and tight; the reason of the transition when every pair of amounts within the bounds has the same one
    /// (-5亿元 to 3亿元 is surely a loss that became a profit); <see cref="Reason.NonPositive"/> when the base may be zero or below and the
    /// signs do not tell which.
    /// </returns>
    public static Outcome<Range<GrowthRate>> Between<TKind>(Figure<TKind> earlier, Figure<TKind> later) where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Between(earlier.Printed, later.Printed);
    }

    /// <summary>The growth between two printed figures of a kind that only the data know.</summary>
    /// <param name="earlier">The base as printed.</param>
    /// <param name="later">The later figure as printed.</param>
    /// <returns>The range, or the reason why there is none.</returns>
    public static Outcome<Range<GrowthRate>> Between(StatedValue earlier, StatedValue later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Between(earlier, later, rule: null);
    }

    /// <summary>The same, of figures rounded by a rule where that is known.</summary>
    internal static Outcome<Range<GrowthRate>> Between(StatedValue earlier, StatedValue later, Rounding? rule)
    {
        if (Incomparable(earlier.Unit, later.Unit, earlier.Text, later.Text) is { } reason)
        {
            return reason;
        }

        Bounds from = earlier.PossibleIn(earlier.Unit, rule);
        Bounds to = later.PossibleIn(earlier.Unit, rule);
        return Between(from, to, () => earlier.Text, () => later.Text);
    }

    /// <summary>The growth between what two levels may be, of whatever grows, in one unit; how they are written is asked only where there
    /// is none.</summary>
    internal static Outcome<Range<GrowthRate>> Between(Bounds from, Bounds to, Func<string> earlier, Func<string> later)
    {
        // An amount below nothing is not a later value of a growth; what the figure allows down there is left out.
        if (IsAboveZero(from) && to.Intersect(Bounds.AtLeast(Rational.Zero)) is { } possible)
        {
            return new Range<GrowthRate>((possible / from) - Bounds.Exactly(Rational.One));
        }

        return SureTransition(from, to, earlier(), later()) is { } transition ? transition
            : Undefined.Of(Reason.NonPositive, $"{earlier()}, which allows {from},", "the base of a growth");
    }

    /// <summary>The log growth from an earlier amount to a later one: <c>ln(later ÷ earlier)</c>.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base, above zero.</param>
    /// <param name="later">The later amount, above zero.</param>
    /// <returns>The log growth, or the reason why there is none.</returns>
    public static Outcome<LogGrowth> Log<TKind>(Quantity<TKind> earlier, Quantity<TKind> later) where TKind : IRatioKind =>
        Between(earlier, later).Then<LogGrowth>(growth => growth.Factor.IsZero
            ? Undefined.Of(Reason.NonPositive, later.ToString(), "the later value of a log growth")
            : new LogGrowth(growth.Factor));

    /// <summary>The growth from an earlier number to a later one, of whatever grows, in one unit.</summary>
    internal static Outcome<GrowthRate> Between(Rational earlier, Rational later, Unit unit) => earlier.Sign > 0 && later.Sign >= 0
        ? new GrowthRate((later - earlier) / earlier)
        : Transition(earlier, later, new AnyQuantity(earlier, unit).ToString(), new AnyQuantity(later, unit).ToString());

    /// <summary>The reason why two values have no growth, by the signs of both.</summary>
    internal static Undefined Transition(Rational from, Rational to, string earlier, string later) => (from.Sign, to.Sign) switch
    {
        ( > 0, < 0) => Undefined.Of(Reason.ProfitToLoss, earlier, later, (to - from) / from),
        (0, 0) => Undefined.Of(Reason.ZeroBase, earlier, later),
        (0, > 0) => Undefined.Of(Reason.FromZero, earlier, later),
        (0, < 0) => Undefined.Of(Reason.ZeroToLoss, earlier, later),
        ( < 0, > 0) => Undefined.Of(Reason.LossToProfit, earlier, later),
        ( < 0, 0) => Undefined.Of(Reason.LossToZero, earlier, later),
        ( < 0, < 0) when to > from => Undefined.Of(Reason.LossNarrowed, earlier, later, (from - to) / from),
        ( < 0, < 0) when to < from => Undefined.Of(Reason.LossWidened, earlier, later, (to - from) / from),
        ( < 0, < 0) => Undefined.Of(Reason.LossUnchanged, earlier, later),
        _ => throw new ArgumentException($"{earlier} → {later} has a growth, so it has no reason for having none."),
    };

    /// <summary>The transition that every pair of amounts within the bounds has, or null where there are several or a growth.</summary>
    private static Undefined? SureTransition(Bounds from, Bounds to, string earlier, string later)
    {
        if (from.IsPoint && to.IsPoint)
        {
            return from.Lower!.Value.Sign > 0 && to.Lower!.Value.Sign >= 0
                ? null
                : Transition(from.Lower!.Value, to.Lower!.Value, earlier, later);
        }

        return (SureSign(from), SureSign(to)) switch
        {
            ( > 0, < 0) => Undefined.Of(Reason.ProfitToLoss, earlier, later),
            (0, > 0) => Undefined.Of(Reason.FromZero, earlier, later),
            (0, < 0) => Undefined.Of(Reason.ZeroToLoss, earlier, later),
            ( < 0, > 0) => Undefined.Of(Reason.LossToProfit, earlier, later),
            ( < 0, 0) => Undefined.Of(Reason.LossToZero, earlier, later),
            ( < 0, < 0) when IsAboveZero(to - from) => Undefined.Of(Reason.LossNarrowed, earlier, later),
            ( < 0, < 0) when IsAboveZero(from - to) => Undefined.Of(Reason.LossWidened, earlier, later),
            _ => null,
        };
    }

    // The sign of every number within the bounds, or null where they differ.
    private static int? SureSign(Bounds bounds) => IsAboveZero(bounds) ? 1 : IsAboveZero(-bounds) ? -1 : bounds.IsPoint ? 0 : null;

    /// <summary>Why two units cannot meet in a growth, or null when they can.</summary>
    internal static Undefined? Incomparable(Unit? earlier, Unit? later, string earlierText, string laterText) => (earlier, later) switch
    {
        ({ KindCode: "1" } or { IsPoint: true }, _) or (_, { KindCode: "1" } or { IsPoint: true }) =>
            Undefined.Of(Reason.NotComparable, earlierText, laterText,
                "percentages and their differences change in points, not by a growth rate"),
        _ when earlier?.KindCode != later?.KindCode =>
            Undefined.Of(Reason.NotComparable, earlierText, laterText,
                $"the one is of kind {earlier?.KindCode ?? "(none)"}, the other of kind {later?.KindCode ?? "(none)"}"),
        _ => null,
    };

    internal static bool IsAboveZero(Bounds bounds) =>
        bounds.Lower is { } lower && (lower.Sign > 0 || (lower.IsZero && !bounds.LowerClosed));
}
