using NodaTime;

namespace Indicators;

/// <summary>What must be known of a report before its "now" and "the past five years" name years.</summary>
/// <remarks>
/// <para>Nothing in the library looks at a clock: the same report read twice, years apart, means the same years.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed partial record ReportContext
{
    /// <summary>Makes a context.</summary>
    /// <param name="publicationDate">The day the report came out, or null if it is not known.</param>
    /// <param name="plan">The five-year plan the report is about, or null if it is about none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside 0001-01-01 to 9999-12-31.</exception>
    public ReportContext(LocalDate? publicationDate = null, FiveYearPlan? plan = null) =>
        (Published, Plan) = (DayOf(publicationDate), plan);

    /// <summary>Gets the five-year plan the report is about, or null if it is about none.</summary>
    public FiveYearPlan? Plan { get; init; }

    /// <summary>Gets the context in which nothing is known.</summary>
    public static ReportContext None { get; } = new();

    /// <summary>Gets the day the report came out, in the ISO calendar, or null if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date set lies outside 0001-01-01 to 9999-12-31.</exception>
    public LocalDate? PublicationDate
    {
        get => Published?.ToLocalDate();
        init => Published = DayOf(value);
    }

    internal Day? Published { get; private init; }

    /// <summary>The plan, if it had ended when the report came out.</summary>
    internal FiveYearPlan? EndedPlan => Plan is { } plan && plan.Years.Last < Published?.Year ? plan : null;

    private static Day? DayOf(LocalDate? date) => date is { } day ? Day.From(day) : null;
}
