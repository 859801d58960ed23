namespace Indicators.Tests;

/// <summary>The page of units is written from the tables: with <c>UPDATE_EXPECTED=1</c> anew, otherwise compared.</summary>
public class UnitsPageTests
{
    private const string Page = "docs/reference/units.md", End = "<!-- end -->";

    [Theory]
    [InlineData("units")]
    [InlineData("more")]
    [InlineData("magnitudes")]
    [InlineData("currencies")]
    [InlineData("codes")]
    public void A_table_of_the_page_is_that_of_the_data(string block)
    {
        string page = Repository.Read(Page).ReplaceLineEndings("\n"), mark = $"<!-- {block} -->\n";
        int start = page.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        int end = page.IndexOf(End, start, StringComparison.Ordinal);
        string expected =
            block switch { "units" => UnitRows(), "more" => MoreUnits(), "magnitudes" => MagnitudeRows(),
                "currencies" => Currencies(typed: true), _ => Currencies(typed: false) };

        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(Repository.Full(Page), page[..start] + expected + page[end..]);
        else
            Assert.Equal(expected, page[start..end]);
    }

    private static string UnitRows() => Table(
        "kind | symbol | English | size | UCUM | other spellings",
        WordTable.Rows("units.tsv", 8).Where(row => HasAConstant(row)).Select(row =>
        {
            Unit unit = UnitOf(row);
            string kind = KindList.NameOf(unit.GetType().GetGenericArguments()[0]), level = unit.IsPoint ? ", levels" : "";
            return $"`{kind}`{level} | {unit} | {English(unit)} | {row[4]} | {Code(unit.UcumCode)} | {Spellings(row[6])}";
        }));

    // One line for several, by kind: 吉瓦时 (GWh) 3600000000000 `GW·h`; …
    private static string MoreUnits() =>
        string.Concat(WordTable.Rows("units.tsv", 8).Where(row => !HasAConstant(row)).GroupBy(row => (row[0], row[1])).Select(rows =>
    {
        Unit first = UnitOf(rows.First());
        string kind = first is DataUnit ? first.KindCode : KindList.NameOf(first.GetType().GetGenericArguments()[0]);
        return $"- `{kind}`{(first.IsPoint ? ", levels" : "")}: "
            + $"{string.Join("; ", rows.Select(row => $"{UnitOf(row)} ({UnitOf(row).EnglishFor(2)}) {row[4]} {Spellings(row[6])}".TrimEnd()))}.\n";
    }));

    private static bool HasAConstant(string[] row) =>
        typeof(Units).GetProperties().Concat(typeof(IndexNumber<PreviousYear>).GetProperties())
        .Concat(typeof(IndexNumber<PreviousPeriod>).GetProperties()).Concat(typeof(IndexNumber<SamePeriodLastYear>).GetProperties())
        .Where(constant => constant.PropertyType.IsAssignableTo(typeof(Unit)))
        .Any(constant => ((Unit)constant.GetValue(null)!) is { } unit && unit.KindCode == row[0] && unit.Symbol == row[2]);

    private static Unit UnitOf(string[] row)
    {
        Assert.True(UnitCatalog.Default.TryParse(row[2], row[0], out Unit? unit));
        return unit;
    }

    private static string MagnitudeRows() => Table(
        "power of ten | 中文 | English",
        WordTable.Rows("magnitudes.tsv", 3).GroupBy(row => row[2])
            .OrderBy(rows => int.Parse(rows.Key, System.Globalization.CultureInfo.InvariantCulture))
            .Select(rows => $"{rows.Key} | {Words(rows, "zh")} | {Words(rows, "en")}"));

    // One line for several: `EUR` 欧元 (euro) `€`; …
    private static string Currencies(bool typed)
    {
        const int width = 130;
        var lines = new List<string> { "" };
        foreach (string[] row in WordTable.Rows("currencies.tsv", 4).Where(row => typed != UnitCatalog.Default.Parse(row[0]) is DataUnit))
        {
            Unit unit = UnitCatalog.Default.Parse(row[0]);
            string entry = $"`{row[0]}` {unit} ({unit.EnglishFor(1)}) {Spellings(row[3])}".TrimEnd() + ";";
            if (lines[^1].Length + 1 + entry.Length > width)
                lines.Add(entry);
            else
                lines[^1] = $"{lines[^1]} {entry}".TrimStart();
        }

        return string.Join('\n', lines).TrimEnd(';') + ".\n";
    }

    private static string Table(string head, IEnumerable<string> rows)
    {
        string[] all = [.. rows];
        Assert.NotEmpty(all);
        string line = string.Join(" | ", head.Split(" | ").Select(_ => "---"));
        return string.Concat(new[] { head, line }.Concat(all).Select(row => $"| {row} |\n"));
    }

    private static string English(Unit unit) =>
        unit.EnglishFor(1) == unit.EnglishFor(2) ? unit.EnglishFor(1) : $"{unit.EnglishFor(1)}, {unit.EnglishFor(2)}";

    private static string Code(string? text) => text is null ? "" : $"`{text}`";

    private static string Spellings(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"`{word.Replace('_', ' ')}`"));

    private static string Words(IEnumerable<string[]> rows, string language) =>
        string.Join(", ", rows.Where(row => row[0] == language).Select(row => row[1]));
}
