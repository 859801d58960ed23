using System.Text.Json;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Worked examples with published answers, read where they lie; skipped where the folder is missing.</summary>
/// <remarks>A calculation is a call of the library, by the key of the example; no call sees which example it is.</remarks>
public class GrowthOracles
{
    private const Rounding HalfAway = Rounding.HalfAwayFromZero;

    private static readonly Dictionary<string, Func<Example, IReadOnlyDictionary<string, object?>>> Calculations = new()
    {
        ["growth.simple"] = Simple,
        ["growth.missing"] = Missing,
        ["growth.negative-base"] = NegativeBase,
        ["growth.calendar"] = Calendar,
        ["growth.times"] = TimesAndDoublings,
        ["growth.carry-over"] = CarryOver,
        ["average.level"] = AverageLevel,
        ["average.cumulative"] = AverageAccumulation,
        ["rounding.half-even"] = RoundedToUnit,
        ["rounding.largest-remainder"] = LargestRemainder,
        ["contribution.share-and-points"] = SharesAndPoints,
    };

    public static TheoryData<string> EveryCalculation() => [.. Calculations.Keys];

    [Theory]
    [MemberData(nameof(EveryCalculation))]
    public void A_calculation_agrees_with_its_sources(string calculation)
    {
        Example[] examples = [.. Examples.Where(example => example.Calculation == calculation)];
        if (examples.Length == 0 && WithoutPublishedAnswers.Contains(calculation))
            Assert.Skip($"No published answer of {calculation} is known; the laws carry it.");

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            IReadOnlyDictionary<string, object?> results = Calculations[calculation](example);
            Assert.All(example.Expected, expected => Agree(example, expected.Name, expected.Value, results[expected.Name]));
        });
    }

    // A calculation of this family without an answer is a mistake, not a row that is left out.
    [Fact]
    public void Every_growth_average_and_rounding_among_the_examples_is_answered()
    {
        string[] families = ["growth.", "average.", "rounding."];
        const string InAnotherPackage = "average.least-squares";

        Assert.Empty(Examples.Select(example => example.Calculation).Where(key => families.Any(key.StartsWith))
            .Except([.. Calculations.Keys, InAnotherPackage]));
    }

    private static readonly string[] WithoutPublishedAnswers = ["average.cumulative", "growth.carry-over"];

    private static Dictionary<string, object?> Simple(Example row)
    {
        Quantity<Money<Cny>> earlier = row.Number("base") * Yuan, later = row.Number("current") * Yuan;
        GrowthRate growth = Growth.Between(earlier, later).Value;
        return new()
        {
            ["points"] = (later - earlier).In(Yuan),
            ["percent"] = growth.Ratio * 100,
            ["percent1"] = Read(growth.ToPercent(1, row.Rounding(HalfAway))),
            ["percent3"] = Read(growth.ToPercent(3, row.Rounding(HalfAway))),
        };
    }

    private static Dictionary<string, object?> Missing(Example row)
    {
        IReadOnlyList<Quantity<Money<Cny>>?> rows = row.Amounts("x");
        if (row.Word("missing") == "CarryForward")
            rows = [.. rows.Select((_, n) => rows.Take(n + 1).LastOrDefault(amount => amount is not null))];
        return Items(ByRow(rows, row.Whole("lag", 1), Growth.Between).Select(Percent));
    }

    private static IEnumerable<Outcome<T>> ByRow<T>(IReadOnlyList<Quantity<Money<Cny>>?> rows, int lag,
        Func<Quantity<Money<Cny>>, Quantity<Money<Cny>>, Outcome<T>> change) => rows.Select((row, n) =>
        row is { } later && n >= lag && rows[n - lag] is { } earlier ? change(earlier, later) : Undefined.Of(Reason.MissingBase, "x"));

    private static Dictionary<string, object?> NegativeBase(Example row)
    {
        if (row.Has("x"))
        {
            Func<Quantity<Money<Cny>>, Quantity<Money<Cny>>, Outcome<Rational>> change = row.Word("base") switch
            {
                "Signed" => Growth.ChangeOverSignedBase,
                "Absolute" => Growth.ChangeOverAbsoluteBase,
                var word => throw new InvalidOperationException($"{word} is not a base."),
            };
            return Items(
                ByRow(row.Amounts("x"), row.Whole("lag", 1), change)
                    .Select(ratio => ratio.HasValue ? (object?)(ratio.Value * 100) : null));
        }

        Quantity<Money<Cny>> earlier = row.Number("base") * Yuan, later = row.Number("current") * Yuan;
        return new()
        {
            ["signedPercent"] = Growth.ChangeOverSignedBase(earlier, later).Value * 100,
            ["absolutePercent"] = Growth.ChangeOverAbsoluteBase(earlier, later).Value * 100,
            ["transition"] = Growth.Between(earlier, later).Match(_ => nameof(Growth), why => why.Name),
        };
    }

    private static Dictionary<string, object?> Calendar(Example row)
    {
        Month[] months = [.. row.Texts("period").Select(text => Month.Parse(text))];
        var values = months.Zip(row.Amounts("x")).ToDictionary(pair => pair.First, pair => pair.Second);
        int lag = row.Whole("lagMonths", 12);
        return Items(months.Select(month => Percent(
            values[month] is { } later && values.GetValueOrDefault(month - lag) is { } earlier
                ? Growth.Between(earlier, later)
                : Undefined.Of(Reason.MissingBase, $"The value of {month - lag}"))));
    }

    private static Dictionary<string, object?> TimesAndDoublings(Example row)
    {
        if (row.Has("yoyGrowthTimes"))
        {
            GrowthRate last = GrowthRate.FromIncreaseInMultiples(row.Number("yoyGrowthTimes")),
                both = GrowthRate.FromPercent(row.Number("vs2019GrowthPercent"));
            return new() { ["yoyPercent"] = last.Ratio * 100, ["implied2020Percent"] = Percent(Growth.ImpliedPrevious(both, last)) };
        }

        GrowthRate growth = row.Has("fan")
            ? GrowthRate.FromDoublings((int)row.Number("fan").Numerator)
            : GrowthRate.FromIncreaseInMultiples(row.Number("increaseTimes"));
        return new()
        {
            ["ratio"] = growth.Factor,
            ["growthPercent"] = growth.Ratio * 100,
            ["target"] = row.Has("base") ? growth.ApplyTo(row.Number("base") * Yuan).NumericalValue : null,
        };
    }

    private static Dictionary<string, object?> CarryOver(Example row) =>
        new() { ["percent"] = Percent(Growth.CarryOver<Money<Cny>>([.. row.Amounts("quarters").Select(x => x!.Value)])) };

    private static Dictionary<string, object?> AverageLevel(Example row)
    {
        AverageGrowth average = (row.Word("from") ?? "Levels") switch
        {
            "Levels" => AverageGrowth.Level(row.Number("v0") * Yuan, row.Number("vn") * Yuan, row.Parameter("periods")!.Value).Value,
            "TotalGrowthPercent" =>
                AverageGrowth.FromTotal(GrowthRate.FromPercent(row.Number("totalGrowthPercent")), row.Parameter("periods")!.Value).Value,
            "GrowthsPercent" => AverageGrowth.FromGrowths(
                (Outcome<GrowthRate>[])[.. row.Numbers("growthsPercent")
                    .Select(
                        (percent, place) => percent is { } p
                            ? GrowthRate.FromPercent(p)
                            : (Outcome<GrowthRate>)Undefined.Of(Reason.MissingCurrent, $"Growth {place + 1}"))
                    .Where(growth => growth.HasValue || row.Word("missing") != "Skip")]).Value.Annualized(
                    row.Parameter("periodsPerYear") ?? 1, ShortSpanPolicy.Extrapolate).Value,
            var word => throw new InvalidOperationException($"{word} is nothing to average."),
        };
        return new() { ["percent"] = average.Percent.Enclose(30).Lower!.Value,
            ["percent1"] = Read(average.ToPercent(1, row.Rounding(HalfAway))) };
    }

    private static Dictionary<string, object?> AverageAccumulation(Example row)
    {
        AverageGrowthByAccumulation average =
            AverageGrowth.Accumulation(row.Number("base") * Yuan, [.. row.Amounts("values").Select(x => x!.Value)]).Value;
        return new() { ["percent"] = average.Percent.Enclose(30).Lower!.Value,
            ["percent1"] = Read(average.ToPercent(1, row.Rounding(HalfAway))) };
    }

    private static Dictionary<string, object?> RoundedToUnit(Example row)
    {
        Rational unit = row.Number("unit"), rounded = row.Number("value").RoundToMultiple(unit, row.Rounding(Rounding.HalfToEven));
        return new() { ["printed"] = rounded.ToString(unit.DecimalPlaces!.Value, Rounding.HalfToEven) };
    }

    private static Dictionary<string, object?> LargestRemainder(Example row)
    {
        Rational[] counts = [.. row.Numbers("counts").Select(x => x!.Value)];
        int decimals = row.Whole("decimals", 0);
        return new()
        {
            ["naive"] = Apportionment.Rounded(counts, decimals, HalfAway).Value.Select(x => (object?)x).ToArray(),
            ["largestRemainder"] = Apportionment.LargestRemainder(counts, decimals).Value.Select(x => (object?)x).ToArray(),
        };
    }

    private static Dictionary<string, object?> SharesAndPoints(Example row)
    {
        Rational[] shares = [.. row.Numbers("sharesPercent").Select(x => x!.Value / 100)];
        GrowthRate whole = GrowthRate.FromPercent(row.Numbers("pullPoints").Aggregate(Rational.Zero, (sum, points) => sum + points!.Value));
        return new()
        {
            ["shareSum"] = shares.Aggregate(Rational.Zero, (sum, share) => sum + share) * 100,
            ["reconstructedPull"] =
                shares.Select(share => (object?)Contributions.Points(whole, share).In(PercentagePoint).Round(2, HalfAway)).ToArray(),
        };
    }

    private static Dictionary<string, object?> Items(IEnumerable<object?> items) => new() { ["items"] = items.ToArray() };

    private static object? Percent(Outcome<GrowthRate> growth) => growth.HasValue ? growth.Value.Ratio * 100 : null;

    private static Rational Read(string percent) => Rational.Parse(percent[..^1]);

    private static void Agree(Example row, string name, JsonElement expected, object? actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.Null(actual);
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual);
                break;
            case JsonValueKind.Array:
                object?[] items = Assert.IsType<object?[]>(actual);
                Assert.Equal(expected.GetArrayLength(), items.Length);
                Assert.All(expected.EnumerateArray().Zip(items), pair => Agree(row, name, pair.First, pair.Second));
                break;
            default:
                Rational number = Assert.IsType<Rational>(actual), published = Rational.Parse(expected.GetRawText());
                Assert.True((number - published).Abs() <= row.Tolerance,
                    $"{row.Name}: {name} is {published}, computed {number.ToString(12, Rounding.HalfToEven)}");
                break;
        }
    }

    private static IReadOnlyList<Example> Examples
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SharedData.Find("data/oracles.json")));
            return [.. document.RootElement.EnumerateArray().Select(row => new Example(row.Clone()))];
        }
    }

    /// <summary>One example, with its inputs and parameters as exact numbers.</summary>
    private sealed record Example(JsonElement Row)
    {
        public string Name => Row.GetProperty("id").GetString()!;

        public string Calculation => Row.GetProperty("calculation").GetString()!;

        public Rational Tolerance => Rational.Parse(Row.GetProperty("tolerance").GetRawText());

        public IEnumerable<JsonProperty> Expected => Row.GetProperty("expected").EnumerateObject();

        private JsonElement Inputs => Row.GetProperty("inputs");

        private JsonElement Parameters => Row.GetProperty("parameters");

        public bool Has(string input) => Inputs.TryGetProperty(input, out _);

        public Rational Number(string input) => Exactly(Inputs.GetProperty(input))!.Value;

        public IEnumerable<Rational?> Numbers(string input) => Inputs.GetProperty(input).EnumerateArray().Select(Exactly);

        public IEnumerable<string> Texts(string input) => Inputs.GetProperty(input).EnumerateArray().Select(text => text.GetString()!);

        public IReadOnlyList<Quantity<Money<Cny>>?> Amounts(string input) =>
            [.. Numbers(input).Select(number => number is { } n ? n * Yuan : (Quantity<Money<Cny>>?)null)];

        public string? Word(string parameter) => Parameters.TryGetProperty(parameter, out JsonElement word) ? word.GetString() : null;

        public Rational? Parameter(string parameter) =>
            Parameters.TryGetProperty(parameter, out JsonElement number) ? Exactly(number) : null;

        public int Whole(string parameter, int otherwise) => Parameter(parameter) is { } number ? (int)number.Numerator : otherwise;

        public Rounding Rounding(Rounding otherwise) => Word("rounding") is { } word ? Enum.Parse<Rounding>(word) : otherwise;

        private static Rational? Exactly(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Rational.Parse(value.GetString()!),
            _ => Rational.Parse(value.GetRawText()),
        };
    }
}
