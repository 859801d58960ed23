using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Indicators.Tool.Compute;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>What the tool prints of any report is what the library says of its figures, no more and no less.</summary>
[Properties(Arbitrary = [typeof(Reports)], MaxTest = 60)]
public partial class GeneratedReportLaws
{
    private static readonly string[] Counts = ["decimals", "periods", "places", "rank", "of", "change"];

    // observation(row) = StatedValue.Parse(row), for every level and in the order of the rows.
    [Property]
    public void Every_level_is_printed_as_the_library_reads_it(ReportCase report) => ForEach(report, (indicator, levels, _) =>
    {
        JsonElement[] printed = indicator.Items("observations");
        Assert.Equal(levels.Count, printed.Length);
        foreach ((Row row, JsonElement observation) in levels.Zip(printed))
        {
            StatedValue value = row.Indicator.Measured.Read(row.Stated);
            Assert.Equal(
                (row.Area, row.Years, row.Stated, Word(value.Hedge), value.UnitText, row.Period == "目前"),
                (observation.Text("area"), observation.Text("period"), observation.Text("stated"), observation.Text("hedge"),
                    observation.Text("unit"), observation.At("assumed").GetBoolean()));
            Same(value.Value, observation.Text("value"));
            Same(value.Bounds, observation);
            Assert.Equal(value.Bounds.LowerClosed, observation.At("lowerClosed").GetBoolean());
            Assert.Equal(value.Bounds.UpperClosed, observation.At("upperClosed").GetBoolean());
            Assert.Equal(
                row.Level!.PrintsUnit || row.Indicator.Measured.Unit is null ? [] : ["unitFromCatalogue"],
                observation.Items("flags").Select(flag => flag.GetString()));
        }
    });

    // growth(a, b) = Growth.Between(a, b) for neighbours in time, and for the first and the last; likewise the average growth.
    [Property]
    public void Every_growth_is_that_of_the_library_between_neighbours_and_over_the_whole(ReportCase report) =>
        ForEach(report, (indicator, levels, _) =>
    {
        (Row From, Row To)[] pairs = [.. levels.GroupBy(row => row.Area).SelectMany(Pairs)];
        bool isLevelInPercent = levels is [var any, ..] && any.Indicator.Measured.Unit == "%";
        Assert.Equal(
            isLevelInPercent ? [] : pairs.Select(pair => (pair.From.Area, pair.From.Years, pair.To.Years)),
            indicator.Items("growth").Select(growth => (growth.Text("area")!, growth.Text("from")!, growth.Text("to")!)));

        foreach (JsonElement growth in indicator.Items("growth"))
        {
            (Row from, Row to) = pairs.Single(pair => IsBetween(pair, growth, "from"));
            Outcome<Range<GrowthRate>> expected = Growth.Between(Read(from), Read(to));
            Assert.Equal(expected.HasValue ? "value" : expected.Undefined.Name, growth.Text("outcome"));
            Same(expected.HasValue ? expected.Value.Percent : null, growth);
            GrowthRate? exact = expected.HasValue ? expected.Value.Single : null;
            Same(exact?.Ratio, growth.Text("ratio"));
            Assert.Equal(expected.HasValue ? expected.Value.ToPercent(1, Rounding.HalfAwayFromZero)?.TrimEnd('%') : null,
                growth.Text("percent"));
        }

        Assert.Equal(
            isLevelInPercent
                ? []
                : pairs.Where(pair => pair.To.Last - pair.From.Last > 1).Select(pair => (pair.From.Area, pair.From.Years, pair.To.Years)),
            indicator.Items("averageGrowth").Select(average => (average.Text("area")!, average.Text("base")!, average.Text("to")!)));
        foreach (JsonElement average in indicator.Items("averageGrowth"))
        {
            (Row from, Row to) = pairs.Single(pair => IsBetween(pair, average, "base"));
            Outcome<Range<AverageGrowth>> expected = AverageGrowth.Level(Read(from), Read(to), to.Last - from.Last);
            Assert.Equal((expected.HasValue ? "value" : expected.Undefined.Name, to.Last - from.Last, "level"),
                (average.Text("outcome"), average.At("periods").GetInt32(), average.Text("method")));
            Same(expected.HasValue ? expected.Value.EnclosePercent(30) : null, average);
            AverageGrowth? exact = expected.HasValue ? expected.Value.Single : null;
            Same(exact?.TotalFactor, average.Text("power"));
            Assert.Equal(expected.HasValue ? expected.Value.ToPercent(1, Rounding.HalfAwayFromZero)?.TrimEnd('%') : null,
                average.Text("percent"));
        }
    });

