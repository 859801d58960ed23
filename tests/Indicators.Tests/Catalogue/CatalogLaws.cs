using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests.Catalogue;

/// <summary>What is true of every catalogue, and of the reader whatever it is given.</summary>
[Properties(Arbitrary = [typeof(CatalogArbitraries)])]
public class CatalogLaws
{
    // read(write c) = c, member by member and in the order of c; write(read(write c)) = write c.
    [Property(MaxTest = 300)]
    public void A_catalogue_that_is_written_and_read_is_the_same(IndicatorCatalog catalog)
    {
        string json = catalog.ToJson();
        IndicatorCatalog read = IndicatorCatalog.Parse(json);

        Assert.Equal(catalog.Name, read.Name);
        Assert.Equal(catalog.Indicators, read.Indicators);
        Assert.Equal(catalog.Areas.Select(Said), read.Areas.Select(Said));
        Assert.Equal(json, read.ToJson());
    }

    // The serializer and the catalogue have one form: read(write i) = i.
    [Property(MaxTest = 300)]
    public bool An_indicator_that_is_written_and_read_by_the_serializer_is_the_same(Indicator indicator) =>
        JsonForm.RoundTrip(indicator) == indicator;

    // The same for each part of the metadata by itself.
    [Property]
    public bool Metadata_that_are_written_and_read_by_the_serializer_are_the_same(Indicator indicator) =>
        JsonForm.RoundTrip(indicator.Metadata) == indicator.Metadata
            && indicator.Metadata.Origins.All(origin => JsonForm.RoundTrip(origin) == origin);

    [Property]
    public bool A_text_that_is_written_and_read_is_the_same(LocalText text) => JsonForm.RoundTrip(text) == text;

    // find(n) = i for every code, name and alias n of i.
    [Property]
    public bool Every_indicator_is_found_by_all_its_names(IndicatorCatalog catalog) =>
        catalog.Indicators.All(indicator => indicator.AllNames.All(name => catalog.Find($" {name}\n") == indicator));

    // One unknown member, wherever it stands, is one mistake on its line, and the catalogue is refused.
    [Property(MaxTest = 300)]
    public void An_unknown_member_is_reported_with_its_line(IndicatorCatalog catalog, NonNegativeInt pick)
    {
        List<string> lines = [.. catalog.ToJson().TrimEnd().Split('\n')];
        int[] objects = [.. Enumerable.Range(0, lines.Count).Where(at => lines[at].EndsWith('{'))];
        int line = objects[pick.Get % objects.Length] + 1;
        lines.Insert(line, "  \"wieght\": [1, {}],");

        Assert.False(IndicatorCatalog.TryParse(string.Join('\n', lines), "c.json", out _, out IReadOnlyList<InputProblem> problems));
        InputProblem problem = Assert.Single(problems);
        Assert.Equal(("IND0937", "c.json", line + 1, 3), (problem.Code, problem.File, problem.Line, problem.Column));
        Assert.EndsWith("wieght", problem.Path, StringComparison.Ordinal);
    }

    // k slips in k indicators are k mistakes in one run, each at its indicator.
    [Property(MaxTest = 300)]
    public void As_many_mistakes_as_were_made_are_reported(IndicatorCatalog catalog, NonNegativeInt seed)
    {
        JsonNode root = JsonNode.Parse(catalog.ToJson())!;
        var random = new Random(seed.Get);
        var broken = new List<string>();
        for (int i = 0; i < catalog.Indicators.Count; i++)
        {
            if (random.Next(2) == 0)
                continue;
            Slips[random.Next(Slips.Length)](root["indicators"]![i]!.AsObject());
            broken.Add($"indicators[{i}]");
        }

        bool read = IndicatorCatalog.TryParse(root.ToJsonString(), null, out _, out IReadOnlyList<InputProblem> problems);

        Assert.Equal(broken.Count == 0, read);
        Assert.Equal(broken, problems.Select(problem => problem.Path.Split('.')[0]));
    }

    // No text throws: a catalogue, or the reason why it is none, with a code and a place in the text.
    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused(IndicatorCatalog catalog, string? noise, NonNegativeInt from, NonNegativeInt length,
        NonNegativeInt piece)
    {
        string json = catalog.ToJson();
        int start = from.Get * 31 % json.Length, end = Math.Min(json.Length, start + (length.Get % 20));
        string[] texts =
            [noise ?? "", json[..start], json[start..], json[..start] + Pieces[piece.Get % Pieces.Length] + json[end..],
                json[..start] + noise + json[end..]];

        Assert.All(texts, text =>
        {
            Assert.Equal(IndicatorCatalog.TryParse(text, null, out IndicatorCatalog? read, out IReadOnlyList<InputProblem> problems),
                problems.Count == 0);
            Assert.Equal(read is null, problems.Count > 0);
            Assert.All(problems, problem => Assert.True(problem.Line is null || problem.Line <= text.Split('\n', '\r', '\u0085').Length));
            Assert.All(problems, problem => Assert.Single(problem.ToString().Split('\n', '\r')));
        });
    }

    // Each makes one mistake, whatever the indicator has.
    private static readonly Action<JsonObject>[] Slips =
    [
        indicator => indicator["measure"] = "flw",
        indicator => indicator.Remove("code"),
        indicator => indicator.Remove("name"),
        indicator => indicator["name"] = 7,
        indicator => indicator["decimals"] = 31,
        indicator => indicator["direction"] = "up",
        indicator => indicator["aliases"] = "one",
        indicator => indicator["plausible"] = new JsonObject { ["lower"] = 3, ["upper"] = 2 },
        indicator => indicator["plausible"] = new JsonObject(),
        indicator => indicator["source"] = " ",
        indicator => indicator["remark"] = "x",
        indicator => indicator["metadata"] = new JsonObject { ["origins"] = new JsonArray(new JsonObject()) },
        indicator => indicator["metadata"] = new JsonObject { ["processingLevel"] = "some" },
        indicator =>
        {
            indicator.Remove("kind");
            indicator.Remove("entity");
            indicator["unit"] = "颗颗";
        },
    ];

    private static readonly string[] Pieces =
        ["", "\"", "{", "}", "[", "]", ",", ":", "null", "1e99999", "-", "\\uD800", "\\u0000", "\r", "\u2028", "\uD83D", "/*", "//", "{}",
            "[]", "\"kind\":\"{}\",", "\"unit\":\"\",", "万", "·", "/"];

    private static (string, string, string?, string?, AreaLevel) Said(ReferenceArea area) =>
        (area.Code, area.Name, area.EnglishName, area.Parent?.Code, area.Level);
}
