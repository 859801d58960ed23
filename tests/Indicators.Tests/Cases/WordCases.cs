namespace Indicators.Tests;

/// <summary>Words of stated results, numbers in words, units and areas, each with what it must be read as.</summary>
/// <remarks>
/// First run, before the rules were written: stated words 69 of 176, numbers in words 39 of 61, units 20 of 78, areas 14 of 67.
/// </remarks>
public class WordCases
{
    [Fact]
    public void Every_word_of_a_stated_result_has_its_effect_or_is_refused() =>
        Check("stated-words", row => CaseTable.Read(row[0], row[1]));

    [Fact]
    public void Numbers_in_words_are_read_as_far_as_they_say() => Check("number-words", row => CaseTable.Value(row[0]));

    [Fact]
    public void Units_are_read_as_statistical_files_print_them() => Check(
        "units", row => UnitCatalog.Default.TryParse(row[0], out Unit? unit) ? $"{unit.KindCode} {unit.Factor}" : "IND0501");

    [Fact]
    public void Areas_are_found_as_files_and_reports_name_them() => Check(
        "areas", row => AreaCatalog.Default.TryParse(row[0], out ReferenceArea? area, out string? problem) ? area.Code : problem);

    private static void Check(string table, Func<string[], string> read)
    {
        string[][] rows = [.. CaseTable.Rows(table)];
        string[] wrong = [.. rows.Select(row => (Row: row, Found: read(row)))
            .Where(pair => !CaseTable.Fits(pair.Row[^1], pair.Found))
            .Select(pair => $"{string.Join('\t', pair.Row)}\tbut {pair.Found}")];
        Assert.True(wrong.Length == 0, $"{rows.Length - wrong.Length} of {rows.Length}:\n{string.Join('\n', wrong)}");
    }
}
