using Indicators.Tool.Commands;
using Indicators.Tool.Compute;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Chinese tables are in Chinese: no name of a reason, rule or source of a period stands in them as in code.</summary>
public class ChineseTests
{
    [Fact]
    public void The_reasons_and_sources_of_the_sample_are_words()
    {
        string text = InProcess.Run("compute", Repository.Xiangdong).Output;

        Assert.Contains("外贸进出口    湘东区  2021/2025  缺基期", text, StringComparison.Ordinal);
        Assert.Contains("目前    2025       发布日期2026-01-15，规划期2021/2025\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Missing", text, StringComparison.Ordinal);
        Assert.DoesNotContain("published", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_of_rounding_has_a_word_of_its_own()
    {
        string[] lines =
            [.. Choice.NamesOf<Rounding>()
                .Select(rule => InProcess.Run("compute", Repository.Xiangdong, "--rounding", rule.Word).Output.Split('\n')[1])];

        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsAsciiLetter));
        Assert.Equal(6, lines.Distinct().Count());
        Assert.StartsWith("舍入规则：百分数保留1位小数，四舍五入；", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_keeps_the_names()
    {
        string json = InProcess.Run("compute", Repository.Xiangdong, "--format", "json").Output;

        Assert.Contains("\"MissingBase\"", json, StringComparison.Ordinal);
        Assert.Contains("\"HalfAwayFromZero\"", json, StringComparison.Ordinal);
        Assert.Contains("\"published 2026-01-15, plan 2021/2025\"", json, StringComparison.Ordinal);
    }

    // Every way in which a report settles a time; what the library says is asked here, so that a new phrase is seen.
    [Theory]
    [InlineData("目前", true)]
    [InlineData("去年", true)]
    [InlineData("五年来", true)]
    [InlineData("2021年3月至今", true)]
    [InlineData("2021年一季度至今", true)]
    [InlineData("2025年上半年至今", true)]
    [InlineData("今年以来", false)]
    [InlineData("2021/2025", true)]
    [InlineData("2021?/目前", true)]
    [InlineData("目前", false)]
    [InlineData("2021年3月至今", false)]
    [InlineData("今年上半年", false)]
    [InlineData("去年~", false)]
    [InlineData("目前%", false)]
    public void Every_source_of_a_period_has_chinese_words(string period, bool hasEndedPlan)
    {
        foreach (FiveYearPlan? plan in new FiveYearPlan?[] { null, FiveYearPlan.Nth(hasEndedPlan ? 14 : 15) })
        {
            Resolved resolved = PeriodRef.Parse(period).Resolve(new(new NodaTime.LocalDate(2026, 10, 15), plan));

            Assert.NotNull(resolved.Period);
            Assert.DoesNotContain(resolved.Evidence!.ToString(Language.Chinese), char.IsAsciiLetter);
            Assert.Equal(resolved.Evidence.ToString(), resolved.Evidence.ToString(Language.English));
        }
    }
}