    // Whole numbers a > 0 and b ≥ 0: growth = (b − a)/a, in integers alone. It shares nothing with the library but the text.
    [Property]
    public void The_growth_between_whole_numbers_is_the_fraction_that_integers_give(ReportCase report) =>
        ForEach(report, (indicator, levels, _) =>
    {
        foreach (JsonElement growth in indicator.Items("growth"))
        {
            (Row from, Row to) = levels.GroupBy(row => row.Area).SelectMany(Pairs).Single(pair => IsBetween(pair, growth, "from"));
            if (from.Indicator.Measured.Unit is not ("家" or "趟") || !from.Level!.IsBare || !to.Level!.IsBare
                || from.Level.Number is "0" or ['-', ..] || to.Level.Number[0] == '-')
                continue;

            BigInteger a = from.Level.Digits, b = to.Level.Digits;
            (BigInteger numerator, BigInteger denominator) = Fraction(growth.Text("ratio")!);
            Assert.Equal((b - a) * denominator, numerator * a);
            (numerator, denominator) = Fraction(growth.Text("lower")!);
            Assert.Equal(100 * (b - a) * denominator, numerator * a);
            Assert.Equal(growth.Text("lower"), growth.Text("upper"));

            BigInteger tenths = ((2000 * BigInteger.Abs(b - a)) + a) / (2 * a);
            string percent = $"{(b < a && !tenths.IsZero ? "-" : "")}{tenths / 10}.{tenths % 10}";
            Assert.Equal(percent, growth.Text("percent"));
        }
    });

