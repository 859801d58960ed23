namespace Indicators.Tests;

/// <summary>Every operator on every pair of small ranges gives all results and no more.</summary>
/// <remarks>
/// All: the results of sampled values lie inside. No more: a closed end is the result of samples, an open end is
/// approached by such results but none reaches it, and where there is no end the results run away.
/// </remarks>
public class BoundsOperatorTests
{
    [Fact]
    public void There_are_66_small_ranges() => Assert.Equal(66, SmallBounds.All.Count);

    [Fact]
    public void Sums() => CheckAll((x, y) => x + y, (x, y) => x + y);

    // (−∞, 3] + 1 = (−∞, 4], and nothing of the finite end is left in the infinite one.
    [Fact]
    public void A_sum_without_an_end_equals_the_range_that_is_made_without_it()
    {
        Assert.Equal(Bounds.AtMost(4), Bounds.AtMost(3) + Bounds.Exactly(1));
        Assert.Equal(Bounds.AtLeast(4), Bounds.Exactly(1) + Bounds.AtLeast(3));
        Assert.Equal(Bounds.Everything, Bounds.AtMost(3) + Bounds.AtLeast(5));
        Assert.Equal(Bounds.AtMost(4).GetHashCode(), (Bounds.AtMost(3) + Bounds.Exactly(1)).GetHashCode());
    }

    [Fact]
    public void Differences() => CheckAll((x, y) => x - y, (x, y) => x - y);

    [Fact]
    public void Products() => CheckAll((x, y) => x * y, (x, y) => x * y);

    [Fact]
    public void Quotients_leave_zero_out_of_the_divisor() => CheckAll((x, y) => x / y, (x, y) => y.IsZero ? null : x / y);

    [Fact]
    public void Negatives()
    {
        foreach (SmallBounds a in SmallBounds.All)
            Check(-a.Bounds, [.. a.Samples.Select(x => -x)], $"-{a}");
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(-3)]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Powers(int exponent)
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            Rational[] results = [.. a.Samples.Where(x => exponent >= 0 || !x.IsZero).Select(x => x.Pow(exponent))];
            if (results.Length > 0)
                Check(a.Bounds.Pow(exponent), results, $"{a}^{exponent}");
            else
                Assert.Throws<DivideByZeroException>(() => a.Bounds.Pow(exponent));
        }
    }

    [Fact]
    public void A_number_counts_as_the_range_of_itself()
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            foreach (Rational k in new Rational[] { -2, 0, new(1, 3) })
            {
                Bounds point = Bounds.Exactly(k);
                Assert.Equal(a.Bounds + point, a.Bounds + k);
                Assert.Equal(point + a.Bounds, k + a.Bounds);
                Assert.Equal(a.Bounds - point, a.Bounds - k);
                Assert.Equal(point - a.Bounds, k - a.Bounds);
                Assert.Equal(a.Bounds * point, a.Bounds * k);
                Assert.Equal(point * a.Bounds, k * a.Bounds);
                if (!k.IsZero)
                    Assert.Equal(a.Bounds / point, a.Bounds / k);
                if (a.Bounds != Bounds.Exactly(0))
                    Assert.Equal(point / a.Bounds, k / a.Bounds);
            }
        }
    }

    [Fact]
    public void The_smallest_exponent_works()
    {
        Assert.Equal(Bounds.AtLeast(1), Bounds.Closed(-1, 1).Pow(int.MinValue));
        Assert.Equal(Bounds.MoreThan(1), Bounds.Open(-1, 1).Pow(int.MinValue));
        Assert.Equal(Bounds.Exactly(1), Bounds.Exactly(-1).Pow(int.MinValue));
    }

    private static void CheckAll(Func<Bounds, Bounds, Bounds> ofBounds, Func<Rational, Rational, Rational?> ofValues)
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            foreach (SmallBounds b in SmallBounds.All)
            {
                Rational[] results =
                    [.. from x in a.Samples from y in b.Samples let result = ofValues(x, y) where result is not null select result.Value];
                if (results.Length > 0)
                    Check(ofBounds(a.Bounds, b.Bounds), results, $"{a}, {b}");
                else
                    Assert.Throws<DivideByZeroException>(() => ofBounds(a.Bounds, b.Bounds));
            }
        }
    }

    private static void Check(Bounds bounds, Rational[] results, string what)
    {
        // The samples are a millionth away from open ends and a million out, which leaves at most a few millionths here.
        Rational close = new(1, 10_000), far = 10_000;
        Rational least = results.Min(), most = results.Max();

        Assert.True(
            bounds.Lower is not Rational lower ? least < -far
                : bounds.LowerClosed ? least == lower
                : least > lower && least < lower + close,
            $"{what}: {bounds} does not begin where the results do, at {least}.");
        Assert.True(
            bounds.Upper is not Rational upper ? most > far
                : bounds.UpperClosed ? most == upper
                : most < upper && most > upper - close,
            $"{what}: {bounds} does not end where the results do, at {most}.");
    }
}
