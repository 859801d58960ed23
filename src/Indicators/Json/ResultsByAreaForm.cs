using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What was computed across areas, <c>[{"area":"360313","results":{"2024":{"value":…}}}]</c>: in the order of the areas.</summary>
/// <remarks>An area is not a key, for not every type of areas has a text that reads back.</remarks>
internal static class ResultsByAreaForm
{
    internal static JsonConverter<ResultsByArea<TArea, TPeriod, TResult>> Of<TArea, TPeriod, TResult>()
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        var row = Form.Of("An area with its results", ((TArea? Area, ResultSeries<TPeriod, TResult> Results) row) => row)
            .With("area", new ByOptions<TArea>("an area", mayBeNull: false), (ref parts) => ref parts.Area)
            .With("results", new ResultsForm<TPeriod, TResult>(), (ref parts) => ref parts.Results)
            .Make(parts => parts);
        return new MappedForm<ResultsByArea<TArea, TPeriod, TResult>, List<(TArea? Area, ResultSeries<TPeriod, TResult> Results)>>(
            new ListForm<(TArea? Area, ResultSeries<TPeriod, TResult> Results)>("areas", "results by area", row),
            results => [.. results.Select(own => ((TArea?)own.Area, own.Results))],
            Make);
    }

    private static ResultsByArea<TArea, TPeriod, TResult> Make<TArea, TPeriod, TResult>(List<(TArea? Area, ResultSeries<TPeriod,
        TResult> Results)> rows)
        where TArea : notnull
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        HashSet<TArea> seen = [];
        foreach ((TArea? area, ResultSeries<TPeriod, TResult> own) in rows)
        {
            if (!seen.Add(area!))
            {
                throw new JsonException($"The area '{FigureText.Shown(area!.ToString())}' stands twice in results by area.");
            }

            if (own.Domain != rows[0].Results.Domain)
            {
                throw new IndicatorJsonException(
                    $"The areas of a result have the same periods; '{FigureText.Shown(area!.ToString())}' has {own.Domain}, and the first "
                        + $"has {rows[0].Results.Domain}. (IND0681)");
            }
        }

        return rows.Count == 0
            ? throw new JsonException("Results by area have at least one area.")
            : new([.. rows.Select(row => row.Area!)], rows[0].Results.Domain, (place, period) => rows[place].Results[period]);
    }
}
