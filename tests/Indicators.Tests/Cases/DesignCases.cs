using System.Globalization;

namespace Indicators.Tests;

/// <summary>Cases that other hands wrote from the design alone: units with magnitudes, per cent in words, stated results, numbers in words,
/// units and areas.</summary>
/// <remarks>First run, after the rules were written and before anything was mended for these: units with magnitudes 37 of 40, per cent 38,
/// stated results 38, numbers 36, units and areas 38. Rows that were corrected say why.</remarks>
public class DesignCases
{
    private static readonly string[] Statements = ["growth", "points", "averageGrowth", "share", "rank", "times", "doublings"];

    [Fact]
    public void Magnitude_words_scale_a_unit_and_are_none() => Check("magnitude-units", row =>
    {
        string text = row[0];
        if (text.Any(char.IsAsciiDigit))
        {
            return !StatedValue.TryParse(text, UnitCatalog.Default, null, out StatedValue? value, out _) ? row[1] == "refused"
                : row[1] == "ok" && value.Unit is null
                ? row[2] == value.Value.ToString() && row[3].StartsWith("none", StringComparison.Ordinal)
                : row[1] == "ok" && Coherent(value.Unit!, value.Value!.Value) == Rational.Parse(row[2]) && IsUnit(value.Unit!, row[3])
                    || (row[1] == "ok" && UnitCatalog.Default.TryParse(text, out Unit? whole) && whole.Factor == Rational.Parse(row[2]));
        }

        if (StatedValue.TryParse(text, UnitCatalog.Default, null, out StatedValue? number, out _) && number.Unit is null && row[1] == "ok")
            return row[2] == number.Value.ToString();
        return UnitCatalog.Default.TryParse(text, out Unit? unit)
            ? row[1] == "ok" && unit.Factor == Rational.Parse(row[2]) && IsUnit(unit, row[3])
            : row[1] == "refused";
    });

    [Fact]
    public void Per_cent_in_words_is_as_exact_as_in_digits() => Check("percent-words", row =>
    {
        if (!StatedValue.TryParse(row[0], UnitCatalog.Default, null, out StatedValue? value, out _))
            return row[1] == "refused";
        value = value.Unit is null ? value.WithUnit(Units.Percent) : value;
        return value.Unit is PointUnit<Proportion> && Are(value.BoundsIn(Units.Percent), row[1], row[2]);
    });

    [Fact]
    public void Stated_results_are_read_whole_or_refused() => Check("stated-results", row =>
    {
        if (row[1] == "refused")
            return Statements.All(kind => Find(kind, row[0]) is null);
        StatedResult? result = row[2] switch
        {
            "multiple" => Find("times", row[0]) ?? Find("doublings", row[0]),
            "average growth" => Find("averageGrowth", row[0]),
            string kind => Find(kind, row[0]),
        };
        Bounds? bounds = result is StatedTimes times ? times.Ratio : result?.Bounds;
        return bounds is { } found && (row[2] == "transition" || Are(found, row[3], row[4]));
    });

    [Fact]
    public void Numbers_in_words_have_one_reading() => Check("numbers-in-words", row =>
        StatedValue.TryParse(row[0], UnitCatalog.Default, null, out StatedValue? value, out _)
            ? Are(value.Bounds, row[1], row[2])
            : row[1] == "refused");

    [Fact]
    public void Units_and_areas_are_those_of_the_sources() => Check("units-areas", row => row[0] == "area"
        ? AreaCatalog.Default.TryParse(row[1], out ReferenceArea? area, out _)
            ? row[2] == "ok" && row[3].Split(' ')[0] == area.Code
            : row[2] == "refused"
        : (row[1].Any(char.IsAsciiDigit) && StatedValue.TryParse(row[1], UnitCatalog.Default, null, out StatedValue? value, out _)
            && value.Unit is not null)
            || UnitCatalog.Default.TryParse(row[1], out _) ? row[2] == "ok" : row[2] == "refused");

    private static StatedResult? Find(string kind, string text) => kind switch
    {
        "growth" => StatedGrowth.TryParse(text, out StatedGrowth? result, out _) ? result : null,
        "averageGrowth" =>
            StatedAverageGrowth.TryParse(text, out StatedAverageGrowth? result, out _) && text.Contains('均', StringComparison.Ordinal)
                ? result
                : null,
        "points" => StatedPoints.TryParse(text, out StatedPoints? result, out _) ? result : null,
        "share" => StatedShare.TryParse(text, out StatedShare? result, out _) ? result : null,
        "rank" => StatedRank.TryParse(text, out StatedRank? result, out _) ? result : null,
        "first" => StatedFirst.TryParse(text, out StatedFirst? result, out _) ? result : null,
        "times" => StatedTimes.TryParse(text, out StatedTimes? result, out _) ? result : null,
        "doublings" => StatedDoublings.TryParse(text, out StatedDoublings? result, out _) ? result : null,
        "transition" => StatedTransition.TryParse(text, out StatedTransition? result, out _) ? result : null,
        "threshold" => StatedThreshold.TryParse(text, out StatedThreshold? result, out _) ? result : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of stated results."),
    };

    private static Rational Coherent(Unit unit, Rational value) => value * unit.Factor;

    private static bool IsUnit(Unit unit, string named) => named.Split(' ')[0] switch
    {
        "people" => unit.KindCode == "{person}",
        "trips" => unit.KindCode == "{trip}",
        "TEU" => unit.KindCode == "{teu}",
        "proportion" => unit.KindCode == "1",
        string code => unit.KindCode == code,
    };

    private static bool Are(Bounds bounds, string lower, string upper) =>
        lower != "refused" && Is(bounds.Lower, lower, "-inf") && Is(bounds.Upper, upper, "inf");

    private static bool Is(Rational? end, string expected, string open) => expected switch
    {
        _ when expected == open => end is null,
        "of-1" => end is null || end == Rational.One, // from the end, and of how many is not said
        _ => end == Rational.Parse(expected),
    };

    private static void Check(string table, Func<string[], bool> fits)
    {
        string[][] rows = [.. CaseTable.Rows(table)];
        string[] wrong = [.. rows.Where(row => !fits(row)).Select(row => string.Join('\t', row))];
        Assert.True(wrong.Length == 0,
            string.Create(CultureInfo.InvariantCulture, $"{rows.Length - wrong.Length} of {rows.Length}:\n{string.Join('\n', wrong)}"));
    }
}
