namespace Indicators.Tool.Output;

/// <summary>What standard output is: a terminal that may be ruled and coloured, or a file or pipe that must not.</summary>
/// <param name="IsTerminal">Whether somebody reads along.</param>
/// <param name="Ansi">Whether escape sequences are welcome.</param>
/// <param name="Width">The width of the terminal, or <see langword="null"/> where lines are never broken.</param>
internal readonly record struct Terminal(bool IsTerminal, bool Ansi, int? Width)
{
    /// <summary>Gets a file or pipe.</summary>
    public static Terminal Redirected { get; } = new(false, false, null);

    /// <summary>Looks at standard output and at NO_COLOR (https://no-color.org) and TERM.</summary>
    public static Terminal OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
            return Redirected;

        bool ansi = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        int width = Console.WindowWidth;
        return new Terminal(true, ansi, width > 0 ? width : null);
    }

    /// <summary>Prints a table as fits.</summary>
    public void Write(Sheet sheet, TextWriter output)
    {
        if (IsTerminal)
            TextTable.WriteRuled(sheet, output, Ansi, Width);
        else
            TextTable.WritePlain(sheet, output);
    }
}
