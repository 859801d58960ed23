namespace Indicators.Tests;

/// <summary>Moves in a ranking, as reports word them.</summary>
public class RankMoveTests
{
    [Theory]
    [InlineData("前移53位", 53)]
    [InlineData("前移了五十三位", 53)]
    [InlineData("上升2个位次", 2)]
    [InlineData("下滑两名", -2)]
    [InlineData("后移1位", -1)]
    [InlineData("up five places", 5)]
    [InlineData("fell 1 place", -1)]
    [InlineData("持平", 0)]
    [InlineData("unchanged", 0)]
    public void A_move_with_its_places_is_one_number(string text, int places)
    {
        StatedRankMove move = StatedRankMove.Parse(text);

        Assert.Equal((places, Bounds.Exactly(places)), (move.Places, move.Bounds));
        Assert.Equal(move, JsonForm.RoundTrip(move));
    }

    [Theory]
    [InlineData("跃升", "[1, ∞)")]
    [InlineData("上升", "[1, ∞)")]
    [InlineData("下滑", "(-∞, -1]")]
    [InlineData("up", "[1, ∞)")]
    [InlineData("dropped", "(-∞, -1]")]
    public void A_word_of_direction_alone_is_one_place_or_more(string text, string bounds) =>
        Assert.Equal((null, bounds), (StatedRankMove.Parse(text).Places, StatedRankMove.Parse(text).Bounds.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("53位")] // no direction
    [InlineData("前移0位")]
    [InlineData("前移5%")]
    [InlineData("上升三点五位")]
    [InlineData("第24名")]
    [InlineData("up places")]
    public void What_is_no_move_is_refused(string text)
    {
        Assert.False(StatedRankMove.TryParse(text, out _, out string? problem));
        Assert.EndsWith("(IND0520)", problem, StringComparison.Ordinal);
        Mistake.Throws<FormatException>(() => StatedRankMove.Parse(text));
    }

    // 前移 is said of places alone.
    [Fact]
    public void A_word_for_places_states_no_growth() => Assert.False(StatedGrowth.TryParse("前移5%", out _, out _));
}
