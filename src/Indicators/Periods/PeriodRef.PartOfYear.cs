using System.Text.Json.Serialization;

namespace Indicators;

public abstract partial record PeriodRef
{
    /// <summary>A quarter, month, day or other period finer than a year, as written: 2024年第三季度, 2024年1-9月, 2024-03.</summary>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record Subannual : PeriodRef
    {
        /// <summary>Makes a reference to a period that is not a year, plan or run of years.</summary>
        /// <param name="period">The period.</param>
        /// <exception cref="ArgumentException">It is a year, a plan or a run of these: there are other cases for them.</exception>
        public Subannual(AnyPeriod period)
        {
            if (period.IsYearsOrPlans)
                throw new ArgumentException($"{period} is made of whole years: use Exact, Plan or Range.", nameof(period));
            Period = period;
        }

        /// <summary>Gets the period.</summary>
        public AnyPeriod Period { get; }

        internal override Resolved ResolveIn(ReportContext context) =>
            Resolved.Part(Period, asOf: null, assumed: false, PeriodEvidence.AsWritten, NoYear(Named));

        internal override string Write(bool chinese) => Period.ToString(null, chinese ? Language.Chinese : Language.English);
    }

    /// <summary>A part of a year without its year, or of this or last year: 前三季度, 9月30日, 去年上半年, 截至9月底.</summary>
    /// <remarks>
    /// Without a year it is the latest that had ended when the report came out; in a report on a plan that had ended by then,
    /// the latest within the plan.
    /// </remarks>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record PartOfYear : PeriodRef
    {
        // Any year would do that has a 29 February.
        internal const int ModelYear = 2000;

        private readonly AnyPeriod _model;

        /// <summary>Makes a reference to a part of a year.</summary>
        /// <param name="part">The part, in whatever year: a day, month, quarter, trimester, half-year, or a run of these within one
        /// year.</param>
        /// <param name="offset">0 for the year of publication, −1 for the year before, −2 to 1; null if no year is named.</param>
        /// <param name="atEnd">Whether the end of the part is meant, as for a stock: 9月底, 截至9月30日.</param>
        /// <exception cref="ArgumentException">The part is not part of one calendar year, or the end of a run is asked for.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside −2 to 1.</exception>
        public PartOfYear(AnyPeriod part, int? offset, bool atEnd)
        {
            if (offset is < -2 or > 1)
                throw new ArgumentOutOfRangeException(nameof(offset), offset, "There are words for the years -2 to 1 only.");
            if (!part.TryMoveToYear(ModelYear, out _model) || (atEnd && part.IsRange))
                throw new ArgumentException(
                    $"Got {part}; expected a part of one calendar year{(atEnd ? " that has an end of its own" : "")}.", nameof(part));
            Offset = offset;
            AtEnd = atEnd;
        }

        /// <summary>Gets the distance of the year from the year of publication, or null if no year is named.</summary>
        public int? Offset { get; }

        /// <summary>Gets whether the end of the part is meant, as for a stock.</summary>
        public bool AtEnd { get; }

        /// <summary>Returns the part in a year.</summary>
        /// <param name="year">The year.</param>
        /// <returns>The period; null for 29 February in a year that has none.</returns>
        public AnyPeriod? InYear(Year year) => _model.TryMoveToYear(year.Number, out AnyPeriod period) ? period : null;

        internal override Resolved ResolveIn(ReportContext context)
        {
            if (context.Published is not { } published)
                return NeedsDate(Named);
            if (Offset is { } offset)
                return Place(published.Year.Number + offset, PeriodEvidence.Of(published));

            Day latest = context.EndedPlan is { } plan ? plan.Years.Last.Days.Last : published.Ordinal > 0 ? published - 1 : published;
            PeriodEvidence evidence = context.EndedPlan is { } ended
                ? PeriodEvidence.Of(published, ended)
                : PeriodEvidence.LatestEnded(published);
            bool reached = InYear(latest.Year) is not { } period || period.End <= latest.ToLocalDate();
            return Place(reached ? latest.Year.Number : latest.Year.Number - 1, evidence);
        }

        internal override string Write(bool chinese)
        {
            string part = _model.ToString(null, chinese ? Language.Chinese : Language.English);
            bool day = _model.TryAs(out Day _);
            if (chinese)
            {
                string bare = part["2000年".Length..];
                string year = Offset is { } offset ? RelativeYear.Word(offset, chinese: true) : "";
                return AtEnd ? day ? $"截至{year}{bare}" : $"{year}{bare}底" : year + bare;
            }

            string named = part[..^" 2000".Length] + (Offset is { } distance ? " " + RelativeYear.Word(distance, chinese: false) : "");
            return AtEnd ? day ? $"as of {named}" : $"the end of {named}" : named;
        }

        private Resolved Place(int number, PeriodEvidence evidence)
        {
            if (number is < 1 or > 9999 || InYear(new Year(number)) is not { } period)
                return Resolved.Not($"'{Named}' would lie in the year {number}, which has no such day.");
            if (!AtEnd)
                return Resolved.Part(period, asOf: null, assumed: true, evidence, NoYear(Named));

            var day = new AsOf(Day.From(period.End));
            return day.ClosedYear is { } year
                ? Resolved.At(day, year, assumed: true, evidence)
                : Resolved.Part(AnyPeriod.From(day.Day), day, assumed: true, evidence,
                    $"No year ends on {day}: only a stock at the end of a year stands for a year.");
        }
    }

    /// <summary>A time without beginning or without end: 2021/.., ../2021 (EDTF). It is never placed.</summary>
    /// <remarks>Since 2021 (2021年以来) is not open: it ends when the report was written, and is a <see cref="Range"/> to now.</remarks>
    [JsonConverter(typeof(PeriodRefJsonConverter))]
    internal sealed record OpenEnd : PeriodRef
    {
        /// <summary>Makes a reference to an open time.</summary>
        /// <param name="end">The end that is named.</param>
        /// <param name="openStart">Whether the beginning is open, and not the end.</param>
        /// <exception cref="ArgumentException"><paramref name="end"/> is a span itself.</exception>
        public OpenEnd(PeriodRef end, bool openStart)
        {
            ArgumentNullException.ThrowIfNull(end);
            if (!Range.CanJoin(end, new Now()))
                throw new ArgumentException($"Got '{end}'; expected an end of a span.", nameof(end));
            End = end;
            OpenStart = openStart;
        }

        /// <summary>Gets the end that is named.</summary>
        public PeriodRef End { get; }

        /// <summary>Gets whether the beginning is open, and not the end.</summary>
        public bool OpenStart { get; }

        internal override Resolved ResolveIn(ReportContext context) =>
            Resolved.Not($"'{Named}' is open: it has no {(OpenStart ? "beginning" : "end")}. Name both ends.");

        internal override string Write(bool chinese) => OpenStart ? $"../{End.Text(chinese)}" : $"{End.Text(chinese)}/..";
    }

    private static string NoYear(string words) => $"'{words}' is not a whole year, and does not stand for one.";

    private static Resolved NeedsDate(string words) =>
        Resolved.Not($"'{words}' needs the date on which the report was published, and it is not given.");
}
