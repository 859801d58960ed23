namespace Indicators.Tool.Input;

/// <summary>How much text the tool is ready to hold.</summary>
/// <param name="FileBytes">The longest file, in bytes.</param>
/// <param name="LineBytes">The longest line, in bytes.</param>
internal sealed record TextLimits(int FileBytes, int LineBytes)
{
    private const int Mebi = 1 << 20;

    /// <summary>Gets the limits of a file of observations: 512 MiB, and 1 MiB a line.</summary>
    public static TextLimits Observations { get; } = new(512 * Mebi, Mebi);

    /// <summary>Gets the limits of a JSON file: 64 MiB, all of which may stand on one line.</summary>
    public static TextLimits Json { get; } = new(64 * Mebi, 64 * Mebi);
}
