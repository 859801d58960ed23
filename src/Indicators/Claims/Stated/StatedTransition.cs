using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated change that is not a growth: 扭亏为盈, 由盈转亏, 减亏50%, 增亏20%, 亏损持平, 从无到有.</summary>
/// <remarks>
/// <see cref="StatedResult.Bounds"/> is the change over the size of the base in per cent, <c>(later − earlier) ÷ |earlier|</c>
/// (<see cref="Growth.ChangeOverAbsoluteBase"/>): [49.5, 50.5] for 减亏50%, [−20.5, −19.5] for 增亏20%, (100, ∞) for 扭亏为盈, (−∞, −100)
/// for 由盈转亏, [100, 100] for 扭亏, [−0.5, 0.5] for 亏损持平. From zero there is no such number, and everything is allowed.
/// </remarks>
public sealed partial class StatedTransition : StatedResult, IReadText<StatedTransition>
{
    private StatedTransition(string text, Reason transition) : base(text, Hedge.None, Of(transition)) => Transition = transition;

    private StatedTransition(string text, Reason transition, StatedValue printed)
        : base(text, printed, transition == Reason.LossWidened ? -1 : 1) =>
        Transition = transition;

    /// <summary>Gets what is stated: the reason why such a change has no growth rate.</summary>
    public Reason Transition { get; }

    /// <summary>Reads a stated transition.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedTransition Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedTransition? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated transition; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedTransition? result,
        [NotNullWhen(false)] out string? problem)
    {
        string? plain = Plain(text) is { } whole ? Comparisons.Off(whole).ToString() : null;
        int index = plain is null ? -1 : Array.FindIndex(TransitionPhrase.All, entry => PhraseForms.Is(entry.Phrase, plain));
        result = index >= 0 ? new(text.Trim().ToString(), TransitionPhrase.All[index].Transition) : null;
        problem = null;
        if (result is not null)
        {
            return true;
        }

        bool isNarrowed = PhraseForms.TryRead("lossNarrowed", plain, out ReadOnlySpan<char> figure);
        if (!isNarrowed && !PhraseForms.TryRead("lossWidened", plain, out figure))
        {
            problem = $"'{FigureText.Shown(text)}' states no transition such as 扭亏为盈, 由盈转亏 or 减亏50%. (IND0520)";
            return false;
        }

        bool read =
            TryReadValue(figure, unit => unit is PointUnit<Proportion>, "part of a loss, such as 50% of 减亏50%", out StatedValue? value,
                out problem)
            && (problem = (value.Value ?? value.Bounds.Lower) is { Sign: < 0 } ? ChangeText.SignProblem(text) : null) is null;
        result = read ? new(text.Trim().ToString(), isNarrowed ? Reason.LossNarrowed : Reason.LossWidened, value!) : null;
        return result is not null;
    }

    private static Bounds Of(Reason transition) => transition switch
    {
        Reason.ProfitToLoss => Bounds.LessThan(-100),
        Reason.LossToProfit => Bounds.MoreThan(100),
        Reason.LossToZero => Bounds.Exactly(100),
        Reason.LossUnchanged => Bounds.Closed(new Rational(-1, 2), new Rational(1, 2)),
        Reason.LossNarrowed => Bounds.Open(0, 100),
        Reason.LossWidened => Bounds.LessThan(0),
        _ => Bounds.Everything,
    };
}
