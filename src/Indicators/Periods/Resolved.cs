using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The years that a reference means in a report, and how that is known; or why it means none.</summary>
/// <remarks>
/// <para>Made by <see cref="PeriodRef.Resolve"/>. A reference that cannot be placed is a result and no error: it has a
/// <see cref="Reason"/>, and it keeps what is stated all the same, such as the <see cref="Length"/> of 连续三年.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Resolved
{
    private Resolved()
    {
    }

    /// <summary>Gets whether years were found.</summary>
    [MemberNotNullWhen(true, nameof(Years))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsResolved => Years is not null;

    /// <summary>Gets the years meant, a single year as a range of one; null if there are none.</summary>
    public PeriodRange<Year>? Years { get; private init; }

    /// <summary>Gets the year meant, if the reference names one year and not a span; otherwise null.</summary>
    public Year? Year { get; private init; }

    /// <summary>Gets the year from which a growth over <see cref="Years"/> is measured, where the reference or the context says
    /// so.</summary>
    /// <remarks>
    /// The year before a plan for a plan and for the past n years; the named year itself from a year to now. Null for a
    /// single year, and for a bare 2021/2025, which has both readings: from <c>Years.First</c>, or from the year before.
    /// </remarks>
    public Year? BaseYear { get; private init; }

    /// <summary>Gets the period meant: the year or the years, or a quarter, month or day that is not a whole year; null if there is
    /// none.</summary>
    /// <remarks>A period within a year has no <see cref="Years"/>: a figure of a quarter does not stand for its year.</remarks>
    public AnyPeriod? Period { get; private init; }

    /// <summary>Gets how sure the text is of the time: <c>2021~</c> is about 2021.</summary>
    public PeriodHedge Hedge { get; private init; }

    /// <summary>Gets the day of a stock, if the reference names one (截至2021年底); otherwise null.</summary>
    public AsOf? AsOf { get; private init; }

    /// <summary>Gets how many years the reference states, if it states a number: 3 for 连续三年; otherwise null.</summary>
    public int? Length { get; private init; }

    /// <summary>Gets whether anything was taken from the context and not from the words themselves.</summary>
    public bool Assumed { get; private init; }

    /// <summary>Gets from what the period follows, such as <c>published 2026-01-15, plan 2021/2025</c>; null if there is none.</summary>
    public PeriodEvidence? Evidence { get; private init; }

    /// <summary>Gets why there are no years and what would give them; null if there are.</summary>
    public string? Reason { get; private init; }

    /// <summary>Returns the years or the period with the evidence, or the reason, for logs.</summary>
    /// <returns>Text such as <c>2025 (published 2026-01-15, plan 2021/2025)</c>.</returns>
    public override string ToString() =>
        IsResolved ? $"{(Year is { } year ? year.ToString() : Years.Value.ToString())} ({Evidence})"
        : Period is { } period ? $"{period} ({Evidence})"
        : Reason;

    internal static Resolved One(Year year, bool assumed, PeriodEvidence evidence) =>
        new() { Year = year, Years = new(year, year), Period = AnyPeriod.From(year), Assumed = assumed, Evidence = evidence };

    internal static Resolved At(AsOf day, Year closed, bool assumed, PeriodEvidence evidence) =>
        One(closed, assumed, evidence) with { AsOf = day };

    internal static Resolved Part(AnyPeriod period, AsOf? asOf, bool assumed, PeriodEvidence evidence, string reason) =>
        new() { Period = period, AsOf = asOf, Assumed = assumed, Evidence = evidence, Reason = reason };

    internal static Resolved Span(PeriodRange<Year> years, Year? baseYear, bool assumed, PeriodEvidence evidence, int? length = null) =>
        new() { Years = years, Period = AnyPeriod.From(years), BaseYear = baseYear, Assumed = assumed, Evidence = evidence,
            Length = length };

    internal static Resolved Not(string reason, int? length = null) => new() { Reason = reason, Length = length };

    /// <summary>Adds a hedge, also to the evidence: what is only about right must not look certain there.</summary>
    internal Resolved Hedged(PeriodHedge hedge)
    {
        if (hedge == PeriodHedge.None || Period is null)
            return this;
        return this with { Hedge = hedge, Evidence = Evidence!.With(hedge) };
    }
}
