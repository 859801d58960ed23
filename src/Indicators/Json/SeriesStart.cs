using System.Globalization;

namespace Indicators;

/// <summary>What differs between series in JSON: the word for what they hold, and how their first cell is called.</summary>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <param name="Measure">What stands in <c>measure</c>.</param>
/// <param name="Noun">What <c>start</c> is, for messages.</param>
/// <param name="Read">The first period, or null where the text is none.</param>
/// <param name="Write">The text of the first period.</param>
internal sealed record SeriesStart<TPeriod>(string Measure, string Noun, Func<string, TPeriod?> Read, Func<TPeriod, string> Write)
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    /// <summary>A series of periods: <c>"measure":"flow"</c>, <c>"start":"2021-01"</c>.</summary>
    internal static SeriesStart<TPeriod> Of<TMeasure, TKind>() where TKind : IMeasuredKind<TMeasure> => new(
        CatalogWords.Measures.Word(MeasureOf<TMeasure>.Value),
        $"a period such as \"{TPeriod.MinValue}\"",
        text => TPeriod.TryParse(text, CultureInfo.InvariantCulture, out TPeriod first) ? first : null,
        first => first.ToString(null, CultureInfo.InvariantCulture));
}

/// <summary>A cumulative series, whose cells are years to date: <c>"measure":"cumulative"</c>, <c>"start":"2021-01/2021-02"</c>.</summary>
/// <remarks>A word of its own, so that what is cumulated is never read as a flow of single periods, nor the other way round.</remarks>
internal static class CumulativeStart<TPeriod>
    where TPeriod : struct, ISubannual<TPeriod>
{
    internal static SeriesStart<TPeriod> Instance { get; } = new(
        "cumulative",
        $"a part of a year from its beginning, such as \"{new YearToDate<TPeriod>(TPeriod.MinValue + 1)}\"",
        text => YearToDate<TPeriod>.TryParse(text, out YearToDate<TPeriod> first) ? first.Last : null,
        first => new YearToDate<TPeriod>(first).ToString());
}
