using System.Globalization;

namespace Indicators.Tests;

public class BoundsTests
{
    // Whole numbers and what lies between them tell the small ranges apart.
    private static readonly Rational[] Probes = [.. Enumerable.Range(-6, 13).Select(n => new Rational(n, 2))];

    [Fact]
    public void The_default_is_the_point_zero()
    {
        Assert.Equal(Bounds.Exactly(0), default);
        Assert.True(default(Bounds).IsPoint);
        Assert.Equal("[0, 0]", default(Bounds).ToString());
    }

    [Fact]
    public void Every_small_range_holds_what_it_should_and_tells_its_ends()
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            foreach (Rational x in Probes)
                Assert.Equal(a.Holds(x), a.Bounds.Contains(x));
            Assert.Equal((a.Lower, a.LowerClosed),
                ((int?)(decimal?)(a.Bounds.Lower?.RoundToDecimal(0, Rounding.Floor)), a.Bounds.LowerClosed));
            Assert.Equal((a.Upper, a.UpperClosed),
                ((int?)(decimal?)(a.Bounds.Upper?.RoundToDecimal(0, Rounding.Floor)), a.Bounds.UpperClosed));
            Assert.Equal(a.Lower is not null && a.Upper is not null, a.Bounds.IsBounded);
            Assert.Equal(a.Upper - a.Lower, (int?)a.Bounds.Width?.RoundToDecimal(0, Rounding.Floor));
            Assert.Equal(a.Lower is not null && a.Lower == a.Upper, a.Bounds.IsPoint);
        }
    }

    // A range with whole ends is known by the probes it holds: sets of them are the oracle.
    [Fact]
    public void Ranges_contain_meet_and_cover_each_other_like_sets()
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            foreach (SmallBounds b in SmallBounds.All)
            {
                HashSet<Rational> inA = [.. Probes.Where(a.Holds)], inB = [.. Probes.Where(b.Holds)];
                Rational[] both = [.. inA.Intersect(inB)], either = [.. inA.Union(inB)];

                Assert.Equal(inA.IsSupersetOf(inB), a.Bounds.Contains(b.Bounds));
                Assert.Equal(both.Length > 0, a.Bounds.Overlaps(b.Bounds));
                Assert.Equal(inA.SetEquals(inB), a.Bounds == b.Bounds);
                Assert.Equal(!inA.SetEquals(inB), a.Bounds != b.Bounds);

                Bounds? common = a.Bounds.Intersect(b.Bounds);
                Assert.Equal(both, common is Bounds meet ? Probes.Where(meet.Contains) : []);
                Assert.Equal(both.Length > 0, common is not null);

                Bounds hull = a.Bounds.Hull(b.Bounds);
                Assert.Equal(Probes.Where(x => x >= either.Min() && x <= either.Max()), Probes.Where(hull.Contains));
            }
        }
    }

    [Fact]
    public void Equal_ranges_have_one_hash_code_and_different_ones_rarely_do()
    {
        foreach (SmallBounds a in SmallBounds.All)
        {
            Bounds again = a.Bounds + Bounds.Exactly(1) - Bounds.Exactly(1);
            Assert.Equal(a.Bounds, again);
            Assert.Equal(a.Bounds.GetHashCode(), again.GetHashCode());
            Assert.True(a.Bounds.Equals((object)again));
        }

        Assert.True(SmallBounds.All.Select(a => a.Bounds.GetHashCode()).Distinct().Count() > 60);
    }

    [Fact]
    public void Each_factory_says_which_ends_belong()
    {
        Assert.Equal("[8, 9]", Bounds.Closed(8, 9).ToString());
        Assert.Equal("(8, 9)", Bounds.Open(8, 9).ToString());
        Assert.Equal("[8, 9)", Bounds.ClosedOpen(8, 9).ToString());
        Assert.Equal("(8, 9]", Bounds.OpenClosed(8, 9).ToString());
        Assert.Equal("[110, ∞)", Bounds.AtLeast(110).ToString());
        Assert.Equal("(40, ∞)", Bounds.MoreThan(40).ToString());
        Assert.Equal("(-∞, 72]", Bounds.AtMost(72).ToString());
        Assert.Equal("(-∞, 72)", Bounds.LessThan(72).ToString());
        Assert.Equal("(-∞, ∞)", Bounds.Everything.ToString());
        Assert.Equal("[27/31, 27/31]", ((Bounds)new Rational(27, 31)).ToString());
        Assert.Equal("[87.05, 87.15]", string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{Bounds.Closed(87.05m, 87.15m)}"));
    }

    [Fact]
    public void Nothing_is_never_a_range()
    {
        var empty = Mistake.Throws<ArgumentException>(() => Bounds.Open(3, 3));
        Assert.Contains("(3, 3)", empty.Message, StringComparison.Ordinal);
        Assert.Contains("[4, 3.5]", Mistake.Throws<ArgumentException>(() => Bounds.Closed(4, 3.5m)).Message, StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => Bounds.ClosedOpen(3, 3));
        Mistake.Throws<ArgumentException>(() => Bounds.OpenClosed(3, 3));
        Mistake.Throws<ArgumentException>(() => Bounds.Between(null, true, 3, true));
        Mistake.Throws<ArgumentException>(() => Bounds.Between(3, true, null, true));
        Assert.Equal(Bounds.Exactly(3), Bounds.Closed(3, 3));
    }

    // Source: the examples of the page "A printed figure is a range": 突破110亿元 against 90亿元 printed without decimals.
    [Fact]
    public void A_hedge_gives_a_growth_without_an_upper_end()
    {
        Bounds later = Bounds.AtLeast(110), earlier = Bounds.Closed(89.5m, 90.5m);

        Assert.Equal(Bounds.AtLeast(new Rational(39, 181)), later / earlier - 1);
    }
}
