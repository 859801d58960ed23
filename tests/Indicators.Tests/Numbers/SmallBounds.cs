namespace Indicators.Tests;

/// <summary>Every range whose ends are −2, −1, 0, 1, 2 or missing, with every choice of open and closed.</summary>
/// <remarks>
/// They come with their own notion of what they hold, which asks nothing of <see cref="Bounds"/>, so that results can be
/// compared with what was meant.
/// </remarks>
public sealed record SmallBounds(int? Lower, bool LowerClosed, int? Upper, bool UpperClosed)
{
    /// <summary>How near to an open end the samples go, and how far out where there is no end.</summary>
    public static readonly Rational Near = new(1, 1_000_000), Far = 1_000_000;

    public static IReadOnlyList<SmallBounds> All { get; } =
    [
        .. from lower in Ends from lowerClosed in Choices from upper in Ends from upperClosed in Choices
           where (lower is not null || !lowerClosed) && (upper is not null || !upperClosed)
           where lower is null || upper is null || lower < upper || (lower == upper && lowerClosed && upperClosed)
           select new SmallBounds(lower, lowerClosed, upper, upperClosed),
    ];

    public Bounds Bounds { get; } = Bounds.Between(Lower, LowerClosed, Upper, UpperClosed);

    /// <summary>Values of the range: every whole number in it, values beside them, and values far out.</summary>
    public IReadOnlyList<Rational> Samples { get; } = [.. Grid.Where(x => Holds(x, Lower, LowerClosed, Upper, UpperClosed))];

    private static IEnumerable<int?> Ends => [null, -2, -1, 0, 1, 2];

    private static IEnumerable<bool> Choices => [false, true];

    private static IEnumerable<Rational> Grid =>
    [
        -Far, -3, 3, Far,
        .. from whole in Enumerable.Range(-2, 5) from step in new Rational[] { -Near, 0, Near, new(1, 2) } select whole + step,
    ];

    public bool Holds(Rational value) => Holds(value, Lower, LowerClosed, Upper, UpperClosed);

    public override string ToString() => Bounds.ToString();

    private static bool Holds(Rational value, int? lower, bool lowerClosed, int? upper, bool upperClosed) =>
        (lower is null || value > lower || (lowerClosed && value == lower)) &&
        (upper is null || value < upper || (upperClosed && value == upper));
}
