using System.Text.Json;

namespace Indicators.Tests;

/// <summary>Published claims with their verdicts, and published figures that can be true at once, read where they lie.</summary>
public class AgreementOracles
{
    // The claims whose figures are read here; the file has what they imply, what they state and the verdict.
    private static readonly Dictionary<string, Func<Judgement>> Claims = new()
    {
        ["right-01"] = () => Agreement.OfGrowth(Value("31家"), Value("58家"), StatedGrowth.Parse("增长87.1%")),
        ["right-02"] = () => Agreement.OfDecrease(Value("9899万人"), Value("4335万人"), Value("5564万人")),
        ["right-03"] = () => Agreement.OfPoints(Value("4.5%"), Value("10.2%"), StatedPoints.Parse("5.7个百分点")),
        ["right-04"] = () => Agreement.OfSum([Value("58.4万户"), Value("49.7万户")], Value("108.1万户")),
        ["right-05"] = () => Agreement.OfShare(Value("319247人"), Value("453229人"), StatedShare.Parse("70.4%")),
        ["right-06"] = () => Agreement.OfGrowthFromChange(Value("54721元"), Value("2315元"), StatedGrowth.Parse("增长4.4%")),
        ["right-07"] = () => Agreement.OfTimes(StatedAverageGrowth.Parse("年均增长20%"), 5, StatedTimes.Parse("2.5倍")),
        ["right-09"] = () => Agreement.OfGrowth(Value("£23.8 billion"), Value("£25.7 billion"), StatedGrowth.Parse("7.8 per cent")),
        ["right-10"] = () => Agreement.OfRankMove(StatedRank.Parse("第77名"), StatedRank.Parse("第24名"), StatedRankMove.Parse("跃升")),
        ["wrong-01"] = () => Agreement.OfSum([Value("18891人"), Value("19099人"), Value("48951人"), Value("25594人")], Value("112635人")),
        ["wrong-02"] = () => Agreement.OfGrowthFromChange(Value("723"), Value("1,489"), StatedGrowth.Parse("up 206%")),
        ["wrong-03"] = () => Agreement.OfDoublings(Value("3.6万吨"), Value("7.2万吨"), StatedDoublings.Parse("翻两番")),
        ["wrong-06"] = () => Agreement.OfShareWithRemainder(Value("1063.96亿元"), Value("5104.27亿元"), StatedShare.Parse("17.3%")),
        ["wrong-07"] = () => Agreement.OfGrowth(Value("31家"), Value("58家"), StatedGrowth.Parse("增长78.1%")),
        ["wrong-08"] = () => Agreement.OfGrowthFromChange(Value("54721元"), Value("2315元"), StatedGrowth.Parse("增长4.2%")),
        ["wrong-09"] = () => Agreement.OfRankMove(StatedRank.Parse("第24名"), StatedRank.Parse("第77名"), StatedRankMove.Parse("跃升")),
    };

    [Fact]
    public void Published_claims_have_their_verdicts_and_their_stated_ranges()
    {
        JsonElement[] rows =
            [.. File.ReadLines(SharedData.Find("data/reading/claims.jsonl")).Where(line => line.Length > 0)
                .Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.All(Claims, claim =>
        {
            JsonElement row = rows.Single(candidate => candidate.GetProperty("id").GetString() == claim.Key);
            Judgement judged = claim.Value();

            Assert.Equal(row.GetProperty("verdict").GetString(), judged.Verdict.ToString(), ignoreCase: true);
            if (row.GetProperty("stated") is { ValueKind: JsonValueKind.Array } stated)
            {
                Assert.Equal([End(stated[0]), End(stated[1])], [judged.Stated.Lower, judged.Stated.Upper]);
            }
        });
    }

    [Fact]
    public void Chained_growths_agree_with_their_sources()
    {
        JsonElement[] rows = Rows("consistency.chain");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            JsonElement inputs = row.GetProperty("inputs");
            IReadOnlyList<Judgement> judged = Agreement.OfChain(
                [Range(row, inputs.GetProperty("yoy2020Percent")), Range(row, inputs.GetProperty("yoy2021Percent"))],
                Range(row, inputs.GetProperty("vs2019Percent")),
                Range(row, inputs.GetProperty("twoYearAveragePercent")));

            Assert.Equal(row.GetProperty("expected").GetProperty("consistent").GetBoolean(),
                judged.All(pair => pair.Verdict != Verdict.Inconsistent));
            Assert.True(
                judged[0].Implied!.Value.Contains(Rational.Parse(row.GetProperty("expected").GetProperty("pointPercent").GetRawText())));
        });
    }

    [Fact]
    public void Contributions_agree_with_their_sources()
    {
        JsonElement[] rows = Rows("consistency.contribution");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            JsonElement inputs = row.GetProperty("inputs");
            IEnumerable<bool> consistent =
                inputs.GetProperty("sharesPercent").EnumerateArray().Zip(inputs.GetProperty("pullPoints").EnumerateArray()).Select(pair =>
                Agreement.OfContribution(Range(row, inputs.GetProperty("growthPercent")), Range(row, pair.First),
                    Range(row, pair.Second)).Verdict != Verdict.Inconsistent);

            Assert.Equal(row.GetProperty("expected").GetProperty("consistent").EnumerateArray().Select(value => value.GetBoolean()),
                consistent);
        });
    }

    private static StatedValue Value(string text) => StatedValue.Parse(text);

    private static Rational? End(JsonElement end) => end.ValueKind == JsonValueKind.Null ? null : Rational.Parse(end.GetString()!);

    // A published figure and its half-unit on both sides.
    private static Bounds Range(JsonElement row, JsonElement number)
    {
        Rational value = Read(number), half = Read(row.GetProperty("parameters").GetProperty("halfUnit"));
        return Bounds.Closed(value - half, value + half);
    }

    private static Rational Read(JsonElement number) =>
        Rational.Parse(number.ValueKind == JsonValueKind.String ? number.GetString()! : number.GetRawText());

    private static JsonElement[] Rows(string calculation)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SharedData.Find("data/oracles.json")));
        return [
            .. document.RootElement.EnumerateArray().Where(row => row.GetProperty("calculation").GetString() == calculation)
                .Select(row => row.Clone())];
    }
}
