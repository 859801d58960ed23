using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Things that are counted come in whole numbers, which sharpens what a hedge allows and never makes it wrong.</summary>
public class WholeCountTests
{
    public static TheoryData<string, string, string> Cases() =>
    [
        .. File.ReadLines(Repository.Full("tests/Indicators.Tests/Cases/whole-counts.tsv")).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2])),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hedged_count_is_one_of_the_whole_numbers_that_its_words_allow(string text, string bounds, string possible)
    {
        StatedValue value = StatedValue.Parse(text);

        Assert.Equal((bounds, possible), (Written(value.Bounds), Written(value.PossibleIn(value.Unit))));
    }

    // Every whole number of the bounds, and no other number, counted one by one.
    [Property]
    public bool The_possible_counts_are_the_whole_numbers_within_the_bounds(byte number, byte hedge)
    {
        string[] hedges = ["超{0}家", "近{0}家", "不足{0}家", "{0}余家", "约{0}家", "至少{0}家", "不超过{0}家", "{0}家"];
        StatedValue value = StatedValue.Parse(string.Format(null, hedges[hedge % hedges.Length], number + 2));
        Bounds possible = value.PossibleIn(value.Unit);
        return Enumerable.Range(0, 600).All(count => possible.Contains(count) == value.Bounds.Contains(count));
    }

    // 超30家 is 31 or more: growth from 20 is 55 % at least, and a growth of 52 % contradicts it.
    [Fact]
    public void A_growth_that_only_a_part_of_a_thing_would_give_is_inconsistent()
    {
        StatedValue earlier = StatedValue.Parse("20家"), later = StatedValue.Parse("超30家");

        Assert.Equal(new Rational(11, 20), Growth.Between(earlier, later).Value.Numbers.Lower);
        Assert.Equal(Verdict.Inconsistent, Agreement.OfGrowth(earlier, later, StatedGrowth.Parse("增长52%")).Verdict);
        Assert.Equal(Verdict.Possible, Agreement.OfGrowth(earlier, later, StatedGrowth.Parse("增长55%")).Verdict);
    }

    // 户均超3人 may be 3.2: a rate is no count, and is not narrowed.
    [Fact]
    public void A_mean_of_counts_is_not_narrowed()
    {
        AnyPeriod first = AnyPeriod.Parse("2023"), last = AnyPeriod.Parse("2024");
        AnySeries Levels(Measure measure) => AnySeries.OfFigures(measure,
        [
            (first, StatedValue.Parse("超3人"), ObservationStatus.Normal),
            (last, StatedValue.Parse("4人"), ObservationStatus.Normal),
        ]);

        Assert.Equal(Bounds.MoreThan(3), Levels(Measure.Rate).BoundsOf(first));
        Assert.Equal(Bounds.AtLeast(4), Levels(Measure.Stock).BoundsOf(first));
    }

    private static string Written(Bounds bounds) => bounds.ToString();
}
