using System.Globalization;

namespace Indicators;

/// <summary>What differs between series in JSON: the word for what they hold, and how their first cell is called.</summary>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <param name="Measure">What stands in <c>measure</c>.</param>
/// <param name="Start">What <c>start</c> is, for messages.</param>
/// <param name="ReadStart">The first period, or null where the text is none.</param>
/// <param name="WriteStart">The text of the first period.</param>
internal sealed record SeriesForm<TPeriod>(string Measure, string Start, Func<string, TPeriod?> ReadStart, Func<TPeriod, string> WriteStart)
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    /// <summary>The form of a series of periods: <c>"measure":"flow"</c>, <c>"start":"2021-01"</c>.</summary>
    internal static SeriesForm<TPeriod> Of<TMeasure, TKind>() where TKind : IMeasuredKind<TMeasure> => new(
        CatalogWords.Measures.Word(MeasureOf<TMeasure>.Value),
        $"a period such as \"{TPeriod.MinValue}\"",
        text => TPeriod.TryParse(text, CultureInfo.InvariantCulture, out TPeriod first) ? first : null,
        first => first.ToString(null, CultureInfo.InvariantCulture));
}

/// <summary>The form of a cumulative series, whose cells are years to date: <c>"measure":"cumulative"</c>, <c>"start":"2021-01/2021-02"</c>.</summary>
/// <remarks>A word of its own, so that what is cumulated is never read as a flow of single periods, nor the other way round.</remarks>
internal static class CumulativeForm<TPeriod>
    where TPeriod : struct, ISubannual<TPeriod>
{
    internal static SeriesForm<TPeriod> Instance { get; } = new(
        "cumulative",
        $"a part of a year from its beginning, such as \"{new YearToDate<TPeriod>(TPeriod.MinValue + 1)}\"",
        text => YearToDate<TPeriod>.TryParse(text, out YearToDate<TPeriod> first) ? first.Last : null,
        first => new YearToDate<TPeriod>(first).ToString());
}
