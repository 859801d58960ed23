using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>The carry-over of every form of a year, against the quotient written by hand: <c>last ÷ mean − 1</c>.</summary>
public class CarryOverLaws
{
    private static readonly Month January = new(2021, 1);
    private static readonly Quarter FirstQuarter = new(2021, 1);
    private static readonly Year Year = new(2021);

    // Twelve months that differ: with another last part, or a month short, the mean is another.
    [Property]
    public Property The_last_month_over_the_mean_of_twelve() => Prop.ForAll(Parts(12), months =>
        IsCarryOver(months, Growth.CarryOver<Money<Cny>>([.. months.Select(month => month * Yuan)]))
        && IsCarryOver(months, Growth.CarryOver<Of2020>([.. months.Select(month => month * IndexNumber<Of2020>.Level)]))
        && IsCarryOver(months, Series.Flow(Yuan, January, months).CarryOver(Year))
        && IsCarryOver(months, Series.Stock(Yuan, January, months).CarryOver(Year))
        && IsCarryOver(months, Series.Rate(Yuan / Persons, January, months).CarryOver(Year))
        && IsCarryOver(months, Series.Index(IndexNumber<Of2020>.Level, January, months).CarryOver(Year)));

    // The quarters of the years on both sides do not enter.
    [Property]
    public Property The_last_quarter_over_the_mean_of_four() => Prop.ForAll(Parts(12), years =>
    {
        Rational[] quarters = years[4..8];
        return IsCarryOver(quarters, Growth.CarryOver<Money<Cny>>([.. quarters.Select(quarter => quarter * Yuan)]))
            && IsCarryOver(quarters, Series.Flow(Yuan, FirstQuarter - 4, years).CarryOver(Year))
            && IsCarryOver(quarters, Series.Rate(Yuan / Persons, FirstQuarter - 4, years).CarryOver(Year))
            && IsCarryOver(quarters, Series.Index(IndexNumber<Of2020>.Level, FirstQuarter - 4, years).CarryOver(Year));
    });

    private static bool IsCarryOver(Rational[] parts, Outcome<GrowthRate> growth) =>
        growth.Value.Ratio == (parts[^1] * parts.Length / parts.Aggregate(Rational.Zero, (sum, part) => sum + part)) - 1;

    private static Arbitrary<Rational[]> Parts(int count) =>
        Gen.Choose(1, 1000).Select(number => new Rational(number, 7)).ArrayOf(count).ToArbitrary();
}
