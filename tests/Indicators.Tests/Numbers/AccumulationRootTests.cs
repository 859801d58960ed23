using System.Numerics;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The x above zero with <c>x + x² + … + x^n = s</c>, held against x itself.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 50)]
public class AccumulationRootTests
{
    private static readonly int[] Counts = [1, 2, 3, 5, 12, 30];

    private static readonly Rational Tiny = ((Rational)10).Pow(-40);

    // For s = x + … + x^n the root is x, and ⌊x·scale⌋ is exact where x·scale is whole.
    [Property]
    public bool The_root_of_a_sum_of_powers_is_what_was_raised(Positive x)
    {
        BigInteger scale = x.Of.Denominator * 6, other = (x.Of.Denominator * 6) + 1;
        return Counts.Take(4).All(n =>
        {
            Rational sum = Series(x.Of, n);
            return AccumulationRoot.TryToRational(sum, n, out Rational root) && root == x.Of
                && AccumulationRoot.Floor(sum, n, scale, out bool whole) == x.Of.Numerator * 6 && whole
                && AccumulationRoot.Floor(sum, n, other, out bool exact) == (x.Of * other).RoundToInteger(Rounding.Floor)
                && exact == (x.Of * other).IsInteger
                && AccumulationRoot.Compare(sum, n, x.Of) == 0;
        });
    }

    // x + x² = 1/2: no root of 2; x + x² = 1 has the golden ratio less one.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 1)]
    public void A_root_that_is_no_fraction_is_not_given_as_one(int numerator, int denominator)
    {
        Assert.False(AccumulationRoot.TryToRational(new Rational(numerator, denominator), 2, out Rational value));
        Assert.Equal(Rational.Zero, value);
    }

    // The left side increases: a fraction below x has a smaller sum, one above it a larger.
    [Property]
    public bool A_fraction_lies_on_the_side_of_the_root_on_which_its_sum_does(Positive x, Any candidate) => Counts.Take(4).All(n =>
    {
        Rational sum = Series(x.Of, n);
        return AccumulationRoot.Compare(sum, n, candidate.Of) == candidate.Of.CompareTo(x.Of)
            && AccumulationRoot.Compare(sum, n, x.Of * (1 + Tiny)) == 1
            && AccumulationRoot.Compare(sum, n, x.Of * (1 - Tiny)) == -1
            && AccumulationRoot.Compare(sum + Tiny, n, x.Of) == -1;
    });

    // low ≤ x ≤ high, neighbours among the multiples of 2^−bits; one point exactly where x is a multiple itself.
    [Property]
    public bool An_enclosure_is_one_unit_wide_or_the_root_itself(Positive sum) => Counts.Take(4).All(n =>
    {
        (Rational low, Rational high) = AccumulationRoot.Enclose(sum.Of, n, 70);
        Rational unit = ((Rational)2).Pow(-70);
        return (low / unit).IsInteger
            && (Series(low, n) == sum.Of ? high == low : high - low == unit && Series(low, n) < sum.Of && sum.Of < Series(high, n));
    });

    // x₁ against x₂ for roots that are known, over as many periods or others.
    [Property]
    public bool Roots_are_ordered_whatever_their_numbers_of_terms(Positive x, Positive y) => Counts.Take(4).All(n => Counts.Take(3).All(m =>
        AccumulationRoot.Compare(Series(x.Of, n), n, Series(y.Of, m), m) == x.Of.CompareTo(y.Of)
        && AccumulationRoot.Compare(Series(x.Of, n), n, Series(x.Of, m), m) == 0
        && AccumulationRoot.Compare(Series(x.Of * (1 + Tiny), n), n, Series(x.Of, m), m) == 1
        && AccumulationRoot.Compare(Series(x.Of, n), n, Series(x.Of * (1 + Tiny), m), m) == -1));

    // x + x² = 1 has the golden section for its root, x + x² + x³ = 1 the reciprocal of the tribonacci constant. Sources: OEIS A094214,
    // A192918.
    [Theory]
    [InlineData(2, "0.61803398874989484820458683436563811772030917980576")]
    [InlineData(3, "0.54368901269207636157085597180174798652520329765098")]
    public void Irrational_roots_have_their_fifty_decimals(int n, string digits)
    {
        BigInteger scale = BigInteger.Pow(10, 50);

        Assert.Equal((Rational.Parse(digits) * scale).Numerator, AccumulationRoot.Floor(1, n, scale, out bool exact));
        Assert.False(exact);
        Assert.False(AccumulationRoot.TryToRational(1, n, out Rational root));
        Assert.Equal(0, root);
    }

