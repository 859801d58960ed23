using System.Diagnostics;

namespace Indicators;

/// <summary>The place of a unit among N, computed from exact values (第24名); the best is 1.</summary>
/// <remarks>
/// <para><b>Definition.</b> By competition <c>1 + #{better}</c>; other rules for ties are in <see cref="Indicators.Ties"/>. Made by
/// <see cref="Ranking"/> before anything is rounded: 10.375, 10.4 and 10.4286 have three places, whatever is printed of them.</para>
/// <para><b>Exactness.</b> Exact. <see cref="Position"/> is whole except by average and weighted tie rules.</para>
/// <para><b>Default value.</b> First of one, by competition, higher is better.</para>
/// <para><b>Not here.</b> A place that a source states is a <see cref="StatedRank"/>; a place among ranges is a
/// <see cref="RankInterval"/>.</para>
/// </remarks>
/// <example><code>
/// Quantity&lt;Count&lt;Enterprise&gt;&gt;[] firms = [58 * Enterprises, 31 * Enterprises, 58 * Enterprises];
/// Rank last = Ranking.Rank(firms, Direction.HigherIsBetter, Ties.Competition)[1];
/// last;                                        // → 第3名
/// last.ToString(null, Language.English);                         // → 3rd
/// last.Of;                                     // → 3
/// </code></example>
[DebuggerDisplay("{ToString(),nq} of {Of}")]
public readonly partial record struct Rank
{
    // One form for each rank, and a default that is one: places after the first, units beside this one.
    private readonly Rational _after;
    private readonly int _others;
    private readonly int _sharers;
    private readonly Ties? _otherTies;
    private readonly bool _lowerIsBetter;

    internal Rank(Rational position, int of, int tied, Ties ties, Direction direction, Scope? scope)
    {
        (_after, _others, _sharers) = (position - Rational.One, of - 1, tied - 1);
        (_otherTies, _lowerIsBetter, Scope) = (ties == Ties.Competition ? null : ties, direction == Direction.LowerIsBetter, scope);
    }

    /// <summary>Gets the place, 1 for the best; a fraction is possible by average and weighted tie rules only.</summary>
    public Rational Position => Rational.One + _after;

    /// <summary>Gets N, how many are ranked; units without a value do not count.</summary>
    public int Of => _others + 1;

    /// <summary>Gets how many of the N have the same value (并列), this unit included where it is one of them; 1 without a tie.</summary>
    public int Tied => _sharers + 1;

    /// <summary>Gets the rule for ties.</summary>
    public Ties Ties => _otherTies ?? Ties.Competition;

    /// <summary>Gets which end is first.</summary>
    public Direction Direction => _lowerIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter;

    /// <summary>Gets among whom the rank is taken, or <see langword="null"/> where it is not said.</summary>
    public Scope? Scope { get; private init; }

    /// <summary>The same rank within a scope.</summary>
    /// <param name="scope">Among whom.</param>
    /// <returns>The rank.</returns>
    public Rank Within(Scope? scope) => this with { Scope = scope };

    /// <summary>How many places were won since an earlier rank: 53 from the 77th to the 24th.</summary>
    /// <param name="earlier">The earlier rank.</param>
    /// <returns>
    /// The change; <see cref="Reason.NotComparable"/> when scopes, numbers of ranked units, tie rules or directions differ, or when ranks
    /// with fractions differ by no whole number of places.
    /// </returns>
    public Outcome<RankChange> ChangeFrom(Rank earlier)
    {
        Rational places = earlier.Position - Position;
        string? difference =
            Scope != earlier.Scope ? $"the scopes are '{earlier.Scope?.ToString() ?? "(none)"}' and '{Scope?.ToString() ?? "(none)"}'"
            : Of != earlier.Of ? $"the numbers of ranked units are {Invariant(earlier.Of)} and {Invariant(Of)}"
            : Ties != earlier.Ties ? $"the tie rules are {earlier.Ties} and {Ties}"
            : Direction != earlier.Direction ? $"the directions are {earlier.Direction} and {Direction}"
            : !places.IsInteger ? $"{places} is not a whole number of places; compare ranks by competition"
            : null;
        return difference is null
            ? new RankChange((int)places.Numerator, populationUnknown: false)
            : Undefined.Of(Reason.NotComparable, earlier.ToString(), ToString(), difference);
    }

    /// <summary>Returns the place in Chinese.</summary>
    /// <returns>Text such as <c>第24名</c>; <c>第2.5名</c> for a mean of places.</returns>
    public override string ToString() => PlaceText.Of(Position, Language.Chinese);

    /// <summary>Returns the place in a language.</summary>
    /// <param name="format">Nothing or <c>G</c>.</param>
    /// <param name="formatProvider">A <see cref="Language"/>: <c>第24名</c> in Chinese, <c>24th</c> in English.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        PlaceText.Of(Position, ValueText.Words(format, formatProvider));

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
