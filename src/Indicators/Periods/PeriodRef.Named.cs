using System.Text.Json.Serialization;

namespace Indicators;

public abstract partial record PeriodRef
{
    /// <summary>A year, as written: 2021年.</summary>
    /// <param name="Year">The year.</param>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Exact(Year Year) : PeriodRef
    {
        internal override Resolved ResolveIn(ReportContext context) => Resolved.One(Year, assumed: false, PeriodEvidence.AsWritten);

        internal override string Write(bool chinese) => Year.ToString(null, chinese ? Language.Chinese : Language.English);
    }

    /// <summary>The date of a stock: 截至2021年底. It is placed if it is the end of a year.</summary>
    /// <param name="At">The date.</param>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Date(AsOf At) : PeriodRef
    {
        internal override Resolved ResolveIn(ReportContext context) => At.ClosedYear is { } year
            ? Resolved.At(At, year, assumed: false, PeriodEvidence.AsWritten)
            : Resolved.Part(
                AnyPeriod.From(At.Day), At, assumed: false, PeriodEvidence.AsWritten,
                $"No year ends on {At}: only a stock at the end of a year stands for a year.");

        internal override string Write(bool chinese) => chinese ? At.ToString(null, Language.Chinese) : $"as of {At}";
    }

    /// <summary>A five-year plan by its name: “十四五”时期.</summary>
    /// <param name="Of">The plan.</param>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Plan(FiveYearPlan Of) : PeriodRef
    {
        internal override Resolved ResolveIn(ReportContext context) =>
            Resolved.Span(Of.Years, Of.BaseYear, assumed: false, PeriodEvidence.AsWritten);

        internal override string Write(bool chinese) => Of.ToString(null, chinese ? Language.Chinese : Language.English);
    }

    /// <summary>A number of years without saying which: 连续三年, 三年. It is never placed.</summary>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record SomeYears : PeriodRef
    {
        /// <summary>Makes a reference to a number of years.</summary>
        /// <param name="count">How many years, 1 to 99.</param>
        /// <param name="consecutive">Whether the text says that they follow on one another (连续).</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> lies outside 1 to 99.</exception>
        public SomeYears(int count, bool consecutive)
        {
            Count = CheckCount(count);
            Consecutive = consecutive;
        }

        /// <summary>Gets how many years.</summary>
        public int Count { get; }

        /// <summary>Gets whether the text says that they follow on one another (连续).</summary>
        public bool Consecutive { get; }

        internal override Resolved ResolveIn(ReportContext context) =>
            Resolved.Not($"'{Named}' states a length and names no years. Name the first or the last of them.", Count);

        internal override string Write(bool chinese) => chinese
            ? $"{(Consecutive ? "连续" : "")}{Count}年"
            : $"{Count} {(Consecutive ? "consecutive " : "")}{(Count == 1 ? "year" : "years")}";
    }

    /// <summary>From one time to another: 2021/2025, 2021/目前, 2021年3月至今.</summary>
    /// <remarks>A span from a month, quarter or half-year ends now; between two of these it is one period,
    /// <see cref="Subannual"/>.</remarks>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Range : PeriodRef
    {
        /// <summary>Makes a reference to a span.</summary>
        /// <param name="from">Where it begins; of a plan, its first year; or a calendar month, quarter or half-year.</param>
        /// <param name="to">Where it ends; of a plan, its last year; <see cref="Now"/> if it begins with a part of a year.</param>
        /// <exception cref="ArgumentException">
        /// One of the two is a span itself, or both are years and the second comes first, or a part of a year meets another end than now.
        /// </exception>
        public Range(PeriodRef from, PeriodRef to)
        {
            ArgumentNullException.ThrowIfNull(from);
            ArgumentNullException.ThrowIfNull(to);
            if (!CanJoin(from, to))
                throw new ArgumentException($"There is no span from '{from}' to '{to}'.", nameof(to));
            From = from;
            To = to;
        }

        /// <summary>Gets where the span begins.</summary>
        public PeriodRef From { get; }

        /// <summary>Gets where the span ends; it belongs to the span.</summary>
        public PeriodRef To { get; }

        internal static bool CanJoin(PeriodRef from, PeriodRef to) => from is Subannual { Period.HasNamedEnd: true }
            ? to is Now
            : IsEnd(from) && IsEnd(to) && !(from is Exact first && to is Exact last && last.Year < first.Year);

        internal static string EndsFirst(PeriodRef from, IFormattable first, PeriodRef to, IFormattable last) =>
            $"'{from.Named}' is {first} and '{to.Named}' is {last}, which comes before it. Check the publication date.";

        internal override Resolved ResolveIn(ReportContext context)
        {
            if (From is Subannual part && To is Now now)
                return now.ResolveSince(part, Named, context).Hedged(From.Hedge | To.Hedge);

            // An end that is not a year, such as 2021年9月底, gives its reason and not its own day as if it were the span.
            Resolved from = From.ResolveHedged(context), to = To.ResolveHedged(context);
            PeriodHedge hedge = from.Hedge | to.Hedge;
            if (!from.IsResolved)
                return Resolved.Not(from.Reason);
            if (!to.IsResolved)
                return Resolved.Not(to.Reason);

            Year first = from.Years.Value.First, last = to.Years.Value.Last;

            // 今年以来 in September: the year is not full, its months are.
            if (last < first && To is Now unfinished && context.Published?.Year == first
                && unfinished.ResolveSince(new Subannual(AnyPeriod.From(new Month(first.Number, 1))), Named,
                    context) is { Period: not null } months)
                return months.Hedged(hedge);
            if (last < first)
                return Resolved.Not(EndsFirst(From, first, To, last));

            PeriodRange<Year> years = new(first, last);
            if (From is Exact && To is Exact)
                return Between(years, context).Hedged(hedge);

            PeriodEvidence[] assumed = [.. new[] { from, to }.Where(end => end.Assumed).Select(end => end.Evidence!)];
            return Resolved.Span(
                years,
                from.BaseYear ?? first,
                from.Assumed || to.Assumed,
                assumed.Length > 0 ? PeriodEvidence.Both(assumed) : PeriodEvidence.AsWritten).Hedged(hedge);
        }

        internal override string Write(bool chinese) => $"{From.Text(chinese)}/{To.Text(chinese)}";

        // The years of the report's own plan are the plan, whose growth has the year before it as base.
        private static Resolved Between(PeriodRange<Year> years, ReportContext context) =>
            context.Plan is { } plan && plan.Years == years
                ? Resolved.Span(years, plan.BaseYear, assumed: true, PeriodEvidence.Of(null, plan))
                : Resolved.Span(years, baseYear: null, assumed: false, PeriodEvidence.AsWritten);

        private static bool IsEnd(PeriodRef reference) => reference is Exact or Date or Plan or Now or RelativeYear;
    }

    private static int CheckCount(int count) => count is >= 1 and <= 99
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, "A number of years lies from 1 to 99.");
}
