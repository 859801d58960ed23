using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Which place units of equal value get. Asked for by every ranking, and never taken silently.</summary>
/// <remarks>
/// <para>For 40, 30, 30, 20, higher is better:</para>
/// <list type="table">
/// <item><term><see cref="Competition"/></term><description>1, 2, 2, 4. The best of the shared places (R <c>min</c>, Excel RANK.EQ,
/// 第24名).</description></item>
/// <item><term><see cref="Max"/></term><description>1, 3, 3, 4. The worst of the shared places, modified competition (US Census
/// tables).</description></item>
/// <item><term><see cref="Average"/></term><description>1, 2½, 2½, 4. Their mean, fractional (R <c>average</c>, rank
/// correlation).</description></item>
/// <item><term><see cref="Dense"/></term><description>1, 2, 2, 3. No place is left out.</description></item>
/// <item><term><see cref="ByAppearance"/></term><description>1, 2, 3, 4. Ordinal, in the order of the input (R
/// <c>first</c>).</description></item>
/// </list>
/// <para>An ordinal rank by a key that says something is made by <see cref="OrdinalBy{TItem, TKey}(Func{TItem, TKey})"/>.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Ties.Weighted(0) == Ties.Competition;        // → True
/// Ties.Weighted(0.4m);                         // → Weighted(0.4)
/// </code></example>
public sealed partial record Ties
{
    private readonly Rule _rule;

    private Ties(Rule rule, Rational? weight) => (_rule, Weight) = (rule, weight);

    private enum Rule
    {
        Weighted,
        Dense,
        ByAppearance,
        Ordinal,
    }

    /// <summary>Gets the rule <c>1 + #{better}</c>: the best of the shared places, the meaning of 第24名.</summary>
    public static Ties Competition { get; } = new(Rule.Weighted, Rational.Zero);

    /// <summary>Gets the rule <c>#{better} + #{equal}</c>: the worst of the shared places (modified competition).</summary>
    public static Ties Max { get; } = new(Rule.Weighted, Rational.One);

    /// <summary>Gets the rule <c>#{better} + (#{equal} + 1) ÷ 2</c>: the mean of the shared places (fractional).</summary>
    public static Ties Average { get; } = new(Rule.Weighted, new Rational(1, 2));

    /// <summary>Gets the rule <c>1 + #{distinct better values}</c>: no place is left out.</summary>
    public static Ties Dense { get; } = new(Rule.Dense, null);

    /// <summary>Gets the rule that gives equal values their places in the order of the input: an order chosen elsewhere.</summary>
    public static Ties ByAppearance { get; } = new(Rule.ByAppearance, null);

    /// <summary>Gets the weight w of <c>(1 − w) Competition + w Max</c>, or <see langword="null"/> for dense and ordinal ranks.</summary>
    public Rational? Weight { get; }

    /// <summary>The rule of ranks whose ties a key has broken. It says nothing without the key, so it is not an argument.</summary>
    internal static Ties Ordinal { get; } = new(Rule.Ordinal, null);

    /// <summary>Gets whether each of several equal units gets a place of its own.</summary>
    public bool IsOrdinal => _rule is Rule.ByAppearance or Rule.Ordinal;

    /// <summary>The rule between the best and the worst of the shared places: <c>(1 − w) Competition + w Max</c>.</summary>
    /// <param name="weight">The weight w, from 0 (<see cref="Competition"/>) over ½ (<see cref="Average"/>) to 1
    /// (<see cref="Max"/>).</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not from 0 to 1.</exception>
    public static Ties Weighted(Rational weight) => weight >= Rational.Zero && weight <= Rational.One
        ? new(Rule.Weighted, weight)
        : throw new ArgumentOutOfRangeException(nameof(weight), weight,
            $"Got a tie weight of {weight}; expected 0 (Competition) to 1 (Max).");

    /// <summary>The rule that breaks ties by a key of the units; the lower key comes first.</summary>
    /// <remarks>Units that are equal in the key as well get no place, but the reason <see cref="Reason.TieNotBroken"/>.</remarks>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="TKey">The key. For text, say how it compares:
    /// <see cref="OrdinalBy{TItem, TKey}(Func{TItem, TKey}, IComparer{TKey})"/>.</typeparam>
    /// <param name="key">The key of a unit.</param>
    /// <returns>The rule.</returns>
    public static Ties<TItem> OrdinalBy<TItem, TKey>(Func<TItem, TKey> key)
        where TKey : struct, IComparable<TKey> => OrdinalBy(key, Comparer<TKey>.Default);

