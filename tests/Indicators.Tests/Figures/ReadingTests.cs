namespace Indicators.Tests;

/// <summary>Figures that people annotated in statistical prose, given one at a time to the reader that fits their kind.</summary>
/// <remarks>The samples stand beside the project and are read in place; without them the tests are skipped.</remarks>
public class ReadingTests(ITestOutputHelper output)
{
    // What a reader of one figure cannot know, or is not meant to read. Keys are rows of the report, and places of the passages.
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["27"] = "中心 in 四中心 is a noun and no measure word",
        ["28"] = "驿站 in 二驿站 is a noun and no measure word",
        ["51"] = "第一批 is a batch and no rank",
        ["53"] = "首届 is an edition and no first place",
        ["59"] = "清零 has no numeral",
        ["62"] = "级 in 三级 counts levels inside a name",
        ["66"] = "双 has no unit",
        ["77"] = "“三通” is a name in quotation marks",
        ["83"] = "百岁 is an idiom",
        ["84"] = "万亩 is an idiom here, and reads as an area",
        ["sample-zh-02:101"] = "the unit of 五千万 is elided: it stands behind 千万",
        ["sample-zh-03:271"] = "the unit of 8 is elided: it stands behind 5",
        ["sample-zh-06:103"] = "a composition joined by colons is not a single figure",
        ["sample-zh-06:119"] = "a composition joined by colons is not a single figure",
    };

    // Spelled in the passages, of kinds for which the library has no type.
    private static readonly UnitCatalog WithMore = UnitCatalog.Default.With(
        Unit<Money<Gbp>>.Create("£", "pound|pounds", 1), Unit<Mass>.Create("斤", "jin", 1),
        Unit<Count<Offence>>.Create("offences", "offence|offences", 1));

    [Fact]
    public void Every_figure_of_the_report_on_Xiangdong_is_read_as_people_read_it() =>
        ReadAll(ReadingSamples.Report, "figures of the report");

    [Fact]
    public void Every_figure_of_the_sample_passages_is_read_as_people_read_it() =>
        ReadAll(ReadingSamples.Passages, "figures of the passages");

    [Fact]
    public void Names_and_idioms_of_the_report_claim_no_place()
    {
        Assert.False(StatedRank.TryParse("第一批", out _, out _));
        Assert.False(StatedFirst.TryParse("第一批", out _, out _));
        Assert.False(StatedFirst.TryParse("首届", out _, out _));
        Assert.False(StatedFirst.TryParse("率先", out _, out _));
        Assert.False(StatedFirst.TryParse("首要", out _, out _));
        Assert.False(StatedValue.TryParse("百岁", out _));
        Assert.False(StatedValue.TryParse("一角", out _));
    }

    private void ReadAll(Func<IEnumerable<AnnotatedFigure>> samples, string what)
    {
        Assert.SkipWhen(ReadingSamples.Folder is null, "It compares with annotated texts that are no part of the repository; it runs where they stand in ../shared/data/reading.");

        AnnotatedFigure[] all = [.. samples()];
        AnnotatedFigure[] meant = [.. all.Where(figure => !LeftOut.ContainsKey(figure.Where))];
        string[] wrong = [.. meant.Select(figure => Wrong(figure, WithMore)).OfType<string>()];
        int alone = meant.Count(figure => Wrong(figure, UnitCatalog.Default) is null);

        output.WriteLine(
            $"{meant.Length - wrong.Length} of {meant.Length} {what} are read right, {alone} with the units of the library alone; left out:");
        foreach (AnnotatedFigure figure in all.Except(meant))
        {
            output.WriteLine($"{figure.Where} {figure.Text}: {LeftOut[figure.Where]}");
        }

        Assert.True(meant.Length > 50, "The samples are nearly empty.");
        Assert.Empty(wrong);
        Assert.Empty(
            all.Except(meant).Where(figure => Wrong(figure, WithMore) is null)
                .Select(figure => $"{figure.Where} {figure.Text} is read, and no longer left out"));
    }

    // What differs from the annotation, or null.
    private static string? Wrong(AnnotatedFigure expected, UnitCatalog catalog)
    {
        if (Read(expected.Kind, expected.Text, catalog) is not { } read)
        {
            return $"{expected.Where} {expected.Text}: not read as {expected.Kind}";
        }

        List<string> differences = [];
        Check("value", read.Value?.ToString(), expected.Value is null ? null : Rational.Parse(expected.Value).ToString());
        if (!expected.Units.Contains(read.Unit) && read.Unit != "")
        {
            differences.Add($"unit {read.Unit ?? "none"}, annotated {expected.Units[0] ?? "none"}");
        }

        string hedge = ReadingSamples.WordOf(read.Hedge);
        if (!expected.Hedges.Contains(hedge))
        {
            differences.Add($"hedge {hedge}, annotated {expected.Hedges[0]}");
        }

        if (hedge == expected.Hedges[0] && expected.Interval is not null)
        {
            Check("bounds", read.Bounds.ToString().Replace("∞", "inf", StringComparison.Ordinal), expected.Interval);
        }

        if (expected.Decimals is { } decimals && decimals != read.Decimals)
        {
            differences.Add($"{read.Decimals} decimals, annotated {decimals}");
        }

        return differences.Count == 0 ? null : $"{expected.Where} {expected.Text}: {string.Join("; ", differences)}";

        void Check(string what, string? found, string? annotated)
        {
            if (found != annotated)
            {
                differences.Add($"{what} {found ?? "none"}, annotated {annotated ?? "none"}");
            }
        }
    }

    // Value, unit, hedge, bounds and decimals as the reader of the kind has them; an empty unit where that reader keeps none.
    private static (Rational? Value, string? Unit, Hedge Hedge, Bounds Bounds, int Decimals)? Read(string kind, string text,
        UnitCatalog catalog)
    {
        switch (kind)
        {
            case "rank":
                // The annotation leaves 前3位 open towards the best place; the library closes it there.
                return StatedRank.TryParse(text, out StatedRank? rank, out _)
                    ? (rank.Bounds.Upper, "", rank.Hedge, rank.Place is null ? Bounds.AtMost(rank.Bounds.Upper!.Value) : rank.Bounds, 0)
                    : null;
            case "rankFirst":
                return StatedFirst.TryParse(text, out StatedFirst? first, out _) ? (1, "", first.Hedge, first.Bounds, 0) : null;
            case "doublings":
                return StatedDoublings.TryParse(text, out StatedDoublings? doublings, out _)
                    ? (doublings.Ratio, "倍", doublings.Hedge, doublings.Bounds, 0)
                    : null;
        }

        if (!StatedValue.TryParse(text, catalog, null, out StatedValue? value, out _))
        {
            return null;
        }

        StatedResult? result = kind switch
        {
            "growth" or "averageGrowth" when value.Unit is not null =>
                Stated(StatedGrowth.TryParse(text, out StatedGrowth? growth, out _), growth),
            "growth" or "share" => Stated(StatedShare.TryParse(text, out StatedShare? share, out _), share),
            "points" => Stated(StatedPoints.TryParse(text, out StatedPoints? points, out _), points),
            "times" or "growthTimes" => Stated(StatedTimes.TryParse(text, out StatedTimes? times, out _), times),
            "duration" => Stated(StatedDuration.TryParse(text, out StatedDuration? duration, out _), duration),
            "threshold" => Stated(StatedThreshold.TryParse(text, out StatedThreshold? threshold, out _), threshold),
            _ => null,
        };
        bool isAmount = kind is "level" or "change" or "ratio" or "countInName";

        // A share in words has its bounds in per cent there, and as a fraction in the annotation.
        Bounds bounds = result is StatedShare && value.Unit is null ? result.Bounds / 100 : result?.Bounds ?? value.Bounds;
        return isAmount || result is not null ? (value.Value, value.UnitText, result?.Hedge ?? value.Hedge, bounds, value.Decimals) : null;
    }

    private static StatedResult? Stated(bool read, StatedResult? result) => read ? result : null;

    private sealed class Gbp : ICurrency
    {
        public static string Code => "GBP";
    }

    private sealed class Mass : IExtensive
    {
        public static string Code => "kg";
    }

    private sealed class Offence : IEntity
    {
        public static string Code => "offence";
    }
}
