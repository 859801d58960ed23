using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What offices print by their conventions, and what is true of every convention.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(PhraseArbitraries)])]
public class ConventionTests
{
    private const Rounding HalfUp = Rounding.HalfAwayFromZero;

    // Source: BLS, Publishing Consumer Price Indexes to Three Decimal Places: Questions and Answers.
    [Fact]
    public void Consumer_prices_rose_by_two_tenths_of_three_decimals_and_by_one_tenth_of_one()
    {
        QuantityPoint<IndexNumber<Of2020>> earlier = Rational.Parse("203.189") * IndexNumber<Of2020>.Level,
            later = Rational.Parse("203.547") * IndexNumber<Of2020>.Level;
        var oneDecimal = new Convention("one decimal", HalfUp, 1, GrowthLevels.Published(1), AverageGrowthMethod.Level);
        var unrounded = new Convention("unrounded", HalfUp, 1, GrowthLevels.Unrounded, AverageGrowthMethod.Level);

        Assert.Equal("rose 0.2%", Convention.Bls.Growth(Language.English, earlier, later).Value.Text);
        Assert.Equal("rose 0.2%", unrounded.Growth(Language.English, earlier, later).Value.Text);
        Assert.Equal("rose 0.1%", oneDecimal.Growth(Language.English, earlier, later).Value.Text);
        Assert.Equal("rose 0.1%", Convention.Destatis(1).Growth(Language.English, earlier, later).Value.Text);
    }

    // Source: the Xiangdong report, 由31家增至58家，增长87.1%.
    [Fact]
    public void What_a_convention_prints_is_a_stated_result_with_its_bounds()
    {
        StatedGrowth printed = Convention.Nbs.Growth(Language.Chinese, 31 * Enterprises, 58 * Enterprises).Value;

        Assert.Equal(StatedGrowth.Parse("增长87.1%"), printed);
        Assert.Equal("提高3.2个百分点",
            Convention.Nbs.Points(Language.Chinese, Rational.Parse("60.04") * Percent, Rational.Parse("63.2") * Percent).Text);
        Assert.Equal("提高3.2个百分点",
            Convention.Destatis(1).Points(Language.Chinese, Rational.Parse("60.04") * Percent, Rational.Parse("63.2") * Percent).Text);
        Assert.Equal("提高3个百分点", new Convention("whole", HalfUp, 0, GrowthLevels.Published(0), AverageGrowthMethod.Level)
            .Points(Language.Chinese, Rational.Parse("60.04") * Percent, Rational.Parse("63.2") * Percent).Text);
        Assert.Equal(Reason.LossToProfit, Convention.Nbs.Growth(Language.Chinese, -1 * Yuan, 1 * Yuan).Reason);
    }

    // GB/T 8170 rounds a tie to the even digit, the others away from zero.
    [Fact]
    public void The_tie_of_a_growth_is_even_by_the_standard()
    {
        Quantity<Money<Cny>> earlier = 800 * Yuan, later = 801 * Yuan; // 0.125 %
        Convention standard = Convention.Gbt8170(2, GrowthLevels.Unrounded, AverageGrowthMethod.Level);

        Assert.Equal("增长0.12%", standard.Growth(Language.Chinese, earlier, later).Value.Text);
        Assert.Equal("增长0.13%",
            new Convention("2", HalfUp, 2, GrowthLevels.Unrounded, AverageGrowthMethod.Level).Growth(Language.Chinese, earlier,
                later).Value.Text);
    }

    // 100, 110, 121, 100: by level it came back to where it was, by accumulation it grew by 5 %.
    [Fact]
    public void Investment_is_averaged_by_what_it_adds_up_to_and_everything_else_by_its_last_level()
    {
        Quantity<Money<Cny>>[] years = [110 * Yuan, 121 * Yuan, 100 * Yuan];

        Assert.Equal("平均持平", Convention.Nbs.AverageGrowth(Language.Chinese, 100 * Yuan, years).Value.Text);
        Assert.Equal("平均增长5.0%", Convention.NbsFixedAssetInvestment.AverageGrowth(Language.Chinese, 100 * Yuan, years).Value.Text);
        Assert.Equal("年均增长5.0%",
            Convention.NbsFixedAssetInvestment.AverageGrowth(Language.Chinese, new Year(2020), 100 * Yuan, years).Value.Text);
        Assert.Equal("rose 10.0% a year on average",
            Convention.Nbs.AverageGrowth(Language.English, new Year(2020), 100 * Yuan, 110 * Yuan, 121 * Yuan).Value.Text);
        Assert.Equal(Reason.TooFewPeriods, Convention.Nbs.AverageGrowth(Language.Chinese, 100 * Yuan).Reason);
        Assert.Equal(Reason.TooFewPeriods, Convention.NbsFixedAssetInvestment.AverageGrowth(Language.Chinese, 100 * Yuan).Reason);
        Assert.Equal(Reason.LossToProfit, Convention.Nbs.AverageGrowth(Language.Chinese, -1 * Yuan, 1 * Yuan).Reason);
    }

