using System.Globalization;

namespace Indicators.Tests;

/// <summary>Figures are read and printed the same in every culture: commas of thousands, points of decimals, i and I.</summary>
public class CultureTests
{
    private static readonly string[] Texts =
    [
        "1,489", "1.9万余人", "87.1%", "-2.5‰", "超40亿元", "12,345,678人", "WITHIN 72 HOURS", "5.6 MILLION people", "nearly a third",
        "3 to 5 institutions",
        "$25.7bn", "二百三十余万人", "246.87千米/平方公里", "MORE THAN 1,100 households", "just over 5.5 per cent",
    ];

    [Theory]
    [InlineData("de-DE")] // comma and point change places
    [InlineData("tr-TR")] // the lower case of I has no dot
    [InlineData("ar-SA")] // another minus sign and another calendar
    [InlineData("sv-SE")] // U+2212 is the minus sign
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = [.. Texts.Select(Everything)];
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(expected, Texts.Select(Everything));
            Assert.Equal("-2.65", StatedGrowth.Parse("下降2.6%").Bounds.Lower.ToString());
            Assert.Equal("1234.50元", StatedValue.Create(1234.5m, 2, Units.Yuan).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything(string text)
    {
        StatedValue value = StatedValue.Parse(text);
        return $"{value.Value} {value.UnitText} {value.Hedge} {value.Bounds} {value.Print(Language.Chinese)} "
            + $"{value.Print(Language.English)}";
    }
}
