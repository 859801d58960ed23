using System.Diagnostics;

namespace Indicators;

/// <summary>What was computed for a period of an <see cref="AnySeries"/>: a result or the reason why there is none, its base, and the marks of all that it rests on.</summary>
/// <remarks><b>Default value.</b> The year 0001 without a result: <see cref="Reason.NotComputed"/>.</remarks>
/// <typeparam name="T">What was computed.</typeparam>
/// <param name="Period">The period.</param>
/// <param name="Base">The period that it is compared with; null where the calendar has none.</param>
/// <param name="Outcome">The result, or the reason.</param>
/// <param name="Status">The marks.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct PeriodResult<T>(AnyPeriod Period, AnyPeriod? Base, Outcome<T> Outcome, ObservationStatus Status)
{
    /// <summary>Says what was computed, for logs.</summary>
    /// <returns>Such as <c>2024 on 2023: 8%</c>.</returns>
    public override string ToString() => $"{Period} on {Base?.ToString() ?? "no period"}: {Outcome}";
}
