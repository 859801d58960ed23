using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Whether a stated growth and levels are on one basis: a growth of volumes does not follow from levels at current
/// prices.</summary>
/// <remarks>
/// The levels say theirs by their unit (亿元(现价)), by <see cref="Indicator.Prices"/>, or not at all; what is not money has no prices. A
/// growth that does not say its basis is on the customary one of its indicator, as far as it is known.
/// </remarks>
internal static class GrowthBases
{
    private static readonly (GrowthBasis Basis, string Label, LocalText Words)[] All =
    [
        (GrowthBasis.Nominal, "nominal", new("现价（名义）", "nominal")),
        (GrowthBasis.Real, "real", new("可比价格（实际）", "real")),
        (GrowthBasis.Comparable, "comparable", new("可比口径", "of comparable coverage")),
    ];

    internal static GrowthBasis Check(GrowthBasis basis, string name = "basis") => Enum.IsDefined(basis)
        ? basis
        : throw new ArgumentOutOfRangeException(name, basis,
            $"Got {(int)basis}; expected a basis. Name one of the members of {nameof(GrowthBasis)}.");

    /// <summary>The basis of a word: <c>real</c>, or another that the table has; null for other texts.</summary>
    internal static GrowthBasis? Named(ReadOnlySpan<char> text) => BasisWords.Whole(text) is { } label ? OfLabel(label) : null;

    /// <summary>Takes the words of a basis out of a stated growth; the plain text is what stands beside them, null for one that is too long
    /// to be read.</summary>
    internal static bool TryTake(ReadOnlySpan<char> text, out GrowthBasis? basis, out string? plain,
        [NotNullWhen(false)] out string? problem)
    {
        (basis, plain, problem) = (null, null, null);
        if (text.Length > FigureText.MaxLength)
        {
            return true;
        }

        if (!BasisWords.TryTake(FigureText.Plain(text).Trim(), out string? label, out plain))
        {
            problem =
                $"Got '{FigureText.Shown(text.Trim())}', with words of two bases; expected one of nominal, real and comparable; write two "
                    + "growths. (IND0528)";
            return false;
        }

        basis = label is null ? null : OfLabel(label);
        return true;
    }

    /// <summary>The judgement, or that nothing can be decided because the growth is on another basis than the levels.</summary>
    internal static Judgement OnOneBasis(Judgement judged, Claim claim, GrowthBasis? stated, Unit? levels, Indicator? about)
    {
        if (judged.Undefined is not null || (stated ?? about?.CustomaryBasis) is not { } basis
            || Differs(basis, levels, about) is not { } surely
            || (judged.Verdict != Verdict.Inconsistent && !(surely && stated is not null)))
        {
            return judged;
        }

        LocalText word = WordsOf(basis);
        GrowthBasis? ofLevels = PricesOf(levels, about);
        return claim.Judge(Undefined.Of(
            Reason.NotComparable,
            stated is not null
                ? new LocalText($"{word.Text}增长", $"The {word.English} growth")
                : new LocalText($"未注明口径、惯例为{word.Text}的增长", $"The growth, whose basis is not stated and customarily {word.English},"),
            ofLevels is { } known
                ? new LocalText($"{WordsOf(known).Text}水平值", $"the {WordsOf(known).English} levels")
                : new LocalText("未注明价格口径的水平值", "levels that do not say theirs"),
            new LocalText("口径不同，增速不能由这些水平值推出", "the bases differ, so the one does not follow from the other")));
    }

    /// <summary>The prices that a unit of money says; null where it says none.</summary>
    internal static GrowthBasis? PricesOf(Unit unit) => unit.IsPoint || KindCodes.PricesIn(unit.KindCode) is not { } prices ? null
        : prices == KindCodes.CurrentPrices ? GrowthBasis.Nominal
        : GrowthBasis.Real;

    /// <summary>That two growths state two bases; null where they do not.</summary>
    internal static Undefined? Difference(GrowthBasis? one, GrowthBasis? other) =>
        one is not { } first || other is not { } second || first == second ? null
        : Undefined.Of(
            Reason.NotComparable,
            new LocalText($"{WordsOf(first).Text}增长", $"The {WordsOf(first).English} growth"),
            new LocalText($"{WordsOf(second).Text}增长", $"the {WordsOf(second).English} growth"),
            new LocalText("口径不同", "the bases differ"));

    private static GrowthBasis OfLabel(string label) => All.First(entry => entry.Label == label).Basis;

    private static LocalText WordsOf(GrowthBasis basis) => All.First(entry => entry.Basis == basis).Words;

    // True where the levels are surely on another basis, false where they may be, null where they are on the same.
    private static bool? Differs(GrowthBasis stated, Unit? levels, Indicator? about) => (stated, PricesOf(levels, about)) switch
    {
        (var same, { } known) when same == known => null,
        (_, not null) => true,
        (GrowthBasis.Comparable, null) => false, // whatever is counted may be counted within another coverage
        (GrowthBasis.Nominal, null) => null, // money that does not say is of its own period
        _ => HasPrices(levels, about) ? false : null,
    };

    private static GrowthBasis? PricesOf(Unit? levels, Indicator? about) => (levels is null ? null : PricesOf(levels)) ?? about?.Prices;

    // An index of what customarily grows in volume is one of volumes.
    private static bool HasPrices(Unit? levels, Indicator? about) =>
        levels is null || (levels.IsPoint ? about?.CustomaryBasis != GrowthBasis.Real : KindCodes.HasMoney(levels.KindCode));
}
