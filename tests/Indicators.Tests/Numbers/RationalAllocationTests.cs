namespace Indicators.Tests;

public class RationalAllocationTests
{
    private static readonly Rational[] Values =
    [
        0, 31, -58, 12.5m, 0.07m, -3.1416m, new(2000, 3), new(27, 31), 1_000_003, new(1, 30_011),
    ];

    [Fact]
    public void Nothing_is_allocated_while_the_halves_fit()
    {
        int hash = ComputeAll(); // once before, so that what the runtime sets up is not counted

        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = ComputeAll();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(hash, again);
    }

    private static int ComputeAll()
    {
        Span<char> chars = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[64];
        // The terms leave 64 bits, the sum does not.
        Rational last = new Rational(long.MaxValue, 10) - new Rational(long.MaxValue, 15);
        int hash = last.GetHashCode();
        foreach (Rational a in Values)
        {
            foreach (Rational b in Values)
            {
                Rational half = a / 2 + b / 2;
                last = half.Round(2, Rounding.HalfAwayFromZero) - a * 3;
                if (!b.IsZero)
                    last = a / b - Rational.Max(last, b.Reciprocal()).Abs();
                hash ^= last.GetHashCode() ^ last.CompareTo(a) ^ (last == b ? 1 : 0);
            }

            Assert.True(a.TryFormat(chars, out int length) && a.TryFormat(bytes, out _));
            Assert.True(Rational.Parse(chars[..length]) == a);
            hash ^= a.TryToDecimal(out decimal exact) ? exact.GetHashCode() : 0;
            hash ^= a.RoundToDecimal(3, Rounding.HalfToEven).GetHashCode() ^ a.RoundToDouble().GetHashCode();
            hash ^= a.RoundToSignificantDigits(3, Rounding.Floor).Pow(2).GetHashCode();
        }

        return hash;
    }
}
