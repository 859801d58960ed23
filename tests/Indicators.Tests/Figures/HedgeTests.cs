namespace Indicators.Tests;

/// <summary>Every hedge word of the table, in figures whose bounds are written out here.</summary>
public class HedgeTests
{
    // Three printed numbers, and what each hedge says of them: a bare count, a measure with decimals, and a round number
    // with a magnitude, whose place is capped at a fifth of the value for 近 and 约.
    private static readonly Dictionary<Hedge, (string Count, string Share, string Money)> Contract = new()
    {
        [Hedge.Over] = ("(1100, ∞)", "(5.5, ∞)", "(10000000000, ∞)"),
        [Hedge.AtLeast] = ("[1100, ∞)", "[5.5, ∞)", "[10000000000, ∞)"),
        [Hedge.Surpassed] = ("[1100, ∞)", "[5.5, ∞)", "[10000000000, ∞)"),
        [Hedge.Nearly] = ("[1000, 1100)", "[5.4, 5.5)", "[8000000000, 10000000000)"),
        [Hedge.About] = ("[1000, 1200]", "[5.4, 5.6]", "[8000000000, 12000000000]"),
        [Hedge.SlightlyOver] = ("(1100, 1200)", "(5.5, 5.6)", "(10000000000, 20000000000)"),
        [Hedge.AtMost] = ("(-∞, 1100]", "(-∞, 5.5]", "(-∞, 10000000000]"),
        [Hedge.Under] = ("(-∞, 1100)", "(-∞, 5.5)", "(-∞, 10000000000)"),
    };

    public static TheoryData<string, string, string, string> EveryWord() =>
        [.. HedgeWords.All.Select(word => (word.Language.ToString(), word.Position.ToString(), word.Hedge.ToString(), word.Word))];

    [Theory]
    [MemberData(nameof(EveryWord))]
    public void A_hedge_word_gives_its_hedge_and_the_bounds_of_the_contract(string language, string position, string hedgeName, string word)
    {
        bool isChinese = language == nameof(Language.Chinese);
        Hedge hedge = Enum.Parse<Hedge>(hedgeName);
        (string count, string share, string money) = hedge == Hedge.None
            ? ("[1100, 1100]", "[5.45, 5.55]", isChinese ? "[9950000000, 10050000000]" : "[9500000000, 10500000000]") // 100亿, 10 billion
            : Contract[hedge];

        Check(Hedged("1100", isChinese ? "户" : " households"), hedge, "户", count);
        Check(Hedged("5.5", isChinese ? "%" : " per cent"), hedge, "%", share);
        Check(Hedged(isChinese ? "100亿" : "10 billion", isChinese ? "元" : " yuan"), hedge, "元", money);
        if (position == nameof(HedgePosition.Infix) && isChinese)
        {
            Check($"100{word}亿元", hedge, "元", money);
        }

        string Hedged(string number, string unit)
        {
            string gap = isChinese || word[0] == '-' ? "" : " ";
            return position switch
            {
                nameof(HedgePosition.Before) => word + gap + number + unit,
                nameof(HedgePosition.After) => number + unit + gap + word,
                _ => number + gap + word + unit,
            };
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_hedge_of_a_number_has_a_word_in_both_languages(string language) =>
        Assert.Empty(
            Contract.Keys.Append(Hedge.None)
                .Except(HedgeWords.All.Where(word => word.Language == Dialect.Words(language)).Select(word => word.Hedge)));

    // A word that stands in two rows of one place would mean whatever comes first.
    [Fact]
    public void No_word_has_two_meanings() =>
        Assert.Empty(
            HedgeWords.All.GroupBy(word => (word.Language, word.Position, word.Word)).Where(same => same.Count() > 1)
                .Select(same => same.Key));

    [Theory]
    [InlineData("近9亿余元", "近", "余")]
    [InlineData("超过10%左右", "超过", "左右")]
    [InlineData("近500多家", "近", "多")]
    [InlineData("约90%以上", "约", "以上")]
    [InlineData("至少5家以下", "至少", "以下")]
    [InlineData("不足50余人", "不足", "余")]
    [InlineData("nearly 20-odd firms", "nearly", "-odd")]
    [InlineData("at least 5% or less", "at least", "or less")]
    public void Hedges_that_contradict_each_other_are_refused(string text, string one, string other)
    {
        Assert.False(StatedValue.TryParse(text, UnitCatalog.Default, null, out _, out string? problem));
        Assert.Contains("IND0511", problem, StringComparison.Ordinal);
        Assert.Contains($"says both '{one}' and '{other}'", problem, StringComparison.Ordinal);
    }

    // Hedges intersect: where one follows from the other, the narrower is meant.
    [Theory]
    [InlineData("超20余万人", Hedge.SlightlyOver, "(200000, 300000)")]
    [InlineData("至少50余家", Hedge.AtLeast, "(50, ∞)")] // 至少 leaves it open above
    [InlineData("约50余家", Hedge.SlightlyOver, "(50, 60)")]
    [InlineData("超过50%以上", Hedge.Over, "(50, ∞)")]
    [InlineData("达90%以上", Hedge.AtLeast, "[90, ∞)")]
    [InlineData("突破110亿元大关", Hedge.Surpassed, "[11000000000, ∞)")]
    [InlineData("约10%左右", Hedge.About, "[8, 12]")]
    [InlineData("近100家左右", Hedge.Nearly, "[80, 100)")]
    [InlineData("a total of over 40 firms", Hedge.Over, "(40, ∞)")]
    public void Of_two_hedges_that_agree_the_narrower_is_meant(string text, Hedge hedge, string bounds) =>
        Check(text, hedge, null, bounds);

    [Theory]
    [InlineData("近数十家")]
    [InlineData("十几个左右")]
    [InlineData("约5—8%")]
    [InlineData("over dozens of firms")]
    [InlineData("about 5 to 8 per cent")]
    public void Words_without_one_number_are_not_hedged(string text)
    {
        Assert.False(StatedValue.TryParse(text, UnitCatalog.Default, null, out _, out string? problem));
        Assert.Contains("IND0512", problem, StringComparison.Ordinal);
    }

    // 近 and 余 speak of the digits and turn around with the sign; 超 and 不足 compare with the number as it is.
    [Theory]
    [InlineData("-1.9万余元", Hedge.SlightlyOver, "(-20000, -19000)")]
    [InlineData("近-9%", Hedge.Nearly, "(-9, -8]")]
    [InlineData("约-10%", Hedge.About, "[-12, -8]")]
    [InlineData("超-5%", Hedge.Over, "(-5, ∞)")]
    [InlineData("不足-5%", Hedge.Under, "(-∞, -5)")]
    [InlineData("约-三分之一", Hedge.About, "[-11/30, -0.3]")]
    [InlineData("nearly −9%", Hedge.Nearly, "(-9, -8]")]
    [InlineData("约0%", Hedge.About, "[-1, 1]")] // a fifth of nothing would claim an exact zero
    [InlineData("近0%", Hedge.Nearly, "[-1, 0)")]
    public void Hedges_have_bounds_at_and_below_zero(string text, Hedge hedge, string bounds) => Check(text, hedge, null, bounds);

    private static void Check(string text, Hedge hedge, string? unit, string bounds)
    {
        StatedValue value = StatedValue.Parse(text);
        Assert.Equal((text, hedge, bounds), (text, value.Hedge, value.Bounds.ToString()));
        if (unit is not null)
        {
            Assert.Equal(unit, value.Unit!.Symbol);
        }
    }
}
