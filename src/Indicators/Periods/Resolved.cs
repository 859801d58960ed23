using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The years that a reference means in a report, and how that is known; or why it means none.</summary>
/// <remarks>
/// <para>Made by <see cref="PeriodRef.Resolve"/>. A reference that cannot be placed is a result and no error: it has a
/// <see cref="Reason"/>, and it keeps what is stated all the same, such as the <see cref="Length"/> of 连续三年.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Resolved
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

    /// <summary>Gets the year from which a growth over <see cref="Years"/> is measured, where the reference or the context says so.</summary>
    /// <remarks>
    /// The year before a plan for a plan and for the past n years; the named year itself from a year to now. Null for a
    /// single year, and for a bare 2021/2025, which has both readings: from <c>Years.First</c>, or from the year before.
    /// </remarks>
    public Year? BaseYear { get; private init; }

    /// <summary>Gets the day of a stock, if the reference names one (截至2021年底); otherwise null.</summary>
    public AsOf? AsOf { get; private init; }

    /// <summary>Gets how many years the reference states, if it states a number: 3 for 连续三年; otherwise null.</summary>
    public int? Length { get; private init; }

    /// <summary>Gets whether anything was taken from the context and not from the words themselves.</summary>
    public bool Assumed { get; private init; }

    /// <summary>Gets from what the years follow, such as <c>published 2026-01-15, plan 2021/2025</c>; empty if there are none.</summary>
    public string Evidence { get; private init; } = "";

    /// <summary>Gets why there are no years and what would give them; null if there are.</summary>
    public string? Reason { get; private init; }

    /// <summary>Returns the years and the evidence, or the reason, for logs.</summary>
    /// <returns>Text such as <c>2025 (published 2026-01-15, plan 2021/2025)</c>.</returns>
    public override string ToString() =>
        IsResolved ? $"{(Year is { } year ? year.ToString() : Years.Value.ToString())} ({Evidence})" : Reason;

    internal static Resolved One(Year year, bool assumed, string evidence) =>
        new() { Year = year, Years = new(year, year), Assumed = assumed, Evidence = evidence };

    internal static Resolved At(AsOf day, Year closed) =>
        One(closed, assumed: false, AsWritten) with { AsOf = day };

    internal static Resolved Span(PeriodRange<Year> years, Year? baseYear, bool assumed, string evidence, int? length = null) =>
        new() { Years = years, BaseYear = baseYear, Assumed = assumed, Evidence = evidence, Length = length };

    internal static Resolved Not(string reason, int? length = null, AsOf? asOf = null) =>
        new() { Reason = reason, Length = length, AsOf = asOf };

    /// <summary>The evidence of what needs no context.</summary>
    internal const string AsWritten = "as written";
}
