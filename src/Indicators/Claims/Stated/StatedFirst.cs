using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A claim to be the first or the only one, without a number: 榜首, 唯一, 首个, the first of its kind.</summary>
/// <remarks>
/// 首 with a noun or a measure word claims a first (首个, 首单, 首创); 首届 and 首批 are an edition and a batch, and claim none.
/// <see cref="StatedResult.Bounds"/> is the place, [1, 1].
/// </remarks>
public sealed partial class StatedFirst : StatedResult, IReadText<StatedFirst>
{
    private StatedFirst(string text) : base(text, Hedge.None, Bounds.Exactly(Rational.One))
    {
    }

    /// <summary>Gets among whom, or <see langword="null"/> where it is not stated; such a claim cannot be decided.</summary>
    public Scope? Scope { get; private init; }

    private protected override object? Setting => Scope;

    /// <summary>Reads a claim to a first place.</summary>
    /// <param name="text">The claim as printed.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedFirst Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedFirst? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a claim to a first place; never throws.</summary>
    /// <param name="text">The claim as printed.</param>
    /// <param name="result">The claim.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedFirst? result,
        [NotNullWhen(false)] out string? problem)
    {
        ReadOnlySpan<char> rest = text.Trim();
        bool claims = IsEnd(rest) || (PhraseTable.Firsts.AtStart(rest) is { } phrase
            ? phrase.Label == "yes" && phrase.Length == rest.Length
            : rest is ['首', _] or ['首', _, _]);
        result = claims ? new(rest.ToString()) : null;
        problem = result is null ? $"'{FigureText.Shown(text)}' claims no first place, as 榜首, 唯一 or 首个 do. (IND0520)" : null;
        return result is not null;
    }

    // 居首位, 位居全省榜首: a place with words of its own.
    private static bool IsEnd(ReadOnlySpan<char> text) =>
        (text.EndsWith("首位") || text.EndsWith("榜首")) && StatedRank.TryParse(text, out StatedRank? rank, out _)
            && rank is { Place: 1, IsTied: false, Move: null };

    /// <summary>The same claim within a scope.</summary>
    /// <param name="scope">Among whom.</param>
    /// <returns>The claim.</returns>
    public StatedFirst Within(Scope? scope) => new(Text) { Scope = scope };
}
