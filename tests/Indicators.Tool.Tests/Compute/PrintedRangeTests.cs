using FsCheck.Xunit;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>How tables print ranges of percentages: one rule for all of them.</summary>
public class PrintedRangeTests
{
    [Theory]
    [InlineData("12.06", "12.14", "12.1%")] // all of it rounds to 12.1
    [InlineData("12.05", "12.149", "12.1%")]
    [InlineData("12.04", "12.06", "[12.04, 12.06]%")] // an end that is over sooner is written out
    [InlineData("12.04", "12.0600001", "[12.04, 12.061]%")] // outward: 12.060 would leave something out
    [InlineData("-12.0600001", "-12.04", "[-12.061, -12.04]%")]
    [InlineData("-0.04", "0.04", "0.0%")]
    [InlineData("21.54631", null, "[21.546, ∞)%")]
    [InlineData(null, "-3", "(-∞, -3]%")]
    public void A_range_is_one_number_where_all_of_it_rounds_to_that_and_else_its_ends(string? lower, string? upper, string expected) =>
        Assert.Equal(expected, Printed(Of(lower, upper), Units.Percent));

    // 12.06 to 12.14 is 12.1 to the nearest; rounded down it is 12.0 and 12.1.
    [Theory]
    [InlineData(Rounding.HalfToEven, "12.1%")]
    [InlineData(Rounding.Floor, "[12.06, 12.14]%")]
    public void The_one_number_is_rounded_by_the_rule_that_was_asked_for(Rounding rule, string expected) =>
        Assert.Equal(expected, Printed(Of("12.06", "12.14"), Units.Percent, rule));

    // 108.4, 103.0 and 105.2 (上年=100) are each known to half of a last digit, and so their product is [17.290, 17.626] %. It is wider
    // than the printed 17.5 % ([17.45, 17.55]): hidden digits may make it 17.4 or 17.6, so the claim is possible and not proved.
    [Theory]
    [InlineData("2020/2023", "growth", "增长17.5%", "possible")]
    [InlineData("2020/2023", "growth", "增长17.3%", "possible")]
    [InlineData("2020/2023", "growth", "增长17.7%", "inconsistent")]
    [InlineData("2020/2023", "growth", "增长17%", "possible")]
    [InlineData("2020/2023", "growth", "增长超17%", "proved")]
    [InlineData("2020/2023", "growth", "增长约17.5%", "possible")]
    [InlineData("2020/2023", "averageGrowth", "年均增长5.5%", "possible")]
    [InlineData("2020/2023", "averageGrowth", "年均增长5.6%", "possible")]
    [InlineData("2020/2023", "averageGrowth", "年均增长5.4%", "inconsistent")]
    [InlineData("2020/2023", "averageGrowth", "年均增长超5%", "proved")]
    public void A_chain_of_printed_indices_is_as_wide_as_its_hidden_digits(string period, string kind, string stated, string verdict)
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", """{"indicators":[{"code":"y","name":"指数","measure":"index","unit":"上年=100"}]}""");
        folder.Add("o.csv", "indicator,area,period,kind,stated\n"
            + $"y,36,2021,,108.4\ny,36,2022,,103.0\ny,36,2023,,105.2\ny,36,{period},{kind},{stated}\n");

        Assert.Equal(verdict, InProcess.Json(folder.Path).Indicator("y").Items("stated")[0].At("implied").Text("verdict"));
    }

    // A number printed alone is within half a unit of every number of the range; printed ends hold all of it, and no more than a thousandth
    // beside.
    [Property]
    public void What_is_printed_holds_the_range(int first, int width, FsCheck.PositiveInt scale)
    {
        Rational lower = new(first, scale.Get), upper = lower + new Rational(Math.Abs((long)width), scale.Get);
        string text = Printed(Bounds.Closed(lower, upper), null);

        if (text.StartsWith('['))
        {
            Rational[] ends = [.. text[1..^1].Split(", ").Select(Rational.Parse)];
            Assert.True(ends[0] <= lower && upper <= ends[1]);
            Assert.True(lower - ends[0] < new Rational(1, 1000) && ends[1] - upper < new Rational(1, 1000));
        }
        else
        {
            var one = Rational.Parse(text);
            Assert.True((lower - one).Abs() <= new Rational(1, 20) && (upper - one).Abs() <= new Rational(1, 20));
        }
    }

    // 1.075⁵ = 1.43563 and 1.085⁵ = 1.50366: to the nearest, 1.436 would leave the least out.
    [Fact]
    public void The_ends_of_a_factor_are_rounded_outward_too() =>
        Assert.Contains("×1.469 [1.435, 1.504]", InProcess.Run("compute", Repository.Xiangdong).Output, StringComparison.Ordinal);

    // 27/31 is 87.097 %: printed as 87.1% it would agree with the 87.13% that it contradicts.
    [Fact]
    public void A_statement_of_more_decimals_is_held_against_as_many()
    {
        using var folder = new TempFolder();
        folder.Add("catalogue.json", """{"indicators":[{"code":"firms","name":"企业","unit":"家","measure":"stock"}]}""");
        folder.Add("observations.csv",
            "indicator,area,period,kind,stated\nfirms,36,2021,,31家\nfirms,36,2025,,58家\nfirms,36,2021/2025,growth,87.13%\n");

        Assert.Matches("87\\.13% .* computed from levels: 87\\.10% +inconsistent",
            InProcess.Run("compute", folder.Path, "--lang", "en").Output);
    }

    private static string Printed(Bounds range, Unit? unit, Rounding rule = Rounding.HalfAwayFromZero) =>
        new Table([TableColumn.OfNumbers("a")], [[TableCell.Range(range, unit)]]).Rounded(1, rule).TextsIn(Language.English).Single()[0];

    private static Bounds Of(string? lower, string? upper) => (lower, upper) switch
    {
        (null, _) => Bounds.AtMost(Rational.Parse(upper!)),
        (_, null) => Bounds.AtLeast(Rational.Parse(lower)),
        _ => Bounds.Closed(Rational.Parse(lower), Rational.Parse(upper)),
    };
}
