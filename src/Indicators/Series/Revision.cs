using System.Diagnostics;

using NodaTime;

namespace Indicators;

/// <summary>A change of what was released of one period: a first estimate that became another value, or lost its mark.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Revision<TPeriod> where TPeriod : struct, ITilingPeriod<TPeriod>
{
    internal Revision(TPeriod period, (LocalDate On, Observation Observation) before, (LocalDate On, Observation Observation) after,
        Unit unit) =>
        (Period, ReleasedOn, Before, RevisedOn, After, UnitOfMeasure) =
            (period, before.On, before.Observation, after.On, after.Observation, unit);

    /// <summary>Gets the period that was revised.</summary>
    public TPeriod Period { get; }

    /// <summary>Gets the day on which the earlier observation was released.</summary>
    public LocalDate ReleasedOn { get; }

    /// <summary>Gets the earlier observation, in <see cref="UnitOfMeasure"/>.</summary>
    public Observation Before { get; }

    /// <summary>Gets the day on which it was replaced.</summary>
    public LocalDate RevisedOn { get; }

    /// <summary>Gets the later observation, in <see cref="UnitOfMeasure"/>.</summary>
    public Observation After { get; }

    /// <summary>Gets the unit of both: that of the latest release.</summary>
    public Unit UnitOfMeasure { get; }

    /// <summary>Gets the later value minus the earlier, in the unit in which differences are written (个百分点 for %); exact. Null where one of
    /// them has none.</summary>
    public Rational? Change => After.Value - Before.Value;

    /// <summary>Says what was revised, for logs.</summary>
    /// <returns>Such as <c>2024-Q1: 25 P (2024-04-16) → 26 (2024-07-15), 亿元</c>.</returns>
    public override string ToString() =>
        $"{Period}: {Before} ({Vintages.Text(ReleasedOn)}) → {After} ({Vintages.Text(RevisedOn)}), {UnitOfMeasure}";
}
