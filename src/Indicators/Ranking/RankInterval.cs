using System.Diagnostics;

namespace Indicators;

/// <summary>Every place that a unit may have when the values are known as ranges only: figures as printed, hedges, error margins.</summary>
/// <remarks>
/// <para><b>Definition.</b> A unit is surely better when its whole range is (<see cref="Separation"/>), and possibly better when one value
/// of it is. By <see cref="Ties.Competition"/> the place lies in <c>[1 + #{surely better}, 1 + #{possibly better}]</c>, so that 58家, 58家,
/// 40家 are 1, 1, 3; by weight w the ends move by w for each unit that ties there; by <see cref="Ties.Dense"/> distinct better values are
/// counted, the least and the most. Without a rule it is <c>[1 + #{surely better}, N − #{surely worse}]</c>, every place by any rule from
/// competition to maximum.</para>
/// <para><b>Sound and tight</b> with <see cref="Separation.Strict"/>: whichever values are taken from the ranges, the rank lies inside, and
/// both ends are reached. Without a rule dense ranks, which leave no place out, may be better than the best place.</para>
/// <para><b>Default value.</b> First of one, higher is better, strictly separated.</para>
/// <para><b>Source.</b> Klein, Wright, Wieczorek: A joint confidence region for an overall ranking of populations, JRSS C 69 (2020).</para>
/// </remarks>
/// <example><code>
/// Bounds[] scores = [Bounds.MoreThan(40), Bounds.Closed(35, 40), Bounds.Closed(38, 39)];
/// Ranking.Interval(scores, Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse)[2].Value;   // → 第2至3名
/// </code></example>
[DebuggerDisplay("{ToString(),nq} of {Of}")]
public readonly partial record struct RankInterval
{
    private readonly Rational _beforeBest;
    private readonly Rational _beforeWorst;
    private readonly int _others;
    private readonly bool _lowerIsBetter;
    private readonly bool _touching;

    internal RankInterval(Rational best, Rational worst, int of, Direction direction, Separation separation, Scope? scope, Ties? ties)
    {
        Ties = ties;
        (_beforeBest, _beforeWorst, _others) = (best - 1, worst - 1, of - 1);
        (_lowerIsBetter, _touching, Scope) = (direction == Direction.LowerIsBetter, separation == Separation.Touching, scope);
    }

    /// <summary>Gets the best place that is possible, 1 or more; whole but for means of shared places (1½).</summary>
    public Rational Best => _beforeBest + Rational.One;

    /// <summary>Gets the worst place that is possible, N or less.</summary>
    public Rational Worst => _beforeWorst + Rational.One;

    /// <summary>Gets which place equal values get; <see langword="null"/> where the places are those by any rule from competition to
    /// maximum.</summary>
    public Ties? Ties { get; }

    /// <summary>Gets N, how many are ranked.</summary>
    public int Of => _others + 1;

    /// <summary>Gets whether one place only is possible.</summary>
    public bool IsCertain => Best == Worst;

    /// <summary>Gets which end is first.</summary>
    public Direction Direction => _lowerIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter;

    /// <summary>Gets when ranges count as separated.</summary>
    public Separation Separation => _touching ? Separation.Touching : Separation.Strict;

    /// <summary>Gets among whom the rank is taken, or <see langword="null"/> where it is not said.</summary>
    public Scope? Scope { get; private init; }

    /// <summary>Gets the places as bounds, to set beside <see cref="StatedResult.Bounds"/> of a stated rank.</summary>
    public Bounds Places => Bounds.Closed(Best, Worst);

    /// <summary>The same interval within a scope.</summary>
    /// <param name="scope">Among whom.</param>
    /// <returns>The interval.</returns>
    public RankInterval Within(Scope? scope) => this with { Scope = scope };

    /// <summary>Whether a place is possible.</summary>
    /// <param name="rank">A rank among the same units.</param>
    /// <returns>True when it lies from the best to the worst place.</returns>
    public bool Contains(Rank rank) => Places.Contains(rank.Position);

    /// <summary>Returns the places in Chinese.</summary>
    /// <returns>Text such as <c>第3至5名</c>, or <c>第3名</c> where one place only is possible.</returns>
    public override string ToString() => Text(Language.Chinese);

    /// <summary>Returns the places in a language.</summary>
    /// <param name="format">Nothing or <c>G</c>.</param>
    /// <param name="formatProvider">A <see cref="Language"/>: <c>第3至5名</c> in Chinese, <c>3rd to 5th</c> in English.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Text(ValueText.Words(format, formatProvider));

    private string Text(Language language) => IsCertain
        ? PlaceText.Of(Best, language)
        : language == Language.Chinese
            ? $"第{Best}至{Worst}名"
            : $"{PlaceText.Of(Best, language)} to {PlaceText.Of(Worst, language)}";
}