    /// <summary>The rule that breaks ties by a key of the units and the order of the keys; the lower key comes first.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="key">The key of a unit, such as its code.</param>
    /// <param name="order">How keys compare, such as <see cref="StringComparer.Ordinal"/>: text has no order of its own.</param>
    /// <returns>The rule.</returns>
    public static Ties<TItem> OrdinalBy<TItem, TKey>(Func<TItem, TKey> key, IComparer<TKey> order)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(order);
        return OrdinalBy(Comparer<TItem>.Create((left, right) => order.Compare(key(left), key(right))));
    }

    /// <summary>The rule that breaks ties by an order of the units; the lower unit comes first.</summary>
    /// <typeparam name="TItem">The units.</typeparam>
    /// <param name="order">How units of equal value compare.</param>
    /// <returns>The rule.</returns>
    public static Ties<TItem> OrdinalBy<TItem>(IComparer<TItem> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new(Ordinal, order);
    }

    /// <summary>Reads a rule, as <see cref="ToString"/> writes it; case does not matter.</summary>
    /// <param name="text">The name: <c>Competition</c>, <c>Max</c>, <c>Average</c>, <c>Dense</c>, <c>ByAppearance</c> or
    /// <c>Weighted(0.4)</c>.</param>
    /// <param name="ties">The rule, or <see langword="null"/>.</param>
    /// <returns>False when the text names none.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Ties? ties)
    {
        const string Start = "Weighted(", End = ")";
        ties = Named(text);
        if (ties is null && text is not null && text.StartsWith(Start, StringComparison.OrdinalIgnoreCase)
            && text.EndsWith(End, StringComparison.Ordinal)
            && Rational.TryParse(text.AsSpan()[Start.Length..^End.Length], out Rational weight) && weight >= Rational.Zero
            && weight <= Rational.One)
        {
            ties = Weighted(weight);
        }

        return ties is not null;
    }

    /// <summary>Returns the name of the rule.</summary>
    /// <returns>Text such as <c>Competition</c> or <c>Weighted(0.4)</c>.</returns>
    public override string ToString() =>
        Weight is not { } weight ? _rule.ToString()
        : weight.IsZero ? nameof(Competition)
        : weight == Rational.One ? nameof(Max)
        : weight == Average.Weight ? nameof(Average)
        : $"Weighted({weight})";

    /// <summary>Refuses the rule of a rank that a key has broken, which is nothing without the key.</summary>
    internal Ties AsArgument() => _rule != Rule.Ordinal
        ? this
        : throw new ArgumentException("Ordinal ranks need what breaks their ties: use Ties.OrdinalBy with a key, or Ties.ByAppearance.");

    /// <summary>The place by this rule.</summary>
    internal Rational Position(in Standing standing) => _rule switch
    {
        Rule.Weighted => standing.Better + 1 + (Weight!.Value * (standing.Equal - 1)),
        Rule.Dense => standing.DistinctBetter + 1,
        _ => standing.Turn,
    };

    /// <summary>By how much those that tie with a unit move its place: each by the weight, or one for each that stands before it.</summary>
    /// <param name="tied">Their places in the list, in its order, perhaps with the unit among them.</param>
    /// <param name="unit">Its place in the list.</param>
    internal Rational ShareOf(ReadOnlySpan<int> tied, int unit)
    {
        int found = tied.BinarySearch(unit), before = found >= 0 ? found : ~found;
        return Weight is { } weight ? weight * (tied.Length - (found >= 0 ? 1 : 0)) : before;
    }

    private static Ties? Named(string? text)
    {
        foreach (Ties rule in (ReadOnlySpan<Ties>)[Competition, Max, Average, Dense, ByAppearance, Ordinal])
        {
            if (rule.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }
}

/// <summary>A tie rule for a ranking of units: one of <see cref="Ties"/>, or an order of the units that breaks ties.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TItem">The units.</typeparam>
public sealed partial class Ties<TItem>
{
    internal Ties(Ties rule, IComparer<TItem>? order) => (Rule, Order) = (rule, order);

    internal Ties Rule { get; }

    internal IComparer<TItem>? Order { get; }

    /// <summary>A rule that looks at no more than the values ranks units of any type.</summary>
    /// <param name="ties">The rule.</param>
    public static implicit operator Ties<TItem>(Ties ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return new(ties.AsArgument(), null);
    }

    /// <summary>Returns the name of the rule.</summary>
    /// <returns>Text such as <c>Competition</c> or <c>Ordinal</c>.</returns>
    public override string ToString() => Rule.ToString();
}
