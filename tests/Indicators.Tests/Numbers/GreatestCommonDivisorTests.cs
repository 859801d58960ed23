using System.Numerics;

namespace Indicators.Tests;

public class GreatestCommonDivisorTests
{
    [Fact]
    public void It_agrees_with_big_integers_on_every_small_pair()
    {
        for (ulong a = 0; a <= 300; a++)
        {
            for (ulong b = 0; b <= 300; b++)
                Assert.Equal(BigInteger.GreatestCommonDivisor(a, b), GreatestCommonDivisor.Of(a, b));
        }
    }

    [Fact]
    public void It_agrees_with_big_integers_on_numbers_of_every_size()
    {
        var random = new Random(11);
        for (int i = 0; i < 100_000; i++)
        {
            ulong shared = (ulong)random.NextInt64(1, 1L << random.Next(1, 31));
            ulong a = shared * (ulong)random.NextInt64(1L << random.Next(1, 32)),
                b = shared * (ulong)random.NextInt64(1L << random.Next(1, 32));
            Assert.Equal(BigInteger.GreatestCommonDivisor(a, b), GreatestCommonDivisor.Of(a, b));
        }
    }

    [Fact]
    public void It_agrees_with_big_integers_on_the_denominators_of_decimals_and_at_the_edge()
    {
        ulong[] edges = [1, 2, 3, 10, 1UL << 62, 1UL << 63, long.MaxValue, long.MaxValue - 1, 1_000_000_000_000_000_000];
        ulong[] powers =
            [.. from twos in Enumerable.Range(0, 30) from fives in Enumerable.Range(0, 14) select (1UL << twos) * PowersOfFive.Of(fives)];
        ulong[] all = [.. edges, .. powers.Where(p => p <= 1UL << 63)];
        foreach (ulong a in all)
        {
            foreach (ulong b in all)
                Assert.Equal(BigInteger.GreatestCommonDivisor(a, b), GreatestCommonDivisor.Of(a, b));
        }
    }

    // Row by row, for the odd numbers below 128.
    [Fact]
    public void The_table_of_small_odd_numbers_agrees_with_big_integers()
    {
        byte[] table = GreatestCommonDivisor.MakeTable();

        Assert.Equal(64 * 64, table.Length);
        for (int row = 0; row < 64; row++)
        {
            for (int column = 0; column < 64; column++)
                Assert.Equal((int)BigInteger.GreatestCommonDivisor((2 * row) + 1, (2 * column) + 1), table[(64 * row) + column]);
        }
    }

    [Fact]
    public void Powers_of_five_are_known_from_their_neighbours()
    {
        for (int exponent = 0; exponent <= PowersOfFive.MaxExponent; exponent++)
        {
            ulong power = (ulong)BigInteger.Pow(5, exponent);
            Assert.True(PowersOfFive.Holds(power));
            Assert.Equal(exponent, PowersOfFive.ExponentOf(power));
            Assert.Equal(power, PowersOfFive.Of(exponent));
            Assert.False(PowersOfFive.Holds(power + 1));
            Assert.False(PowersOfFive.Holds(power * 2));
        }
    }
}
