using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated part of a whole, or of its change: 占90%以上, 占比33.3%, 三分之一, one in five, 贡献率35.1%.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is in per cent, also for fractions in words. A part is in its whole, so they end at 0 and 100 %: 占100%
/// and 百分之百 are [99.5, 100] %, 占90%以上 is [90, 100] %. Without a word a hedge stays open (90%以上 may be of a plan), behind 贡献率 every range
/// does, for a part of a change may be more than all of it; a number printed above 100 stays as it is.
/// </remarks>
public sealed partial class StatedShare : StatedResult, IReadText<StatedShare>
{
    private StatedShare(string text, StatedValue printed, bool endsAtWhole)
        : base(text, printed, endsAtWhole ? Bounds.Closed(Rational.Zero, 1 / printed.Unit!.Factor) : Bounds.Everything) =>
            Unit = printed.Unit!;

    /// <summary>Gets the unit, % or ‰.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the bounds of the share as a fraction.</summary>
    public Bounds Ratio => Bounds * Unit.Factor;

    /// <summary>Reads a stated share.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedShare Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedShare? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated share; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedShare? result,
        [NotNullWhen(false)] out string? problem)
    {
        string? plain = Plain(text);
        ReadOnlySpan<char> whole = default;
        bool isContribution = PhraseForms.TryRead("contribution", plain, out ReadOnlySpan<char> share),
            isPart = !isContribution && PhraseForms.TryRead("share", plain, out share, out whole);
        ReadOnlySpan<char> rest = isContribution || isPart
            ? Level(share, out _)
            : text.Trim();
        StatedValue? value = null;
        problem = null;
        bool read = IsName(whole) && StatedValue.TryParse(rest, UnitCatalog.Default, null, out value, out problem);
        bool isShare = value is not null
            && (value.Unit is PointUnit<Proportion>
                || value is { Unit: null, Value: not null } && value.Numeral.Words is { } words && Bounds.Closed(0, 1).Contains(words));
        problem = !read && problem is not null ? problem
            : isShare ? null
            : $"Got '{FigureText.Shown(text)}'; expected a share, such as 90%以上 or 三分之一. (IND0520)";
        bool endsAtWhole = isPart || (!isContribution && value is { Bounds.IsBounded: true });
        result = problem is null
            ? new(text.Trim().ToString(), value!.Unit is null ? value.WithUnit(Units.Percent) : value, endsAtWhole)
            : null;
        return result is not null;
    }
}
