using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers.Tests;

/// <summary>IND001: what the compiler refuses because kinds differ is said in words, beside the compiler's error.</summary>
public class DifferentKindsTests
{
    [Theory]
    [InlineData("firms + households", "firms + firms")]
    [InlineData("firms + robots", "robots + robots")]
    [InlineData("firms - money", "firms - firms")]
    [InlineData("money < dollars", "money < money")]
    [InlineData("money == dollars", "money == money")]
    [InlineData("perCapita != money", "perCapita != perCapita")]
    [InlineData("money >= perCapita", "money >= perCapita * people")]
    [InlineData("times + points", "times + times")]
    [InlineData("perhaps + times", "perhaps + points")]
    [InlineData("firms += households;", "firms += firms;")]
    [InlineData("money -= dollars;", "money -= 3 * TenThousandYuan;")]
    [InlineData("one + other", "one + one")]
    [InlineData("firms + 1", "firms + 1 * Enterprises")]
    [InlineData("58 == firms", "58 * Enterprises == firms")]
    [InlineData("share < 0.5m", "share < 50 * Percent")]
    [InlineData("share + share", "share - share")]
    [InlineData("share += share;", "share += points;")]
    [InlineData("points + share", "share + points")]
    [InlineData("points - share", "points - points")]
    [InlineData("points += share;", "points += points;")]
    [InlineData("share == points", "share == share")]
    [InlineData("degrees - share", "degrees - degrees")]
    [InlineData("degrees + points", "degrees + 1 * Kelvin")]
    [InlineData("108 * IndexNumber<PreviousYear>.Level - 102 * IndexNumber<SamePeriodLastYear>.Level",
        "108 * IndexNumber<PreviousYear>.Level - 102 * IndexNumber<PreviousYear>.Level")]
    [InlineData("growth < average", "growth < next")]
    [InlineData("growth < 8 * Percent", "growth < GrowthRate.FromPercent(8)")]
    [InlineData("Growth.Between(firms, households)", "Growth.Between(firms, firms)")]
    [InlineData("Growth.Between(later: households, earlier: firms)", "Growth.Between(later: firms, earlier: firms)")]
    [InlineData("Growth.Between(printed, printedDollars)", "Growth.Between(printed, printed)")]
    [InlineData("Growth.Between(share, share)", "share - share")]
    [InlineData("Growth.Between(points, points)", "Growth.Between(times, times)")]
    [InlineData("Growth.Log(money, dollars)", "Growth.Log(money, money)")]
    [InlineData("AverageGrowth.Level(money, dollars, 5)", "AverageGrowth.Level(money, money, 5)")]
    [InlineData("money.In(Enterprises)", "money.In(HundredMillionYuan)")]
    [InlineData("money.To(UsDollars)", "money.To(Yuan)")]
    [InlineData("money.CompareTo(dollars)", "money.CompareTo(money)")]
    [InlineData("default(ExchangeRate<Usd, Cny>)!.Convert(money)", "default(ExchangeRate<Usd, Cny>)!.Convert(dollars)")]
    [InlineData("new ExchangeRate<Usd, Cny>(7.1m * (UsDollars / Yuan), default, \"x\")",
        "new ExchangeRate<Usd, Cny>(7.1m * (Yuan / UsDollars), default, \"x\")")]
    public async Task A_meeting_of_two_kinds_is_explained_and_its_twin_is_fine(string mistake, string twin)
    {
        Diagnostic report = Assert.Single(await Probe.ReportsOn(mistake));

        Assert.Equal(("IND001", DiagnosticSeverity.Warning), (report.Id, report.Severity));
        Assert.NotEmpty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Empty(await Probe.ReportsOn(twin));
        Assert.Empty(Probe.ErrorsIn(Probe.File(twin)));
    }

