using static Indicators.Units;

namespace Indicators.Tests;

public class QuantityTests
{
    // A decimal of 28 digits gave 0.0700000000000000000000000500亩 on the way back, and another hash code.
    [Fact]
    public void Seven_hundredths_of_a_mu_come_back_from_square_kilometres_identical()
    {
        Quantity<Area> mu = 0.07m * Mu, km2 = mu.To(SquareKilometre);

        Assert.Equal(new Rational(7, 150_000), km2.NumericalValue); // 0.07 × 2000/3 m², and no decimal ends there
        Assert.Equal((0.07m, true, mu.GetHashCode()),
            (km2.To(Mu).NumericalValue.RoundToDecimal(28, Rounding.HalfToEven), km2 == mu, km2.GetHashCode()));
    }

    [Fact]
    public void Every_hundredth_of_a_mu_up_to_ten_comes_back_from_square_kilometres() => Assert.All(Enumerable.Range(1, 1000), hundredths =>
        Assert.Equal(new Rational(hundredths, 100),
            (new Rational(hundredths, 100) * Mu).To(SquareKilometre).To(Hectare).To(Mu).NumericalValue));

    [Fact]
    public void Ten_thousand_mu_are_written_as_a_fraction_where_no_decimal_ends() =>
        Assert.Equal("1486/15平方公里", (14.86m * TenThousandMu).To(SquareKilometre).ToString());

    [Fact]
    public void Money_per_person_is_not_money_and_multiplies_back_to_it()
    {
        Quantity<Per<Money<Cny>, Count<Person>>> perCapita = 110m * HundredMillionYuan / (32 * TenThousandPersons);

        Assert.Equal("3.4375亿元/万人", perCapita.ToString());
        Assert.Equal("34375元/人", perCapita.To(Yuan / Persons).ToString());
        Assert.Equal("110亿元", (perCapita * (32 * TenThousandPersons)).ToString());
    }

    [Fact]
    public void A_density_times_an_area_is_a_length()
    {
        Quantity<Length> roads = 246.87m * Kilometre / (1 * SquareKilometre) * (853 * SquareKilometre);

        Assert.Equal("210580.11公里", roads.ToString());
    }

    [Fact]
    public void An_exchange_rate_converts_in_either_order()
    {
        Quantity<Per<Money<Cny>, Money<Usd>>> rate = 7.1m * (Yuan / UsDollars);

        Assert.Equal("710元", (rate * (100 * UsDollars)).ToString());
        Assert.Equal(710 * Yuan, 100 * UsDollars * rate);
    }

    [Fact]
    public void A_quotient_in_the_coherent_unit_multiplies_to_the_coherent_unit_of_its_numerator()
    {
        Quantity<Per<Length, Area>> density = (2m * (Kilometre / SquareKilometre)).To(Unit<Per<Length, Area>>.Coherent);

        Assert.Equal(6 * Kilometre, density * (3 * SquareKilometre));
        Assert.Equal("6000m", (density * (3 * SquareKilometre)).ToString());
    }

    [Fact]
    public void Amounts_in_yuan_and_in_hundred_million_yuan_add_exactly() =>
        Assert.Equal("110.5亿元", (110m * HundredMillionYuan + 5000 * TenThousandYuan).ToString());

    [Fact]
    public void A_percentage_less_a_percentage_is_percentage_points()
    {
        QuantityPoint<Proportion> cover = 96.93m * Percent;

        Assert.Equal("6.93个百分点", (cover - 90 * Percent).ToString());
        Assert.Equal("96.93%", (90 * Percent + 6.93m * PercentagePoint).ToString());
    }

    // Where the compiler sees two type parameters it cannot see that they are one kind: Ratio is for such code.
    [Fact]
    public void In_code_that_is_generic_in_its_kinds_a_quotient_of_one_kind_stays_a_quotient()
    {
        static object Divide<TA, TB>(Quantity<TA> a, Quantity<TB> b)
            where TA : IQuantityKind
            where TB : IQuantityKind => a / b;

        Assert.IsType<Quantity<Per<Area, Area>>>(Divide(3 * Mu, 2 * Mu));
        Assert.Equal(new Rational(3, 2), (3 * Mu).RatioTo(2 * Mu));
    }

    [Fact]
    public void Amounts_print_in_english_by_thousands_millions_and_billions()
    {
        Assert.Equal("11 billion yuan", (110 * HundredMillionYuan).ToString(null, Language.English));
        Assert.Equal("1 enterprise", (1 * Enterprises).ToString(null, Language.English));
        Assert.Equal("58 enterprises", (58 * Enterprises).ToString(null, Language.English));
        Assert.Equal("5 thousand people", (0.5m * TenThousandPersons).ToString(null, Language.English));
        Assert.Equal("-20 million yuan", (-2000 * TenThousandYuan).ToString(null, Language.English));
        Assert.Equal("96.93%", (96.93m * Percent).ToString(null, Language.English));
    }

    [Fact]
    public void A_sorted_list_of_amounts_takes_no_other_things()
    {
        IComparable amount = 3 * Mu, level = 3 * Percent;

        Assert.Contains("m2", Mistake.Throws<ArgumentException>(() => amount.CompareTo(3 * Yuan)).Message, StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => level.CompareTo(3 * PercentagePoint));
    }

    [Fact]
    public void Data_in_another_kind_or_form_have_no_number()
    {
        var coverage = new AnyQuantity(90, Percent);

        Assert.Equal(900, coverage.In(PerMille));
        Assert.Contains("IND0502", Mistake.Throws<ArgumentException>(() => coverage.In(PercentagePoint)).Message, StringComparison.Ordinal);
        Assert.Contains("IND0502", Mistake.Throws<ArgumentException>(() => coverage.In(Yuan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_of_data_has_no_unit_and_says_so()
    {
        Mistake.Throws<InvalidOperationException>(() => default(AnyQuantity).Unit);
        Assert.Equal("(no quantity)", default(AnyQuantity).ToString());
        Assert.NotEqual(default, new AnyQuantity(0, Yuan));
        Assert.False(default(AnyQuantity).TryAs(out Quantity<Money<Cny>> _));
    }
}