    // Decimals a ± α and b ± β, half a last place each: growth from (b − β)/(a + α) − 1 to (b + β)/(a − α) − 1.
    [Property]
    public void The_growth_between_decimals_spans_half_of_each_last_place(ReportCase report) => ForEach(report, (indicator, levels, _) =>
    {
        foreach (JsonElement growth in indicator.Items("growth"))
        {
            (Row from, Row to) = levels.GroupBy(row => row.Area).SelectMany(Pairs).Single(pair => IsBetween(pair, growth, "from"));
            if (Rounded(from) is not var (a, alpha, scale) || Rounded(to) is not var (b, beta, scaleTo) || a - alpha <= 0 || b - beta < 0)
                continue;

            Ends(growth.Text("lower")!, (b - beta) * scaleTo, (a + alpha) * scale);
            Ends(growth.Text("upper")!, (b + beta) * scaleTo, (a - alpha) * scale);
        }

        // In units of half the last of three decimals, so that all is whole.
        static (BigInteger Value, BigInteger Half, BigInteger Scale)? Rounded(Row row)
        {
            LevelCase level = row.Level!;
            if (level.Form != "{0}" || level.Decimals == 0 || !level.PrintsUnit)
                return null;
            BigInteger place = BigInteger.Pow(10, 3 - level.Decimals);
            BigInteger scale =
                (row.Indicator.Measured.TakesMagnitudes ? level.Magnitude : "") switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 };
            return (2 * level.Digits * place * (level.Negative ? -1 : 1), place, scale);
        }

        static void Ends(string text, BigInteger later, BigInteger earlier)
        {
            (BigInteger numerator, BigInteger denominator) = Fraction(text);
            Assert.Equal(100 * (later - earlier) * denominator, numerator * earlier);
        }
    });

    // verdict = Agreement.Of(what the levels imply, what is stated); without both levels there is none, without a growth between them it is
    // open, and the reason is listed.
    [Property]
    public void Every_statement_is_judged_by_the_levels_at_its_base_and_end(ReportCase report) =>
        ForEach(report, (indicator, levels, statements) =>
    {
        JsonElement[] printed = indicator.Items("stated");
        Assert.Equal(statements.Count, printed.Length);
        foreach ((Row row, JsonElement statement) in statements.Zip(printed))
        {
            Assert.Equal((row.Area, row.Kind, row.Years, row.Stated),
                (statement.Text("area"), statement.Text("kind"), statement.Text("period"), statement.Text("stated")));
            if (row.Base is not { } first)
                continue;

            StatedValue? from = LevelOf(levels, row.Area, first), to = LevelOf(levels, row.Area, row.Last);
            (Bounds Implied, Verdict Verdict)? expected = from is null || to is null ? null : Judge(row, from, to, row.Last - first);
            JsonElement implied = statement.At("implied");
            string? judged = expected is { } known ? Camel(known.Verdict.ToString()) : from is null || to is null ? null : "undecidable";
            Assert.Equal(judged, implied.TryGetProperty("verdict", out JsonElement verdict) ? verdict.GetString() : null);
            if (expected is { } found)
            {
                Same(found.Implied, implied.At("levels"));
                continue;
            }

            (string what, string reason) = from is null ? ("growth", "MissingBase")
                : to is null ? ("growth", "MissingCurrent")
                : (row.Kind, "");
            Assert.Contains(indicator.Items("notComputed"), entry =>
                (entry.Text("area"), entry.Text("period"), entry.Text("what")) == (row.Area, row.Years, what)
                    && entry.Text("reason")!.StartsWith(reason, StringComparison.Ordinal));
        }
    });

    // change = earlier place − later place, within one area and scope; the tool takes the rank before it in time, wherever its row stands.
    [Property]
    public void Every_rank_moves_from_the_one_before_it_in_its_scope(ReportCase report) => ForEach(report, (indicator, _, statements) =>
    {
        foreach ((Row row, JsonElement printed) in statements.Zip(indicator.Items("stated")).Where(pair => pair.First.Kind == "rank"))
        {
            Row? before =
                statements.Where(
                    other => other.Kind == "rank" && other.Area == row.Area && other.Scope == row.Scope && other.Last < row.Last)
                    .MaxBy(other => other.Last);
            Outcome<RankChange> expected = before is null
                ? Undefined.Of(Reason.MissingBase, "the rank before it")
                : Rank(row).ChangeFrom(Rank(before));
            bool moved = expected.TryGetValue(out RankChange move);

            Assert.Equal(moved, printed.At("implied").TryGetProperty("change", out JsonElement change));
            if (moved)
                Assert.Equal((before!.Years, move.Places), (change.Text("from"), change.At("places").GetInt32()));
            if (before is null)
                continue;

            JsonElement listed = Assert.Single(indicator.Items("ranks"), rank =>
                (rank.Text("area"), rank.Text("period"), rank.Text("scope"), rank.Text("population")) == (row.Area, row.Years,
                    Rank(row).Scope?.Area, Rank(row).Scope?.Population));
            Assert.Equal(moved ? (JsonValueKind.Number, before.Years) : (JsonValueKind.Null, null),
                (listed.At("change").ValueKind, listed.Text("changeFrom")));
            Assert.Equal(
                !moved ? ["notComparable"] : move.PopulationUnknown ? ["populationUnknown"] : [],
                listed.Items("flags").Select(flag => flag.GetString()));
        }
    });

    // Every number is text of one of two forms; counts alone are JSON numbers.
    [Property]
    public void No_output_holds_NaN_or_infinity_and_numbers_are_text(ReportCase report)
    {
        using TempFolder folder = report.Write();
        foreach ((string name, JsonElement value) in InProcess.Json(folder.Path).Walk())
        {
            if (value.ValueKind == JsonValueKind.Number)
                Assert.Contains(name, Counts);
            if (name is "value" or "lower" or "upper" or "ratio" or "percent" or "power" && value.ValueKind != JsonValueKind.Null)
                Assert.Matches(Number(), value.GetString());
        }

        foreach (string format in new[] { "table", "markdown", "csv" })
            Assert.DoesNotContain("NaN", InProcess.Run("compute", folder.Path, "--format", format).Output, StringComparison.Ordinal);
    }

    private static void ForEach(ReportCase report, Action<JsonElement, IReadOnlyList<Row>, IReadOnlyList<Row>> check)
    {
        using TempFolder folder = report.Write();
        JsonElement document = InProcess.Json(folder.Path);
        Assert.Equal(report.Indicators.Count, document.Items("indicators").Length);
        foreach (JsonElement indicator in document.Items("indicators"))
        {
            Row[] rows = [.. report.Rows.Where(row => row.Code == indicator.Text("code"))];
            check(indicator, [.. rows.Where(row => row.IsLevel)], [.. rows.Where(row => !row.IsLevel)]);
        }
    }

    private static IEnumerable<(Row From, Row To)> Pairs(IEnumerable<Row> levels)
    {
        Row[] ordered = [.. levels.OrderBy(row => row.Last)];
        IEnumerable<(Row, Row)> pairs = ordered.Zip(ordered.Skip(1));
        return ordered.Length > 2 ? pairs.Append((ordered[0], ordered[^1])) : pairs;
    }

    private static bool IsBetween((Row From, Row To) pair, JsonElement printed, string from) =>
        (pair.From.Area, pair.From.Years, pair.To.Years) == (printed.Text("area"), printed.Text(from), printed.Text("to"));

    private static StatedValue Read(Row row) => row.Indicator.Measured.Read(row.Stated);

    private static StatedValue? LevelOf(IEnumerable<Row> levels, string area, int year) =>
        levels.FirstOrDefault(row => row.Area == area && row.Last == year) is { } row ? Read(row) : null;

    private static (Bounds, Verdict)? Judge(Row row, StatedValue from, StatedValue to, int periods)
    {
        Outcome<Range<GrowthRate>> growth = Growth.Between(from, to);
        Outcome<Range<AverageGrowth>> average = AverageGrowth.Level(from, to, periods);
        switch (row.Kind)
        {
            case "points":
                Bounds points = to.Bounds - from.Bounds;
                return from.Unit is { IsPoint: true } ? (points, Agreement.Of(points, StatedPoints.Parse(row.Stated).Bounds)) : null;
            case "averageGrowth":
                return average.TryGetValue(out Range<AverageGrowth> range)
                    ? (range.EnclosePercent(30), Agreement.Of(range.TotalFactor, StatedAverageGrowth.Parse(row.Stated).FactorOver(periods)))
                    : null;
            case "growth":
                return growth.TryGetValue(out Range<GrowthRate> change)
                    ? (change.Percent, Agreement.Of((change.Percent / 100), StatedGrowth.Parse(row.Stated).Ratio))
                    : null;
            case "times":
                var times = StatedTimes.Parse(row.Stated);
                return growth.TryGetValue(out Range<GrowthRate> multiple)
                    ? (times.IsIncrease ? (multiple.Percent / 100) : (multiple.Percent / 100) + Rational.One,
                        Agreement.Of(multiple.Percent / 100 + Rational.One, times.Ratio))
                    : null;
            default:
                return growth.TryGetValue(out Range<GrowthRate> doubled)
                    ? (doubled.Percent / 100 + Rational.One,
                        Agreement.Of(doubled.Percent / 100 + Rational.One, StatedDoublings.Parse(row.Stated).Bounds))
                    : null;
        }
    }

    private static StatedRank Rank(Row row)
    {
        string[]? scope = row.Scope?.Replace("江西省", "36", StringComparison.Ordinal).Split(' ');
        return StatedRank.Parse(row.Stated).Within(scope is null ? null : new(scope[0], scope.Length > 1 ? scope[1] : null), row.Of);
    }

    private static void Same(Bounds? expected, JsonElement printed)
    {
        Same(expected?.Lower, printed.Text("lower"));
        Same(expected?.Upper, printed.Text("upper"));
    }

    // A decimal that ends within 30 significant digits is written out, another number is n/d in lowest terms.
    private static void Same(Rational? expected, string? printed)
    {
        Assert.Equal(expected, printed is null ? null : Rational.Parse(printed));
        if (expected is not { } value)
            return;
        bool ends = value.DecimalPlaces is { } places && BigInteger.Abs((value * new Rational(10).Pow(places)).Numerator) is var digits
            && (places == 0 || digits < BigInteger.Pow(10, 30));
        Assert.Equal(!ends, printed!.Contains('/', StringComparison.Ordinal));
    }

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(string text)
    {
        string[] parts = text.Split('/');
        if (parts.Length == 2)
            return (BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
        string[] digits = text.Split('.');
        return digits.Length == 1
            ? (BigInteger.Parse(text, CultureInfo.InvariantCulture), 1)
            : (BigInteger.Parse(digits[0] + digits[1], CultureInfo.InvariantCulture), BigInteger.Pow(10, digits[1].Length));
    }

    private static string Word(Hedge hedge) => hedge switch
    {
        Hedge.Surpassed => "reach",
        Hedge.SlightlyOver => "oddMore",
        _ => Camel(hedge.ToString()),
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z|^-?[0-9]+/[0-9]+\z")]
    private static partial Regex Number();
}
