namespace Indicators.Tests;

/// <summary>The kernel for columns gives what exact fractions give.</summary>
public class GrowthKernelTests
{
    [Fact]
    public void Every_pair_of_small_numbers_is_rounded_like_fractions()
    {
        foreach (Rounding rule in Numbers.Rules)
        {
            for (int decimals = 0; decimals <= 2; decimals++)
            {
                for (int earlier = 1; earlier <= 80; earlier++)
                {
                    for (int later = -40; later <= 160; later++)
                        Check(earlier, later, decimals, rule);
                }
            }
        }
    }

    [Fact]
    public void Pairs_of_every_size_near_ties_are_rounded_like_fractions()
    {
        var random = new Random(2025);
        for (int i = 0; i < 20_000; i++)
        {
            // later = earlier·(1 + (k + 1/2)/1000), a tie at one decimal where earlier is a multiple of 2000, moved by −1, 0 or 1
            long earlier = random.NextInt64(1, 1L << random.Next(1, 48)) * 2000;
            long later = earlier + (earlier / 2000 * ((2 * random.NextInt64(-900, 20_000)) + 1)) + random.Next(-1, 2);
            Check(earlier, later, 1, Numbers.Rules[i % Numbers.Rules.Length]);
        }
    }

    [Theory]
    [InlineData(long.MaxValue, long.MinValue, 0)]
    [InlineData(long.MaxValue, long.MinValue, 16)]
    [InlineData(long.MaxValue, 0, 16)]
    [InlineData(long.MaxValue, long.MaxValue, 16)]
    [InlineData(1, 92_233_720_368_547_758, 0)]
    [InlineData(1_000_000_000_000_000_000, 1_000_000_000_000_000_001, 4)]
    [InlineData(1_000_000_000_000_000_000, 1_005_000_000_000_000_000, 0)] // half a per cent
    [InlineData(300, -9_000_000_000_000_000_000, 0)]
    public void The_edges_of_64_bits_are_rounded_like_fractions(long earlier, long later, int decimals)
    {
        foreach (Rounding rule in Numbers.Rules)
            Check(earlier, later, decimals, rule);
    }

    [Fact]
    public void The_smallest_result_fits_and_the_next_does_not()
    {
        // −2^63 = (later − 25)/25·100, that is later = 25 − 2^61
        long later = 25 - (1L << 61);
        Assert.Equal(long.MinValue, GrowthKernel.RoundedPercent(25, later, 0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(25, later - 1, 0, Rounding.TowardZero));
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(25, (1L << 61) + 25, 0, Rounding.TowardZero));
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(1, long.MaxValue, 16, Rounding.TowardZero));
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(1, long.MinValue, 16, Rounding.TowardZero));
    }

    [Fact]
    public void The_largest_result_fits_and_the_next_does_not()
    {
        // 2^63 − 1 = ⌊d·100/99⌋
        const long d = 9131138316486228049;
        Assert.Equal(long.MaxValue, GrowthKernel.RoundedPercent(99, 99 + d, 0, Rounding.Floor));
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(99, 99 + d + 1, 0, Rounding.Floor));
    }

    // 10^19 units of a percent lie between 2^63 and 2^64: no wider number is needed on the way, and the result does not fit.
    [Fact]
    public void A_result_that_needs_64_bits_without_a_sign_does_not_fit() =>
        Assert.Throws<OverflowException>(() => GrowthKernel.RoundedPercent(1, 100_000_000_000_000_001, 0, Rounding.HalfToEven));

    [Fact]
    public void A_column_gives_what_its_rows_give()
    {
        var random = new Random(1);
        long[] earlier = [.. Enumerable.Range(0, 500).Select(_ => random.NextInt64(1, 1L << random.Next(1, 62)))];
        long[] later = [.. earlier.Select(e => e / 2 + random.NextInt64(e))], results = new long[earlier.Length];
        foreach (Rounding rule in Numbers.Rules)
        {
            GrowthKernel.RoundedPercent(earlier, later, 1, rule, results);
            Assert.Equal(earlier.Zip(later, (e, l) => GrowthKernel.RoundedPercent(e, l, 1, rule)), results);
        }
    }

    [Fact]
    public void What_is_no_percentage_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent(0, 1, 0, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent(-5, 1, 0, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent(1, 1, -1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent(1, 1, GrowthKernel.MaxDecimals + 1, Rounding.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent(1, 1, 0, default));
        Mistake.Throws<ArgumentException>(() => GrowthKernel.RoundedPercent([1, 2], [1], 0, Rounding.Floor, new long[2]));
        Mistake.Throws<ArgumentException>(() => GrowthKernel.RoundedPercent([1, 2], [1, 2], 0, Rounding.Floor, new long[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent([1, 2], [1, 2], 0, default, new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthKernel.RoundedPercent([1, 0], [1, 2], 0, Rounding.Floor, new long[2]));
    }

    private static void Check(long earlier, long later, int decimals, Rounding rule)
    {
        Rational growth = ((Rational)later - earlier) / earlier * 100, scaled = growth.Round(decimals, rule) * ((Rational)10).Pow(decimals);
        Assert.True(
            scaled == GrowthKernel.RoundedPercent(earlier, later, decimals, rule),
            $"{earlier} to {later}, {decimals} decimals, {rule}: {scaled} was expected.");
    }
}
