using System.Diagnostics;

namespace Indicators;

/// <summary>From what the period of a reference follows: as written, or from the day of publication and the plan of the report.</summary>
/// <remarks>
/// <para>Its parts are values and become words when they are printed. A span of which both ends were taken from the context has the parts
/// of both.</para>
/// <para><b>Text.</b> In English <c>published 2026-01-15, plan 2021/2025</c>, in Chinese 发布日期2026-01-15，规划期2021/2025.</para>
/// <para><b>Equality.</b> The same parts in the same order.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// ReportContext report = new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));
/// PeriodEvidence evidence = PeriodRef.Parse("目前").Resolve(report).Evidence!;
/// evidence;                              // → published 2026-01-15, plan 2021/2025
/// evidence.ToString(Language.Chinese);   // → 发布日期2026-01-15，规划期2021/2025
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PeriodEvidence : IEquatable<PeriodEvidence>
{
    private readonly Part[][] _ends;

    private PeriodEvidence(Part[][] ends) => _ends = ends;

    private enum Clause
    {
        AsWritten,
        Published,
        Plan,
        PlanNotEnded,
        LastFull,
        LatestEnded,
        Uncertain,
        Approximate,
        UncertainAndApproximate,
    }

    /// <summary>Gets the evidence of a period that the text itself names.</summary>
    public static PeriodEvidence AsWritten { get; } = new([[new(Clause.AsWritten)]]);

    /// <summary>Whether the parts are the same.</summary>
    /// <param name="other">The other evidence.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(PeriodEvidence? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PeriodEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Says it in English.</summary>
    /// <returns>Text such as <c>published 2026-01-15, plan 2021/2025</c>.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Says it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as 发布日期2026-01-15，规划期2021/2025.</returns>
    public string ToString(Language language)
    {
        (string between, string ends) = language == Language.Chinese ? ("，", "；") : (", ", "; ");
        return string.Join(ends, _ends.Select(end => string.Join(between, end.Select(part => part.In(language)))));
    }

    internal static PeriodEvidence Of(Day published) => new([[new(Clause.Published, published.ToString())]]);

    internal static PeriodEvidence Of(Day? published, FiveYearPlan plan)
    {
        var of = new Part(Clause.Plan, plan.ToString("E", null));
        return new([published is { } day ? [new(Clause.Published, day.ToString()), of] : [of]]);
    }

    /// <summary>The last full year, quarter, month or half-year before the publication; the plan that had not ended by then, if there is
    /// one.</summary>
    internal static PeriodEvidence LastFull(Day published, FrequencyId unit, FiveYearPlan? running)
    {
        Part[] known = [new(Clause.Published, published.ToString()), new(Clause.LastFull, unit.Code)];
        return new([running is { } plan ? [.. known, new(Clause.PlanNotEnded, plan.ToString("E", null))] : known]);
    }

    internal static PeriodEvidence LatestEnded(Day published) =>
        new([[new(Clause.Published, published.ToString()), new(Clause.LatestEnded)]]);

    /// <summary>The evidence of both ends of a span; said once where it is the same.</summary>
    internal static PeriodEvidence Both(IEnumerable<PeriodEvidence> ends) => new([.. ends.Distinct().SelectMany(end => end._ends)]);

    internal PeriodEvidence With(PeriodHedge hedge)
    {
        var how = new Part(hedge switch
        {
            PeriodHedge.Uncertain => Clause.Uncertain,
            PeriodHedge.Approximate => Clause.Approximate,
            _ => Clause.UncertainAndApproximate,
        });
        return new([.. _ends[..^1], [.. _ends[^1], how]]);
    }

    private readonly record struct Part(Clause Clause, string Of = "")
    {
        public string In(Language language) => language == Language.Chinese ? Chinese : English;

        private string English => Clause switch
        {
            Clause.AsWritten => "as written",
            Clause.Published => $"published {Of}",
            Clause.Plan => $"plan {Of}",
            Clause.PlanNotEnded => $"plan {Of} not ended",
            Clause.LastFull => $"last full {Of switch { "A" => "year", "Q" => "quarter", "M" => "month", _ => "half-year" }} before it",
            Clause.LatestEnded => "the latest ended before it",
            Clause.Uncertain => "uncertain",
            Clause.Approximate => "approximate",
            _ => "uncertain and approximate",
        };

        private string Chinese => Clause switch
        {
            Clause.AsWritten => "如文中所写",
            Clause.Published => $"发布日期{Of}",
            Clause.Plan => $"规划期{Of}",
            Clause.PlanNotEnded => $"规划期{Of}尚未结束",
            Clause.LastFull => $"取此前最近一个完整的{Of switch { "A" => "年份", "Q" => "季度", "M" => "月份", _ => "半年" }}",
            Clause.LatestEnded => "取此前最近结束的同类时期",
            Clause.Uncertain => "时期不确定",
            Clause.Approximate => "时期为约数",
            _ => "时期为约数且不确定",
        };
    }
}
