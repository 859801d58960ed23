using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated growth per period: 年均增长8%. Base and number of periods come from its span.</summary>
/// <remarks>
/// A label names the growing years and leaves the base out: over the plan 2021–2025 the base is 2020 and n = 5. Other texts take
/// 2021 as the base, and n = 4: both readings are asked for by their number of periods.
///</remarks>
public sealed partial class StatedAverageGrowth : StatedResult, IReadText<StatedAverageGrowth>
{
    // Each phrase with how many of its periods a year has; 平均 alone does not say.
    private static readonly (string Phrase, int? PerYear)[] Periods = [("yearly", 1), ("quarterly", 4), ("monthly", 12), ("average", null)];

    private StatedAverageGrowth(StatedGrowth perPeriod, string text, int? perYear) : base(text, perPeriod) =>
        (PerPeriod, PeriodsPerYear) = (perPeriod, perYear);

    /// <summary>Gets the growth per period.</summary>
    public StatedGrowth PerPeriod { get; }

    /// <summary>Gets how many of the periods that the words name make a year: 1 for 年均, 4 for 季均, 12 for 月均; <see langword="null"/> where
    /// they do not say.</summary>
    public int? PeriodsPerYear { get; }

    /// <summary>Gets the basis, as of a growth: <see cref="StatedGrowth.Basis"/>.</summary>
    public GrowthBasis? Basis => PerPeriod.Basis;

    private protected override object? Setting => Basis;

    /// <summary>The same growth on a basis that its source states elsewhere; see <see cref="StatedGrowth.On"/>.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The average growth.</returns>
    /// <exception cref="ArgumentException">The words say another basis. (IND0528)</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the three.</exception>
    public StatedAverageGrowth On(GrowthBasis basis) => new(PerPeriod.On(basis), Text, PeriodsPerYear);

    /// <summary>The growth factor over n periods that the stated rate implies: <c>(1 + g)^n</c>, exact.</summary>
    /// <param name="periods">The number of periods, above zero.</param>
    /// <returns>Its bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    public Bounds FactorOver(int periods) => FactorOver(periods, rule: null);

    internal Bounds FactorOver(int periods, Rounding? rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        Bounds factor = (BoundsBy(rule) * PerPeriod.Unit.Factor) + Rational.One;
        return (factor.Intersect(Bounds.AtLeast(Rational.Zero)) ?? Rational.Zero).Pow(periods);
    }

    /// <summary>Reads a stated average growth.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedAverageGrowth Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedAverageGrowth? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated average growth; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedAverageGrowth? result,
        [NotNullWhen(false)] out string? problem)
    {
        // 年均增长8% is 增长8% a year, and words of a basis stand before 年均 too.
        result = null;
        if (!GrowthBases.TryTake(text, out GrowthBasis? basis, out string? plain, out problem))
        {
            return false;
        }

        int? perYear = null;
        ReadOnlySpan<char> perPeriod = plain is null ? text : PerPeriodOf(plain, out perYear);
        if (StatedGrowth.TryParse(perPeriod, out StatedGrowth? growth, out problem))
        {
            result = new(basis is { } known ? growth.InWords(known) : growth, text.Trim().ToString(), perYear);
        }

        return result is not null;
    }

    /// <summary>Whether a text in the plain form names the periods of an average: 年均增长8%, 8% a year.</summary>
    internal static bool SaysPeriods(string plain) => Array.Exists(Periods, period => PhraseForms.TryRead(period.Phrase, plain, out _));

    private static ReadOnlySpan<char> PerPeriodOf(string plain, out int? perYear)
    {
        foreach ((string phrase, int? every) in Periods)
        {
            if (PhraseForms.TryRead(phrase, plain, out ReadOnlySpan<char> growth))
            {
                perYear = every;
                return growth;
            }
        }

        perYear = null;
        return plain;
    }
}
