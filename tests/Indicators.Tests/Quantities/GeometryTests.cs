using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Quotients and products that are another kind of the library, and products by name.</summary>
public class GeometryTests
{
    // a ÷ b × b = a and (a × b) ÷ b = a in any units, by operator and by method; amounts in the coherent unit multiply as numbers do.
    [Property]
    public Property Lengths_areas_and_volumes_divide_as_they_multiply() => Prop.ForAll(
        QuantityGen<Area>.Any, QuantityGen<Length>.NotZero, QuantityGen<Volume>.Any, (area, length, volume) =>
            area / length * length == area && area * length / length == area && length * area == area * length
            && volume / length * length == volume && (length * length) / length == length
            && (area * length).In(CubicMetre) == area.In(SquareMetre) * length.In(Metre)
            && area.DividedBy(length) == area / length && area.MultipliedBy(length) == area * length
            && volume.DividedBy(length) == volume / length && length.MultipliedBy(length) == length * length);

    [Property]
    public Property A_volume_over_an_area_is_a_depth() => Prop.ForAll(
        QuantityGen<Volume>.Any, QuantityGen<Area>.NotZero, (volume, area) =>
            volume / area * area == volume && volume.DividedBy(area) == volume / area
                && (volume / area).In(Metre) == volume.In(CubicMetre) / area.In(SquareMetre));

    [Property]
    public Property Power_over_time_is_energy() => Prop.ForAll(
        QuantityGen<Power>.NotZero, QuantityGen<Elapsed>.NotZero, (power, time) =>
            power * time / time == power && power * time / power == time && time * power == power * time
            && (power * time).In(Joule) == power.In(Watt) * time.In(Seconds) && power.MultipliedBy(time) == power * time
            && (power * time).DividedBy(time) == power && (power * time).DividedBy(power) == time);

    [Fact]
    public void The_result_is_in_the_unit_that_its_two_units_make()
    {
        Assert.Equal("42.65公里", (853 * SquareKilometre / (20 * Kilometre)).ToString());
        Assert.Equal("6平方公里", (3 * Kilometre * (2 * Kilometre)).ToString());
        Assert.Equal("180千瓦", (360 * KilowattHour / (2 * Hours)).ToString());
        Assert.Equal("5000小时", (50 * MegawattHour / (10 * Kilowatt)).To(Hours).ToString());
        Assert.Equal("2000/3米", (1 * Mu / (1 * Metre)).ToString()); // 亩 ÷ 米 has no name: metres
        Assert.IsType<Quantity<Length>>(3 * Mu / (2 * Metre));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => 1 * Mu / (0 * Metre));
        Assert.Throws<DivideByZeroException>(() => 1 * Joule / default(Quantity<Elapsed>));
    }

    [Fact]
    public void Freight_turnover_is_a_product_that_is_asked_for_by_name()
    {
        Quantity<Product<Mass, Length>> freight = (1200 * Tonne).Times(35 * Kilometre);

        Assert.Equal("42000吨·公里", freight.ToString());
        Assert.Equal("42000 tonne·km", freight.ToString(null, Language.English));
        Assert.Equal("42000吨公里", freight.To(TonneKilometre).ToString());
        Assert.Equal(42_000 * TonneKilometre, freight);
        Assert.Equal("42000吨·公里", (42_000 * (Tonne * Kilometre)).ToString());
        Assert.Equal("0.5元/吨公里", (21_000 * Yuan / freight.To(TonneKilometre)).ToString());
        Assert.Equal(360 * PersonDay, (120 * Persons).Times(3 * Days));
        Assert.Equal(84_000 * TonneKilometre, new[] { freight, freight }.Sum());
    }

    [Fact]
    public void What_does_not_add_up_has_no_product_at_run_time_either()
    {
        Unit runs = Unit.OfKind("{run}", "趟", "run|runs", 1);

        Assert.Equal(("趟·公里", "{run}*m", 2),
            (runs.MultipliedBy(Kilometre).Symbol, runs.MultipliedBy(Kilometre).KindCode, runs.MultipliedBy(Kilometre).Depth));
        Assert.Equal(("万吨·趟", "吨·趟"),
            (Tonne.WithMagnitude(Magnitude.TenThousand).MultipliedBy(runs).Symbol,
                Tonne.WithMagnitude(Magnitude.TenThousand).MultipliedBy(runs).Stem.Symbol));
        Assert.All(
            new (Unit Left, Unit Right)[] { (Percent, Yuan), (Yuan, Percent), (runs, Percent), (Percent, runs), (Yuan / Persons, Days),
                (Days, Yuan / Persons), (runs.DividedBy(Days), Days), (PercentagePoint, Days) },
            pair =>
                Assert.Contains("IND0504", Mistake.Throws<ArgumentException>(() => pair.Left.MultipliedBy(pair.Right)).Message,
                    StringComparison.Ordinal));
        Assert.Contains("IND0505", Mistake.Throws<ArgumentException>(() => Tonne.Times(Kilometre).Times(Days).Times(Yuan)).Message,
            StringComparison.Ordinal);
    }
}