    // Two irrational roots a hair apart over other numbers of terms: no fraction tells them apart at first, no common root makes them
    // equal.
    [Fact]
    public void Roots_that_are_nearly_equal_are_told_apart()
    {
        (Rational low, Rational high) = AccumulationRoot.Enclose(1, 2, 200);

        Assert.Equal(-1, AccumulationRoot.Compare(Series(low, 3), 3, 1, 2));
        Assert.Equal(1, AccumulationRoot.Compare(Series(high, 3), 3, 1, 2));
        Assert.Equal(1, AccumulationRoot.Compare(1, 2, Series(low, 3), 3));
        Assert.Equal(-1, AccumulationRoot.Compare(Series(low, 3) + Tiny.Pow(3), 3, Series(low, 4) + Tiny, 4));
    }

    [Fact]
    public void Polynomials_that_are_the_same_have_their_root_in_common_and_others_have_not()
    {
        Assert.True(AccumulationRoot.HaveCommonRoot(1, 2, 1, 2)); // irrational
        Assert.True(AccumulationRoot.HaveCommonRoot(Series(new Rational(3, 2), 5), 5, Series(new Rational(3, 2), 2), 2));
        Assert.False(AccumulationRoot.HaveCommonRoot(1, 2, 1, 3));
        Assert.False(AccumulationRoot.HaveCommonRoot(1, 2, 2, 2));
        Assert.False(AccumulationRoot.HaveCommonRoot(Series(2, 4), 4, Series(3, 2), 2));
    }

    // s = n has the root one; beside it the root lies beside one, below a first term of s and above an n-th root of s ÷ n.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(1_200)]
    public void A_sum_of_as_many_as_the_terms_has_the_root_one(int n)
    {
        Assert.Equal(0, AccumulationRoot.Compare(n, n, 1));
        Assert.Equal(1, AccumulationRoot.Compare(n - Tiny, n, 1));
        Assert.Equal(-1, AccumulationRoot.Compare(n + Tiny, n, 1));
        Assert.Equal(1000, AccumulationRoot.Floor(n, n, 1000, out bool exact));
        Assert.True(exact);
        Assert.Equal(999, AccumulationRoot.Floor(n - Tiny, n, 1000, out exact));
        Assert.False(exact);
        Assert.Equal(1000, AccumulationRoot.Floor(n + Tiny, n, 1000, out exact));
        Assert.False(exact);
    }

    // From 10^-60 to 10^400, beyond a double, and up to as many terms as there are months in a hundred years.
    [Theory]
    [InlineData(-60, 2)]
    [InlineData(-3, 1_200)]
    [InlineData(400, 2)]
    [InlineData(400, 30)]
    [InlineData(2, 1_200)]
    [InlineData(5, 1_200)]
    public void Roots_of_small_and_large_sums_lie_between_neighbours(int exponent, int n)
    {
        Rational sum = ((Rational)10).Pow(exponent);
        BigInteger scale = BigInteger.Pow(10, 20), k = AccumulationRoot.Floor(sum, n, scale, out bool exact);

        Assert.False(exact);
        Assert.Equal(-1, AccumulationRoot.Compare(sum, n, new Rational(k, scale)));
        Assert.Equal(1, AccumulationRoot.Compare(sum, n, new Rational(k + 1, scale)));
    }

    [Fact]
    public void Nothing_and_less_lie_below_every_root()
    {
        Assert.Equal(-1, AccumulationRoot.Compare(Tiny, 3, 0));
        Assert.Equal(-1, AccumulationRoot.Compare(Tiny, 2, -5));
        Assert.Equal(-1, AccumulationRoot.Compare(Tiny, 3, -5));
    }

    private static Rational Series(Rational x, int n) => Enumerable.Range(0, n).Aggregate(Rational.Zero, (sum, _) => (sum + 1) * x);
}
