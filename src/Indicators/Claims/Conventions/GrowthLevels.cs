using System.Globalization;

namespace Indicators;

/// <summary>What a source computes its growths of: unrounded levels, or the levels that it published.</summary>
/// <remarks>
/// From 203.189 to 203.547 is 0.2 % unrounded; published with one decimal, from 203.2 to 203.5, it is 0.1 %.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// GrowthLevels.Published(3);            // → Published(3)
/// GrowthLevels.Unrounded.Decimals;      // → null
/// </code></example>
public sealed partial record GrowthLevels
{
    private GrowthLevels(int? decimals) => Decimals = decimals;

    /// <summary>Gets the basis of levels as they are known, with every digit.</summary>
    public static GrowthLevels Unrounded { get; } = new((int?)null);

    /// <summary>Gets the decimals of the published levels, in the unit in which each is given; <see langword="null"/> for unrounded
    /// ones.</summary>
    public int? Decimals { get; }

    /// <summary>The basis of levels that were rounded when they were published.</summary>
    /// <param name="decimals">Their digits after the point, in the unit in which each is given; zero or more.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or more than a rounding can keep.</exception>
    public static GrowthLevels Published(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Rational.MaxDecimals);
        return new(decimals);
    }

    /// <summary>Returns the name of the basis.</summary>
    /// <returns>Text such as <c>Published(3)</c>.</returns>
    public override string ToString() =>
        Decimals is { } decimals ? string.Create(CultureInfo.InvariantCulture, $"{nameof(Published)}({decimals})") : nameof(Unrounded);

    internal Rational Of(Rational level, Rounding rounding) => Decimals is { } decimals ? level.Round(decimals, rounding) : level;
}
