using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated move in a ranking: 前移53位, 跃升, 下滑2位, up five places.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> are the places won, below zero for a fall: [53, 53] for 前移53位, [1, ∞) for 跃升 alone, (−∞, −1]
/// for 下滑 alone, [0, 0] for 持平.
/// </remarks>
public sealed partial class StatedRankMove : StatedResult, IReadText<StatedRankMove>
{
    private static readonly string[] Unmoved = ["持平", "不变", "保持不变", "位次不变", "unchanged"];

    private StatedRankMove(string text, int? places, Bounds bounds) : base(text, Hedge.None, bounds) => Places = places;

    /// <summary>Gets the places won, below zero for lost ones; <see langword="null"/> where only the direction is stated.</summary>
    public int? Places { get; }

    /// <summary>Reads a stated move.</summary>
    /// <param name="text">The move as printed, in Chinese or English.</param>
    /// <returns>The move.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedRankMove Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedRankMove? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated move; never throws.</summary>
    /// <param name="text">The move as printed.</param>
    /// <param name="result">The move.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedRankMove? result,
        [NotNullWhen(false)] out string? problem)
    {
        result = text.Length <= FigureText.MaxLength ? Read(text.Trim().ToString(), Comparisons.Off(FigureText.Plain(text).Trim())) : null;
        problem = result is null
            ? $"Got '{FigureText.Shown(text)}'; expected a move in a ranking, such as 前移53位, 跃升 or up five places. (IND0520)"
            : null;
        return result is not null;
    }

    private static StatedRankMove? Read(string text, ReadOnlySpan<char> plain)
    {
        if (Unmoved.Contains(plain.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            return new(text, 0, Rational.Zero);
        }

        if (PhraseTable.Directions.AtStart(plain) is not { Label: "up" or "down" or "forward" or "back" } direction)
        {
            return null;
        }

        bool isBack = direction.Label is "down" or "back";
        ReadOnlySpan<char> number = plain[direction.Length..];
        number = (number is ['了', ..] ? number[1..] : number).Trim();
        return number.IsEmpty ? new(text, null, isBack ? Bounds.AtMost(-1) : Bounds.AtLeast(1))
            : StatedRank.Places(number) is { } places ? new(text, isBack ? -places : places, new Rational(isBack ? -places : places))
            : null;
    }
}
