namespace Indicators.Tests;

/// <summary>Questions about a number that is known only as closely as it is asked for.</summary>
public class RefinementTests
{
    private static readonly Rational FarDigit = ((Rational)2).Pow(-1000);

    // 2^-1000 beside a tie, beside a digit and beside zero: it shows with no fewer than a thousand bits.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_digit_far_out_decides(int side)
    {
        Rational tie = new(5, 2), beside = side * FarDigit;
        Number above = new(tie + beside), digit = new(2 + beside), sign = new(beside);

        Assert.Equal(side > 0 ? 3 : 2, Refinement.Round(above.Enclose, value => value.Round(0, Rounding.HalfToEven)));
        Assert.Equal(side > 0 ? Bounds.Open(2, 2.01m) : Bounds.Open(1.99m, 2), Refinement.Neighbours(digit.Enclose, 3));
        Assert.Equal(side, Refinement.Sign(sign.Enclose));
        Assert.All(new[] { above, digit, sign }, number => Assert.InRange(number.Bits, 1000, 2500)); // each step doubles the bits
    }

    // What is far from every place where the answer changes is decided at once.
    [Fact]
    public void What_is_clear_is_asked_for_once()
    {
        Number third = new(new Rational(1, 3));

        Assert.Equal(0.333m, Refinement.Round(third.Enclose, value => value.Round(3, Rounding.Floor)));
        Assert.Equal(1, Refinement.Sign(third.Enclose));
        Assert.Equal(-1, Refinement.Sign(new Number(new Rational(-1, 3)).Enclose));
        Assert.Equal(Bounds.Open(0.333m, 0.334m), Refinement.Neighbours(third.Enclose, 3));
        Assert.Equal(3, third.Steps);
    }

    // A thousand digits are more than three thousand bits: the first enclosure is as close as the answer.
    [Fact]
    public void The_first_step_is_as_close_as_the_digits_that_are_asked_for()
    {
        Number third = new(new Rational(1, 3));

        Assert.Equal(((Rational)10).Pow(-1000), Refinement.Neighbours(third.Enclose, 1000).Width);
        Assert.Equal(1, third.Steps);
    }

    /// <summary>A number that gives itself away bit by bit, and counts how often it is asked.</summary>
    private sealed class Number(Rational value)
    {
        private const int Patience = 8;

        public int Steps { get; private set; }

        public int Bits { get; private set; }

        public (Rational Low, Rational High) Enclose(int bits)
        {
            Assert.True(++Steps <= Patience && bits > Bits / 2, "It must be asked for ever more closely.");
            Bits = bits;
            Rational error = ((Rational)2).Pow(-bits);
            return (value - error, value + (error / 3));
        }
    }
}