    [Fact]
    public void A_convention_names_everything_and_is_known_by_it()
    {
        Assert.Equal(
            [("NBS", HalfUp, 1, "Unrounded"), ("NBS, fixed-asset investment", HalfUp, 1, "Unrounded"), ("BLS", HalfUp, 1, "Published(3)"),
                ("Destatis", HalfUp, 1, "Published(1)"),
                ("GB/T 8170", Rounding.HalfToEven, 0, "Unrounded")],
            [.. new[] { Convention.Nbs, Convention.NbsFixedAssetInvestment, Convention.Bls, Convention.Destatis(1),
                Convention.Gbt8170(0, GrowthLevels.Unrounded, AverageGrowthMethod.Level) }
                .Select(convention => (convention.ToString(), convention.Rounding, convention.Decimals, convention.Basis.ToString()))]);
        Assert.Equal(Convention.Destatis(2), Convention.Destatis(2));
        Assert.NotEqual(Convention.Destatis(1), Convention.Destatis(2));
        Assert.Equal(AverageGrowthMethod.Accumulation, Convention.NbsFixedAssetInvestment.Average);
    }

    [Fact]
    public void A_convention_that_leaves_something_open_is_refused()
    {
        Mistake.Throws<ArgumentException>(() => new Convention(" ", HalfUp, 1, GrowthLevels.Unrounded, AverageGrowthMethod.Level));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Convention("x", default, 1, GrowthLevels.Unrounded, AverageGrowthMethod.Level));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Convention("x", HalfUp, -1, GrowthLevels.Unrounded, AverageGrowthMethod.Level));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Convention("x", HalfUp, Convention.MaxDecimals + 1, GrowthLevels.Unrounded, AverageGrowthMethod.Level));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Convention("x", HalfUp, 1, GrowthLevels.Unrounded, default));
        Assert.Throws<ArgumentNullException>(() => new Convention("x", HalfUp, 1, null!, AverageGrowthMethod.Level));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthLevels.Published(-1));
    }

    // Printed by a convention = the growth of the levels rounded to its basis, said once rounded.
    [Property]
    public bool A_convention_rounds_levels_to_its_basis_and_the_growth_once(Some earlier, SomeOrNone later, Saying by, bool isPublished,
        FsCheck.NonNegativeInt places)
    {
        int decimals = places.Get % 5;
        var convention =
            new Convention("any", by.Rule, by.Decimals, isPublished ? GrowthLevels.Published(decimals) : GrowthLevels.Unrounded,
                AverageGrowthMethod.Level);
        Outcome<string> byHand = Growth.Between(Level(earlier.Of), Level(later.Of)).ToPhrase(by.Language, by.Decimals, by.Rule);
        Outcome<StatedGrowth> printed = convention.Growth(by.Language, earlier.Of, later.Of);
        return printed.HasValue
            ? printed.Value.Text == byHand.Value
            : printed.Undefined is { IsTransition: true } why && why.ToPhrase(by.Language, by.Decimals, by.Rule) == byHand.Value;

        Quantity<Money<Cny>> Level(Quantity<Money<Cny>> level) =>
            isPublished ? level.NumericalValue.Round(decimals, by.Rule) * level.Unit : level;
    }

    // Levels that need no more decimals than were published have the same growth published and unrounded.
    [Property]
    public bool The_basis_of_levels_that_were_published_whole_does_not_matter(Some earlier, SomeOrNone later, Saying by)
    {
        if (earlier.Of.NumericalValue.DecimalPlaces is not { } one || later.Of.NumericalValue.DecimalPlaces is not { } other)
            return Guard.Unmet(); // thirds are never published whole
        var unrounded = new Convention("unrounded", by.Rule, by.Decimals, GrowthLevels.Unrounded, AverageGrowthMethod.Level);
        var published =
            new Convention("published", by.Rule, by.Decimals, GrowthLevels.Published(Math.Max(one, other)), AverageGrowthMethod.Level);
        return unrounded.Growth(by.Language, earlier.Of, later.Of) == published.Growth(by.Language, earlier.Of, later.Of);
    }
}
