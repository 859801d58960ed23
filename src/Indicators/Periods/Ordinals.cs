namespace Indicators;

/// <summary>The range checks of ordinals. Every ordinal fits in 22 bits, so sums in <see cref="long"/> never wrap.</summary>
internal static class Ordinals
{
    /// <summary>The number of days from 0001-01-01 to 1970-01-01.</summary>
    public const int UnixEpoch = 719_162;

    public static int Move(int ordinal, long by, int last, string what)
    {
        long moved = ordinal + by;
        return moved >= 0 && moved <= last
            ? (int)moved
            : throw new OverflowException($"There is no {what} {Math.Abs(by)} {(by < 0 ? "before" : "after")} the given one.");
    }

    public static int Check(int ordinal, int last, string what)
    {
        if (ordinal < 0 || ordinal > last)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ordinal), ordinal, $"The ordinal of a {what} lies from 0 to {last}.");
        }

        return ordinal;
    }
}
