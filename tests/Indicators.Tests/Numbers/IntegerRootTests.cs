using System.Numerics;

namespace Indicators.Tests;

public class IntegerRootTests
{
    [Fact]
    public void Every_power_has_its_root_and_its_neighbours_have_none()
    {
        BigInteger[] roots =
            [2, 3, 5, 6, 7, 10, 58, 127, 1000, 65537, (1L << 31) - 1, long.MaxValue, BigInteger.Pow(10, 40) + 7, BigInteger.One << 500,
                (BigInteger.One << 1100) + 1];
        foreach (BigInteger root in roots)
        {
            foreach (int degree in new[] { 2, 3, 4, 5, 7, 12, 23, 60 })
            {
                BigInteger power = BigInteger.Pow(root, degree);
                Assert.True(IntegerRoot.TryExact(power, degree, out BigInteger found));
                Assert.Equal(root, found);
                Assert.False(IntegerRoot.TryExact(power + 1, degree, out found));
                Assert.False(IntegerRoot.TryExact(power - 1, degree, out _));
                Assert.True(found.IsZero);
            }
        }
    }

    [Fact]
    public void Small_numbers_have_the_roots_that_trying_finds()
    {
        for (int value = 1; value <= 700; value++)
        {
            for (int degree = 1; degree <= 12; degree++)
            {
                BigInteger expected = Enumerable.Range(1, value).TakeWhile(r => BigInteger.Pow(r, degree) <= value).Last();
                bool exact = BigInteger.Pow(expected, degree) == value;
                Assert.Equal(exact, IntegerRoot.TryExact(value, degree, out BigInteger root));
                Assert.Equal(exact ? expected : 0, root);
            }
        }
    }

    [Fact]
    public void A_degree_beyond_the_bits_is_answered_at_once()
    {
        BigInteger degree = BigInteger.Pow(10, 50);
        Assert.False(IntegerRoot.TryExact(2, degree, out _));
        Assert.True(IntegerRoot.TryExact(1, degree, out BigInteger one));
        Assert.True(one.IsOne);
        Assert.True(IntegerRoot.TryExact(7, 1, out BigInteger seven));
        Assert.Equal(7, seven);
    }
}
