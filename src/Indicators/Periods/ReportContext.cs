using NodaTime;

namespace Indicators;

/// <summary>What must be known of a report before its "now" and "the past five years" name years.</summary>
/// <remarks>
/// <para>Nothing in the library looks at a clock: the same report read twice, years apart, means the same years.</para>
/// </remarks>
/// <param name="PublicationDate">The day the report came out, or null if it is not known.</param>
/// <param name="Plan">The five-year plan the report is about, or null if it is about none.</param>
public sealed record ReportContext(LocalDate? PublicationDate = null, FiveYearPlan? Plan = null)
{
    /// <summary>Gets the context in which nothing is known.</summary>
    public static ReportContext None { get; } = new();

    /// <summary>Gets the day of publication, checked to lie in the range of <see cref="Day"/>.</summary>
    internal Day? Published { get; } = PublicationDate is { } date ? Day.From(date) : null;
}
