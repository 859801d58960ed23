using System.Diagnostics;

namespace Indicators;

/// <summary>The time of an observation: as it is written, and the period that it means in its report.</summary>
/// <remarks>
/// 目前 and 五年来 mean a period once the report is known: <see cref="Observations.In"/> resolves them. A time that names its period means it at
/// once.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ObservedTime
{
    private readonly ReportContext _context;

    private ObservedTime(string text, PeriodRef reference, ReportContext context)
    {
        (Text, Reference, _context) = (text, reference, context);
        Resolved = reference.Resolve(context);

        // 2021/2025, 2024-Q1/2024-Q4 and 2021-03/目前 name two ends, 2024年1-9月 and 2024-01-01/P9M name one span; the first end of
        // “十三五”/目前 is a span itself, and its base is the year before it.
        NamesBothEnds = reference is PeriodRef.Range { From: not PeriodRef.Plan }
            || (reference is PeriodRef.Subannual && Resolved.Period is { IsRange: true } && text.Contains('/', StringComparison.Ordinal)
                && !text.Contains("/P", StringComparison.Ordinal));
    }

    /// <summary>Gets the time as it is written.</summary>
    public string Text { get; }

    /// <summary>Gets what is written, read.</summary>
    public PeriodRef Reference { get; }

    /// <summary>Gets the period that it means, with the evidence; or why it means none yet.</summary>
    public Resolved Resolved { get; }

    /// <summary>Gets the period, or <see langword="null"/> where the report has to say.</summary>
    public AnyPeriod? Period => Resolved.Period;

    /// <summary>Gets whether two ends are named, so that a change is counted from the first of them: 2021/2025.</summary>
    public bool NamesBothEnds { get; }

    /// <summary>Gets the period with which a change ends: of a run from a base, or over a plan, its last; else the period itself.</summary>
    public AnyPeriod? ChangeEnd => NamesBothEnds || Resolved.BaseYear is not null ? Period?.Last : Period;

    /// <summary>Gets the words in it that the report leaves open, each with the period that it was taken for and why: of 2021/目前 it is 目前
    /// alone.</summary>
    public IReadOnlyList<(string Text, AnyPeriod Period, PeriodEvidence Evidence)> Assumed
    {
        get
        {
            // 2021年至今 is one word for both ends, and of 2021-03/目前 the first end says that now is a month.
            (string Text, PeriodRef Reference)[] parts =
                Reference is PeriodRef.Range { From: not PeriodRef.Subannual } range && Text.Split('/') is [var from, var to]
                ? [(from.Trim(), range.From), (to.Trim(), range.To)]
                : [(Text, Reference)];
            return
            [
                .. from part in parts
                   where IsDeictic(part.Reference)
                   let resolved = part.Reference.Resolve(_context)
                   where resolved.Period is not null
                   select (part.Text, resolved.Period!.Value, resolved.Evidence!),
            ];
        }
    }

    /// <summary>The base of a change that is stated for this time.</summary>
    /// <remarks>
    /// Of one period (2024, 2024-Q3, 1-9月) it is the same one a year earlier (同比); of a span from base to end, its first; over a
    /// plan or 五年来, the year before it. An average growth alone counts the span of the report's own plan from the year before.
    /// </remarks>
    /// <param name="kind">What is stated.</param>
    /// <returns>The base; <see langword="null"/> where the kind has none, the period is not known, or the calendar ends before
    /// it.</returns>
    public AnyPeriod? BaseOf(ObservationKind kind) => (kind, Period) switch
    {
        (_, null) => null,
        (ObservationKind.AverageGrowth, { } period) => BaseYear ?? (period.IsRange ? period.First : period.YearEarlier),
        (ObservationKind.Growth or ObservationKind.Points or ObservationKind.Times or ObservationKind.Doublings, { } period) =>
            NamesBothEnds ? period.First : BaseYear ?? period.YearEarlier,
        _ => null,
    };

    /// <summary>The base of a change that is stated for this time: 环比 of one period is over the one just before.</summary>
    /// <param name="result">What is stated.</param>
    /// <returns>The base, as for its kind; <see langword="null"/> where it has none.</returns>
    public AnyPeriod? BaseOf(StatedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ObservationKinds.Of(result) is not { } kind ? null
            : result.ComparedWith != ComparedPeriod.PeriodBefore || NamesBothEnds || Period is not { IsRange: false, Ordinal: > 0 } period
                || BaseOf(kind) is null ? BaseOf(kind)
            : period.After(-1);
    }

    /// <summary>Returns the time as it is written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private AnyPeriod? BaseYear => Resolved.BaseYear is { } year ? AnyPeriod.From(year) : null;

    /// <summary>Whether words such as 目前 point at a time from where the report stands.</summary>
    internal static bool IsDeictic(PeriodRef reference) => reference switch
    {
        PeriodRef.Now or PeriodRef.RelativeYear or PeriodRef.LastYears or PeriodRef.PartOfYear or PeriodRef.OpenEnd => true,
        PeriodRef.Range range => IsDeictic(range.From) || IsDeictic(range.To),
        _ => false,
    };

    internal static ObservedTime Of(string text, PeriodRef reference) => new(text, reference, ReportContext.None);

    internal static ObservedTime Of(AnyPeriod period) => Of(period.ToString(), ReferenceTo(period));

    /// <summary>The reference that names a period.</summary>
    internal static PeriodRef ReferenceTo(AnyPeriod period) => period.TryAs(out Year year) ? new PeriodRef.Exact(year)
        : period.TryAs(out FiveYearPlan plan) ? new PeriodRef.Plan(plan)
        : period.TryAsRange(out PeriodRange<Year> years)
        ? new PeriodRef.Range(new PeriodRef.Exact(years.First), new PeriodRef.Exact(years.Last))
        : period.TryAsRange(out PeriodRange<FiveYearPlan> plans)
        ? new PeriodRef.Range(new PeriodRef.Plan(plans.First), new PeriodRef.Plan(plans.Last))
        : new PeriodRef.Subannual(period);

    /// <summary>The same time in a report.</summary>
    internal ObservedTime In(ReportContext context) => new(Text, Reference, context);
}
