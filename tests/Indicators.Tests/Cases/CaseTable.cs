namespace Indicators.Tests;

/// <summary>Tables of cases, each a text and what must come of it: <c>Cases/*.tsv</c>.</summary>
internal static class CaseTable
{
    /// <summary>The rows of a table without its notes.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(CaseTable).Assembly.GetManifestResourceStream("Cases." + name + ".tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>Bounds or an error code, of a text read as a stated result or as a figure.</summary>
    public static string Read(string kind, string text)
    {
        (StatedResult? result, string? problem) = kind switch
        {
            "growth" => (StatedGrowth.TryParse(text, out StatedGrowth? growth, out string? why) ? growth : (StatedResult?)null, why),
            "averageGrowth" =>
                (StatedAverageGrowth.TryParse(text, out StatedAverageGrowth? average, out string? why) ? average : null, why),
            "points" => (StatedPoints.TryParse(text, out StatedPoints? points, out string? why) ? points : null, why),
            "share" => (StatedShare.TryParse(text, out StatedShare? share, out string? why) ? share : null, why),
            "rank" => (StatedRank.TryParse(text, out StatedRank? rank, out string? why) ? rank : null, why),
            "first" => (StatedFirst.TryParse(text, out StatedFirst? first, out string? why) ? first : null, why),
            "rankMove" => (StatedRankMove.TryParse(text, out StatedRankMove? move, out string? why) ? move : null, why),
            "duration" => (StatedDuration.TryParse(text, out StatedDuration? duration, out string? why) ? duration : null, why),
            "threshold" => (StatedThreshold.TryParse(text, out StatedThreshold? threshold, out string? why) ? threshold : null, why),
            "times" => (StatedTimes.TryParse(text, out StatedTimes? times, out string? why) ? times : null, why),
            "doublings" => (StatedDoublings.TryParse(text, out StatedDoublings? doublings, out string? why) ? doublings : null, why),
            "transition" => (StatedTransition.TryParse(text, out StatedTransition? transition, out string? why) ? transition : null, why),
            "value" => (null, null),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of stated results."),
        };
        return kind == "value" ? Value(text) : result?.Bounds.ToString() ?? Code(problem!);
    }

    /// <summary>Bounds of a figure, or an error code.</summary>
    public static string Value(string text) =>
        StatedValue.TryParse(text, UnitCatalog.Default, null, out StatedValue? value, out string? problem)
            ? value.Bounds.ToString()
            : Code(problem);

    /// <summary>Whether what came is what must come; <c>refused</c> is any error.</summary>
    public static bool Fits(string expected, string found) =>
        expected == found || (expected == "refused" && found.StartsWith("IND", StringComparison.Ordinal));

    private static string Code(string problem) => problem[(problem.LastIndexOf('(') + 1)..^1];
}
