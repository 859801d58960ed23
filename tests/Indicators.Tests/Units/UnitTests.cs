using static Indicators.Units;

namespace Indicators.Tests;

public class UnitTests
{
    [Fact]
    public void A_unit_is_scaled_once()
    {
        Assert.Equal(("亿元", 100_000_000, "元"), (HundredMillionYuan.Symbol, HundredMillionYuan.Factor, HundredMillionYuan.Stem.Symbol));
        Assert.Contains("IND0506", Mistake.Throws<ArgumentException>(() => HundredMillionYuan.WithMagnitude(Magnitude.TenThousand)).Message,
            StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => (Percent as Unit).WithMagnitude(Magnitude.TenThousand));
    }

    [Fact]
    public void A_level_stands_on_neither_side_of_a_quotient()
    {
        Assert.Contains("IND0504", Mistake.Throws<ArgumentException>(() => Percent.DividedBy(Years)).Message, StringComparison.Ordinal);
        Assert.Contains("IND0504", Mistake.Throws<ArgumentException>(() => Years.DividedBy(Percent)).Message, StringComparison.Ordinal);
        Assert.Contains("IND0504",
            Mistake.Throws<ArgumentException>(() => Unit.OfKind("{run}", "趟", "run|runs", 1).DividedBy(Percent)).Message,
            StringComparison.Ordinal);
        Assert.Equal("个百分点/年", (PercentagePoint / Years).Symbol);
    }

    [Fact]
    public void Four_units_are_too_deep_for_a_quotient_however_it_is_built()
    {
        Unit three = Yuan.DividedBy(Persons).DividedBy(Years);

        Assert.Equal(3, three.Depth);
        Assert.Contains("IND0505", Mistake.Throws<ArgumentException>(() => three.DividedBy(Mu)).Message, StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => (Yuan / Persons).DividedBy(Mu.DividedBy(Years)));
        Mistake.Throws<ArgumentException>(() => (Yuan / Persons / Years).Per(Mu));
    }

    // The coherent unit of a quotient is a quotient too: without its depth, kinds could be driven ever deeper through it.
    [Fact]
    public void The_coherent_unit_of_a_quotient_counts_all_its_units()
    {
        Assert.Equal(1, Unit<Area>.Coherent.Depth);
        Assert.Equal(2, Unit<Per<Length, Area>>.Coherent.Depth);
        Assert.Equal(3, Unit<Per<Money<Cny>, Per<Length, Area>>>.Coherent.Depth);
        Assert.Equal("元/(m/m2)", Yuan.Per(Unit<Per<Length, Area>>.Coherent).Symbol);
        Mistake.Throws<ArgumentException>(() => Unit<Per<Length, Area>>.Coherent.Per(Unit<Per<Length, Area>>.Coherent));
    }

    [Fact]
    public void A_quotient_has_a_ucum_code_where_both_its_units_have_one()
    {
        Assert.Equal("km/km2", (Kilometre / SquareKilometre).UcumCode);
        Assert.Null((Yuan / Persons).UcumCode);
        Assert.Null(HundredMillionYuan.UcumCode);
    }

    [Fact]
    public void A_unit_of_ones_own_needs_a_name_and_a_factor_above_zero()
    {
        Mistake.Throws<ArgumentException>(() => Unit<Area>.Create(" ", "tile", 1));
        Mistake.Throws<ArgumentException>(() => Unit<Area>.Create("片", "", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unit<Area>.Create("片", "tile", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Unit.OfKind("{run}", "趟", "run", -1));
    }

    [Fact]
    public void Units_are_equal_when_kind_symbol_and_factor_are()
    {
        Assert.Equal(Yuan, Unit<Money<Cny>>.Create("元", "kuai", 1));
        Assert.NotEqual<Unit>(Yuan, TenThousandYuan);
        Assert.NotEqual<Unit>(Institutions, Unit<Count<Enterprise>>.Create("所", "institution|institutions", 1));
        Assert.NotEqual<Unit>(Mu, Unit<Area>.Create("亩", "mu|mu", 667));
        Assert.False(Yuan.Equals(null));
    }

    [Fact]
    public void Data_units_divide_by_typed_ones_and_typed_ones_by_them()
    {
        Unit runs = Unit.OfKind("{run}", "趟", "run|runs", 1);

        Assert.Equal(("趟/天", "{run}/s", new Rational(1, 86_400)),
            (runs.DividedBy(Days).Symbol, runs.DividedBy(Days).KindCode, runs.DividedBy(Days).Factor));
        Assert.Equal(("元/趟", "CNY/{run}"), (Yuan.DividedBy(runs).Symbol, Yuan.DividedBy(runs).KindCode));
        Assert.Equal("万元/趟", TenThousandYuan.DividedBy(runs).Symbol);
        Assert.Equal("元/趟", TenThousandYuan.DividedBy(runs).Stem.Symbol);
        Assert.True(runs.IsCount && !runs.DividedBy(Days).IsCount);
    }

    // Only things are counted, so only their whole numbers are exact: 100吨粮 is between 99.5 and 100.5.
    [Fact]
    public void A_kind_counts_things_when_its_code_is_one_annotation()
    {
        Unit<GrainMass> tonnes = Unit<GrainMass>.Create("吨粮", "tonne of grain|tonnes of grain", 1);

        Assert.True(
            Enterprises.IsCount && Enterprises.WithMagnitude(Magnitude.TenThousand).IsCount && Unit.OfKind("{run}", "趟", "run", 1).IsCount);
        Assert.False(tonnes.IsCount || Yuan.IsCount || (Enterprises / Persons).IsCount || (Projects / Mu).IsCount || Times.IsCount);
        Assert.Equal(Bounds.Closed(99.5m, 100.5m), StatedValue.Create(100, 0, tonnes).Bounds);
    }

    [Theory]
    [InlineData("百", "hundred", 2)]
    [InlineData("万", "10 thousand", 4)]
    [InlineData("百万", "million", 6)]
    [InlineData("千万", "10 million", 7)]
    [InlineData("亿", "100 million", 8)]
    [InlineData("十亿", "billion", 9)]
    [InlineData("万亿", "trillion", 12)]
    public void A_magnitude_word_has_its_english_words_and_its_power_of_ten(string chinese, string english, int exponent)
    {
        Magnitude magnitude = Magnitudes.LongestFirst.Single(entry => entry.Word == chinese).Magnitude;

        Assert.Equal((chinese, english, exponent), (magnitude.ToString(), magnitude.English, magnitude.Exponent));
        Assert.Equal(new Rational(10).Pow(exponent), magnitude.Factor);
    }
}
