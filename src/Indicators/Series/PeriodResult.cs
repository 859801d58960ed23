using System.Diagnostics;

namespace Indicators;

/// <summary>What was computed for a period of an <see cref="AnySeries"/>: a result or the reason why there is none, its base, and the marks
/// of all that it rests on.</summary>
/// <remarks><b>Default value.</b> The year 0001 without a result: <see cref="Reason.NotComputed"/>.</remarks>
/// <typeparam name="T">What was computed.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct PeriodResult<T>
{
    /// <summary>Makes a result.</summary>
    /// <param name="period">The period.</param>
    /// <param name="basePeriod">The period that it is compared with; null where the calendar has none.</param>
    /// <param name="outcome">The result, or the reason.</param>
    /// <param name="status">The marks.</param>
    public PeriodResult(AnyPeriod period, AnyPeriod? basePeriod, Outcome<T> outcome, ObservationStatus status) =>
        (Period, Base, Outcome, Status) = (period, basePeriod, outcome, status);

    /// <summary>Gets the period.</summary>
    public AnyPeriod Period { get; }

    /// <summary>Gets the period that it is compared with; null where the calendar has none.</summary>
    public AnyPeriod? Base { get; }

    /// <summary>Gets the result, or the reason.</summary>
    public Outcome<T> Outcome { get; }

    /// <summary>Gets the marks.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Says what was computed, for logs.</summary>
    /// <returns>Such as <c>2024 on 2023: 8%</c>.</returns>
    public override string ToString() => $"{Period} on {Base?.ToString() ?? "no period"}: {Outcome}";
}
