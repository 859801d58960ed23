using System.Text.Json;

namespace Indicators.Tests;

/// <summary>A figure that people read and annotated: what the text prints, and what it means.</summary>
/// <param name="Where">The sample and the place in it.</param>
/// <param name="Text">The figure with the hedge word beside it.</param>
/// <param name="Kind">What it states: level, growth, rank ….</param>
/// <param name="Value">The printed value; null when not one number is printed.</param>
/// <param name="Units">The spellings of the unit that are as good; null among them for none.</param>
/// <param name="Hedges">The hedges that are as good, the annotated one first.</param>
/// <param name="Interval">The bounds under the annotated hedge, such as <c>[8, 9)</c>; null when there are none.</param>
/// <param name="Decimals">The digits printed after the point; null when not annotated.</param>
internal sealed record AnnotatedFigure(
    string Where, string Text, string Kind, string? Value, IReadOnlyList<string?> Units, IReadOnlyList<string> Hedges, string? Interval,
    int? Decimals);

/// <summary>The annotated figures beside the project, read in place; none where the project stands alone.</summary>
internal static class ReadingSamples
{
    /// <summary>The folder of samples, searched upward from the tests; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The figures of the report on Xiangdong with a row number, without the rows that are dates or no figures.</summary>
    public static IEnumerable<AnnotatedFigure> Report()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder!, "xiangdong-figures.tsv"));
        string[] columns = lines[0].Split('\t');
        foreach (string[] cells in lines.Skip(1).Select(line => line.Split('\t')))
        {
            string Cell(string column) => cells[Array.IndexOf(columns, column)];
            if (Cell("status") is "figure" or "named")
            {
                string text = WithWord(Cell("quote"), Cell("hedge"));
                string value = Cell("value"), unit = Cell("unit");
                yield return new(Cell("n"), text, Cell("kind"), value.Length == 0 ? null : value, [unit.Length == 0 ? null : unit],
                    [Cell("hedge")], Cell("interval"), null);
            }
        }
    }

    /// <summary>The figures of the passages of prose.</summary>
    public static IEnumerable<AnnotatedFigure> Passages() =>
        from file in Directory.EnumerateFiles(Path.Combine(Folder!, "reading"), "passages.*.jsonl").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        let passage = JsonDocument.Parse(line).RootElement
        from figure in passage.GetProperty("figures").EnumerateArray()
        select Annotated(passage.GetProperty("id").GetString()!, passage.GetProperty("text").GetString()!, figure);

    private static AnnotatedFigure Annotated(string id, string passage, JsonElement figure)
    {
        int start = figure.GetProperty("start").GetInt32(), end = figure.GetProperty("end").GetInt32();
        JsonElement accept = figure.TryGetProperty("accept", out JsonElement other) ? other : default;
        string hedge = figure.GetProperty("hedge").GetString()!;
        string? lower = figure.GetProperty("lower").GetString(), upper = figure.GetProperty("upper").GetString();
        string interval = (figure.GetProperty("lowerClosed").GetBoolean() ? "[" : "(") + (lower ?? "-inf") + ", " + (upper ?? "inf")
            + (figure.GetProperty("upperClosed").GetBoolean() ? "]" : ")");
        return new(
            $"{id}:{start}",
            WithNeighbour(passage, start, end, hedge),
            figure.GetProperty("kind").GetString()!,
            figure.GetProperty("value").GetString(),
            [figure.GetProperty("unit").GetString(), .. Accepted(accept, "units")],
            [hedge, .. Accepted(accept, "hedges").OfType<string>()],
            lower is null && upper is null ? null : interval,
            figure.GetProperty("decimals").GetInt32());
    }

    private static IEnumerable<string?> Accepted(JsonElement accept, string name) =>
        accept.ValueKind == JsonValueKind.Object && accept.TryGetProperty(name, out JsonElement list)
            ? list.EnumerateArray().Select(item => item.GetString())
            : [];

    // The hedge word beside the figure stays outside its span: it is the longest word of the annotated hedge that stands there.
    private static string WithNeighbour(string passage, int start, int end, string hedge)
    {
        string text = passage[start..end], before = passage[..start], after = passage[end..];
        HedgeWord[] words = [.. Words(hedge).OrderByDescending(word => word.Word.Length)];
        HedgeWord? left =
            words.FirstOrDefault(
                word => word.Position == HedgePosition.Before && before.TrimEnd().EndsWith(word.Word, StringComparison.OrdinalIgnoreCase));
        HedgeWord? right =
            words.FirstOrDefault(
                word =>
                    word.Position == HedgePosition.After && after.TrimStart().StartsWith(word.Word, StringComparison.OrdinalIgnoreCase));
        return left is not null ? before[before.LastIndexOf(left.Word, StringComparison.OrdinalIgnoreCase)..] + text
            : right is not null ? text + after[..(after.IndexOf(right.Word, StringComparison.OrdinalIgnoreCase) + right.Word.Length)]
            : text;
    }

    /// <summary>The word of a hedge in the annotations, which is that of the JSON of the tool.</summary>
    public static string WordOf(Hedge hedge) => hedge switch
    {
        Hedge.Surpassed => "reach",
        Hedge.SlightlyOver => "oddMore",
        _ => char.ToLowerInvariant(hedge.ToString()[0]) + hedge.ToString()[1..],
    };

    // The table of the report names the hedge and keeps the word outside the quote; any word of the hedge says the same.
    private static string WithWord(string quote, string hedge) =>
        Words(hedge).All(word => word.Position != HedgePosition.Infix || !quote.Contains(word.Word, StringComparison.Ordinal))
        && Words(hedge).FirstOrDefault(word => word.Language == Language.Chinese) is { } found
            ? found.Position == HedgePosition.Before ? found.Word + quote : quote + found.Word
            : quote;

    private static IEnumerable<HedgeWord> Words(string hedge) =>
        hedge == "none" ? [] : HedgeWords.All.Where(word => WordOf(word.Hedge) == hedge);

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string data = Path.Combine(folder.FullName, "shared", "data");
            if (File.Exists(Path.Combine(data, "xiangdong-figures.tsv")))
            {
                return data;
            }
        }

        return null;
    }
}
