using FsCheck.Xunit;

using NodaTime;

namespace Indicators.Tests;

/// <summary>What is true of every reference in every report.</summary>
[Properties(Arbitrary = [typeof(ReferenceArbitraries)])]
public class PeriodRefLaws
{
    private static readonly string[] Formats = ["G", "en", "zh"];

    // Resolve(Exact(y), c) = Resolve(Exact(y), none), and it is y.
    [Property]
    public bool A_named_year_does_not_depend_on_the_report(Year year, ReportContext context)
    {
        PeriodRef reference = new PeriodRef.Exact(year);
        return reference.Resolve(context) == reference.Resolve(ReportContext.None)
            && reference.Resolve(context) is { Assumed: false } resolved && resolved.Year == year;
    }

    // d ≤ e ⇒ Now in a report of d ≤ Now in a report of e.
    [Property]
    public bool A_later_report_has_no_earlier_now(ReportContext context, AsOf first, AsOf second)
    {
        Resolved early = Now(context, first < second ? first : second), late = Now(context, first < second ? second : first);
        return !early.IsResolved ? Guard.Unmet() : (late.IsResolved && early.Years.Value.Last <= late.Years.Value.Last);
    }

    // Now without a plan is y ⇔ y is the last year that ended before the publication: y.End < d, (y + 1).End ≥ d.
    [Property]
    public bool Without_a_plan_now_is_the_last_year_that_had_ended(AsOf published)
    {
        LocalDate date = published.Day.ToLocalDate();
        Resolved now = new PeriodRef.Now().Resolve(new(date));
        return now.Year is { } year ? year.End < date && (year + 1).End >= date : date.Year == 1;
    }

    // m/now in a report of d without a plan is m to the last p of its kind with p.End < d; none if that is before m.
    [Property]
    public bool Without_a_plan_a_span_from_a_part_of_a_year_ends_with_the_last_that_had_ended(AsOf published, Part from)
    {
        LocalDate date = published.Day.ToLocalDate();
        Resolved resolved = Since(from).Resolve(new(date));
        return resolved.Period is { } run
            ? run.First == from.Period && run.Frequency == from.Period.Frequency && run.End < date && NextEnd(run.Last) >= date
                && resolved.Assumed
            : from.Period.End >= date;
    }

    // In a report on a plan that had ended, m/now ends where y/now does.
    [Property]
    public bool In_a_report_on_an_ended_plan_every_span_to_now_ends_with_the_plan(ReportContext context, Part from) =>
        context.Plan is not { } plan || context.PublicationDate is not { } date || plan.End >= date
        ? Guard.Unmet()
        : (Since(from).Resolve(context).Period is { } run ? run.End == plan.End : from.Period.Start > plan.End);

    // |LastYears(n)| = n, and the growth over them has n steps from the base.
    [Property]
    public bool The_past_n_years_are_n_years(int seed, ReportContext context)
    {
        int count = (int)(Math.Abs((long)seed) % 99) + 1;
        Resolved resolved = new PeriodRef.LastYears(count).Resolve(context);
        return resolved.Length == count && (!resolved.IsResolved
            || (resolved.Years.Value.Count == count
                && (resolved.BaseYear is { } start
                    ? resolved.Years.Value.Last - start == count
                    : resolved.Years.Value.First == Year.MinValue)));
    }

    // Resolve never throws; there are years or a reason, and years with evidence.
    [Property]
    public bool Every_reference_has_years_and_evidence_or_a_reason(PeriodRef reference, ReportContext context)
    {
        Resolved resolved = reference.Resolve(context);
        return resolved.IsResolved
            ? resolved is { Reason: null, Evidence: not null }
                && (resolved.Year is not { } year || resolved.Years == new PeriodRange<Year>(year, year))
            : resolved is { Reason.Length: > 0, Year: null, BaseYear: null }
                && (resolved.Period is null ? resolved is { Evidence: null, Assumed: false, AsOf: null } : resolved.Evidence is not null);
    }

    // Years, where there are any, cover the same days as the period; a part of a year lies within one report's reach.
    [Property]
    public bool The_years_are_the_period(PeriodRef reference, ReportContext context) =>
        reference.Resolve(context) is var resolved
        && (resolved.Years is not { } years || resolved.Period is { } period && (period.Start, period.End) == (years.Start, years.End));

    // A part without its year had ended when the report came out.
    [Property]
    public bool A_part_of_no_named_year_had_ended_before_the_report(AsOf published, PartOfSomeYear some) =>
        some.Part is not PeriodRef.PartOfYear { Offset: null } part
        || part.Resolve(new(published.Day.ToLocalDate())).Period is not { } period || period.End < published.Day.ToLocalDate()
        || published.Day == Day.MinValue;

    // What is not assumed is the same in every report.
    [Property]
    public bool What_is_not_assumed_does_not_depend_on_the_report(PeriodRef reference, ReportContext context) =>
        reference.Resolve(context) is not { Period: not null, Assumed: false } resolved
        ? Guard.Unmet()
        : resolved == reference.Resolve(ReportContext.None);

    // Parse(r.ToString(f)) = r, so that ToString(Parse(s)) is a fixed point; full-width forms change nothing.
    [Property]
    public bool What_a_reference_prints_it_reads_back(PeriodRef reference) => Formats.All(format =>
        PeriodRef.Parse(reference.As(format)) == reference
        && PeriodRef.Parse(FullWidth.Of(reference.As(format))) == reference);

    private static PeriodRef.Range Since(Part from) => new(new PeriodRef.Subannual(from.Period), new PeriodRef.Now());

    private static LocalDate NextEnd(AnyPeriod period) => period.Match(
        year => year.End, half => (half + 1).End, third => third.End, quarter => (quarter + 1).End, month => (month + 1).End,
        week => week.End, day => day.End, plan => plan.End, other => other.End);

    private static Resolved Now(ReportContext context, AsOf published) =>
        new PeriodRef.Now().Resolve(context with { PublicationDate = published.Day.ToLocalDate() });
}
