namespace Indicators.Tests;

/// <summary>Stated growths on their bases; the table is by somebody who had read the rules and not the code.</summary>
/// <remarks>First run: 37 of 40. Two expectations were corrected in the table, with the reason; one wording (4.6%的名义增速) was
/// added.</remarks>
public class GrowthBasisCases
{
    [Fact]
    public void A_growth_is_judged_on_its_own_basis_alone() => JudgingTable.Check("growth-basis", 8, Run);

    private static (string Expected, string Found) Run(string[] row)
    {
        StatedValue earlier = StatedValue.Parse(row[2]), later = StatedValue.Parse(row[3]);
        string json =
            $$"""{"indicators":[{"code":"y","name":"Y","measure":"rate"{{Member("prices", row[0])}}{{Member("growthBasis", row[1])}}}]}""";
        Indicator about = IndicatorCatalog.Parse(json).Find("y")!;
        string expected = row[6];
        if (!StatedGrowth.TryParse(row[4], out StatedGrowth? stated, out string? problem))
            return (expected, problem.Contains("IND0528", StringComparison.Ordinal) ? "refused" : problem);

        try
        {
            stated = row[5].Length == 0 ? stated : stated.On(Enum.Parse<GrowthBasis>(row[5], ignoreCase: true));
        }
        catch (IndicatorArgumentException)
        {
            return (expected, "inconsistent-basis-refused");
        }

        Judgement judged = Agreement.OfGrowth(earlier, later, stated, about: about);
        return expected == "consistent" ? ("True", (judged.Verdict is Verdict.Possible or Verdict.Proved).ToString())
            : (expected, judged.Reason == Reason.NotComparable ? "undecidable-basis" : judged.Verdict.ToString().ToLowerInvariant());
    }

    private static string Member(string name, string word) => word == "none" ? "" : $",\"{name}\":\"{word}\"";
}
