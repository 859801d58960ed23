using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Parts of zero or more, of a sum above zero; some are equal.</summary>
public sealed record PartSizes(IReadOnlyList<Rational> Of)
{
    public Rational[] Parts => [.. Of];

    public override string ToString() => string.Join(", ", Of);

    public Rational Sum => Of.Aggregate(Rational.Zero, (sum, part) => sum + part);
}

/// <summary>Makes parts.</summary>
public static class PartArbitraries
{
    public static Arbitrary<PartSizes> Parts() => Arb.From(
        (from size in Gen.Choose(1, 12)
         from parts in Gen.Frequency((4, Gen.Choose(0, 60).Select(count => (Rational)count)), (2, PrintedNumber.AboveZero)).ArrayOf(size)
         select new PartSizes(parts)).Where(parts => parts.Sum.Sign > 0),
        parts =>
            Enumerable.Range(0, parts.Of.Count).Select(left => new PartSizes([.. parts.Of.Where((_, place) => place != left)]))
                .Where(fewer => fewer.Sum.Sign > 0));
}

/// <summary>What is true of percentages that are printed together.</summary>
[Properties(Arbitrary = [typeof(PartArbitraries), typeof(Amounts)])]
public class ApportionmentLaws
{
    // L96: Σ p = 100.
    [Property]
    public bool Percentages_by_largest_remainder_add_to_one_hundred(PartSizes parts, Presentation printed) =>
        LargestRemainder(parts, printed.Decimals).Aggregate(Rational.Zero, (sum, percent) => sum + percent) == 100;

    // L96: |p − quota| < 10^−d, and p is a multiple of that unit.
    [Property]
    public bool Each_is_within_one_unit_of_its_exact_value(PartSizes parts, Presentation printed) =>
        LargestRemainder(parts, printed.Decimals).Zip(parts.Of).All(pair =>
            (pair.First - (pair.Second / parts.Sum * 100)).Abs() < 2 * printed.HalfPlace
                && (pair.First / (2 * printed.HalfPlace)).IsInteger);

    // L96: a larger part has no smaller percentage.
    [Property]
    public bool A_larger_part_has_no_smaller_percentage(PartSizes parts, Presentation printed)
    {
        IReadOnlyList<Rational> percents = LargestRemainder(parts, printed.Decimals);
        return Enumerable.Range(0, parts.Of.Count)
            .All(i => Enumerable.Range(0, parts.Of.Count).All(j => parts.Of[i] <= parts.Of[j] || percents[i] >= percents[j]));
    }

    // Ties by order: of equal parts an earlier one has no smaller percentage.
    [Property]
    public bool Of_equal_parts_the_earlier_one_has_no_smaller_percentage(PartSizes parts, Presentation printed)
    {
        IReadOnlyList<Rational> percents = LargestRemainder(parts, printed.Decimals);
        return Enumerable.Range(0, parts.Of.Count)
            .All(j => Enumerable.Range(0, j).All(i => parts.Of[i] != parts.Of[j] || percents[i] >= percents[j]));
    }

    // Where the exact percentages need no rounding they are the result, by both ways; and nothing depends on the scale.
    [Property]
    public bool What_needs_no_rounding_is_left_alone(PartSizes parts, Presentation printed, Some c)
    {
        Rational[] exact = [.. LargestRemainder(parts, printed.Decimals)];
        return exact.SequenceEqual(LargestRemainder(new PartSizes(exact), printed.Decimals))
            && exact.SequenceEqual(Apportionment.Rounded(exact, printed.Decimals, printed.Rule).Value)
            && exact.SequenceEqual(
                LargestRemainder(new PartSizes([.. parts.Of.Select(part => part * c.Of.NumericalValue)]), printed.Decimals));
    }

    // Rounded one by one each is the rounded quota.
    [Property]
    public bool Rounded_one_by_one_each_percentage_is_that_of_its_share(PartSizes parts, Presentation printed) =>
        Apportionment.Rounded(parts.Parts, printed.Decimals, printed.Rule).Value.Zip(parts.Of)
            .All(pair => pair.First == (pair.Second / parts.Sum * 100).Round(printed.Decimals, printed.Rule));

    // 12, 4 and 1 of 17 are 70.59, 23.53 and 5.88 %: rounded 71, 24, 6, together 101.
    [Fact]
    public void Twelve_four_and_one_of_seventeen_add_to_101_when_rounded_and_to_100_by_largest_remainder()
    {
        Assert.Equal([71, 24, 6], Apportionment.Rounded([12, 4, 1], 0, Rounding.HalfAwayFromZero).Value);
        Assert.Equal([71, 23, 6], Apportionment.LargestRemainder([12, 4, 1], 0).Value);
        Assert.Equal([33.4m, 33.3m, 33.3m], Apportionment.LargestRemainder([1, 1, 1], 1).Value);
    }

    [Fact]
    public void Of_losses_or_nothing_there_are_no_percentages()
    {
        Assert.Equal("The part -1 is below zero, and a part of 100 % is zero or more. State the values themselves instead.",
            Apportionment.LargestRemainder([1, -1], 0).Undefined!.Message);
        Assert.Equal("There are no parts, so no percentages of them add to 100. Print the amounts themselves.",
            Apportionment.LargestRemainder([], 0).Undefined!.Message);
        Assert.Equal("The parts are all zero, so no percentages of them add to 100. Print the amounts themselves.",
            Apportionment.LargestRemainder([0, 0], 0).Undefined!.Message);
        Assert.Equal(Reason.NothingToApportion, Apportionment.Rounded([0, 0], 0, Rounding.Floor).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.LargestRemainder([1], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Rounded([1], 0, default));
    }

    private static IReadOnlyList<Rational> LargestRemainder(PartSizes parts, int decimals) =>
        Apportionment.LargestRemainder(parts.Parts, decimals).Value;
}
