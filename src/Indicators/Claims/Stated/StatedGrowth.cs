using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated growth: 增长87.1%, 下降2.6%, up 5 per cent.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is in per cent (or ‰) and below zero for a fall: 下降2.6% is [−2.65, −2.55] %. Without a digit the
/// precision is not known: 持平 is [−0.5, 0.5] %, the widest that rounds to no change, and 基本持平 is [−1, 1] %.
/// <para>增加到 and 增至 lead to a level; what stands behind them is not a growth.</para>
/// <para>Words of a basis may stand before and behind it (按可比价格计算，增长5.2%; up 5.2% in real terms): <see cref="Basis"/>.</para>
/// </remarks>
public sealed partial class StatedGrowth : StatedResult, IReadText<StatedGrowth>
{
    private StatedGrowth(string text, StatedValue printed, int sign) : base(text, printed, sign)
    {
        Unit = printed.Unit!;
        Value = printed.Value * (sign * Unit.Factor);
    }

    /// <summary>Gets the printed growth as a fraction of the base; <see langword="null"/> for a range and for vague words.</summary>
    public Rational? Value { get; }

    /// <summary>Gets the unit, % or ‰.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the bounds of the growth as a fraction of the base.</summary>
    public Bounds Ratio => Bounds * Unit.Factor;

    /// <summary>Gets every growth that the words allow, −100 % or more; <see cref="Reason.DeclineOver100Percent"/> for 下降120%, where all of
    /// it lies below.</summary>
    /// <remarks>A source that prints such a fall had a profit and has a loss: its two values say so, a growth does not.</remarks>
    public Outcome<Range<GrowthRate>> Growth =>
        Ratio.Overlaps(Bounds.AtLeast(Rational.MinusOne))
            ? GrowthRate.FromRatio(Ratio)
            : Undefined.Of(Reason.DeclineOver100Percent, Text, null);

    /// <summary>Gets the basis: of volumes, of values, within one coverage; <see langword="null"/> where neither the words nor the caller
    /// say.</summary>
    public GrowthBasis? Basis { get; private init; }

    /// <summary>The basis where the words do not say it.</summary>
    internal GrowthBasis? BasisBeside { get; private init; }

    private protected override object? Setting => Basis;

    /// <summary>The same growth on a basis that its source states elsewhere, as in the head of a table; it is not part of the
    /// text.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The growth.</returns>
    /// <exception cref="ArgumentException">The words say another basis: 名义增长4.6% is not real. (IND0528)</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the three.</exception>
    public StatedGrowth On(GrowthBasis basis) => GrowthBases.Check(basis) == (Basis ?? basis)
        ? new(Text, Number!, Sign) { Basis = basis, BasisBeside = Basis is null ? basis : BasisBeside }
        : throw new IndicatorArgumentException(
            $"Got the basis {basis} for '{Text}', which says {Basis}; expected one of the two; leave the other out. (IND0528)",
            nameof(basis));

    /// <summary>The same growth on a basis that the words around it say.</summary>
    internal StatedGrowth InWords(GrowthBasis basis) => new(Text, Number!, Sign) { Basis = basis, BasisBeside = BasisBeside };

    /// <summary>Reads a stated growth.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedGrowth Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedGrowth? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated growth; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedGrowth? result,
        [NotNullWhen(false)] out string? problem)
    {
        result = null;
        if (!GrowthBases.TryTake(text, out GrowthBasis? basis, out string? plain, out problem))
        {
            return false;
        }

        string printed = text.Trim().ToString();
        if (plain is null)
        {
            return TryReadValue(text, IsRate, Expected, out _, out problem) && result is not null; // longer than any figure
        }

        ReadOnlySpan<char> said = Comparisons.Off(plain);
        (StatedValue Value, int Sign)? inWords = Unchanged(said, printed, Units.Percent) is { } unchanged ? (unchanged, 1)
            : SignAlone(said, printed) is { } signed ? (signed, 1)
            : MultipleWords.Growth(plain, printed);
        if (inWords is (StatedValue value, int way))
        {
            result = new(printed, value, way) { Basis = basis };
            return true;
        }

        ChangeText change = ChangeText.Of(plain);
        problem = Problem(plain, printed, change.IsOfRate);
        if (problem is null && TryRead(change, out StatedValue? number, out problem)
            && (problem = change.SignProblem(text, number)) is null)
        {
            result = new(printed, number, change.Sign) { Basis = basis };
        }

        return result is not null;
    }

    private const string Expected = "growth, such as 87.1% or down 2.6%";

    // 负增长 and 正增长 say the sign alone.
    private static StatedValue? SignAlone(ReadOnlySpan<char> plain, string printed)
    {
        Hedge? hedge = PhraseForms.Is("negativeGrowth", plain) ? Hedge.Under : PhraseForms.Is("positiveGrowth", plain) ? Hedge.Over : null;
        Numeral zero = Numeral.Whole(Rational.Zero, Rational.One) with { IsWhole = false };
        return hedge is { } side
            ? new(printed, side, zero, Units.Percent, Units.Percent.OneSpelling, HedgeBounds.Of(side, zero, isCounted: false))
            : null;
    }

    private static bool IsRate(Unit? unit) => unit is PointUnit<Proportion>;

    // Behind a word of direction a part in words is one of the base: 下降三分之一, fell by half.
    private static bool TryRead(ChangeText change, [NotNullWhen(true)] out StatedValue? value, [NotNullWhen(false)] out string? problem)
    {
        bool isDirected = change.IsDirected;
        bool read = TryReadValue(change.Number, unit => IsRate(unit) || (unit is null && isDirected), Expected, out value, out problem);
        if (!read || value!.Unit is not null)
        {
            return read;
        }

        bool isPart = value.Numeral.IsPart;
        problem = isPart ? null : $"Got '{FigureText.Shown(change.Number)}'; expected a {Expected}. (IND0520)";
        value = isPart ? value.WithUnit(Units.Percent) : null;
        return isPart;
    }

    private static string? Problem(string plain, string printed, bool isOfRate) =>
        StatedAverageGrowth.SaysPeriods(plain)
            ? $"Got '{FigureText.Shown(printed)}', a growth per period; expected a growth from base to end; read it as a "
                + "StatedAverageGrowth (kind averageGrowth). (IND0520)"
        : isOfRate
        ? $"Got '{FigureText.Shown(printed)}', by how much a rate changed; expected a {Expected}; read it as StatedPoints where it is in "
            + "points. (IND0520)"
        : null;
}
