namespace Indicators.Tool.Output;

/// <summary>What standard output is: a terminal of a width, or a file or pipe, in which lines are never broken.</summary>
/// <param name="Width">The width of the terminal, or <see langword="null"/> where lines are never broken.</param>
internal readonly record struct Terminal(int? Width)
{
    /// <summary>Gets a file or pipe.</summary>
    public static Terminal Redirected { get; } = new((int?)null);

    /// <summary>Looks at standard output.</summary>
    public static Terminal OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
            return Redirected;

        int width = Console.WindowWidth;
        return new Terminal(width > 0 ? width : null);
    }

    /// <summary>Prints a table as fits.</summary>
    public void Write(Table table, Language language, TextWriter output) => table.WriteText(output, language, Width);

    /// <summary>Prints tables as fits.</summary>
    public void Write(TableSet tables, Language language, TextWriter output) => tables.WriteText(output, language, Width);
}
