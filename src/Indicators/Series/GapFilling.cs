using System.Diagnostics;

namespace Indicators;

/// <summary>How a gap of a series is filled; a way is always named.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class GapFilling
{
    private readonly string _name;

    private GapFilling(string name, FillRule rule) => (_name, Rule) = (name, rule);

    /// <summary>What a run of missing places gets; null where nothing is known that could fill it.</summary>
    internal delegate Observation? FillRule(Cells cells, int before, int place, int after);

    /// <summary>Gets the way that repeats the last known value before. Before the first one nothing is filled, and nothing across a
    /// break.</summary>
    public static GapFilling CarryForward { get; } = new("carry forward", static (cells, before, place, _) =>
        before >= 0 && !IsBroken(cells, before + 1, place) ? Imputed(cells.Value(before), cells.Status(before)) : null);

    /// <summary>
    /// Gets the way that draws a line between the known values on both sides: <c>a + (b − a)·k ÷ n</c>, the k-th of n steps, by periods and
    /// not by days; exact. Before the first and behind the last known value nothing is filled, and nothing across a break.
    /// </summary>
    public static GapFilling Linear { get; } = new("linear", static (cells, before, place, after) =>
        before >= 0 && after < cells.Count && !IsBroken(cells, before + 1, after)
            ? Imputed(Between(cells.Value(before), cells.Value(after), new Rational(place - before, after - before)),
                cells.Status(before) | cells.Status(after))
            : null);

    internal FillRule Rule { get; }

    /// <summary>Gets the way that puts one number everywhere.</summary>
    /// <param name="value">The number, in the unit of the series that is filled.</param>
    /// <returns>The way.</returns>
    public static GapFilling Constant(Rational value) => new($"constant {value}", (_, _, _, _) => Imputed(value, ObservationStatus.Normal));

    /// <summary>Returns the name of the way, for logs.</summary>
    /// <returns>Such as <c>linear</c>.</returns>
    public override string ToString() => _name;

    private static Rational Between(Rational from, Rational to, Rational part) => from + ((to - from) * part);

    // What a value says of itself, its copy says too; a break is of its own period.
    private static Observation Imputed(Rational value, ObservationStatus known) =>
        new(value, (known & ObservationStatuses.WithValue) | ObservationStatus.Imputed);

    private static bool IsBroken(Cells cells, int from, int to)
    {
        bool isBroken = false;
        for (int place = from; place <= to; place++)
        {
            isBroken |= (cells.Status(place) & ObservationStatus.Break) != 0;
        }

        return isBroken;
    }
}
