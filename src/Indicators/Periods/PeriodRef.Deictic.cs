using System.Text.Json.Serialization;

namespace Indicators;

public abstract partial record PeriodRef
{
    /// <summary>The time at which the report stands: 目前, 至今, now.</summary>
    /// <remarks>
    /// It is placed in the last year whose figures the report can have. In a report on a plan that had ended when it came out
    /// that is the last year of the plan; otherwise it is the last full year before the publication. A span from a month, quarter or
    /// half-year ends with the last of these that the report can have, by the same rule.
    /// </remarks>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Now : PeriodRef
    {
        internal override Resolved ResolveIn(ReportContext context)
        {
            if (context.Published is not { } published)
                return NeedsDate(Named);
            if (context.EndedPlan is { } ended)
                return Resolved.One(ended.Years.Last, assumed: true, Evidence(published, context, FrequencyId.Annual));
            return published.Year == Year.MinValue
                ? Resolved.Not($"There is no full year before {published}.")
                : Resolved.One(published.Year - 1, assumed: true, Evidence(published, context, FrequencyId.Annual));
        }

        /// <summary>Finds the run from a month, quarter or half-year to the last one that the report can have.</summary>
        internal Resolved ResolveSince(Subannual from, string span, ReportContext context)
        {
            if (context.Published is not { } published)
                return NeedsDate(Named);
            string unit = from.Period.TryAs(out Month _) ? "month" : from.Period.TryAs(out Quarter _) ? "quarter" : "half-year";
            Day? reached = context.EndedPlan is { } ended ? ended.Years.Last.Days.Last : published > Day.MinValue ? published - 1 : null;
            if (reached is not { } day || from.Period.LastOfItsKindBy(day) is not { } last)
                return Resolved.Not($"There is no full {unit} before {published}.");
            return last.Start < from.Period.Start
                ? Resolved.Not(Range.EndsFirst(from, from.Period, this, last))
                : Resolved.Part(from.Period.Through(last), asOf: null, assumed: true, Evidence(published, context, from.Period.Frequency),
                    NoYear(span));
        }

        private static PeriodEvidence Evidence(Day published, ReportContext context, FrequencyId unit) => context.EndedPlan is { } ended
            ? PeriodEvidence.Of(published, ended)
            : PeriodEvidence.LastFull(published, unit, context.Plan);

        internal override string Write(bool chinese) => chinese ? "目前" : "now";
    }

    /// <summary>A year named from where the report stands, or its end: 今年, 去年, 去年底, this year, last year.</summary>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record RelativeYear : PeriodRef
    {
        /// <summary>Makes a reference to a year near the publication.</summary>
        /// <param name="offset">0 for the year of publication, −1 for the year before; −2 to 1.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside −2 to 1.</exception>
        public RelativeYear(int offset)
        {
            if (offset is < -2 or > 1)
                throw new ArgumentOutOfRangeException(nameof(offset), offset, "There are words for the years -2 to 1 only.");
            Offset = offset;
        }

        /// <summary>Gets the distance from the year of publication, negative for earlier years.</summary>
        public int Offset { get; }

        /// <summary>Gets whether the end of the year is meant, as for a stock: 去年底, 上年末.</summary>
        public bool AtEnd { get; init; }

        internal override Resolved ResolveIn(ReportContext context)
        {
            if (context.Published is not { } published)
                return NeedsDate(Named);
            int number = published.Year.Number + Offset;
            return number >= Year.MinValue.Number && number <= Year.MaxValue.Number
                ? AtEnd
                    ? Resolved.At(AsOf.EndOf(new Year(number)), new Year(number), assumed: true, PeriodEvidence.Of(published))
                    : Resolved.One(new Year(number), assumed: true, PeriodEvidence.Of(published))
                : Resolved.Not($"'{Named}' in a report of {published} lies outside the years 0001 to 9999.");
        }

        internal override string Write(bool chinese) =>
            (chinese, AtEnd) switch
            {
                (true, true) => Word(Offset, chinese) + "底",
                (false, true) => "the end of " + Word(Offset, chinese),
                _ => Word(Offset, chinese),
            };

        internal static string Word(int offset, bool chinese) => offset switch
        {
            0 => chinese ? "今年" : "this year",
            -1 => chinese ? "去年" : "last year",
            -2 => chinese ? "前年" : "the year before last",
            _ => chinese ? "明年" : "next year",
        };
    }

    /// <summary>A number of years up to where the report stands: 五年来, 近三年, over the past five years.</summary>
    /// <remarks>
    /// Five years, in a report on a five-year plan that has reached its last year, are the years of the plan. Otherwise they
    /// are full years, the last of them the year of <see cref="Now"/>. Growth over them is measured from the year before.
    /// </remarks>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record LastYears : PeriodRef
    {
        /// <summary>Makes a reference to the years up to now.</summary>
        /// <param name="count">How many years, 1 to 99.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> lies outside 1 to 99.</exception>
        public LastYears(int count) => Count = CheckCount(count);

        /// <summary>Gets how many years.</summary>
        public int Count { get; }

        internal override Resolved ResolveIn(ReportContext context)
        {
            if (context.Plan is { } plan && plan.Years.Count == Count && !(context.Published?.Year < plan.Years.Last))
            {
                return Resolved.Span(plan.Years, plan.BaseYear, assumed: true, PeriodEvidence.Of(context.Published, plan), Count);
            }

            Resolved now = new Now { Words = Named }.ResolveIn(context);
            if (!now.IsResolved)
                return Resolved.Not(now.Reason, Count);
            Year last = now.Years.Value.Last;
            if (last.Number < Count)
                return Resolved.Not($"'{Named}' up to {last} would begin before the year 0001.", Count);

            Year first = last - (Count - 1);
            Year? baseYear = first == Year.MinValue ? null : first - 1;
            return Resolved.Span(new(first, last), baseYear, assumed: true, now.Evidence!, Count);
        }

        internal override string Write(bool chinese) => chinese
            ? $"近{Count}年"
            : $"the past {Count} {(Count == 1 ? "year" : "years")}";
    }
}
