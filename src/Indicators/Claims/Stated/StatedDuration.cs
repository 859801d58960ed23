using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated length of time: 五年, 72小时内, 连续三年.</summary>
/// <remarks>A whole number of years or hours is exact.</remarks>
public sealed partial class StatedDuration : StatedResult, IReadText<StatedDuration>
{
    private StatedDuration(string text, StatedValue printed) : base(text, printed.Hedge, printed.Bounds) => Unit = printed.Unit!;

    /// <summary>Gets the unit: one of <see cref="Elapsed"/> or of <see cref="CalendarSpan"/>.</summary>
    public Unit Unit { get; }

    /// <summary>Reads a stated duration.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedDuration Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedDuration? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated duration; never throws.</summary>
    /// <param name="text">The result as printed, in Chinese or English.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedDuration? result,
        [NotNullWhen(false)] out string? problem)
    {
        ReadOnlySpan<char> rest = text.Trim();
        rest = rest.StartsWith("连续") ? rest[2..] : rest;
        bool read =
            TryReadValue(rest, unit => unit is Unit<Elapsed> or Unit<CalendarSpan>, "duration, such as 五年 or 72小时内", out StatedValue? value,
                out problem);
        result = read ? new(text.Trim().ToString(), value!) : null;
        return result is not null;
    }
}
