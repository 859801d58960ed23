using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every reader of figures, whatever it is given to read.</summary>
[Properties(Arbitrary = [typeof(FigureArbitraries)], MaxTest = 1_000)]
public class FigureTextLaws
{
    private static readonly Reader[] Readers =
    [
        (string text, out string? problem) => StatedValue.TryParse(text, UnitCatalog.Default, null, out _, out problem),
        (string text, out string? problem) => StatedValue.TryParse(text, UnitCatalog.Default, Units.HundredMillionYuan, out _, out problem),
        (string text, out string? problem) => Figure<Money<Cny>>.TryParse(text, UnitCatalog.Default, out _, out problem),
        (string text, out string? problem) => PointFigure<Proportion>.TryParse(text, UnitCatalog.Default, out _, out problem),
        (string text, out string? problem) => StatedGrowth.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedAverageGrowth.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedPoints.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedShare.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedTimes.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedDoublings.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedDuration.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedThreshold.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedRank.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedRankMove.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedTransition.TryParse(text, out _, out problem),
        (string text, out string? problem) => StatedFirst.TryParse(text, out _, out problem),
    ];

    private delegate bool Reader(string text, out string? problem);

    // TryParse never throws, and says what is wrong, in one line with a code, exactly where it says no.
    [Property]
    public bool Any_text_is_read_or_refused_with_a_reason(Uttered uttered) => Readers.All(read =>
        read(uttered.Text, out string? problem)
            ? problem is null
            : problem is not null && problem.Contains("(IND05", StringComparison.Ordinal));

    // Parse throws FormatException exactly where TryParse says no.
    [Property]
    public bool Parse_and_TryParse_agree(Uttered uttered) => StatedValue.TryParse(uttered.Text, out _)
        ? Record.Exception(() => StatedValue.Parse(uttered.Text)) is null
        : Record.Exception(() => StatedValue.Parse(uttered.Text)) is FormatException;

    // Whatever text is accepted, printing it in either language keeps its bounds and its unit.
    [Property(MaxTest = 5_000)]
    public bool What_was_read_prints_with_the_same_bounds(Uttered uttered) =>
        !StatedValue.TryParse(uttered.Text, out StatedValue? figure)
        ? Guard.Unmet()
        : Language.All
            .All(language => StatedValue.TryParse(figure.Print(language), UnitCatalog.Default, figure.Unit, out StatedValue? read, out _)
            && read.Bounds == figure.Bounds && Equals(read.Unit, figure.Unit));

    // The same where the last place is beyond every magnitude word: nearly 0.070 million trillion yuan.
    [Theory]
    [InlineData("近7.0万万亿元")]
    [InlineData("近7.0亿亿元")]
    [InlineData("nearly 7.0 million trillion yuan")]
    [InlineData("近7.0亿万亿元")]
    public void What_is_known_to_no_single_magnitude_prints_with_the_same_bounds(string text)
    {
        StatedValue figure = StatedValue.Parse(text);

        Assert.All(Language.All, language => Assert.Equal(figure.Bounds, StatedValue.Parse(figure.Print(language)).Bounds));
    }

    // Reading stops at a fixed length, so a text of a million characters costs no more than one of a thousand.
    [Theory]
    [InlineData("9")]
    [InlineData("0.")]
    [InlineData("1,111")]
    [InlineData("十")]
    [InlineData("一")]
    [InlineData("亿万")]
    [InlineData("约")]
    [InlineData("以上")]
    [InlineData("/")]
    [InlineData("元/")]
    [InlineData("百分之")]
    [InlineData("1至")]
    [InlineData("1 to ")]
    [InlineData("第")]
    [InlineData("翻")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    public void Long_text_is_refused_or_read_before_the_time_limit(string piece)
    {
        string million = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        string longest = million[..FigureText.MaxLength];
        foreach (string text in (ReadOnlySpan<string>)[longest, "第" + longest[1..], "翻" + longest[2..] + "番", "5" + longest[1..], million,
            "第" + million, "翻" + million + "番"])
        {
            foreach (Reader read in Readers)
            {
                bool isRead = read(text, out string? problem);
                Assert.False(isRead && text.Length > FigureText.MaxLength);
                Assert.True(problem is null || problem.Length < 300);
            }
        }

        // About a hundred readings; quadratic ones of a million characters take hours, which TimeLimit does not wait for.
    }

    [Fact]
    public void The_longest_number_is_read_exactly()
    {
        string digits = "7" + new string('0', FigureText.MaxLength - 2);
        Assert.Equal(new Rational(7) * new Rational(10).Pow(FigureText.MaxLength - 2), StatedValue.Parse(digits + "家").Value);
        Assert.False(StatedValue.TryParse(digits + "00家", out _));
    }
}