    [Theory]
    [InlineData("firms + households",
        "家 (Count<Enterprise>) and 户 (Count<Household>) are different kinds: they do not add. Divide them for a ratio, or count both as "
            + "one entity that names what both are.")]
    [InlineData("Growth.Between(firms, households)",
        "家 (Count<Enterprise>) and 户 (Count<Household>) are different kinds: they do not meet in a growth. Divide them for a ratio, or "
            + "count both as one entity that names what both are.")]
    [InlineData("firms - robots",
        "家 (Count<Enterprise>) and Count<Robot> are different kinds: they do not subtract. Divide them for a ratio, or count both as one "
            + "entity that names what both are.")]
    [InlineData("money < dollars",
        "元 (Money<Cny>) and 美元 (Money<Usd>) are two currencies: they do not compare. Convert one with an ExchangeRate, which has its day "
            + "and its source.")]
    [InlineData("density + area",
        "米/平方米 (Per<Length, Area>) and 平方米 (Area) are different kinds: they do not add. Divide them for a ratio, or see which of the two "
            + "is meant.")]
    [InlineData("share + share", "% (Proportion) is a level, and levels do not add. Subtract them, or add a difference, in 个百分点.")]
    [InlineData("share == points",
        "% (Proportion) is a level and 个百分点 count differences: they do not compare. Compare level with level, or the difference of two "
            + "levels with a difference.")]
    [InlineData("points + share", "% (Proportion) is a level, to which a difference is added. Write the level first: level + difference.")]
    [InlineData("degrees + points",
        "℃ (Temperature) and 个百分点 (Proportion) are different kinds: they do not add. See which of the two is meant; a level moves only by "
            + "a difference of its own kind.")]
    [InlineData("firms + 1",
        "家 (Count<Enterprise>) and a bare number do not add: a number has no unit. Multiply it by one, as in 58 * Units.Enterprises.")]
    [InlineData("Growth.Between(share, share)",
        "% (Proportion) has no true zero to grow from, so it does not meet in a growth. Levels change by their difference: later - "
            + "earlier, in 个百分点.")]
    [InlineData("money.In(Enterprises)",
        "元 (Money<Cny>) and 家 (Count<Enterprise>) are different kinds: In takes the one and was given the other. Divide them for a ratio, "
            + "or see which of the two is meant.")]
    [InlineData("default(ExchangeRate<Usd, Cny>)!.Convert(money)",
        "美元 (Money<Usd>) and 元 (Money<Cny>) are two currencies: Convert takes the one and was given the other. Convert one with an "
            + "ExchangeRate, which has its day and its source.")]
    public async Task The_explanation_names_both_kinds_as_reports_and_as_the_code_do(string mistake, string words) =>
        Assert.Equal(words, Assert.Single(await Probe.ReportsOn(mistake)).Words());

    // A program that says what firms and households are together may add them.
    [Fact]
    public async Task An_operator_that_somebody_has_made_is_theirs()
    {
        const string Made = """
            public static class Together
            {
                extension(Indicators.Quantity<Indicators.Count<Indicators.Entities.Enterprise>>)
                {
                    public static int operator +(Indicators.Quantity<Indicators.Count<Indicators.Entities.Enterprise>> a, Indicators.Quantity<Indicators.Count<Indicators.Entities.Household>> b) => 0;
                }
            }
            """;
        string file = Probe.File("firms + households") + Made;

        Assert.Empty(Probe.ErrorsIn(file));
        Assert.Empty(await Probe.ReportsIn(file));
    }

    // A mistake of another sort is the compiler's to explain.
    [Theory]
    [InlineData("money.In()")]
    [InlineData("Growth.Between(firms)")]
    [InlineData("Growth.Between(firms, unknown)")]
    [InlineData("firms + unknown")]
    [InlineData("growth.ToPercent(1)")]
    [InlineData("money.Frobnicate(dollars)")]
    public async Task Other_errors_are_left_to_the_compiler(string mistake)
    {
        Assert.NotEmpty(Probe.ErrorsIn(Probe.File(mistake)));
        Assert.Empty(await Probe.ReportsOn(mistake));
    }

    [Theory]
    [InlineData("_ = 96 * Percent + 3 * Percent;", "_ = 96 * Percent + 3 * PercentagePoint;")]
    [InlineData("_ = share + 3.5m * Units.Percent;", "_ = share + 3.5m * Units.PercentagePoint;")]
    [InlineData("share += (3 * PerMille);", "share += 3 * PerMillePoint;")]
    [InlineData("_ = degrees + 2 * DegreeCelsius;", "_ = degrees + 2 * Kelvin;")]
    [InlineData("_ = share + 3 * share.Unit;", "_ = share + 3 * share.Unit.Difference;")]
    [InlineData("_ = 108 * IndexNumber<PreviousYear>.Level + 2 * IndexNumber<PreviousYear>.Level;",
        "_ = 108 * IndexNumber<PreviousYear>.Level + 2 * IndexNumber<PreviousYear>.Point;")]
    [InlineData("_ = points - 3 * Percent;", "_ = points - 3 * PercentagePoint;")]
    [InlineData("_ = points > 3 * Percent;", "_ = points > 3 * PercentagePoint;")]
    [InlineData("_ = share > 3 * PercentagePoint;", "_ = share > 3 * Percent;")]
    [InlineData("_ = 3 * PercentagePoint < share;", "_ = 3 * Percent < share;")]
    [InlineData("_ = points + share;", "_ = share + points;")]
    public async Task A_number_that_was_meant_as_the_other_of_level_and_difference_is_mended(string mistake, string mended)
    {
        Assert.Equal(mended, Assert.Single(await Fixes.Of(mistake)).Lines);
        Assert.Empty(Probe.ErrorsIn(Probe.File(mended)));
        Assert.Empty(await Probe.ReportsOn(mended));
    }

    [Theory]
    [InlineData("_ = firms + households;")]
    [InlineData("_ = money + dollars;")]
    [InlineData("_ = share + share;")]
    [InlineData("_ = firms + 1;")]
    [InlineData("_ = Growth.Between(firms, households);")]
    public async Task Where_the_code_does_not_say_what_is_meant_nothing_is_mended(string mistake) => Assert.Empty(await Fixes.Of(mistake));
}
