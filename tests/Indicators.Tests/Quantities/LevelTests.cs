using System.Runtime.CompilerServices;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Temperatures and index numbers: levels whose differences are in another unit.</summary>
public class LevelTests
{
    // Source: the fixed points of the scales; −40 is the same on both.
    [Theory]
    [InlineData("0", "32", "273.15")]
    [InlineData("100", "212", "373.15")]
    [InlineData("-40", "-40", "233.15")]
    [InlineData("-273.15", "-459.67", "0")]
    [InlineData("36.5", "97.7", "309.65")]
    public void A_temperature_is_one_level_on_three_scales(string celsius, string fahrenheit, string kelvin)
    {
        QuantityPoint<Temperature> level = Rational.Parse(celsius) * DegreeCelsius;

        Assert.Equal((Rational.Parse(fahrenheit), Rational.Parse(kelvin)),
            (level.In(DegreeFahrenheit), level.In(PointUnit<Temperature>.Coherent)));
        Assert.Equal(level, Rational.Parse(fahrenheit) * DegreeFahrenheit);
        Assert.Equal(level.GetHashCode(), (Rational.Parse(fahrenheit) * DegreeFahrenheit).GetHashCode());
        Assert.Equal(new AnyQuantity(level.NumericalValue, level.Unit), new AnyQuantity(Rational.Parse(fahrenheit), DegreeFahrenheit));
    }

    [Fact]
    public void The_difference_of_two_temperatures_is_in_kelvins_and_has_no_offset()
    {
        Quantity<Temperature> warmer = 20 * DegreeCelsius - 50 * DegreeFahrenheit;

        Assert.Equal("10开尔文", warmer.ToString());
        Assert.Equal("18兰氏度", warmer.To(DegreeRankine).ToString());
        Assert.Equal("30℃", (20 * DegreeCelsius + 18 * DegreeRankine).ToString());
        Assert.Equal("68°F", (20 * DegreeCelsius).To(DegreeFahrenheit).ToString(null, Language.English));
    }

    [Fact]
    public void Temperatures_are_read_with_their_offset()
    {
        Assert.Equal(DegreeCelsius, UnitCatalog.Default.ParsePoint<Temperature>("℃"));
        Assert.Equal(DegreeFahrenheit, UnitCatalog.Default.ParsePoint<Temperature>("°F"));
        Assert.Equal(new Rational(45_967, 180), UnitCatalog.Default.Parse("华氏度").Offset);
        Assert.True(StatedValue.Parse("36.5℃").TryAsPoint(out PointFigure<Temperature>? _));
    }

    [Fact]
    public void An_index_number_is_a_level_whose_differences_are_index_points()
    {
        QuantityPoint<IndexNumber<PreviousYear>> prices = 102.3m * IndexNumber<PreviousYear>.Level;

        Assert.Equal("102.3(上年=100)", prices.ToString());
        Assert.Equal("102.3(previous year = 100)", prices.ToString(null, Language.English));
        Assert.Equal("1.4点(上年=100)", (prices - 100.9m * IndexNumber<PreviousYear>.Level).ToString());
        Assert.Equal(IndexNumber<PreviousYear>.Level, UnitCatalog.Default.Parse("（上年＝100）"));
        Assert.Equal(IndexNumber<SamePeriodLastYear>.Level, UnitCatalog.Default.Parse("上年同期=100"));
        Assert.Equal(IndexNumber<PreviousYear>.Point, UnitCatalog.Default.Parse<IndexNumber<PreviousYear>>("点(上年=100)"));
        Assert.Equal(IndexNumber<SamePeriodLastYear>.Point, UnitCatalog.Default.Parse<IndexNumber<SamePeriodLastYear>>("点(上年同期=100)"));
    }

    [Fact]
    public void A_base_of_ones_own_has_units_and_is_read_when_they_are_added()
    {
        UnitCatalog catalog = UnitCatalog.Default.With(IndexNumber<Of2020>.Level, IndexNumber<Of2020>.Point);

        Assert.Equal("[2020=100]", KindCodes.Of<IndexNumber<Of2020>>());
        Assert.Equal("118.2(2020=100)", (118.2m * catalog.ParsePoint<IndexNumber<Of2020>>("(2020=100)")).ToString());
        Assert.Equal("(2020 = 100)", IndexNumber<Of2020>.Level.EnglishFor(1));
        Assert.Equal(Unit<IndexNumber<Of2020>>.Coherent, PointUnit<IndexNumber<Of2020>>.Coherent.Difference);
    }

    [Fact]
    public void Levels_of_a_kind_of_ones_own_have_a_unit_with_an_offset()
    {
        PointUnit<Confidence> balance =
            PointUnit<Confidence>.Create("差额", "balance", Unit<Confidence>.Create("点差", "point|points", 2), 100);
        QuantityPoint<Confidence> neutral = 0 * balance;

        Assert.Equal(100, neutral.In(PointUnit<Confidence>.Coherent));
        Assert.Equal("5点差", (5 * balance - neutral).ToString());
        Assert.NotEqual<Unit>(balance, PointUnit<Confidence>.Create("差额", "balance", balance.Difference, 99));
        Assert.Throws<ArgumentNullException>(() => PointUnit<Confidence>.Create("差额", "balance", null!));
        Mistake.Throws<ArgumentException>(() => PointUnit<Confidence>.Create(" ", "balance", balance.Difference));
    }

    // A share on a scale with another zero is still a share.
    [Fact]
    public void A_part_of_a_whole_does_not_depend_on_the_scale_of_the_share()
    {
        PointUnit<Proportion> aboveHalf = PointUnit<Proportion>.Create("过半", "above half", PercentagePoint, new Rational(1, 2));

        Assert.Equal(60 * Yuan, 100 * Yuan * (10 * aboveHalf));
    }

    // Sizes are what a table of a million figures costs; a field more is a decision.
    [Fact]
    public void A_quantity_is_a_rational_and_one_reference()
    {
        Assert.Equal(24, Unsafe.SizeOf<Rational>());
        Assert.Equal(32, Unsafe.SizeOf<Quantity<Money<Cny>>>());
        Assert.Equal(32, Unsafe.SizeOf<Quantity<Per<Money<Cny>, Count<Person>>>>());
        Assert.Equal(32, Unsafe.SizeOf<QuantityPoint<Temperature>>());
        Assert.Equal(32, Unsafe.SizeOf<AnyQuantity>());
    }
}
